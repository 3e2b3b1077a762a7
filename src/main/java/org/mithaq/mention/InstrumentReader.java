package org.mithaq.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/**
 * Reads instruments: "مذكرة التفاهم بشأن …", "البيان القطري الأميركي المشترك", "أربع اتفاقيات بين
 * …", "وأخرى في مجال …".
 */
final class InstrumentReader {

    private static final Set<String> BEING =
            Set.of("تم", "وتم", "جري", "وجري", "يتم", "سيتم", "سبق", "علي");
    private static final Set<String> OTHERS =
            Set.of(
                    "اخري",
                    "واخري",
                    "اخر",
                    "واخر",
                    "الاولي",
                    "والاولي",
                    "الثانيه",
                    "والثانيه",
                    "الثالثه",
                    "والثالثه",
                    "الرابعه",
                    "والرابعه",
                    "ثانيه",
                    "وثانيه");
    private static final Set<String> THIS = Set.of("هذا", "هذه", "بهذا", "بهذه", "لهذا", "لهذه");
    private static final Set<String> SIGNS =
            Set.of(
                    "توقيع", "وقع", "وقعت", "ابرم", "ابرمت", "ابرام", "بموجب", "قيمه", "فسخ",
                    "الغاء");

    /**
     * What the words name.
     *
     * @param bare whether it is a plain statement, which has to be a joint one to count
     * @param party the one party that such an instrument always has, or null
     */
    private record Kindred(
            String type, boolean document, String count, boolean bare, @Nullable ActorRef party) {

        Kindred of(String other) {
            return new Kindred(other, document, count, false, party);
        }
    }

    /** What is announced, as against what a declaration is called. */
    private static final Set<String> TOLD = Set.of("البيان", "بيان", "الاتفاق", "النتائج", "نتائج");

    /** Contracts, and decades. */
    private static final Set<String> DECADES = Set.of("عقد", "عقود", "عقدين");

    private static final Set<String> WEDDING = Set.of("القران", "قران", "الزواج", "زواج");

    /** How far before a contract the verb of signing stands. */
    private static final int SIGNER = 6;

    /** How far back the first of two instruments is looked for. */
    private static final int EARLIER = 60;

    private static final Kindred REFERENCE = new Kindred("", true, "one", true, null);

    private final InstrumentParties sides;
    private final InstrumentMakers makers;
    private final InstrumentNames names;
    private final PhraseTrie<Kindred> phrases = new PhraseTrie<>();

    InstrumentReader(ArabicGazetteer gazetteer, OrganizationReader organizations) {
        this.sides = new InstrumentParties(gazetteer, organizations);
        this.makers = new InstrumentMakers(gazetteer, sides);
        this.names = new InstrumentNames(gazetteer);
        for (String line : ArabicWords.lines("instruments.txt")) {
            String[] columns = line.split("\\|");
            List<String> phrase = ArabicWords.phrase(columns[3].replace("#", "0"));
            boolean document = columns[1].equals("document");
            ActorRef party = columns.length > 4 ? party(columns[4]) : null;
            phrases.add(phrase, new Kindred(columns[0], document, columns[2], false, party));
        }
        for (String word : List.of("بيان", "اعلان")) {
            phrases.add(List.of(word), REFERENCE);
        }
    }

    private static ActorRef party(String key) {
        return key.length() == 2 ? new ActorRef.State(key) : new ActorRef.Organization(key);
    }

    /** Whether an instrument may begin at a folded word. */
    boolean begins(String form) {
        return OTHERS.contains(form) || ArabicWords.begins(form, split -> !stem(split).isEmpty());
    }

    /**
     * The stem that an instrument's name begins with, without the ending of an indefinite object:
     * "(وقعتا) اتفاقا"; empty where none does.
     */
    private String stem(Split split) {
        if (phrases.starts(split.stem())) {
            return split.stem();
        }
        String stem = split.article() ? "" : ArabicWords.indefinite(split.stem());
        return phrases.starts(stem) ? stem : "";
    }

