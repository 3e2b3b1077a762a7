package org.mithaq.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;

/** Bytes → characters: by their marks, else UTF-8 where they are, else by what they look like. */
final class Decoding {

    private static final int SURE = 30;
    private static final int SAMPLE = 1 << 16;

    private Decoding() {}

    /**
     * A text in NFC with {@code \n} at line ends.
     *
     * @throws Fault where it is binary or empty, or its encoding cannot be told
     */
    static String text(String name, byte[] bytes) {
        for (byte b : marked(bytes) == null ? bytes : new byte[0]) {
            if (b >= 0 && b < 0x20 && !(b >= '\t' && b <= '\r') && b != 0x1B) {
                throw new Fault("file.binary", name);
            }
        }
        return clean(name, decode(name, bytes, null));
    }

    /**
     * NFC, {@code \n} at line ends, no byte order mark.
     *
     * @throws Fault where nothing is left
     */
    static String clean(String name, String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (clean.indexOf('\r') >= 0) {
            clean = clean.replace("\r\n", "\n").replace('\r', '\n');
        }
        clean = Normalizer.normalize(clean, Normalizer.Form.NFC);
        if (clean.isBlank()) {
            throw new Fault("article.empty", name);
        }
        return clean;
    }

    /**
     * Characters as they are.
     *
     * @param told the encoding that a page or a server names, which is often wrong; null for none
     */
    static String decode(String name, byte[] bytes, @Nullable String told) {
        return new String(bytes, charset(name, bytes, told));
    }

    /** The encoding of a text of which the first bytes are known. */
    static Charset charset(String name, byte[] head, @Nullable String told) {
        Charset marked = marked(head);
        if (marked != null) {
            return marked;
        }
        if (isUtf8(head)) {
            return StandardCharsets.UTF_8;
        }
        Charset named = told == null ? null : named(told);
        if (named != null && !named.equals(StandardCharsets.UTF_8)) {
            return named;
        }
        CharsetMatch match =
                new CharsetDetector()
                        .setText(head.length > SAMPLE ? Arrays.copyOf(head, SAMPLE) : head)
                        .detect();
        Charset detected =
                match == null || match.getConfidence() < SURE ? null : named(match.getName());
        if (detected == null) {
            throw new Fault("file.charset", name);
        }
        return detected;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        boolean big = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return big || little ? StandardCharsets.UTF_16 : null;
    }

    private static @Nullable Charset named(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Whether all is UTF-8; a last character that is cut off is passed over. */
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }
}
