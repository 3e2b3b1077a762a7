package org.mithaq.source;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.xml.sax.ContentHandler;

/** A PDF, Office, OpenDocument or RTF file → its text and what it tells about itself. */
record OfficeDocument(String text, Known known) {

    private static final Map<String, String> TYPES =
            Map.of(
                    "docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "pptx",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /**
     * Reads a document. Nothing within it is opened: no attachments, macros or links.
     *
     * @throws Fault where it is broken, encrypted or too long
     */
    static OfficeDocument read(String name, byte[] bytes, Limits limits) {
        Metadata metadata = new Metadata();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        context.set(PDFParserConfig.class, pdf());
        BodyContentHandler text =
                new BodyContentHandler((int) Math.min(limits.article(), Integer.MAX_VALUE / 4));
        Parser parser = parser(name, bytes, metadata);
        try {
            Deadline.within(
                    limits.seconds(),
                    name,
                    () -> {
                        try (TikaInputStream in = TikaInputStream.get(bytes)) {
                            parser.parse(in, text, metadata, context);
                        }
                        return text;
                    });
        } catch (ExecutionException e) {
            throw fault(e.getCause(), name, limits);
        }
        boolean pages = starts(bytes, "%PDF");
        return new OfficeDocument(
                pages ? joined(text.toString()) : text.toString(), known(metadata));
    }

    private static Fault fault(@Nullable Throwable e, String name, Limits limits) {
        if (e == null) {
            return new Fault("article.document", name, "?");
        }
        if (e instanceof EncryptedDocumentException) {
            return new Fault(e, "article.encrypted", name);
        }
        boolean large =
                e instanceof OutOfMemoryError
                        || e instanceof StackOverflowError
                        || WriteLimitReachedException.isWriteLimitReached(e);
        return large
                ? new Fault(e, "article.large", name, Sizes.of(limits.article()))
                : broken(e, name);
    }

    private static Fault broken(Throwable e, String name) {
        return new Fault(e, "article.document", name, String.valueOf(e.getMessage()));
    }

    private static Parser parser(String name, byte[] bytes, Metadata metadata) {
        if (starts(bytes, "%PDF")) {
            return new PDFParser();
        }
        if (starts(bytes, "{\\rtf")) {
            return new RTFParser();
        }
        if (starts(bytes, "PK")) {
            String head =
                    new String(
                            bytes,
                            0,
                            Math.min(bytes.length, Format.HEAD),
                            StandardCharsets.ISO_8859_1);
            if (head.contains("mimetypeapplication/vnd")) {
                return new OpenDocumentParser();
            }
            String ending = name.substring(name.lastIndexOf('.') + 1);
            metadata.set(
                    Metadata.CONTENT_TYPE,
                    TYPES.getOrDefault(
                            ending.toLowerCase(Locale.ROOT), "application/x-tika-ooxml"));
            return new OOXMLParser();
        }
        if (bytes.length > 4 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            return new OfficeParser();
        }
        throw new Fault("article.document", name, "?");
    }

    private static boolean starts(byte[] bytes, String start) {
        for (int i = 0; i < start.length(); i++) {
            if (i >= bytes.length || bytes[i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static PDFParserConfig pdf() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setSortByPosition(false);
        config.setCatchIntermediateIOExceptions(false);
        return config;
    }

    /** Lines that a page broke are joined again: a paragraph ends at an empty line. */
    private static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String paragraph : text.replace("\r", "").split("\n[ \t]*\n")) {
            String line = paragraph.strip().replaceAll("[ \t]*\n[ \t]*", " ");
            if (!line.isEmpty()) {
                out.append(line).append('\n');
            }
        }
        return out.toString();
    }

    private static Known known(Metadata metadata) {
        return new Known(
                null, null, null, null, Known.first(metadata.get(TikaCoreProperties.CREATOR)));
    }

    /** What is embedded is not read. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                InputStream stream,
                ContentHandler handler,
                Metadata metadata,
                boolean outputHtml) {}
    }
}
