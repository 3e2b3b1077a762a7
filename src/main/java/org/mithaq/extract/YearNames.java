package org.mithaq.extract;

import java.util.List;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/**
 * The year that an Arabic instrument is called after: "اتفاق 2015", "اتفاقية الدوحة (عام 2011)".
 */
final class YearNames {

    private static final int FIRST = 1800;
    private static final int LAST = 2099;
    private static final int DIGITS = 4;

    private YearNames() {}

    /** The year that stands right at an index, also in brackets; 0 where none does. */
    static int behind(List<Token> tokens, int at) {
        int i = at;
        if (i < tokens.size() && tokens.get(i).kind() == Kind.OPEN_BRACKET) {
            i++;
            boolean named =
                    i < tokens.size() && SigningDates.OF_YEAR.contains(tokens.get(i).form());
            i = named ? i + 1 : i;
        }
        boolean more = i + 1 < tokens.size() && tokens.get(i + 1).form().startsWith("و");
        boolean two = more && (i + 2 < tokens.size() && tokens.get(i + 2).kind() == Kind.NUMBER);
        if (two || i >= tokens.size() || tokens.get(i).kind() != Kind.NUMBER) {
            return 0;
        }
        String form = tokens.get(i).form();
        boolean digits =
                form.length() == DIGITS && form.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = digits ? Integer.parseInt(form) : 0;
        return year >= FIRST && year <= LAST ? year : 0;
    }
}
