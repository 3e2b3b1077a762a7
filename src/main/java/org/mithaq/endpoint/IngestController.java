package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;
import org.mithaq.store.GraphStore.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes in the graphs of articles, as N-Quads, from those who hold the token. */
@RestController
class IngestController {

    private static final int LARGEST = 32 << 20;
    private static final String BEARER = "Bearer ";

    private final GraphStore store;
    private final EndpointSettings settings;

    IngestController(GraphStore store, EndpointSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    /** Answers a line for each article: what became of it, and its IRI. */
    @PostMapping(
            path = "/ingest",
            consumes = "application/n-quads",
            produces = "text/plain;charset=UTF-8")
    String ingest(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            HttpServletRequest request)
            throws IOException {
        authorize(authorization);
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
    void derive(
            @RequestHeader(name = "Authorization", required = false)
                    @Nullable String authorization) {
        authorize(authorization);
        store.finish();
    }

    private void authorize(@Nullable String authorization) {
        byte[] shown =
                authorization == null
                        ? new byte[0]
                        : authorization.getBytes(StandardCharsets.UTF_8);
        byte[] wanted = (BEARER + settings.token()).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(shown, wanted)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
    }

    /** Where a fault is the client's. */
    static HttpStatus statusOf(Fault fault) {
        return fault.key().startsWith("rdf.") || fault.key().startsWith("shapes.")
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
