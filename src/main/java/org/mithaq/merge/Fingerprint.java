package org.mithaq.merge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The MinHash of a text's runs of three folded words: texts that share most of them have most of
 * their values in common.
 */
public final class Fingerprint {

    /** From this share of common values on, two texts are copies of one. */
    public static final double COPY = 0.7;

    private static final int VALUES = 48;
    private static final int BAND = 4;
    private static final int RUN = 3;
    private static final int FEWEST_WORDS = 20;
    private static final int MOST_CHARACTERS = 200_000;

    private final byte[] values;

    private Fingerprint(byte[] values) {
        this.values = values;
    }

    /** The fingerprint of a text; empty where it is too short to be told from others. */
    public static Optional<Fingerprint> of(String text) {
        String words =
                Blocks.folded(
                        text.length() > MOST_CHARACTERS
                                ? text.substring(0, MOST_CHARACTERS)
                                : text);
        if (words.chars().filter(c -> c == ' ').count() < FEWEST_WORDS) {
            return Optional.empty();
        }
        WhitespaceTokenizer tokens = new WhitespaceTokenizer();
        tokens.setReader(new StringReader(words));
        ShingleFilter runs = new ShingleFilter(tokens, RUN, RUN);
        runs.setOutputUnigrams(false);
        try (TokenStream hashes = new MinHashFilter(runs, 1, VALUES, 1, true)) {
            return Optional.of(new Fingerprint(read(hashes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 16 bits of each value. */
    private static byte[] read(TokenStream hashes) throws IOException {
        CharTermAttribute term = hashes.addAttribute(CharTermAttribute.class);
        byte[] values = new byte[2 * VALUES];
        hashes.reset();
        for (int i = 0; i < VALUES && hashes.incrementToken(); i++) {
            int hash = term.toString().hashCode() * 0x9E3779B1;
            values[2 * i] = (byte) (hash >>> 24);
            values[2 * i + 1] = (byte) (hash >>> 16);
        }
        hashes.end();
        return values;
    }

    /** Texts that are copies share at least one of these, nearly always. */
    public List<String> bands() {
        List<String> bands = new ArrayList<>();
        for (int i = 0; i < VALUES / BAND; i++) {
            byte[] band = Arrays.copyOfRange(values, 2 * BAND * i, 2 * BAND * (i + 1));
            bands.add(i + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(band));
        }
        return bands;
    }

    /** The share of common values, from 0 to 1. */
    public double similarity(Fingerprint other) {
        int same = 0;
        for (int i = 0; i < VALUES; i++) {
            same +=
                    values[2 * i] == other.values[2 * i]
                                    && values[2 * i + 1] == other.values[2 * i + 1]
                            ? 1
                            : 0;
        }
        return (double) same / VALUES;
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(values);
    }

    public static Fingerprint parse(String text) {
        return new Fingerprint(Base64.getUrlDecoder().decode(text));
    }
}
