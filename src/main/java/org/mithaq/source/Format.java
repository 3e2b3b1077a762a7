package org.mithaq.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is: told by its ending, else by its first bytes. */
enum Format {
    TEXT("txt", "text"),
    HTML("html", "htm", "xhtml"),
    DOCUMENT("pdf", "docx", "doc", "rtf", "odt", "pptx", "ppt", "odp", "xlsx", "xls", "ods"),
    JSON_LINES("jsonl", "ndjson", "json"),
    CSV("csv", "tsv"),
    FEED("rss", "atom", "xml"),
    WARC("warc"),
    ZIP("zip"),
    GZIP("gz");

    /** How many bytes {@link #ofBytes} looks at. */
    static final int HEAD = 2048;

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** Of a file's name, or of the last part of an address. */
    static Optional<Format> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.indexOf('.') >= 0 && format.endings.contains(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Of a media type with or without parameters; empty where it tells nothing. */
    static Optional<Format> ofType(String type) {
        String name = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (name) {
                    case "text/html", "application/xhtml+xml" -> HTML;
                    case "application/pdf",
                            "application/rtf",
                            "text/rtf",
                            "application/msword",
                            "application/vnd.ms-powerpoint",
                            "application/vnd.ms-excel" ->
                            DOCUMENT;
                    case "application/x-ndjson", "application/jsonl" -> JSON_LINES;
                    case "text/csv" -> CSV;
                    case "application/rss+xml", "application/atom+xml" -> FEED;
                    case "application/warc" -> WARC;
                    case "application/zip" -> ZIP;
                    case "application/gzip" -> GZIP;
                    default ->
                            name.startsWith("application/vnd.oasis.opendocument.")
                                            || name.startsWith(
                                                    "application/vnd.openxmlformats-officedocument.")
                                    ? DOCUMENT
                                    : null;
                });
    }

    /** Whether reading it means unpacking, which costs more than its size tells. */
    boolean isPacked() {
        return this == DOCUMENT || this == WARC || this == ZIP || this == GZIP;
    }

    /** Of a file's first bytes; plain text where they tell nothing else. */
    static Format ofBytes(byte[] head) {
        String start =
                new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")
                || start.startsWith("{\\rtf")
                || start.startsWith("\u00D0\u00CF\u0011\u00E0")
                || start.startsWith("PK") && isOfficeFile(start)) {
            return DOCUMENT;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (start.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        String text = start.replace("\u00EF\u00BB\u00BF", "").stripLeading();
        if (text.startsWith("{\"")) {
            return JSON_LINES;
        }
        return text.startsWith("<") ? markup(text.toLowerCase(Locale.ROOT)) : TEXT;
    }

    private static boolean isOfficeFile(String start) {
        return start.contains("[Content_Types].xml") || start.contains("mimetypeapplication/vnd");
    }

    private static Format markup(String text) {
        boolean feed = text.contains("<rss") || text.contains("<feed") || text.contains("<rdf:rdf");
        return feed ? FEED : HTML;
    }
}
