package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.time.PartialDate;

/** Whether and when the words behind an instrument tell that it was signed. */
final class SigningDates {

    private static final int NEAR = 12;

    private static final Set<String> SIGNED =
            Set.of(
                    "الموقعه",
                    "الموقع",
                    "المبرمه",
                    "المبرم",
                    "وقعت",
                    "وقعها",
                    "وقعه",
                    "وقعاه",
                    "وقعاها",
                    "وقعتها",
                    "وقعته",
                    "ابرمت",
                    "ابرم",
                    "ابرمته",
                    "ابرمتها",
                    "توقيعه",
                    "توقيعها",
                    "ابرامه",
                    "ابرامها",
                    "signed",
                    "concluded");
    private static final Set<String> OTHER = Set.of("قبل", "منذ", "حتي", "بدات", "بدا", "since");
    private static final Set<String> DATED = Set.of("of", "on", "from", "dated");
    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)[0-9]{2}");
    private static final Set<String> RELATIVE = Set.of("الذي", "التي", "والذي", "والتي");
    static final Set<String> OF_YEAR = Set.of("عام", "لعام", "سنه", "لسنه");

    private final String language;
    private final List<Token> tokens;

    SigningDates(String language, List<Token> tokens) {
        this.language = language;
        this.tokens = tokens;
    }

    /** When the words behind an instrument tell that it was signed: "the treaty signed in 1994". */
    @Nullable PartialDate signedOn(Mention.Instrument instrument, int signed, Found found) {
        if (signed > 0) {
            int limit = Math.min(tokens.size(), Math.max(instrument.nameTo(), signed) + NEAR);
            return dateBehind(found, signed, limit);
        }
        PartialDate named = language.equals("en") ? named(instrument, found) : null;
        return named == null && SameInstrument.KINDRED.contains(instrument.type())
                ? dated(instrument, found)
                : named;
    }

    /** "The 2016 memorandum of understanding", "the joint statement (on trade) of 4 May 2021". */
    private @Nullable PartialDate named(Mention.Instrument instrument, Found found) {
        int before = instrument.from() - 1;
        String year = before < 0 ? "" : tokens.get(before).form();
        if (YEAR.matcher(year).matches()) {
            return new PartialDate(Integer.parseInt(year), 0, 0);
        }
        int end = instrument.nameTo();
        boolean behind = end < tokens.size() && DATED.contains(tokens.get(end).form());
        for (Mention.Date date : found.dates()) {
            if (behind && instrument.document() && date.from() == end + 1) {
                return date.date();
            }
        }
        return null;
    }

    /** "معاهدة السلام لعام 1979", "(…) بين قطر وعمان عام 1979": the date that names it; or null. */
    private @Nullable PartialDate dated(Mention.Instrument instrument, Found found) {
        int end = instrument.nameTo();
        int year = language.equals("ar") ? YearNames.behind(tokens, end) : 0;
        if (year > 0) {
            return new PartialDate(year, 0, 0);
        }
        boolean between = end < tokens.size() && tokens.get(end).is("بين");
        for (Mention mention : found.entities()) {
            boolean next = between && mention instanceof Mention.Actor && mention.from() <= end + 1;
            end = next && mention.from() >= end ? mention.to() : end;
        }
        for (Mention.Date date : found.dates()) {
            boolean named = date.from() == end || date.from() == end + 1;
            boolean in = end > instrument.nameTo() && tokens.get(end).is("في");
            if (named && (in || isYear(end))) {
                return date.date();
            }
        }
        return null;
    }

    private boolean isYear(int at) {
        return OF_YEAR.contains(tokens.get(at).form());
    }

    /** Index of the word that tells that an instrument was signed; 0 where none does. */
    int signed(Mention.Instrument instrument) {
        int limit = Math.min(tokens.size(), instrument.nameTo() + NEAR);
        for (int i = instrument.from(); i < limit; i++) {
            Token token = tokens.get(i);
            if (i >= instrument.to() && isEnd(i)) {
                return 0;
            }
            boolean which = i > instrument.to() && i <= instrument.nameTo() + 2;
            if (isSigned(i) || which && token.is("وقع") && isRelative(i - 1)) {
                return i;
            }
        }
        return 0;
    }

    /** A mark that ends what is told of an instrument: "(…)، الموقع" goes on. */
    private boolean isEnd(int at) {
        Kind kind = tokens.get(at).kind();
        int next = Math.min(at + 1, tokens.size() - 1);
        boolean goesOn =
                isRelative(next) && next + 1 < tokens.size() && isSigned(next + 1)
                        || isSigned(next) && tokens.get(next).form().startsWith("ال");
        return kind == Kind.STOP || kind == Kind.COMMA && !goesOn;
    }

    private boolean isSigned(int at) {
        return SIGNED.contains(tokens.get(at).form());
    }

    private boolean isRelative(int at) {
        return RELATIVE.contains(tokens.get(at).form());
    }

    private @Nullable PartialDate dateBehind(Found found, int from, int limit) {
        for (Mention.Date date : found.dates()) {
            if (date.from() > from && date.from() < limit) {
                return isOther(from, date.from()) ? null : date.date();
            }
        }
        return null;
    }

    /** "(signed) after talks that began in 2013": whether a date is that of something else. */
    private boolean isOther(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (OTHER.contains(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }
}
