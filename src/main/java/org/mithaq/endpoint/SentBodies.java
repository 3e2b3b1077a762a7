package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;
import org.jspecify.annotations.Nullable;
import org.mithaq.source.BodyArticles.Body;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a request sends to be read: its body, or the files of a form ({@code multipart/form-data}),
 * and what its address or the form's fields tell about all its articles. It is read whole before
 * anything is done with it, for clients are to send without a break.
 *
 * @param told by {@code address}, {@code publisher}, {@code published} and {@code language}
 */
record SentBodies(List<Body> bodies, Map<String, String> told) {

    private static final List<String> TOLD =
            List.of("address", "publisher", "published", "language");

    private static final String FORM = "multipart/form-data";
    private static final int MOST_PARTS = 10_000;
    private static final int PART_HEAD = 8 << 10;

    /**
     * @param most bytes of the whole
     * @throws ResponseStatusException 413 where it is larger, 400 where a form is broken
     */
    static SentBodies of(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        byte[] all = new BoundedBody(request.getInputStream(), most).readAllBytes();
        Map<String, String> told = new HashMap<>();
        for (String name : TOLD) { // of the address alone, as the body has been read
            tell(told, name, request.getParameter(name));
        }
        String type = request.getContentType();
        return type != null && type.startsWith(FORM)
                ? form(all, type, told)
                : new SentBodies(
                        List.of(new Body("body", type, new ByteArrayInputStream(all))), told);
    }

    private static void tell(Map<String, String> told, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            told.putIfAbsent(name, value);
        }
    }

    private static SentBodies form(byte[] all, String type, Map<String, String> told)
            throws IOException {
        String boundary = MultiPart.extractBoundary(type);
        if (boundary == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, FORM + ": boundary?");
        }
        MultiPartConfig bounds =
                new MultiPartConfig.Builder()
                        .maxParts(MOST_PARTS)
                        .maxSize(all.length)
                        .maxPartSize(all.length)
                        .maxMemoryPartSize(-1)
                        .maxHeadersSize(PART_HEAD)
                        .useFilesForPartsWithoutFileName(false)
                        .build();
        List<Body> bodies = new ArrayList<>();
        try (MultiPartFormData.Parts parts =
                MultiPartFormData.getParts(
                        Content.Source.from(new ByteArrayInputStream(all)),
                        new Attributes.Mapped(),
                        type,
                        bounds)) {
            for (MultiPart.Part part : parts) {
                if (TOLD.contains(part.getName()) && part.getFileName() == null) {
                    tell(told, part.getName(), part.getContentAsString(null));
                } else {
                    bodies.add(file(part));
                }
            }
        } catch (CompletionException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, FORM, e);
        }
        return new SentBodies(List.copyOf(bodies), told);
    }

    private static Body file(MultiPart.Part part) throws IOException {
        byte[] bytes;
        try (InputStream in = Content.Source.asInputStream(part.createContentSource())) {
            bytes = in.readAllBytes();
        }
        String name = part.getFileName() == null ? part.getName() : part.getFileName();
        HttpField type = part.getHeaders().getField(HttpHeader.CONTENT_TYPE);
        return new Body(
                name == null || name.isBlank() ? "body" : name,
                type == null ? null : type.getValue(),
                new ByteArrayInputStream(bytes));
    }
}
