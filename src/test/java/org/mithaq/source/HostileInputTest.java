package org.mithaq.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm: told by name and skipped; what stands beside them is read. */
@Tag("once")
class HostileInputTest {

    private static final String GOOD = CollectionsTest.ENGLISH;
    private static final byte[] ZEROS = new byte[1 << 20];

    @TempDir private Path folder;

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        for (int i = 0; i < megabytes; i++) {
            out.write(ZEROS);
        }
    }

    @Test
    void stopsZipBombsWhileTheyUnpack() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("b.txt"));
            zeros(zip, 300);
        }

        Read read = Read.of(file);

        assertThat(read.names()).containsExactly(file + "!/a.txt");
        assertThat(read.faults())
                .anyMatch(fault -> fault.startsWith("article.large") && fault.contains("!/b.txt"))
                .anyMatch(fault -> fault.startsWith("archive.bomb") && fault.contains("bomb.zip"));
    }

    @Test
    void stopsGzipBombsOfManyLines() throws IOException {
        byte[] line =
                ("{\"text\":\"" + GOOD + "\"}\n").repeat(10_000).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("bomb.jsonl.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 130; i++) {
                gzip.write(line);
            }
        }
        int[] pieces = new int[1];
        String[] fault = new String[1];
        Inputs.each(
                java.util.List.of(file),
                System.in,
                Limits.DEFAULT,
                piece -> {
                    pieces[0]++;
                    fault[0] = piece instanceof Piece.Broken broken ? broken.fault().key() : "";
                });

        assertThat(fault[0]).isEqualTo("archive.bomb");
        assertThat(pieces[0]).isBetween(500_000, 1_000_000);
    }

    @Test
    void stopsWhereSettingsSay() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("a.zip"), CollectionsTest.zip("a.txt", GOOD, "b.txt", GOOD));
        long size = GOOD.length();

        assertThat(Read.of(new Limits(size - 1, 1 << 20, 200, 3, 60), file).faults())
                .hasSize(2)
                .allMatch(fault -> fault.startsWith("article.large"));
        assertThat(Read.of(new Limits(size, size + 5, 200, 3, 60), file).faults())
                .singleElement()
                .asString()
                .startsWith("archive.large");
    }

    @Test
    void givesUpOnADocumentThatTakesTooLong() throws IOException {
        Path slow = folder.resolve("a.pdf");
        nested(slow, 10, 6);
        Path good = Files.writeString(folder.resolve("b.txt"), GOOD);

        Read read = Read.of(new Limits(1 << 20, 1 << 20, 200, 3, 1), slow, good);

        assertThat(read.names()).containsExactly(good.toString());
        assertThat(read.faults()).singleElement().asString().contains("a.pdf").contains("1 s");
    }

    /** A small file that takes long: each drawing in it draws the next many times. */
    private static void nested(Path file, int times, int levels) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFormXObject inner = form(pdf, "0 0 m", null);
            for (int i = 0; i < levels; i++) {
                inner = form(pdf, "/In Do ".repeat(times), inner);
            }
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawForm(inner);
            }
            pdf.save(file.toFile());
        }
    }

    private static PDFormXObject form(PDDocument pdf, String content, @Nullable PDFormXObject inner)
            throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(10, 10));
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.getPDFName("In"), inner);
        }
        form.setResources(resources);
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    @Test
    void unpacksOnlySoDeep() throws IOException {
        byte[] zip = CollectionsTest.zip("a.txt", GOOD);
        for (int i = 0; i < 6; i++) {
            zip = CollectionsTest.zip("in.zip", zip);
        }
        Path file = Files.write(folder.resolve("deep.zip"), zip);

        assertThat(Read.of(file).faults()).singleElement().asString().startsWith("archive.deep");
    }

    @Test
    void skipsALineOf100Megabytes() throws IOException {
        Path file = folder.resolve("long.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"text\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] x = new byte[1 << 20];
            Arrays.fill(x, (byte) 'x');
            for (int i = 0; i < 100; i++) {
                out.write(x);
            }
            out.write(("\"}\n{\"text\":\"" + GOOD + "\"}\n").getBytes(StandardCharsets.UTF_8));
        }

        Read read = Read.of(file);

        assertThat(read.names()).containsExactly(file + ":2");
        assertThat(read.faults())
                .singleElement()
                .asString()
                .contains("long.jsonl:1: larger than 16M");
    }

    @Test
    void stopsAtAQuoteThatIsNeverClosed() throws IOException {
        Path file = folder.resolve("open.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(("text\n" + GOOD.replace(",", "") + "\n\"").getBytes(StandardCharsets.UTF_8));
            byte[] x = new byte[1 << 20];
            Arrays.fill(x, (byte) 'x');
            for (int i = 0; i < 40; i++) {
                out.write(x);
            }
        }

        Read read = Read.of(file);

        assertThat(read.names()).containsExactly(file + ":2");
        assertThat(read.faults()).singleElement().asString().startsWith("article.large");
    }

    @Test
    void namesInArchivesAreNamesOnly() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("slip.zip"),
                        CollectionsTest.zip("../../evil.txt", GOOD, "/etc/x.txt", GOOD));

        assertThat(Read.of(file).names())
                .containsExactly(file + "!/../../evil.txt", file + "!//etc/x.txt");
        assertThat(folder.getParent().resolve("evil.txt")).doesNotExist();
    }

    @Test
    void readsWhatIsWholeInACutOffArchive() throws IOException {
        byte[] zip = CollectionsTest.zip("a.txt", GOOD, "b.txt", GOOD + GOOD, "c.txt", GOOD);
        Path file = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length / 3));
        Path gz =
                Files.write(
                        folder.resolve("cut.jsonl.gz"),
                        Arrays.copyOf(
                                CollectionsTest.gzip(
                                        ("{\"text\":\"" + GOOD + "\"}\n")
                                                .repeat(3)
                                                .getBytes(StandardCharsets.UTF_8)),
                                60));
        Path none = Files.writeString(folder.resolve("none.zip"), "no archive at all");

        assertThat(Read.of(file))
                .matches(r -> r.names().equals(java.util.List.of(file + "!/a.txt")))
                .matches(r -> r.faults().get(0).startsWith("archive.broken"));
        assertThat(Read.of(gz).faults()).singleElement().asString().contains("cut.jsonl.gz");
        assertThat(Read.of(none).faults())
                .singleElement()
                .asString()
                .contains("none.zip: a broken archive");
    }

    @Test
    void feedsExpandNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of the house");
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Path file =
                Files.writeString(
                        folder.resolve("x.rss"),
                        "<!DOCTYPE rss ["
                                + entities
                                + "<!ENTITY f SYSTEM \""
                                + secret.toUri()
                                + "\">]><rss><channel><item><title>Peru</title><description>"
                                + GOOD
                                + " &a11; &f;</description></item></channel></rss>");

        Article article = Read.of(file).only();
        assertThat(article.text().length()).isLessThan(GOOD.length() + 50);
        assertThat(article.text()).doesNotContain("secret of");
    }

    @Test
    void tellsEncryptedDocuments() throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(file.toFile());
        }

        assertThat(Read.of(file).faults())
                .singleElement()
                .asString()
                .contains("locked.pdf: encrypted");
    }

    @Test
    void survivesBrokenDocuments() throws IOException {
        byte[] noise = "%PDF-1.7\nnothing of it".getBytes(StandardCharsets.UTF_8);
        Path pdf = Files.write(folder.resolve("noise.pdf"), noise);
        Path docx = Files.write(folder.resolve("noise.docx"), CollectionsTest.zip("x.xml", "<a>"));
        Path doc =
                Files.write(
                        folder.resolve("noise.doc"),
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});

        assertThat(Read.of(pdf, docx, doc).faults())
                .hasSize(3)
                .allMatch(fault -> fault.startsWith("article.document"));
    }

    @Test
    void officeFilesExpandNoEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of the house");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentsTest.docx(out, GOOD);
        byte[] hostile =
                DocumentsTest.replaceInDocument(
                        out.toByteArray(),
                        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY f SYSTEM \""
                                + secret.toUri()
                                + "\">]>",
                        GOOD,
                        "Peru &f;");
        Path file = Files.write(folder.resolve("xxe.docx"), hostile);

        Read read = Read.of(file);
        assertThat(read.articles()).noneMatch(article -> article.text().contains("secret of"));
    }
}
