package org.mithaq.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.Serial;

/**
 * Keeps a connection honest when a request is refused before its body was read: a small body is
 * read away, with a large one the answer says {@code Connection: close} (RFC 9112, 9.6). Otherwise
 * the server would drop the connection in silence, and the client's next request with it.
 */
final class RefusedBodyFilter extends HttpFilter {

    @Serial private static final long serialVersionUID = 1;

    /** In bytes. */
    private static final int SMALL = 64 << 10;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Refusing(request, response));
    }

    private static final class Refusing extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Refusing(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void setStatus(int status) {
            finishRequest(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            finishRequest(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            finishRequest(status);
            super.sendError(status, message);
        }

        private void finishRequest(int status) {
            boolean hasBody =
                    request.getContentLengthLong() > 0
                            || request.getHeader("Transfer-Encoding") != null;
            if (status >= HttpServletResponse.SC_BAD_REQUEST
                    && hasBody
                    && !isCommitted()
                    && !readAway()) {
                setHeader("Connection", "close");
            }
        }

        /** Whether the whole body is read now. */
        private boolean readAway() {
            try {
                ServletInputStream body = request.getInputStream();
                return body.isFinished()
                        || (request.getContentLengthLong() <= SMALL
                                && body.readNBytes(SMALL).length < SMALL
                                && body.isFinished());
            } catch (IOException | IllegalStateException unreadable) {
                return false;
            }
        }
    }
}
