package org.mithaq.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.rdf.RdfFormat;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * In what a thing is told of: a page, or RDF in one of the formats.
 *
 * @param extension the ending of its addresses, without the dot
 * @param type its media type
 * @param format null for the page
 */
record Representation(String extension, MediaType type, @Nullable RdfFormat format) {

    static final Representation PAGE = new Representation("html", MediaType.TEXT_HTML, null);

    /** In the order of preference where a client has none: what a person can read first. */
    static final List<Representation> ALL = all();

    private static List<Representation> all() {
        List<Representation> all = new ArrayList<>();
        for (RdfFormat format :
                List.of(
                        RdfFormat.TURTLE,
                        RdfFormat.TRIG,
                        RdfFormat.JSONLD,
                        RdfFormat.NTRIPLES,
                        RdfFormat.NQUADS,
                        RdfFormat.RDFXML)) {
            all.add(
                    new Representation(
                            format.extension(), MediaType.valueOf(format.mediaType()), format));
        }
        all.add(1, PAGE);
        return List.copyOf(all);
    }

    /** The representation of an ending. */
    static Optional<Representation> ofExtension(String extension) {
        return ALL.stream().filter(r -> r.extension().equals(extension)).findFirst();
    }

    /**
     * What suits an {@code Accept} header best (RFC 9110, 12.5.1): for each offer the most special
     * range counts.
     *
     * @param accept null or blank where the client takes anything
     * @return empty where nothing suits, or the header cannot be read
     */
    static Optional<Representation> accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(ALL.get(0));
        }
        List<MediaType> ranges;
        try {
            ranges = MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
        Representation best = null;
        double bestQuality = 0;
        int bestSpecial = -1;
        for (Representation offer : ALL) {
            Optional<MediaType> range = range(ranges, offer.type());
            double quality = range.map(MediaType::getQualityValue).orElse(0.0);
            int special = range.map(Representation::special).orElse(-1);
            if (quality > bestQuality
                    || (quality == bestQuality && special > bestSpecial && quality > 0)) {
                best = offer;
                bestQuality = quality;
                bestSpecial = special;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<MediaType> range(List<MediaType> ranges, MediaType offer) {
        return ranges.stream()
                .filter(range -> range.includes(offer))
                .max((a, b) -> Integer.compare(special(a), special(b)));
    }

    private static int special(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }

    /** The endings of all, for people. */
    static String endings() {
        return String.join(
                ", ", ALL.stream().map(r -> "." + r.extension() + " (" + r.type() + ")").toList());
    }

    /** A path without the ending of a representation, and that ending. */
    static Optional<Named> named(String path) {
        int dot = path.lastIndexOf('.');
        if (dot < 0 || path.indexOf('/', dot) >= 0) {
            return Optional.empty();
        }
        return ofExtension(path.substring(dot + 1))
                .map(representation -> new Named(path.substring(0, dot), representation));
    }

    /** A path that names its representation. */
    record Named(String path, Representation representation) {}
}
