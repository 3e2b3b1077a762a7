package org.mithaq.rdf;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The formats that graphs are written in. */
public enum RdfFormat {
    TRIG("trig", RDFFormat.TRIG),
    NQUADS("nq", RDFFormat.NQUADS),
    TURTLE("ttl", RDFFormat.TURTLE),
    JSONLD("jsonld", RDFFormat.JSONLD),
    NTRIPLES("nt", RDFFormat.NTRIPLES),
    RDFXML("rdf", RDFFormat.RDFXML);

    private final String extension;
    private final RDFFormat rio;

    RdfFormat(String extension, RDFFormat rio) {
        this.extension = extension;
        this.rio = rio;
    }

    /** The usual ending of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** Its media type, such as {@code text/turtle}. */
    public String mediaType() {
        return rio.getDefaultMIMEType();
    }

    RDFFormat rio() {
        return rio;
    }

    /** The format of a name such as {@code nquads}, in any case; empty where there is none. */
    public static Optional<RdfFormat> ofName(String name) {
        String upper = name.toUpperCase(Locale.ROOT).replace("-", "").replace("/", "");
        for (RdfFormat format : values()) {
            if (format.name().equals(upper)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
