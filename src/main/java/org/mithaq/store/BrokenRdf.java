package org.mithaq.store;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.mithaq.message.Fault;

/** What is wrong with an RDF file, with line and column where the parser tells them. */
final class BrokenRdf {

    /** Stops at the first error and keeps its place; warnings let pass. */
    static final ErrorHandler HANDLER =
            new ErrorHandler() {
                @Override
                public void warning(String message, long line, long column) {}

                @Override
                public void error(String message, long line, long column) {
                    throw new RiotParseException(message, line, column);
                }

                @Override
                public void fatal(String message, long line, long column) {
                    throw new RiotParseException(message, line, column);
                }
            };

    private BrokenRdf() {}

    static Fault fault(Object name, RiotException e) {
        if (e instanceof RiotParseException at && at.getLine() > 0) {
            String place = name + ":" + at.getLine() + ":" + at.getCol();
            return new Fault(e, "rdf.broken", place, at.getOriginalMessage());
        }
        return new Fault(e, "rdf.broken", name, String.valueOf(e.getMessage()));
    }
}
