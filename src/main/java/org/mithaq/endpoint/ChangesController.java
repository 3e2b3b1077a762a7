package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.message.Messages;
import org.mithaq.store.Changes;
import org.mithaq.store.GraphStore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What commits changed, as RDF Patch, for mirrors and indexes elsewhere. A mirror asks for {@code
 * since=0} once, then for the address that the header {@code Link} calls {@code next}, which has
 * what comes later.
 */
@RestController
class ChangesController {

    /** In bytes, about. */
    private static final int MOST = 8 << 20;

    private static final MediaType PATCH =
            new MediaType("application", "rdf-patch", StandardCharsets.UTF_8);

    private final GraphStore store;
    private final TextAccess texts;

    ChangesController(GraphStore store, TextAccess texts) {
        this.store = store;
        this.texts = texts;
    }

    @GetMapping("/changes")
    ResponseEntity<byte[]> changes(
            @RequestParam(name = "since", defaultValue = "0") long since,
            HttpServletRequest request,
            Locale locale) {
        Optional<Changes> found = store.changes(since, MOST);
        if (found.isEmpty()) {
            return ResponseEntity.status(HttpStatus.GONE)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(
                            Messages.of(locale)
                                    .get("changes.unknown", since)
                                    .getBytes(StandardCharsets.UTF_8));
        }
        Changes changes = found.get();
        return ResponseEntity.ok()
                .contentType(PATCH)
                .header(HttpHeaders.LINK, "</changes?since=" + changes.until() + ">; rel=\"next\"")
                .header("Mithaq-Store", changes.store())
                .header("Mithaq-Commit", String.valueOf(changes.last()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(texts.allowed(request) ? changes.patches() : withoutTexts(changes.patches()));
    }

    /** Each change is a line of its own, and that of a text ends in its graph. */
    private static byte[] withoutTexts(byte[] patches) {
        return new String(patches, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.endsWith("/text> ."))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
