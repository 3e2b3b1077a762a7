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

/**
 * What the words around an instrument tell that has become of it: it came into force, was suspended
 * or ended.
 */
final class InstrumentStatus {

    /**
     * A status that was reached.
     *
     * @param status the ontology's local name
     * @param date when, or null
     */
    record Reached(String status, @Nullable PartialDate date) {}

    private static final int BEFORE = 6;
    private static final int BEHIND = 8;
    private static final int DATED = 6;

    private static final Set<String> FORCE = Set.of("التنفيذ", "النفاذ", "التطبيق", "السريان");

    /** "دخلت (الاتفاقية حيز التنفيذ)", "دخول", but not "ستدخل". */
    private static final Pattern ENTERED =
            Pattern.compile("[وف]?(?:ب|ل)?(?:دخل|دخلت|دخلا|دخلتا|دخول|دخولها|دخوله|entered|came)");

    private static final Pattern SUSPENDED =
            Pattern.compile("[وف]?(?:علق|علقت|علقوا|جمد|جمدت|suspended|froze)");
    private static final Pattern ENDED =
            Pattern.compile(
                    "[وف]?(?:الغي|الغت|الغوا|انهي|انهت|انهوا|فسخ|فسخت|terminated|scrapped|cancelled"
                            + "|canceled|annulled)");

    /** Nouns of such deeds: they tell one that was done only behind a word that says so. */
    private static final Pattern SUSPENDING = Pattern.compile("(?:ب|ل)?(?:ال)?(?:تعليق|تجميد)");

    private static final Pattern ENDING = Pattern.compile("(?:ب|ل)?(?:ال)?(?:الغاء|انهاء|فسخ)");

    private static final Set<String> DONE =
            Set.of("اعلن", "اعلنت", "قرر", "قررت", "بعد", "عقب", "منذ", "تم", "جري", "اثر");

    private static final Set<String> UNDONE =
            Set.of(
                    "لم", "لن", "اذا", "قد", "حال", "لو", "ان", "not", "never", "if", "would", "be",
                    "to", "have", "could");

    private final List<Token> tokens;

    InstrumentStatus(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What an instrument has reached, as its clause tells; null where it tells nothing. */
    @Nullable Reached of(Mention.Instrument instrument, Found found) {
        int force = force(instrument);
        if (force > 0) {
            return new Reached("InForce", date(found, force));
        }
        for (int i = instrument.from() - 1; i >= Math.max(0, instrument.from() - BEFORE); i--) {
            if (isEnd(i)) {
                break;
            }
            String status = reached(i);
            if (status != null) {
                return new Reached(status, null);
            }
        }
        return passive(instrument);
    }

    /**
     * "(دخلت) الاتفاقية (بين …) حيز التنفيذ": index behind the words; 0 where they are not said.
     */
    private int force(Mention.Instrument instrument) {
        int limit = Math.min(tokens.size() - 1, instrument.nameTo() + BEHIND);
        for (int i = instrument.to(); i < limit && !isEnd(i); i++) {
            boolean arabic = tokens.get(i).is("حيز") && FORCE.contains(tokens.get(i + 1).form());
            boolean english =
                    tokens.get(i).is("into") && tokens.get(i + 1).is("force")
                            || tokens.get(i).is("took") && tokens.get(i + 1).is("effect");
            boolean entered = arabic || english && tokens.get(i).is("into");
            if (entered && !entered(instrument, i)) {
                return 0;
            }
            if (arabic || english) {
                return i + 2;
            }
        }
        return 0;
    }

    private boolean entered(Mention.Instrument instrument, int to) {
        for (int i = Math.max(0, instrument.from() - BEFORE); i < to; i++) {
            boolean verb = ENTERED.matcher(tokens.get(i).form()).matches();
            if (verb && (i == 0 || !UNDONE.contains(tokens.get(i - 1).form()))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String reached(int i) {
        String form = tokens.get(i).form();
        String before = i > 0 ? tokens.get(i - 1).form() : "";
        boolean verb = !UNDONE.contains(before) || before.equals("قد");
        if (verb && SUSPENDED.matcher(form).matches()) {
            return "Suspended";
        }
        if (verb && ENDED.matcher(form).matches()) {
            return "Terminated";
        }
        if (SUSPENDING.matcher(form).matches() && isDone(i)) {
            return "Suspended";
        }
        return ENDING.matcher(form).matches() && isDone(i) ? "Terminated" : null;
    }

    private boolean isDone(int noun) {
        for (int i = Math.max(0, noun - 3); i < noun; i++) {
            if (DONE.contains(tokens.get(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** "The agreement was suspended". */
    private @Nullable Reached passive(Mention.Instrument instrument) {
        int limit = Math.min(tokens.size() - 1, instrument.nameTo() + BEHIND);
        for (int i = instrument.to(); i < limit && !isEnd(i); i++) {
            String word = tokens.get(i + 1).form();
            if (tokens.get(i).is("was") || tokens.get(i).is("were")) {
                boolean suspended = word.equals("suspended") || word.equals("frozen");
                boolean ended = ENDED.matcher(word).matches();
                return suspended || ended
                        ? new Reached(suspended ? "Suspended" : "Terminated", null)
                        : null;
            }
        }
        return null;
    }

    private boolean isEnd(int i) {
        Kind kind = tokens.get(i).kind();
        return kind == Kind.STOP || kind == Kind.COMMA;
    }

    private static @Nullable PartialDate date(Found found, int at) {
        for (Mention.Date date : found.dates()) {
            if (date.from() >= at && date.from() < at + DATED) {
                return date.date();
            }
        }
        return null;
    }
}
