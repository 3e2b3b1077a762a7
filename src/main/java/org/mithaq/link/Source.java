package org.mithaq.link;

import java.util.function.Consumer;
import org.mithaq.message.Fault;

/** Another data set, read entry by entry. */
interface Source {

    /** What it is called in links: a file's name or an endpoint's address. */
    String name();

    /**
     * Hands out the entries.
     *
     * @param entries what may be among the things
     * @param complaints entries that cannot be read; the rest goes on
     * @throws Fault where it cannot be read at all
     */
    void each(Consumer<Theirs> entries, Consumer<Fault> complaints);
}
