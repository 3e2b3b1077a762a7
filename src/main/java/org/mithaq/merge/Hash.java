package org.mithaq.merge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for long texts, the same on every machine. */
public final class Hash {

    private Hash() {}

    /** 16 hexadecimal digits. */
    public static String of(String text) {
        return HexFormat.of().formatHex(digest(text), 0, 8);
    }

    /** A number from 0 to 2^55 - 1, which takes no room of its own in a store. */
    public static long number(String text) {
        return ByteBuffer.wrap(digest(text)).getLong() >>> 9;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
