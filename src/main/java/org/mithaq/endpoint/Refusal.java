package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mithaq.message.Fault;
import org.mithaq.message.Messages;

/** Answers of the SPARQL endpoints that are no results: why not, in the client's language. */
final class Refusal {

    static final int RETRY_SECONDS = 5;

    private Refusal() {}

    /** The status that a fault is answered with. */
    static int statusOf(Fault fault) {
        return switch (fault.key()) {
            case "sparql.busy", "sparql.time", "sparql.memory" ->
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case "sparql.slow" -> HttpServletResponse.SC_REQUEST_TIMEOUT;
            case "sparql.request" -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case "sparql.encoding", "sparql.type" -> HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
            case "sparql.format" -> HttpServletResponse.SC_NOT_ACCEPTABLE;
            case "sparql.method" -> HttpServletResponse.SC_METHOD_NOT_ALLOWED;
            case "sparql.token" -> HttpServletResponse.SC_UNAUTHORIZED;
            case "sparql.closed", "sparql.notWritable", "sparql.elsewhereTexts" ->
                    HttpServletResponse.SC_FORBIDDEN;
            case "sparql.noGraph" -> HttpServletResponse.SC_NOT_FOUND;
            case "sparql.elsewhere" -> HttpServletResponse.SC_NOT_IMPLEMENTED;
            case "sparql.failed" -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }

    /** Sends a fault as plain text, where nothing has been sent yet. */
    static void send(HttpServletRequest request, HttpServletResponse response, Fault fault) {
        if (response.isCommitted()) {
            return;
        }
        int status = statusOf(fault);
        byte[] words =
                (fault.in(Messages.of(request.getLocale())) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(words.length);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setIntHeader("Retry-After", RETRY_SECONDS);
        }
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        try {
            response.getOutputStream().write(words);
        } catch (IOException gone) {
            // The client has left: there is nobody to tell.
            return;
        }
    }

    /** Answers which methods there are. */
    static void allow(HttpServletResponse response, String methods) {
        response.setHeader("Allow", methods);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