    /**
     * The instrument at a token, or null.
     *
     * @param before the sentence's mentions so far
     */
    Mention.@Nullable Instrument read(Reading reading, int at, List<Mention> before) {
        if (OTHERS.contains(reading.form(at))) {
            return other(reading, at, before);
        }
        for (Split split : ArabicWords.splits(reading.form(at))) {
            String stem = split.future() || split.hasPronoun() ? "" : stem(split);
            if (stem.isEmpty()) {
                continue;
            }
            Mention.Instrument instrument = read(reading, at, split, stem);
            if (instrument != null) {
                return instrument;
            }
        }
        return null;
    }

    private Mention.@Nullable Instrument read(Reading reading, int at, Split split, String stem) {
        PhraseTrie.Hit<Kindred> hit =
                phrases.longest(
                        stem, reading.tokens(), at, reading.to(), InstrumentReader::stemsOrNumber);
        if (hit == null || isAct(reading, at, split, hit.to())) {
            return null;
        }
        Kindred kind = hit.value();
        List<ActorRef> parties = new ArrayList<>();
        int end = sides.adjectives(reading, hit.to(), parties);
        int joint = InstrumentNames.jointEnd(reading, hit.to(), end);
        boolean bare = kind.bare() || kind.type().equals("JointDeclaration") && hit.to() == at + 1;
        if (bare) {
            end = Math.max(end, joint);
            Kindred named = document(reading, at, split, stem, joint > 0, end);
            if (named == null) {
                return null;
            }
            kind = named;
            if (joint == 0 && kind.type().equals("JointDeclaration")) {
                end = names.calledEnd(reading, end);
            }
        }
        if (kind.type().equals("Contract") && !isContract(reading, at, split)) {
            return null;
        }
        makers.read(reading, end, parties);
        sides.between(reading, end, parties);
        boolean pointed = at > reading.from() && THIS.contains(reading.form(at - 1));
        int nameTo = pointed ? end : names.end(reading, end, split.article());
        boolean placed = nameTo == end && names.isPlaced(reading, end, kind.type());
        boolean definite =
                split.article()
                        || placed
                        || hit.to() > at + 1 && reading.form(hit.to() - 1).startsWith("ال")
                        || nameTo > end && reading.form(end).startsWith("ال")
                        || InstrumentNames.isYear(reading, end)
                        || bare && joint == 0;
        if (end == at + 1 && nameTo == end && !split.article() && !kind.count().equals("two")) {
            int place = names.placeEnd(reading, end, kind.type());
            kind = place > end && !kind.document() ? kind.of("Agreement") : kind;
            nameTo = Math.max(nameTo, place > end ? names.end(reading, place, true) : place);
        }
        sides.named(reading, end, nameTo, parties);
        if (parties.isEmpty()) {
            makers.clause(reading, nameTo, parties);
        }
        if (parties.isEmpty() && names.isNuclear(reading, end, nameTo)) {
            sides.whose(reading, end, nameTo, parties);
        }
        if (kind.document() && parties.isEmpty()) {
            sides.occasion(reading, end, parties);
        }
        if (parties.isEmpty() && kind.party() != null) {
            parties.add(kind.party());
        }
        return new Mention.Instrument(
                at,
                end,
                reading.lead(at, split),
                names.isMultilateral(reading, end, nameTo) && kind.type().endsWith("Agreement")
                        ? "Treaty"
                        : kind.type(),
                sides.enumerated(reading, end) ? 1 : Counts.before(reading, at, kind.count()),
                parties,
                definite,
                kind.document(),
                nameTo);
    }

    private static List<String> stemsOrNumber(List<Token> tokens, int at) {
        return tokens.get(at).kind() == Kind.NUMBER ? List.of("0") : ArabicWords.stems(tokens, at);
    }

    /** "تم الاتفاق", "اتفاق روسيا وتونس على": the act of agreeing, not an instrument. */
    private boolean isAct(Reading reading, int at, Split split, int end) {
        if (at > reading.from()
                && BEING.contains(reading.form(at - 1))
                && split.article()
                && split.stem().equals("اتفاق")
                && !(reading.form(at - 1).equals("علي") && end > at + 1)) {
            return !reading.form(at - 1).equals("علي") || isOn(reading, end);
        }
        return split.stem().equals("اتفاق") && end == at + 1 && makers.agreeOn(reading, end);
    }

