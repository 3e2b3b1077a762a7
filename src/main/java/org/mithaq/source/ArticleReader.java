package org.mithaq.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/**
 * A piece of input → {@link Article}. Beside {@code NAME.txt} a file {@code NAME.properties} in
 * UTF-8 may tell what is known about it: {@code address}, {@code publisher}, {@code published},
 * {@code language}, {@code author}. What the user tells comes first, then that file, then the
 * markup. Immutable and shared between threads.
 */
public final class ArticleReader {

    private final @Nullable Language language;
    private final Known told;
    private final Limits limits;

    /**
     * @param language the language to read in; null to recognise it
     * @param told what the user tells about all articles
     */
    public ArticleReader(@Nullable Language language, Known told, Limits limits) {
        this.language = language;
        this.told = told;
        this.limits = limits;
    }

    /**
     * @param language the language to read in; null to recognise it
     * @param published the publication day; null where unknown
     */
    public ArticleReader(@Nullable Language language, @Nullable LocalDate published) {
        this(
                language,
                new Known(null, null, published == null ? null : published.toString(), null, null),
                Limits.DEFAULT);
    }

    /** Reads articles as they come. */
    public ArticleReader() {
        this(null, Known.NOTHING, Limits.DEFAULT);
    }

    /**
     * Reads a file that holds one article.
     *
     * @throws Fault where it is missing, unreadable, binary, empty, too large or in another
     *     language
     */
    public Article read(Path file) {
        return read(new Piece.OfFile(file, Format.ofName(file.toString()).orElse(Format.TEXT)));
    }

    /**
     * Reads a text that is in no file.
     *
     * @throws Fault where it is empty or in another language
     */
    public Article ofText(String name, String text) {
        return article(name, Decoding.clean(name, text), told);
    }

    /**
     * Reads a piece.
     *
     * @throws Fault where it cannot be read; {@link ForeignLanguage} where it could, but is in
     *     another language
     */
    public Article read(Piece piece) {
        return switch (piece) {
            case Piece.Broken broken -> throw broken.fault();
            case Piece.OfText text ->
                    article(
                            text.name(),
                            Decoding.clean(text.name(), text.text()),
                            told.or(text.known()));
            case Piece.OfFile file ->
                    parse(
                            file.name(),
                            bytes(file.file()),
                            file.format(),
                            told.or(beside(file.file())),
                            null);
            case Piece.OfBytes bytes ->
                    parse(
                            bytes.name(),
                            bytes.bytes(),
                            bytes.format(),
                            told.or(bytes.known()),
                            bytes.origin());
        };
    }

    private Article parse(
            String name, byte[] bytes, Format format, Known known, @Nullable String origin) {
        if (bytes.length == 0) {
            throw new Fault("article.empty", name);
        }
        return switch (format == Format.TEXT ? Format.ofBytes(bytes) : format) {
            case HTML -> {
                HtmlPage page = HtmlPage.read(name, bytes, origin);
                yield article(name, Decoding.clean(name, page.text()), known.or(page.known()));
            }
            case DOCUMENT -> {
                OfficeDocument document = OfficeDocument.read(name, bytes, limits);
                yield article(
                        name, Decoding.clean(name, document.text()), known.or(document.known()));
            }
            default ->
                    article(
                            name,
                            Decoding.text(name, bytes),
                            known.or(new Known(origin, null, null, null, null)));
        };
    }

    Article article(String name, String text, Known known) {
        Language read = language;
        if (read == null && known.language() != null) {
            read = Language.ofTag(known.language()).orElse(null);
        }
        if (read == null) {
            read = LanguageGuess.of(text);
        }
        if (read == null) {
            throw new ForeignLanguage(name);
        }
        URI address = address(name, known.address());
        return new Article(
                id(address == null ? text : address.toString()),
                name,
                text,
                read,
                date(name, known.published()),
                known.publisher(),
                address,
                known.author());
    }

    private byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new Fault("file.directory", file);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes((int) Math.min(limits.article() + 1, 1L << 30));
                if (bytes.length > limits.article()) {
                    throw new Fault("article.large", file, Sizes.of(limits.article()));
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw new Fault(e, "file.missing", file);
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /** What the file {@code NAME.properties} beside a file tells. */
    static Known beside(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path beside =
                file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".properties");
        if (!Files.isRegularFile(beside)) {
            return Known.NOTHING;
        }
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(beside, StandardCharsets.UTF_8)) {
            known.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Fault(e, "file.unreadable", beside, String.valueOf(e.getMessage()));
        }
        return Known.of(known);
    }

    private static @Nullable URI address(String name, @Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme();
            if (scheme != null && scheme.matches("(?i)https?") && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new Fault(e, "article.address", name, address);
        }
        throw new Fault("article.address", name, address);
    }

    private static @Nullable LocalDate date(String name, @Nullable String date) {
        if (date == null || date.isBlank()) {
            return null;
        }
        return Published.day(date)
                .orElseThrow(() -> new Fault("article.published", name, date.strip()));
    }

    /** The first 16 hexadecimal digits of SHA-256: a function of the address, else of the text. */
    public static String id(String of) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
