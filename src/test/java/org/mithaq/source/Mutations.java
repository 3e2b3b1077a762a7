package org.mithaq.source;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to break input, chosen by a seed. */
public final class Mutations {

    private static final List<String> WORDS =
            List.of(
                    "\"",
                    "«",
                    "»",
                    "(",
                    ")",
                    "و",
                    "أن",
                    "قال ",
                    "ها",
                    "\u200F",
                    "\u202E",
                    "\u064B",
                    "ـ",
                    "\uFEFF",
                    "\uD83D",
                    "\uDE00",
                    "\0",
                    "\n",
                    "\r",
                    "\u2028",
                    "{\"text\":",
                    "<div>",
                    "]]>",
                    "<!--",
                    "&amp;",
                    "&#x",
                    ",,",
                    "..",
                    "said ",
                    "Minister of ",
                    "2018-02-30",
                    "99999999999999999999",
                    "وزير خارجية ",
                    "يوم ",
                    "بين ");

    private final Random random;

    public Mutations(Random random) {
        this.random = random;
    }

    /** A text with one to eight things wrong with it. */
    public String text(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(out.length() + 1);
            int to = Math.min(out.length(), at + random.nextInt(60));
            switch (random.nextInt(7)) {
                case 0 -> out.delete(at, to);
                case 1 -> out.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 2 ->
                        out.insert(
                                at,
                                WORDS.get(random.nextInt(WORDS.size()))
                                        .repeat(random.nextInt(300)));
                case 3 -> out.insert(random.nextInt(out.length() + 1), out.substring(at, to));
                case 4 -> out.setLength(at);
                case 5 -> out.insert(at, (char) random.nextInt(0x10000));
                default ->
                        out.replace(
                                at,
                                to,
                                new StringBuilder(out.substring(at, to)).reverse().toString());
            }
        }
        return out.toString();
    }

    /** Bytes with one to eight things wrong with them. */
    public byte[] bytes(byte[] bytes) {
        byte[] out = bytes.clone();
        for (int i = random.nextInt(8); i >= 0 && out.length > 0; i--) {
            int at = random.nextInt(out.length);
            int to = Math.min(out.length, at + 1 + random.nextInt(64));
            switch (random.nextInt(5)) {
                case 0 -> out[at] = (byte) random.nextInt(256);
                case 1 -> out[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> out = Arrays.copyOf(out, at);
                case 3 -> Arrays.fill(out, at, to, (byte) (random.nextBoolean() ? 0 : 0xFF));
                default -> out = joined(out, at, to);
            }
        }
        return out;
    }

    /** A part told twice. */
    private static byte[] joined(byte[] bytes, int from, int to) {
        byte[] out = Arrays.copyOf(bytes, bytes.length + to - from);
        System.arraycopy(bytes, from, out, to, bytes.length - from);
        return out;
    }
}
