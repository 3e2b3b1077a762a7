package org.mithaq.rdf;

/** A Turtle file that cannot be read; the message names the file, the line and the remedy. */
public final class BrokenTurtleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenTurtleException(String message, Throwable cause) {
        super(message, cause);
    }
}
