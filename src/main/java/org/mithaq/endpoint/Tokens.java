package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;
import org.mithaq.store.TokenFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who may write, and see what is not open: those who show a token, in a header only. A token is the
 * server's own, which its owner's commands find in the store's folder, or one of the store's.
 */
@Component
class Tokens {

    private static final String BEARER = "Bearer ";

    private final byte[] own;
    private final @Nullable TokenFile others;

    Tokens(EndpointSettings settings, ObjectProvider<GraphStore> stores) {
        GraphStore store = stores.getIfAvailable();
        this.own = (BEARER + settings.token()).getBytes(StandardCharsets.UTF_8);
        this.others = store == null ? null : store.tokens();
    }

    /** Whether a request shows a token that is known here. */
    boolean shown(HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown != null
                && (MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), own)
                        || (others != null
                                && shown.startsWith(BEARER)
                                && others.accepts(shown.substring(BEARER.length()).strip())));
    }

    /** Refuses a request that shows none. */
    void require(HttpServletRequest request) {
        if (!shown(request)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
    }

    /** Refuses a request that does not show the server's own token. */
    void requireOwner(HttpServletRequest request) {
        require(request);
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (!MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), own)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /**
     * Refuses a request that may not write; where no token exists, nobody may.
     *
     * @throws Fault where it is refused
     */
    void requireWrite(HttpServletRequest request) {
        if (others == null || others.all().isEmpty()) {
            throw new Fault("sparql.closed");
        }
        if (!shown(request)) {
            throw new Fault("sparql.token");
        }
    }
}
