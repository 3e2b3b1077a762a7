package org.mithaq.cli;

/** What the exit codes mean. */
final class ExitCode {

    /** All done. */
    static final int DONE = 0;

    /** Some input was left out or broke a rule; the rest is done. */
    static final int SOME_FAILED = 1;

    /** The command line cannot be understood. */
    static final int USAGE = 2;

    /** Nothing could be done. */
    static final int FAILED = 3;

    private ExitCode() {}
}
