package org.mithaq.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;
import org.mithaq.store.GraphStore;

/**
 * Spares pages, things and files where the client has them already: each is a function of the
 * store's state, the address and a few headers.
 */
final class FreshnessFilter extends HttpFilter {

    @Serial private static final long serialVersionUID = 1;

    private static final String VARY = "Accept, Accept-Encoding, Accept-Language, Cookie";

    /** First segments of paths whose answers change with the store only. */
    private static final Set<String> STEADY =
            Set.of(
                    "",
                    "state",
                    "organization",
                    "person",
                    "office",
                    "place",
                    "topic",
                    "relation",
                    "agreement",
                    "act",
                    "holding",
                    "wire",
                    "article",
                    "graph",
                    "ontology",
                    "shapes",
                    "agreements",
                    "network",
                    "network.json",
                    "network.gexf",
                    "timeline",
                    "map",
                    "questions",
                    "review",
                    "about",
                    "relations",
                    "export",
                    "prefixes");

    private final transient GraphStore store;
    private final transient TextAccess texts;

    FreshnessFilter(GraphStore store, TextAccess texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || !isSteady(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        Freshness freshness = freshness(request);
        if (freshness.isKnown(request)) {
            freshness.tell(response);
            response.setHeader("Vary", VARY);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        freshness.tell(response);
        response.setHeader("Vary", VARY);
        chain.doFilter(request, new SuccessOnly(response));
    }

    static boolean isSteady(String path) {
        int end = path.indexOf('/', 1);
        return STEADY.contains(path.substring(1, end < 0 ? path.length() : end));
    }

    private Freshness freshness(HttpServletRequest request) {
        String asked =
                String.join(
                        "\n",
                        request.getRequestURL(),
                        String.valueOf(request.getQueryString()),
                        String.valueOf(texts.allowed(request)),
                        String.valueOf(request.getHeader("Accept")),
                        String.valueOf(request.getHeader("Accept-Language")),
                        String.valueOf(request.getHeader("Cookie")));
        return store.read(() -> Freshness.of(store.version() + "\n" + asked, store.lastChange()));
    }

    /** What is no success says nothing about being fresh. */
    private static final class SuccessOnly extends HttpServletResponseWrapper {

        SuccessOnly(HttpServletResponse response) {
            super(response);
        }

        private void forget(int status) {
            if (status != SC_OK) {
                setHeader("ETag", null);
                setHeader("Last-Modified", null);
            }
        }

        @Override
        public void setStatus(int status) {
            forget(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            forget(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            forget(status);
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            forget(SC_FOUND);
            super.sendRedirect(location);
        }
    }
}
