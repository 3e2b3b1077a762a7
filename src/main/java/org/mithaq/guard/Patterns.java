package org.mithaq.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.jspecify.annotations.Nullable;

/** Compiles regular expressions of strangers. */
final class Patterns {

    /** In UTF-16 units. */
    private static final int LONGEST = 2_000;

    /** What all counted repetitions of an expression may multiply to. */
    private static final long MOST_REPEATS = 10_000;

    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)(?:,(\\d*))?}");

    private Patterns() {}

    static Pattern compile(NodeValue pattern, @Nullable NodeValue flags) {
        String text = string(pattern);
        String letters = flags == null ? null : string(flags);
        boolean quoted = letters != null && letters.contains("q");
        if (text.length() > LONGEST || (!quoted && repeats(text) > MOST_REPEATS)) {
            throw new ExprEvalException("REGEX: the pattern is too large");
        }
        try {
            return RegexEngine.makePattern("REGEX", text, letters);
        } catch (StackOverflowError e) {
            throw new ExprEvalException("REGEX: the pattern is nested too deep");
        }
    }

    /** Repetitions of what matches nothing read no text, so they could not be stopped. */
    private static long repeats(String pattern) {
        long product = 1;
        Matcher matcher = COUNT.matcher(pattern);
        while (matcher.find() && product <= MOST_REPEATS) {
            String most = matcher.group(2);
            String number = most == null || most.isEmpty() ? matcher.group(1) : most;
            product *= number.length() > 6 ? MOST_REPEATS + 1 : Math.max(1, Long.parseLong(number));
        }
        return product;
    }

    static String string(NodeValue value) {
        if (!value.isString() && !value.isLangString()) {
            throw new ExprEvalException("REGEX: not a string: " + value);
        }
        return value.asNode().getLiteralLexicalForm();
    }
}