    private static boolean isOn(Reading reading, int i) {
        return reading.isWord(i) && reading.form(i).equals("علي");
    }

    /**
     * A statement or declaration is an instrument only where it is a joint one or bears a name;
     * "the statement" points back to one.
     */
    private @Nullable Kindred document(
            Reading reading, int at, Split split, String stem, boolean joint, int end) {
        boolean declaration = stem.equals("اعلان");
        if (declaration && TOLD.contains(reading.form(at + 1))) {
            return null; // "the announcement of the final statement"
        }
        if (joint || declaration && names.isNamedByPlace(reading, at, end)) {
            return new Kindred(
                    declaration ? "JointDeclaration" : "JointStatement", true, "one", false, null);
        }
        return split.article() && end == at + 1 && split.isBare() ? REFERENCE : null;
    }

    /** The word for a contract is also the verb "held" and the noun "decade". */
    private static boolean isContract(Reading reading, int at, Split split) {
        if (reading.form(at).endsWith("عقدا")) { // "they both held", too
            return worth(reading, at) || signed(reading, at);
        }
        if (!DECADES.contains(split.stem())) {
            return true;
        }
        if (WEDDING.contains(reading.form(at + 1))) {
            return false;
        }
        boolean told = reading.isWord(at + 1) && InstrumentNames.isStated(reading.form(at + 1));
        boolean worth =
                worth(reading, at) || reading.isWord(at + 1) && reading.form(at + 1).equals("مع");
        boolean signed = at > reading.from() && signs(reading.form(at - 1));
        return told || signed || worth && !split.hasPreposition();
    }

    private static boolean worth(Reading reading, int at) {
        return reading.isWord(at + 1)
                && (reading.form(at + 1).equals("بقيمه") || reading.form(at + 1).equals("لمده"));
    }

    /** "وقعت شركة … عقدا". */
    private static boolean signed(Reading reading, int at) {
        for (int i = at - 1; i >= Math.max(reading.from(), at - SIGNER); i--) {
            if (signs(reading.form(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean signs(String form) {
        return ArabicWords.splits(form).stream().anyMatch(split -> SIGNS.contains(split.stem()));
    }

    /** "(مذكرة تفاهم …) وأخرى في مجال …": one more of the class that was named last. */
    private Mention.@Nullable Instrument other(Reading reading, int at, List<Mention> before) {
        Mention.Instrument last = null;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 6) && last == null; i--) {
            last = before.get(i) instanceof Mention.Instrument one ? one : null;
        }
        if (last != null && last.nameTo() == at) {
            return null; // "another agreement"
        }
        boolean begins = at == reading.from() && reading.form(at).startsWith("والثان");
        if (last == null && begins && reading.form(at + 1).equals("بين")) {
            last = earlier(reading);
        }
        if (last == null || last.document() || last.type().isEmpty()) {
            return null;
        }
        List<ActorRef> parties = new ArrayList<>();
        int nameTo = names.end(reading, at + 1, false);
        sides.between(reading, at + 1, parties);
        boolean first = reading.form(at).endsWith("الاولي");
        if (first || nameTo == at + 1 && parties.isEmpty()) {
            return null;
        }
        return new Mention.Instrument(
                at,
                at + 1,
                new Mention.Lead(reading.form(at).startsWith("و"), ""),
                last.type(),
                1,
                parties,
                false,
                false,
                Math.max(nameTo, at + 1));
    }

    /** The last instrument of the sentence before; null where it names none. */
    private Mention.@Nullable Instrument earlier(Reading reading) {
        Mention.Instrument last = null;
        int from = Math.max(0, reading.from() - EARLIER);
        Reading before = new Reading(reading.text(), reading.tokens(), from, reading.from());
        for (int i = from; i < reading.from(); i++) {
            boolean begins = before.isWord(i) && !OTHERS.contains(before.form(i));
            Mention.Instrument one = begins ? read(before, i, List.of()) : null;
            last = one == null ? last : one;
        }
        return last;
    }
}
