package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells a client whether the answer that it has is still good (RFC 9110, 13): a tag, which
 * counts where the client has one, and the time of the store's last change.
 *
 * @param tag a strong entity tag with its quotation marks
 * @param changed in whole seconds; null where it is not known
 */
record Freshness(String tag, @Nullable Instant changed) {

    static Freshness of(String named, Optional<Instant> changed) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(named.getBytes(StandardCharsets.UTF_8));
            return new Freshness(
                    "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"", changed.orElse(null));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells it with an answer. */
    void tell(HttpServletResponse response) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        if (changed != null) {
            response.setHeader("Last-Modified", written(changed));
        }
    }

    private static String written(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    /** Whether the client has this very answer. */
    boolean isKnown(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            return false;
        }
        String known = request.getHeader("If-None-Match");
        return known != null
                ? known.strip().equals("*") || known.contains(tag)
                : changed != null && !changed.isAfter(since(request));
    }

    private static Instant since(HttpServletRequest request) {
        String since = request.getHeader("If-Modified-Since");
        try {
            return since == null
                    ? Instant.MIN
                    : ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            return Instant.MIN; // what cannot be read is as if it were not there
        }
    }
}
