package org.mithaq.endpoint;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Has every request's body read as an {@link AwaitedBody}. */
final class AwaitedBodyFilter extends HttpFilter {

    @Serial private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Awaited(request), response);
    }

    private static final class Awaited extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream body;

        Awaited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream known = body;
            if (known == null) {
                known = new AwaitedBody(super.getInputStream(), System::nanoTime);
                body = known;
            }
            return known;
        }
    }
}
