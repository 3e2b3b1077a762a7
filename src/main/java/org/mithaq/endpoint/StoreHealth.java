package org.mithaq.endpoint;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;
import org.mithaq.store.Graphs;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready to work: the store answers, and there is room to write. */
final class StoreHealth implements HealthIndicator {

    /** In bytes. */
    private static final long ROOM = 64L << 20;

    private final Graphs store;

    private final @Nullable GraphStore own;

    /**
     * @param own the store itself; null where another server keeps it, whose room is unknown here
     */
    StoreHealth(Graphs store, @Nullable GraphStore own) {
        this.store = store;
        this.own = own;
    }

    @Override
    public Health health() {
        boolean answers;
        try {
            answers = answers();
        } catch (Fault fault) {
            return Health.down(fault).build();
        }
        if (!answers) {
            return Health.down().withDetail("store", "empty").build();
        }
        long room = own == null ? Long.MAX_VALUE : own.room();
        return (room < ROOM ? Health.outOfService() : Health.up()).withDetail("room", room).build();
    }

    private boolean answers() {
        return store.read(
                () -> {
                    try (QueryExec exec =
                            store.ask(QueryFactory.create("ASK { GRAPH ?g { ?s ?p ?o } }"))) {
                        return exec.ask();
                    }
                });
    }
}
