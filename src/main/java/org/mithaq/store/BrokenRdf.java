package org.mithaq.store;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.mithaq.message.Fault;

/** What is wrong with an RDF file, with line and column where the parser tells them. */
final class BrokenRdf {

    private BrokenRdf() {}

    static Fault fault(Object name, RiotException e) {
        if (e instanceof RiotParseException at && at.getLine() > 0) {
            String place = name + ":" + at.getLine() + ":" + at.getCol();
            return new Fault(e, "rdf.broken", place, at.getOriginalMessage());
        }
        return new Fault(e, "rdf.broken", name, String.valueOf(e.getMessage()));
    }
}
