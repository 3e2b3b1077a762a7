package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.store.TextPolicy;
import org.springframework.stereotype.Component;

/** Who is told the full texts of articles; the words of evidence are told to everyone. */
@Component
public class TextAccess {

    private final TextPolicy policy;
    private final Openness openness;
    private final Tokens tokens;

    TextAccess(ServerSettings settings, Openness openness, Tokens tokens) {
        this.policy = TextPolicy.of(settings.text("texts"));
        this.openness = openness;
        this.tokens = tokens;
    }

    /** Whether a client may see them. */
    public boolean allowed(HttpServletRequest request) {
        return switch (policy) {
            case OPEN -> true;
            case NONE -> false;
            case TOKEN -> tokens.shown(request);
            case DEFAULT -> openness.loopback() || tokens.shown(request);
        };
    }
}
