package org.mithaq.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A good file of each format, to be broken in tests. */
public final class Specimens {

    public static final List<String> TEXTS =
            List.of(
                    "وقعت تونس والجزائر أمس مذكرة تفاهم بشأن الطاقة، وقال وزير الخارجية التونسي"
                            + " محمد الحداد: \"إن بلادنا ستدعم جارتها\".\n"
                            + "وأضاف أن البلدين سيعقدان قمة يوم 3 مارس/آذار 2021 في العاصمة، مؤكدا رفض"
                            + " العنف ومعربا عن قلقه من الأزمة (التي بدأت عام 2019).",
                    "LIMA – Peru and Chile signed a memorandum of understanding on energy on"
                            + " Monday, Foreign Minister Ana Ruiz said.\n"
                            + "\"We will support our neighbours,\" she added, and condemned the attack"
                            + " on the embassy of Chile. The two countries called for restraint in the"
                            + " U.N. Security Council.");

    private static final Map<String, byte[]> FILES = make();

    private Specimens() {}

    /** Files by their names. */
    public static Map<String, byte[]> files() {
        return FILES;
    }

    private static Map<String, byte[]> make() {
        Map<String, byte[]> files = new TreeMap<>();
        String arabic = TEXTS.get(0);
        String english = TEXTS.get(1);
        String line =
                "{\"title\":\"x\",\"text\":\""
                        + english.replace("\"", "\\\"").replace("\n", "\\n")
                        + "\",\"date\":\"2020-01-02\"}\n";
        String page =
                "<html><head><title>x</title><script"
                        + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-01-02\"}</script></head><body><article><h1>x</h1><p>"
                        + arabic.replace("\n", "</p><p>")
                        + "</p></article></body></html>";
        String feed =
                "<rss><channel><title>x</title><item><title>y</title><link>https://example.org/1</link><description><![CDATA[<p>"
                        + english
                        + "</p>]]></description></item></channel></rss>";
        files.put("a.txt", arabic.getBytes(StandardCharsets.UTF_8));
        files.put("b.txt", arabic.getBytes(Charset.forName("windows-1256")));
        files.put("c.txt", english.getBytes(StandardCharsets.UTF_16));
        files.put("d.html", page.getBytes(StandardCharsets.UTF_8));
        files.put("e.jsonl", line.repeat(3).getBytes(StandardCharsets.UTF_8));
        files.put(
                "f.csv",
                ("title,text,date\nx,\"" + english.replace("\"", "\"\"") + "\",2020-01-02\n")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("g.rss", feed.getBytes(StandardCharsets.UTF_8));
        files.put(
                "h.warc",
                ("WARC/1.0\r\n"
                                + "WARC-Type: response\r\n"
                                + "WARC-Target-URI: https://example.org/a\r\n"
                                + "WARC-Date: 2020-01-01T00:00:00Z\r\n"
                                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                                + "Content-Type: application/http\r\n"
                                + "Content-Length: "
                                + (page.getBytes(StandardCharsets.UTF_8).length + 44)
                                + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                                + page
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        try {
            files.put(
                    "i.zip", CollectionsTest.zip("a.txt", arabic, "b.html", page, "c.jsonl", line));
            files.put(
                    "j.jsonl.gz",
                    CollectionsTest.gzip(line.repeat(3).getBytes(StandardCharsets.UTF_8)));
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            DocumentsTest.docx(docx, arabic);
            files.put("k.docx", docx.toByteArray());
            files.put("l.pdf", pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(
                "m.rtf", ("{\\rtf1\\ansi " + english + "\\par}").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Peru praised Chile on Monday for its help with the floods.");
                content.endText();
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
