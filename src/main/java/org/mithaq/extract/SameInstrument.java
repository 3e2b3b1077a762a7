package org.mithaq.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention;
import org.mithaq.text.Folding;
import org.mithaq.text.Span;
import org.mithaq.time.PartialDate;

/** Whether a mention of an instrument means an agreement that the article told of before. */
final class SameInstrument {

    /** Classes that one text uses for the same thing. */
    static final Set<String> KINDRED =
            Set.of("Agreement", "BilateralAgreement", "Treaty", "Contract");

    /** Words behind an instrument that tell nothing of what it is about, without the article. */
    private static final Set<String> PLAIN =
            Set.of(
                    "مبرم",
                    "موقع",
                    "تاريخي",
                    "نهايي",
                    "مذكور",
                    "حالي",
                    "اخير",
                    "مشترك",
                    "ثنايي",
                    "ثناءي",
                    "دولي",
                    "بينهما",
                    "بينهم",
                    "signed",
                    "reached",
                    "between",
                    "historic");

    private static final Pattern PLAN =
            Pattern.compile("خطه (?:ال)?عمل (?:ال)?(?:مشتركه|شامله) (?:ال)?(?:مشتركه|شامله)");

    private static final List<String> NEW = List.of("جديد", "اخر", "مقبل", "محتمل");

    private SameInstrument() {}

    /**
     * @param span where the mention stands, and {@code name} its words
     * @param parties those whom the mention tells
     * @param date when its own words tell that it was signed, or null
     */
    static boolean is(
            Draft known,
            Mention.Instrument instrument,
            Span span,
            String name,
            Set<ActorRef> parties,
            @Nullable PartialDate date) {
        if (known.span.start() == span.start()) {
            return true;
        }
        boolean type =
                known.type.equals(instrument.type())
                        || KINDRED.contains(known.type) && KINDRED.contains(instrument.type());
        boolean document = known.isDocument() && !known.type.equals("Resolution");
        if (document && instrument.type().equals("Agreement") && instrument.definite()) {
            // "the agreement" of those who issued a joint declaration
            return words(name).isEmpty() && !parties.isEmpty() && known.parties.equals(parties);
        }
        boolean told = known.parties.size() < 2 && parties.size() < 2 && instrument.definite();
        boolean alikeSides =
                told && words(name).isEmpty() // "the agreement", of which each tells one side
                        || known.parties.containsAll(parties)
                        || parties.containsAll(known.parties);
        if (!type || !alikeSides || !isOf(date, known, instrument)) {
            return false;
        }
        Set<String> mine = words(name);
        Set<String> other = words(known.title());
        if (known.called && known.parties.isEmpty() && !parties.isEmpty() && mine.isEmpty()) {
            return false; // "the agreement between …" is not the one called after a place
        }
        if (!known.type.equals(instrument.type()) && isContract(known, instrument)) {
            return mine.isEmpty() && instrument.definite();
        }
        boolean hoped = isNew(mine);
        if (hoped != isNew(other) && KINDRED.contains(known.type)) {
            return false; // the new agreement that is hoped for is not the old one
        }
        if (!hoped && !parties.isEmpty() && isNuclear(name) && isNuclear(known.title())) {
            return !known.parties.isEmpty(); // the deal on one state's nuclear programme
        }
        boolean bare = mine.isEmpty() || other.isEmpty();
        boolean alike = mine.stream().anyMatch(other::contains);
        if (isNumbered(mine) && isNumbered(other)) {
            return alike;
        }
        boolean one = !parties.isEmpty() && known.parties.equals(parties);
        boolean further =
                !instrument.definite()
                        && (instrument.lead().and() || instrument.count() != known.count());
        if (further && !instrument.document()) {
            return false; // "and two memoranda": more of a list
        }
        boolean again = !parties.isEmpty() && !known.parties.isEmpty() && known.count() == 1;
        if (again && mine.isEmpty() && other.isEmpty()) {
            return true; // "they signed a memorandum with Y (… X signed a memorandum with Y)"
        }
        if (instrument.document() && alike && (known.parties.isEmpty() || parties.isEmpty())) {
            return true; // "the declaration of principles", whose it is being told later
        }
        boolean within = mine.containsAll(other) || other.containsAll(mine);
        if (one && again && within) {
            return true;
        }
        if (one && (instrument.document() || bare) || !bare && mine.equals(other)) {
            return true;
        }
        if (mine.isEmpty() && other.isEmpty() && isOne(known, instrument)) {
            return true;
        }
        return instrument.definite()
                ? bare || alike || instrument.document()
                : alike && mine.size() > 1 && other.size() > 1 && (!one || shares(mine, other));
    }

    /** Whether a known one may have been signed when a mention tells. */
    private static boolean isOf(
            @Nullable PartialDate date, Draft known, Mention.Instrument instrument) {
        if (date == null) {
            return true;
        }
        PartialDate signed = known.signedOn();
        boolean treaty = known.type.equals("Treaty") != instrument.type().equals("Treaty");
        return signed == null ? !treaty : signed.year() == date.year();
    }

    private static boolean isContract(Draft known, Mention.Instrument instrument) {
        return known.type.equals("Contract") || instrument.type().equals("Contract");
    }

    /** "They reached an agreement (… that they had reached an agreement)". */
    private static boolean isOne(Draft known, Mention.Instrument instrument) {
        return known.type.equals("Agreement")
                && instrument.type().equals("Agreement")
                && instrument.count() == 1;
    }

    /** Whether a title is that of an agreement on a state's nuclear programme, as against help. */
    static boolean isNuclear(String title) {
        Set<String> words = words(title);
        boolean help =
                words.contains("تعاون") || words.contains("طاق") || words.contains("cooperation");
        return !help && (words.contains("نووي") || words.contains("nuclear"));
    }

    /** Whether two titles of what the same sides made tell more than a common field. */
    private static boolean shares(Set<String> mine, Set<String> other) {
        return mine.stream().filter(other::contains).count() > 1;
    }

    private static boolean isNew(Set<String> words) {
        return words.stream().anyMatch(NEW::contains);
    }

    private static boolean isNumbered(Set<String> words) {
        return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    }

    /** The words of a title that tell it from others, without the kind of instrument. */
    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        String folded = Folding.fold(title);
        if (PLAN.matcher(folded).find()) {
            words.add("نووي"); // the plan is the nuclear agreement
        }
        String[] all = folded.split("[^\\p{L}\\p{N}]+");
        for (int i = 1; i < all.length; i++) {
            String word = all[i];
            String bare =
                    word.startsWith("لل") || word.startsWith("ال")
                            ? word.substring(2)
                            : word.startsWith("ل") ? word.substring(1) : word;
            if (bare.length() > 3 && !bare.startsWith("تفاهم")) {
                String plain = ending(bare);
                if (!PLAIN.contains(plain)) {
                    words.add(plain);
                }
            }
        }
        return words;
    }

    /** A word without the ending of the feminine or of an indefinite object. */
    private static String ending(String word) {
        boolean ends = word.length() > 4 && (word.endsWith("ه") || word.endsWith("ا"));
        return ends ? word.substring(0, word.length() - 1) : word;
    }
}
