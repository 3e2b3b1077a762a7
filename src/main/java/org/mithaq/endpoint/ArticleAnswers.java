package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.endpoint.ArticleIntake.Taken;
import org.mithaq.linked.Addresses;
import org.mithaq.message.Messages;
import org.mithaq.rdf.RdfFormat;
import org.mithaq.rdf.Reformatter;
import org.mithaq.store.GraphStore.Outcome;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What became of the articles of a request. Of one article: a JSON object with its claims, or its
 * graph in the RDF format that the client accepts. Of several: a line of JSON for each, sent as
 * soon as it is known, and a last one that sums up.
 */
final class ArticleAnswers {

    private static final String LINES = "application/x-ndjson";
    private static final JsonFactory JSON = new JsonFactory();

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Messages messages;
    private @Nullable Taken first;
    private @Nullable OutputStream lines;
    private int done;
    private int failed;
    private boolean changed;

    ArticleAnswers(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        this.messages = Messages.of(request.getLocale());
        if (String.valueOf(request.getHeader("Accept")).contains(LINES)) {
            lines = open();
        }
    }

    /** Whether anything was stored that was not there before. */
    boolean changed() {
        return changed;
    }

    private OutputStream open() {
        response.setContentType(LINES + ";charset=UTF-8");
        try {
            return response.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void take(Taken taken) {
        if (taken instanceof Taken.Article article) {
            done++;
            changed |= article.outcome() != null && article.outcome() != Outcome.UNCHANGED;
        } else {
            failed++;
        }
        if (lines == null && done + failed == 1) {
            first = taken;
            return;
        }
        if (lines == null) {
            lines = open();
            line(first);
            first = null;
        }
        line(taken);
    }

    private void line(@Nullable Taken taken) {
        if (taken == null || lines == null) {
            return;
        }
        try {
            lines.write(json(taken, false));
            lines.write('\n');
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what is left to say. */
    void end() throws IOException {
        Taken one = first;
        if (lines != null) {
            lines.write(
                    "{\"done\":%s,\"failed\":%s}\n"
                            .formatted(done, failed)
                            .getBytes(StandardCharsets.UTF_8));
        } else if (one instanceof Taken.Article article) {
            one(article);
        } else {
            byte[] words =
                    (one instanceof Taken.LeftOut out
                                    ? out.fault().in(messages)
                                    : messages.get("article.empty", "-"))
                            .getBytes(StandardCharsets.UTF_8);
            response.setStatus(422);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(words);
        }
    }

    private void one(Taken.Article article) throws IOException {
        int slash = article.iri().lastIndexOf("article/");
        String path = new Addresses(article.iri().substring(0, slash)).path(article.iri());
        if (article.outcome() != null && path != null) {
            response.setHeader("Location", path);
        }
        response.setStatus(article.outcome() == Outcome.ADDED ? 201 : 200);
        response.setHeader("Vary", "Accept");
        String accept = request.getHeader("Accept");
        Optional<RdfFormat> rdf =
                accept == null || accept.contains("*/*") || accept.contains("json;")
                        ? Optional.empty()
                        : Representation.accepted(accept).map(Representation::format);
        if (rdf.isPresent()) {
            response.setContentType(rdf.get().mediaType() + ";charset=UTF-8");
            Reformatter.write(article.nquads(), rdf.get(), response.getOutputStream());
        } else {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(json(article, true));
        }
    }

    /** One article as a JSON object; {@code graph} is JSON-LD. */
    private byte[] json(Taken taken, boolean graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            switch (taken) {
                case Taken.Article article -> {
                    json.writeStringProperty("article", article.iri());
                    json.writeStringProperty("outcome", ArticleIntake.word(article.outcome()));
                    json.writeNumberProperty("claims", article.claims());
                    if (graph) {
                        ByteArrayOutputStream linked = new ByteArrayOutputStream();
                        Reformatter.write(article.nquads(), RdfFormat.JSONLD, linked);
                        json.writeName("graph");
                        json.writeRawValue(linked.toString(StandardCharsets.UTF_8));
                    }
                }
                case Taken.LeftOut out ->
                        json.writeStringProperty("error", out.fault().in(messages));
            }
            json.writeStringProperty("name", taken.name());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
