package org.mithaq.cli;

/**
 * What became of the articles of a run.
 *
 * @param done how many were read
 * @param failed how many could not be read
 * @param foreign how many are in other languages
 */
record Tally(int done, int failed, int foreign) {

    int all() {
        return done + failed + foreign;
    }

    int leftOut() {
        return failed + foreign;
    }

    int exitCode() {
        return done == 0 ? ExitCode.FAILED : leftOut() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
