package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.merge.Decisions;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;
import org.mithaq.store.GraphStore.Outcome;
import org.mithaq.store.derived.Explanation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes in the graphs of articles, as N-Quads, from those who hold the token. */
@RestController
class IngestController {

    private static final int LARGEST = 32 << 20;

    private final GraphStore store;
    private final Tokens tokens;

    IngestController(GraphStore store, Tokens tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    /** Answers a line for each article: what became of it, and its IRI. */
    @PostMapping(
            path = "/ingest",
            consumes = "application/n-quads",
            produces = "text/plain;charset=UTF-8")
    String ingest(HttpServletRequest request) throws IOException {
        tokens.require(request);
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        Map<String, Outcome> outcomes = store.put(body, "request");
        return outcomes.entrySet().stream()
                .map(
                        entry ->
                                entry.getValue().name().toLowerCase(Locale.ROOT)
                                        + " "
                                        + entry.getKey())
                .collect(Collectors.joining("\n"));
    }

    @PostMapping(path = "/ingest/derive")
    void derive(HttpServletRequest request) {
        tokens.require(request);
        store.finish();
    }

    /** Computes anew what is merged; where the body holds decisions, by these. Answers counts. */
    @PostMapping(
            path = "/ingest/merge",
            consumes = "text/plain",
            produces = "text/plain;charset=UTF-8")
    String merge(HttpServletRequest request) throws IOException {
        tokens.require(request);
        String decisions = text(request);
        if (decisions.isBlank()) {
            store.deriveAnew();
        } else {
            store.decide(Decisions.parse(decisions, "decisions"), "decisions");
        }
        return store.derivedCounts().entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Why the thing whose IRI is the body is merged. */
    @PostMapping(
            path = "/ingest/explain",
            consumes = "text/plain",
            produces = "text/plain;charset=UTF-8")
    String explain(HttpServletRequest request) throws IOException {
        tokens.require(request);
        return Explanation.text(store.explain(text(request).strip()));
    }

    /** A body of words. */
    static String text(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Where a fault is the client's. */
    static HttpStatus statusOf(Fault fault) {
        return fault.key()
                        .matches(
                                "(rdf|table|import|mapping|shapes|reconcile|decisions|link|file|backup|export)\\..*")
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
