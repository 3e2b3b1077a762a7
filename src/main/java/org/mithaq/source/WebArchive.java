package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.mithaq.message.Fault;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive → an article for each page or document that was answered with success. */
final class WebArchive {

    private static final String ADDRESS = "(?i)https?://[^\\s<>\"{}|\\\\^`]+";

    private final String name;
    private final Limits limits;
    private final Known known;
    private final Consumer<Piece> sink;

    WebArchive(String name, Limits limits, Known known, Consumer<Piece> sink) {
        this.name = name;
        this.limits = limits;
        this.known = known;
        this.sink = sink;
    }

    void read(InputStream stream) {
        try (WarcReader warc = new WarcReader(stream)) {
            Optional<WarcRecord> next = warc.next();
            while (next.isPresent()) {
                if (next.get() instanceof WarcResponse response) {
                    response(response);
                }
                next = warc.next();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof Fault fault
                    ? fault
                    : new Fault(e, "archive.broken", name, String.valueOf(e.getMessage()));
        }
    }

    private void response(WarcResponse response) {
        String address = response.target();
        String place = name + "!/" + address;
        try {
            HttpResponse http = response.http();
            Optional<Format> format = format(response.payloadType());
            if (http.status() != 200 || format.isEmpty()) {
                return;
            }
            try (InputStream body = body(http)) {
                byte[] bytes = Unpacker.atMost(body, limits.article());
                String origin = address.matches(ADDRESS) ? address : null;
                sink.accept(
                        bytes == null
                                ? new Piece.Broken(place, Unpacker.large(place, limits))
                                : new Piece.OfBytes(place, bytes, format.get(), known, origin));
            }
        } catch (IOException | IllegalArgumentException e) {
            sink.accept(
                    new Piece.Broken(
                            place,
                            new Fault(e, "archive.broken", place, String.valueOf(e.getMessage()))));
        }
    }

    private static InputStream body(HttpResponse http) throws IOException {
        boolean packed =
                http.headers()
                        .first("Content-Encoding")
                        .map(encoding -> encoding.equalsIgnoreCase("gzip"))
                        .orElse(false);
        InputStream body = http.body().stream();
        return packed ? new GZIPInputStream(body) : body;
    }

    private static Optional<Format> format(MediaType type) {
        if (type.base().equals(MediaType.HTML) || type.base().toString().contains("xhtml")) {
            return Optional.of(Format.HTML);
        }
        if (type.base().toString().equals("text/plain")) {
            return Optional.of(Format.TEXT);
        }
        return type.base().toString().equals("application/pdf")
                ? Optional.of(Format.DOCUMENT)
                : Optional.empty();
    }
}
