package org.mithaq.claim;

/**
 * One of the things that a confidence rests on.
 *
 * @param key its name, such as {@code subject.named}
 * @param weight what it adds to the log-odds of the claim's being right
 */
public record Reason(String key, double weight) {}
