package org.mithaq.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The folded form of words, on which texts and lexicons meet.
 *
 * <ul>
 *   <li>hamza seats: أ إ آ ٱ → ا, ؤ → و, ئ → ي; a lone ء stays
 *   <li>ة → ه, ى → ي; Persian ی → ي, ک → ك, گ stays
 *   <li>short vowels, shadda, tanwin, superscript alif and tatweel are dropped, and so are bidi
 *       marks, zero-width joiners and control characters
 *   <li>Arabic-Indic and Persian digits → ASCII digits
 *   <li>presentation forms → their letters
 *   <li>Latin letters → lower case without accents
 * </ul>
 */
public final class Folding {

    private Folding() {}

    /** The folded form of a word or of several. */
    public static String fold(CharSequence word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            append(word.charAt(i), out);
        }
        return out.toString();
    }

    /**
     * A word as printed but for the marks that are no part of it: tatweel, bidi marks, joiners and
     * controls. Vowel signs stay.
     */
    public static String bare(CharSequence word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isIgnorable(c) || isMark(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a character is a vowel sign. */
    public static boolean isMark(char c) {
        return c >= 0x064B && c <= 0x065F || c == 0x0670;
    }

    static void append(char c, StringBuilder out) {
        if (c < 0x80) {
            if (c >= 0x20 && c != 0x7F) {
                out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        } else if (c >= 0x0600 && c <= 0x06FF) {
            appendArabic(c, out);
        } else if (!isIgnorable(c)) {
            appendOther(c, out);
        }
    }

    private static void appendArabic(char c, StringBuilder out) {
        switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
            case 'ؤ' -> out.append('و');
            case 'ئ', 'ى', 'ی', 'ې', 'ے' -> out.append('ي');
            case 'ة', 'ہ', 'ە' -> out.append('ه');
            case 'ک' -> out.append('ك');
            default -> {
                int digit = Character.digit(c, 10);
                if (digit >= 0) {
                    out.append((char) ('0' + digit));
                } else if (!isIgnorable(c)) {
                    out.append(c);
                }
            }
        }
    }

    private static void appendOther(char c, StringBuilder out) {
        if (c == '’') {
            out.append('\'');
            return;
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char p = plain.charAt(i);
            if (p >= 0x0600 && p <= 0x06FF) {
                appendArabic(p, out);
            } else if (Character.getType(p) != Character.NON_SPACING_MARK) {
                out.append(String.valueOf(p).toLowerCase(Locale.ROOT));
            }
        }
    }

    /**
     * Whether a character stands within words without being part of them: marks, tatweel, joiners,
     * controls.
     */
    static boolean isIgnorable(char c) {
        return c >= 0x064B && c <= 0x065F
                || c == 0x0670
                || c == 0x0640
                || c >= 0x06D6 && c <= 0x06ED && c != 0x06DD && c != 0x06DE && c != 0x06E9
                || c >= 0x0610 && c <= 0x061A
                || c == 0x061C
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF
                || c == 0x00AD
                || c >= 0x0300 && c <= 0x036F
                || c < 0x20 && c != '\n' && c != '\t' && c != '\r' && c != 0x0B && c != 0x0C
                || c == 0x7F;
    }
}
