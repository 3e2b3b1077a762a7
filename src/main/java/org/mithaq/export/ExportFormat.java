package org.mithaq.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the graph can be written as. */
public enum ExportFormat {
    AGREEMENTS_CSV("text/csv;charset=UTF-8", "csv"),
    ACTS_CSV("text/csv;charset=UTF-8", "csv"),
    AGREEMENTS_JSONL("application/jsonl", "jsonl"),
    ACTS_JSONL("application/jsonl", "jsonl"),
    PLOVER("application/jsonl", "jsonl"),
    CAMEO("text/tab-separated-values;charset=UTF-8", "tsv"),
    GRAPHML("application/graphml+xml", "graphml"),
    GEXF("application/gexf+xml", "gexf"),
    NQUADS("application/n-quads", "nq"),
    TRIG("application/trig", "trig"),
    VOID("text/turtle;charset=UTF-8", "ttl");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A file's name: the data set's and the format's, with its usual ending. */
    public String fileName() {
        return "mithaq-" + this + "." + extension;
    }

    /** As users write it, such as {@code agreements-csv}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that users write so. */
    public static Optional<ExportFormat> ofName(String name) {
        return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
    }

    /** All names, for messages. */
    public static String names() {
        return Arrays.stream(values())
                .map(ExportFormat::toString)
                .collect(Collectors.joining(", "));
    }
}
