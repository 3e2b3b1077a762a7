package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.mithaq.message.Fault;

/**
 * A ZIP archive → its entries, read one after the other as they lie, so that a cut off one yields
 * what is whole in it. Nothing is written anywhere: names are names only.
 */
final class ZipArchive {

    private final String name;
    private final Limits limits;
    private final Budget budget;
    private final Consumer<Piece> sink;
    private final Unpacker unpacker;

    ZipArchive(String name, Limits limits, Budget budget, Consumer<Piece> sink, Unpacker unpacker) {
        this.name = name;
        this.limits = limits;
        this.budget = budget;
        this.sink = sink;
        this.unpacker = unpacker;
    }

    void read(InputStream stream, Known known, int depth) throws IOException {
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(
                        stream, StandardCharsets.UTF_8.name(), true, true, false)) {
            int entries = 0;
            for (ZipArchiveEntry entry = zip.getNextEntry();
                    entry != null;
                    entry = zip.getNextEntry()) {
                entries++;
                entry(zip, entry, known, depth);
            }
            if (entries == 0) {
                throw new Fault("archive.broken", name, "no entries");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault(e, "archive.broken", name, String.valueOf(e.getMessage()));
        }
    }

    private void entry(ZipArchiveInputStream zip, ZipArchiveEntry entry, Known known, int depth)
            throws IOException {
        String path = entry.getName();
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        Format format = Format.ofName(file).orElse(null);
        InputStream in = CloseShieldInputStream.wrap(budget.unpacked(zip));
        String inner = name + "!/" + path;
        if (!entry.isDirectory() && format != null && !file.startsWith(".")) {
            if (!zip.canReadEntryData(entry)) {
                sink.accept(new Piece.Broken(inner, new Fault("article.encrypted", inner)));
                return;
            }
            try {
                unpacker.read(inner, in, format, known, depth + 1);
            } catch (Fault fault) {
                if (fault.key().equals("archive.bomb") || fault.key().equals("archive.large")) {
                    throw fault;
                }
                sink.accept(new Piece.Broken(inner, fault));
            }
        }
        if (zip.canReadEntryData(entry)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
