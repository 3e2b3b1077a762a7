package org.mithaq.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSONL, CSV, feeds, web archives, ZIP, GZIP, folders and standard input. */
class CollectionsTest {

    static final String ARABIC = "أدانت تونس الهجوم على المسجد في المدينة.";
    static final String ENGLISH = "Peru praised Chile on Monday for its help with the floods.";

    @TempDir private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(
                        content instanceof byte[] raw
                                ? raw
                                : ((String) content).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void readsAJsonObjectALine() throws IOException {
        Path file =
                file(
                        "a.jsonl",
                        "{\"title\":\"Peru thanks\",\"text\":\""
                                + ENGLISH
                                + "\",\"url\":\"https://example.org/1\",\"date\":\"2020-01-02\",\"source\":{\"name\":\"x\"},\"outlet\":\"The"
                                + " Day\"}\n"
                                + "\n"
                                + "{\"text\": \"broken\n"
                                + "{\"id\":7}\n"
                                + "{\"Text\":\""
                                + ARABIC
                                + "\"}");

        Read read = Read.of(file);

        assertThat(read.names()).containsExactly(file + ":1", file + ":5");
        Article first = read.articles().get(0);
        assertThat(first.text()).isEqualTo("Peru thanks\n\n" + ENGLISH);
        assertThat(first.address()).hasToString("https://example.org/1");
        assertThat(first.published()).isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(first.publisher()).isEqualTo("The Day");
        assertThat(read.faults())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("a.jsonl:3: not valid JSON"))
                .anyMatch(fault -> fault.contains("a.jsonl:4: no column"));
    }

    @Test
    void readsJsonOverSeveralLines() throws IOException {
        Path file =
                file(
                        "a.json",
                        "[\n {\"body\": \"" + ENGLISH + "\"},\n {\"body\": \"" + ARABIC + "\"}\n]");

        assertThat(Read.of(file).articles())
                .extracting(Article::language)
                .containsExactly(Language.ENGLISH, Language.ARABIC);
    }

