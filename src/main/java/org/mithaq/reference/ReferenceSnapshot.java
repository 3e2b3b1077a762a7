package org.mithaq.reference;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.ReferenceEntry.Kind;
import org.mithaq.reference.ReferenceEntry.Name;
import org.mithaq.source.Language;

/**
 * The reference data in a form that is read back many times faster than its Turtle. A snapshot is
 * made from the files on the machine where it is used, and again when they change.
 */
public final class ReferenceSnapshot {

    private static final Kind[] KINDS = Kind.values();
    private static final Language[] LANGUAGES = Language.values();

    private ReferenceSnapshot() {}

    /** Writes a snapshot, which replaces what the file held. */
    public static void write(ReferenceData data, Path file) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(data.entries().size());
            for (ReferenceEntry entry : data.entries()) {
                write(entry, out);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static ReferenceData read(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            int count = in.readInt();
            List<ReferenceEntry> entries = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                entries.add(entry(in));
            }
            return new ReferenceData(entries);
        }
    }

    private static void write(ReferenceEntry entry, DataOutputStream out) throws IOException {
        out.writeByte(entry.kind().ordinal());
        out.writeUTF(entry.key());
        writeNames(entry.names(), out);
        writeNames(entry.demonyms(), out);
        writeNames(entry.metonyms(), out);
        out.writeShort(entry.abbreviations().size());
        for (String abbreviation : entry.abbreviations()) {
            out.writeUTF(abbreviation);
        }
        writeOptional(entry.capital(), out);
        writeOptional(entry.state(), out);
    }

    private static ReferenceEntry entry(DataInputStream in) throws IOException {
        Kind kind = KINDS[in.readByte()];
        String key = in.readUTF();
        List<Name> names = names(in);
        List<Name> demonyms = names(in);
        List<Name> metonyms = names(in);
        int count = in.readShort();
        List<String> abbreviations = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            abbreviations.add(in.readUTF());
        }
        return new ReferenceEntry(
                kind, key, names, demonyms, metonyms, abbreviations, optional(in), optional(in));
    }

    private static void writeNames(List<Name> names, DataOutputStream out) throws IOException {
        out.writeShort(names.size());
        for (Name name : names) {
            out.writeByte(name.language().ordinal());
            out.writeUTF(name.text());
        }
    }

    private static List<Name> names(DataInputStream in) throws IOException {
        int count = in.readShort();
        List<Name> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Language language = LANGUAGES[in.readByte()];
            names.add(new Name(in.readUTF(), language));
        }
        return names;
    }

    private static void writeOptional(@Nullable String text, DataOutputStream out)
            throws IOException {
        out.writeUTF(text == null ? "" : text);
    }

    private static @Nullable String optional(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.isEmpty() ? null : text;
    }
}
