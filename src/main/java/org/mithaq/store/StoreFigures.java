package org.mithaq.store;

/**
 * How much a store holds.
 *
 * @param bytes on disk; 0 in memory
 * @param articles how many
 * @param claims things that have evidence
 * @param commits how many there have been
 * @param lastChange seconds since 1970 of the last one; 0 where there was none since the start
 */
public record StoreFigures(
        long bytes, long articles, long claims, long commits, double lastChange) {}