    @Test
    void readsTablesWithTheirDelimiterAndEncoding() throws IOException {
        String table =
                "id;headline;text;date\n1;عنوان;\""
                        + ARABIC
                        + "\nوقال; \"\"نعم\"\".\";2018-01-30\n2;x;;\n3;y;"
                        + ARABIC;
        for (Charset charset :
                new Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1256")
                }) {
            Path file = Files.write(folder.resolve("t.csv"), table.getBytes(charset));

            Read read = Read.of(file);
            assertThat(read.names()).as(charset.name()).containsExactly(file + ":2", file + ":5");
            assertThat(read.articles().get(0).text())
                    .isEqualTo("عنوان\n\n" + ARABIC + "\nوقال; \"نعم\".");
            assertThat(read.articles().get(0).published()).isEqualTo(LocalDate.of(2018, 1, 30));
            assertThat(read.faults())
                    .singleElement()
                    .asString()
                    .contains("t.csv:4: there is no text");
        }
    }

    @Test
    void aTableSaysWhatItLacks() throws IOException {
        assertThat(Read.of(file("t.csv", "a,b\n1,2\n")).faults())
                .singleElement()
                .asString()
                .contains("t.csv:1: no column or property holds the text");
    }

    @Test
    void whatIsKnownOfAllStandsBesideTheTable() throws IOException {
        file("t.properties", "publisher=The Day\npublished=2021-01-01\n");

        Article article =
                Read.of(file("t.tsv", "text\tdate\n" + ENGLISH + "\t2020-01-02\n")).only();

        assertThat(article.publisher()).isEqualTo("The Day");
        assertThat(article.published()).isEqualTo(LocalDate.of(2020, 1, 2));
    }

    @Test
    void readsRss() throws IOException {
        Path file =
                file(
                        "f.rss",
                        """
                        <?xml version="1.0"?><rss xmlns:dc="x" xmlns:content="y"><channel><title>The Day</title><link>https://example.org/</link>
                        <item><title>Peru &amp; Chile</title><link>https://example.org/1</link><pubDate>Tue, 30 Jan 2018 23:10:00 +0300</pubDate>
                        <dc:creator>Ana Ruiz</dc:creator><description><![CDATA[<p>Peru praised <b>Chile</b> on Monday for its help.</p><p>It was the second time in a month that it did.</p>]]></description></item>
                        <item><title>أدانت تونس الهجوم على المسجد</title><description>وقالت تونس إن ذلك في المدينة</description></item></channel></rss>
                        """);

        Read read = Read.of(file);

        assertThat(read.names()).containsExactly(file + ":1", file + ":2");
        Article first = read.articles().get(0);
        assertThat(first.text())
                .isEqualTo(
                        "Peru & Chile\n\n"
                                + "Peru praised Chile on Monday for its help.\n"
                                + "It was the second time in a month that it did.");
        assertThat(first.published()).isEqualTo(LocalDate.of(2018, 1, 30));
        assertThat(first.publisher()).isEqualTo("The Day");
        assertThat(first.author()).isEqualTo("Ana Ruiz");
        assertThat(first.address()).hasToString("https://example.org/1");
    }

    @Test
    void readsAtom() throws IOException {
        Path file =
                file(
                        "f.atom",
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Day</title><entry><title>Peru</title>
                        <link rel="alternate" href="https://example.org/9"/><published>2018-01-30T10:00:00Z</published><author><name>Ana Ruiz</name></author>
                        <content type="html">&lt;p&gt;Peru praised Chile on Monday for its help.&lt;/p&gt;</content></entry></feed>
                        """);

        Article article = Read.of(file).only();

        assertThat(article.text()).isEqualTo("Peru praised Chile on Monday for its help.");
        assertThat(article.address()).hasToString("https://example.org/9");
        assertThat(article.author()).isEqualTo("Ana Ruiz");
    }

    @Test
    void readsWebArchivesPlainAndCompressed() throws IOException {
        String page =
                "<html><head><title>Peru</title></head><body><p>" + ENGLISH + "</p></body></html>";
        byte[] warc =
                (record("https://example.org/a", "200 OK", "text/html; charset=utf-8", page)
                                + record(
                                        "https://example.org/b", "404 Not Found", "text/html", page)
                                + record("https://example.org/c.css", "200 OK", "text/css", "a {}")
                                + record("https://example.org/d", "200 OK", "text/plain", ENGLISH))
                        .getBytes(StandardCharsets.UTF_8);
        Path plain = Files.write(folder.resolve("a.warc"), warc);
        Path packed = Files.write(folder.resolve("b.warc.gz"), gzip(warc));

        assertThat(Read.of(plain).names())
                .containsExactly(
                        plain + "!/https://example.org/a", plain + "!/https://example.org/d");
        assertThat(Read.of(packed).articles())
                .extracting(article -> String.valueOf(article.address()))
                .containsExactly("https://example.org/a", "https://example.org/d");
    }

    private static String record(String address, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + address
                + "\r\n"
                + "WARC-Date: 2020-01-01T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\n"
                + "Content-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n"
                + http
                + "\r\n\r\n";
    }

    @Test
    void readsArchivesWithinArchives() throws IOException {
        byte[] inner = zip("b.txt", ENGLISH, "c.html", "<p>" + ENGLISH + "</p>");
        Path file =
                Files.write(
                        folder.resolve("a.zip"),
                        zip(
                                "dir/",
                                "",
                                "dir/a.txt",
                                ARABIC,
                                "picture.png",
                                "x",
                                "__MACOSX/._a.txt",
                                "x",
                                "in.zip",
                                inner,
                                "l.jsonl.gz",
                                gzip(
                                        ("{\"text\":\"" + ENGLISH + "\"}\n")
                                                .getBytes(StandardCharsets.UTF_8))));

        Read read = Read.of(file);

        assertThat(read.faults()).isEmpty();
        assertThat(read.names())
                .containsExactly(
                        file + "!/dir/a.txt",
                        file + "!/in.zip!/b.txt",
                        file + "!/in.zip!/c.html",
                        file + "!/l.jsonl.gz:1");
    }

    @Test
    void readsFoldersInTheOrderOfNames() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        file("b/c/z.txt", ARABIC);
        file("b/a.txt", ENGLISH);
        file("a.html", "<p>" + ENGLISH + "</p>");
        file("c.png", "x");
        file(".hidden.txt", ENGLISH);
        file("a.properties", "publisher=x");

        assertThat(Read.of(folder).names())
                .containsExactly(
                        folder.resolve("a.html").toString(),
                        folder.resolve("b/a.txt").toString(),
                        folder.resolve("b/c/z.txt").toString());
    }

    @Test
    void readsStandardInputWhateverItIs() throws IOException {
        assertThat(Read.standardInput(ARABIC.getBytes(StandardCharsets.UTF_8)).only().name())
                .isEqualTo("-");
        assertThat(
                        Read.standardInput(
                                        gzip(
                                                ("{\"text\":\"" + ENGLISH + "\"}\n")
                                                        .getBytes(StandardCharsets.UTF_8)))
                                .names())
                .containsExactly("-:1");
        assertThat(Read.standardInput(zip("a.txt", ENGLISH)).names()).containsExactly("-!/a.txt");
        assertThat(
                        Read.standardInput(
                                        ("<!doctype html><p>" + ENGLISH)
                                                .getBytes(StandardCharsets.UTF_8))
                                .only()
                                .text())
                .isEqualTo(ENGLISH);
    }

    @Test
    void tellsOtherLanguages() throws IOException {
        file(
                "fr.txt",
                "Le ministre a déclaré hier que les négociations avec son homologue avançaient bien"
                        + " selon lui.");
        file(
                "fa.txt",
                "وزیر امور خارجه ایران روز گذشته گفت که این کشور برای گفتگو با همسایگان خود آماده"
                        + " است و از آنها خواست همکاری کنند");
        file("en.txt", ENGLISH);

        Read read = Read.of(folder);

        assertThat(read.articles()).hasSize(1);
        assertThat(read.faults())
                .hasSize(2)
                .allMatch(fault -> fault.startsWith("article.language"));
    }
}
