package org.mithaq.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/**
 * A text file → {@link Article}. Beside {@code NAME.txt} a file {@code NAME.properties} in UTF-8
 * may tell what is known about it: {@code address}, {@code publisher}, {@code published}, {@code
 * language}.
 */
public final class ArticleReader {

    /** Larger files are refused: 16 MiB. */
    public static final long LARGEST = 16L << 20;

    private static final int SURE = 30;

    private final @Nullable Language language;
    private final @Nullable LocalDate published;

    /**
     * @param language the language to read in; null to recognise it
     * @param published the publication day where the files do not tell it; null where unknown
     */
    public ArticleReader(@Nullable Language language, @Nullable LocalDate published) {
        this.language = language;
        this.published = published;
    }

    /**
     * Reads a file.
     *
     * @throws Fault where it is missing, unreadable, binary, empty, too large or in another
     *     language
     */
    public Article read(Path file) {
        String name = file.toString();
        String text = text(name, bytes(file));
        return article(name, text, known(file));
    }

    Article article(String name, String text, Properties known) {
        Language read = language;
        String told = known.getProperty("language");
        if (read == null && told != null) {
            read = Language.ofTag(told).orElse(null);
        }
        if (read == null) {
            read = LanguageGuess.of(text);
        }
        if (read == null) {
            throw new Fault("article.language", name);
        }
        URI address = address(name, known.getProperty("address"));
        LocalDate day = published != null ? published : date(name, known.getProperty("published"));
        String id = id(address == null ? text : address.toString());
        return new Article(id, name, text, read, day, known.getProperty("publisher"), address);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new Fault("file.directory", file);
            }
            if (Files.size(file) > LARGEST) {
                throw new Fault("file.large", file, LARGEST >> 20);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Fault(e, "file.missing", file);
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Bytes → text in NFC with {@code \n} at line ends. UTF-8 and UTF-16 by their marks, else by
     * what they look like.
     */
    static String text(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Fault("article.empty", name);
        }
        String text = decode(name, bytes);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        text =
                Normalizer.normalize(
                        text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        if (text.isBlank()) {
            throw new Fault("article.empty", name);
        }
        return text;
    }

    private static String decode(String name, byte[] bytes) {
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        if (big || little) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (byte b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B
                    && b != 0x0B) {
                throw new Fault("file.binary", name);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return legacy(name, bytes);
        }
    }

    private static String legacy(String name, byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null || match.getConfidence() < SURE) {
            throw new Fault("file.charset", name);
        }
        try {
            return new String(bytes, Charset.forName(match.getName()));
        } catch (UnsupportedCharsetException e) {
            throw new Fault(e, "file.charset", name);
        }
    }

    private static Properties known(Path file) {
        Properties known = new Properties();
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path beside =
                file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".properties");
        if (Files.isRegularFile(beside)) {
            try (Reader reader = Files.newBufferedReader(beside, StandardCharsets.UTF_8)) {
                known.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new Fault(e, "file.unreadable", beside, String.valueOf(e.getMessage()));
            }
        }
        return known;
    }

    private static @Nullable URI address(String name, @Nullable String address) {
        if (address == null || address.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme();
            if (scheme != null && (scheme.equals("https") || scheme.equals("http"))) {
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
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeParseException e) {
            throw new Fault(e, "article.published", name, date);
        }
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
