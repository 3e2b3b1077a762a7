package org.mithaq.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/**
 * The tokens that let their holders write to a store, in a file of its folder that its owner alone
 * can read: names, days and digests. The tokens themselves, 256 random bits each, are shown once
 * and kept nowhere. A server sees changes of the file at its next request.
 */
public final class TokenFile {

    private static final String NAME = "store.tokens";
    private static final int BYTES = 32;

    private final Path file;
    private @Nullable FileTime seen;
    private List<Token> known = List.of();

    /**
     * A token, as far as it is kept.
     *
     * @param name what its owner calls it
     * @param created the day it was made, in UTC
     * @param digest SHA-256 in hexadecimal
     */
    public record Token(String name, LocalDate created, String digest) {}

    public TokenFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /**
     * Makes a token.
     *
     * @return what its holder shows from now on
     * @throws Fault where the name is taken, or is no name
     */
    public String create(String name) {
        if (!name.matches("[\\p{L}\\p{N}._-]{1,64}")) {
            throw new Fault("token.name", name);
        }
        List<Token> tokens = new ArrayList<>(all());
        if (tokens.stream().anyMatch(token -> token.name().equals(name))) {
            throw new Fault("token.taken", name);
        }
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        String shown = "mq_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        tokens.add(new Token(name, LocalDate.now(ZoneOffset.UTC), digest(shown)));
        write(tokens);
        return shown;
    }

    /** Ends a token; whether there was one of that name. */
    public boolean revoke(String name) {
        List<Token> tokens = new ArrayList<>(all());
        boolean removed = tokens.removeIf(token -> token.name().equals(name));
        if (removed) {
            write(tokens);
        }
        return removed;
    }

    /** All tokens, oldest first. */
    public synchronized List<Token> all() {
        try {
            FileTime time = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
            if (time == null) {
                known = List.of();
            } else if (!time.equals(seen)) {
                known =
                        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                                .map(line -> line.split("\t"))
                                .filter(parts -> parts.length == 3)
                                .map(p -> new Token(p[0], LocalDate.parse(p[1]), p[2]))
                                .toList();
            }
            seen = time;
            return known;
        } catch (IOException | java.time.format.DateTimeParseException e) {
            throw StoreFolder.unreadable(file, e);
        }
    }

    /** Whether this is a token's secret; takes as long for a wrong one as for a right one. */
    public boolean accepts(String shown) {
        byte[] digest = digest(shown).getBytes(StandardCharsets.US_ASCII);
        boolean accepted = false;
        for (Token token : all()) {
            accepted |=
                    MessageDigest.isEqual(
                            token.digest().getBytes(StandardCharsets.US_ASCII), digest);
        }
        return accepted;
    }

    private static String digest(String shown) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(shown.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(List<Token> tokens) {
        List<String> lines =
                tokens.stream()
                        .map(token -> token.name() + "\t" + token.created() + "\t" + token.digest())
                        .toList();
        try {
            Path fresh = file.resolveSibling(NAME + ".new");
            Files.deleteIfExists(fresh);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        fresh,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw StoreFolder.unreadable(file, e);
        }
    }
}
