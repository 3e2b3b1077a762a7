package org.mithaq.endpoint;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Small results that were given before, the latest asked for, until they take up too much. A
 * result's key holds the state of the store, so a change of the store needs no word to this.
 */
final class ResultCache {

    /** Of one result, in bytes. */
    static final int LARGEST = 256 << 10;

    private final long most;
    private final Map<String, Kept> results = new LinkedHashMap<>(64, 0.75f, true);
    private long size;
    private long hits;
    private long misses;

    /**
     * A result.
     *
     * @param cut whether rows were left out
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(byte[] bytes, boolean cut) {}

    /**
     * @param most bytes for all
     */
    ResultCache(long most) {
        this.most = most;
    }

    synchronized @Nullable Kept get(String key) {
        Kept kept = results.get(key);
        if (kept == null) {
            misses++;
        } else {
            hits++;
        }
        return kept;
    }

    /** How often a result was there when asked for. */
    synchronized long hits() {
        return hits;
    }

    /** How often there was none. */
    synchronized long misses() {
        return misses;
    }

    /** What all results take up, in bytes. */
    synchronized long size() {
        return size;
    }

    synchronized void put(String key, Kept result) {
        if (result.bytes().length > Math.min(LARGEST, most)) {
            return;
        }
        Kept before = results.put(key, result);
        size += result.bytes().length - (before == null ? 0 : before.bytes().length);
        Iterator<Map.Entry<String, Kept>> eldest = results.entrySet().iterator();
        while (size > most && eldest.hasNext()) {
            size -= eldest.next().getValue().bytes().length;
            eldest.remove();
        }
    }
}
