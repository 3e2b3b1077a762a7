package org.mithaq.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF, Office, OpenDocument and RTF files, made here. */
class DocumentsTest {

    private static final String ENGLISH = CollectionsTest.ENGLISH;
    private static final String ARABIC = CollectionsTest.ARABIC;

    @TempDir private Path folder;

    static void docx(OutputStream out, String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreator("Ana Ruiz");
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
    }

    /** A docx whose text part has another XML declaration and other words. */
    static byte[] replaceInDocument(byte[] docx, String declaration, String words, String others)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(
                        (entry.getName().equals("word/document.xml")
                                        ? content.replaceFirst("<\\?xml[^>]*>", declaration)
                                                .replace(words, others)
                                        : content)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsWord() throws IOException {
        Path file = folder.resolve("a.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            docx(out, "تونس تدين", ARABIC);
        }

        Article article = Read.of(file).only();

        assertThat(article.text().lines()).containsExactly("تونس تدين", ARABIC);
        assertThat(article.author()).isEqualTo("Ana Ruiz");
    }

    @Test
    void readsSlides() throws IOException {
        Path file = folder.resolve("a.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            show.createSlide().createTextBox().setText(ENGLISH);
            show.write(out);
        }

        assertThat(Read.of(file).only().text()).contains(ENGLISH);
    }

    @Test
    void readsPdf() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Peru praised Chile on Monday for its");
                content.newLineAtOffset(0, -14);
                content.showText("help with the floods.");
                content.endText();
            }
            pdf.save(file.toFile());
        }

        assertThat(Read.of(file).only().text()).isEqualTo(ENGLISH + "\n");
    }

    @Test
    void readsRichText() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.rtf"), "{\\rtf1\\ansi " + ENGLISH + "\\par}");

        assertThat(Read.of(file).only().text()).contains(ENGLISH);
    }

    @Test
    void readsOpenDocument() throws IOException {
        Path file = folder.resolve("a.odt");
        String content =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                        + ARABIC
                        + "</text:p></office:text></office:body></office:document-content>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setMethod(ZipOutputStream.STORED);
            byte[] type =
                    "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8);
            ZipEntry mimetype = new ZipEntry("mimetype");
            mimetype.setSize(type.length);
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(type);
            mimetype.setCrc(crc.getValue());
            zip.putNextEntry(mimetype);
            zip.write(type);
            zip.setMethod(ZipOutputStream.DEFLATED);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Read.of(file).only().text().strip()).isEqualTo(ARABIC);
    }
}
