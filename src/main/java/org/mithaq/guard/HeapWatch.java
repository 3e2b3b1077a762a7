package org.mithaq.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the heap runs short and which query has taken most of it. The beans behind it take a
 * while to load, so it is asked about queries that last only.
 */
final class HeapWatch {

    /** Part of the old generation that may be in use after a collection. */
    private static final double FULL = 0.80;

    private @Nullable Optional<MemoryPoolMXBean> old;

    /**
     * Whether what lives is near all that there can be. What is garbage does not count, so the
     * collector's own figures from after its last full run are asked.
     */
    boolean isShort() {
        MemoryPoolMXBean pool = oldGeneration().orElse(null);
        if (pool == null) {
            Runtime runtime = Runtime.getRuntime();
            long used = runtime.totalMemory() - runtime.freeMemory();
            return used > FULL * runtime.maxMemory();
        }
        return isFull(pool.getUsage()) && isFull(pool.getCollectionUsage());
    }

    private static boolean isFull(@Nullable MemoryUsage usage) {
        return usage != null && usage.getMax() > 0 && usage.getUsed() > FULL * usage.getMax();
    }

    private Optional<MemoryPoolMXBean> oldGeneration() {
        Optional<MemoryPoolMXBean> known = old;
        if (known == null) {
            known =
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getType() == MemoryType.HEAP)
                            .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
                            .filter(pool -> pool.getCollectionUsage() != null)
                            .findFirst();
            old = known;
        }
        return known;
    }

    /** Takes note of what the query's thread had taken before; garbage counts too. */
    void note(RunningQuery query) {
        if (query.allocatedBefore() < 0) {
            query.allocatedBefore(allocatedBy(query));
        }
    }

    /** Bytes that the query has taken since it was taken note of, garbage included. */
    long takenBy(RunningQuery query) {
        return allocatedBy(query) - Math.max(0, query.allocatedBefore());
    }

    private static long allocatedBy(RunningQuery query) {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
                ? bean.getThreadAllocatedBytes(query.thread())
                : 0;
    }
}
