package org.mithaq.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/**
 * Reads instruments: "مذكرة التفاهم بشأن …", "البيان القطري الأميركي المشترك", "أربع اتفاقيات بين
 * …".
 */
final class InstrumentReader {

    private static final int LONGEST_NAME = 9;
    private static final Set<String> ABOUT =
            Set.of(
                    "بشان",
                    "حول",
                    "لشوون",
                    "في",
                    "للتعاون",
                    "لمكافحه",
                    "لتعزيز",
                    "لحمايه",
                    "المتعلقه",
                    "المتعلق",
                    "الخاصه",
                    "الخاص",
                    "لانشاء",
                    "لتجنب",
                    "للتجاره");
    private static final Set<String> BEING = Set.of("تم", "وتم", "جري", "وجري", "يتم", "سيتم");
    private static final Set<String> FIELD = Set.of("مجال", "مجالي", "مجالات");
    private static final Set<String> STATED =
            Set.of(
                    "مشترك",
                    "المشترك",
                    "مشتركه",
                    "المشتركه",
                    "ثناءي",
                    "الثناءي",
                    "ثنايي",
                    "الثنايي",
                    "الثناييه",
                    "ثناييه",
                    "الختامي",
                    "ختامي",
                    "اطاري",
                    "اطاريه",
                    "نووي",
                    "النووي");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        String[][] numbers = {
            {"ثلاث", "ثلاثه"},
            {"اربع", "اربعه"},
            {"خمس", "خمسه"},
            {"ست", "سته"},
            {"سبع", "سبعه"},
            {"ثماني", "ثمانيه"},
            {"تسع", "تسعه"},
            {"عشر", "عشره"},
        };
        for (int i = 0; i < numbers.length; i++) {
            for (String word : numbers[i]) {
                NUMBERS.put(word, i + 3);
            }
        }
    }

    private record Kindred(String type, boolean document, String count, boolean bare) {}

    private final ArabicGazetteer gazetteer;
    private final PhraseTrie<Kindred> phrases = new PhraseTrie<>();

    InstrumentReader(ArabicGazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (String line : ArabicWords.lines("instruments.txt")) {
            String[] columns = line.split("\\|");
            List<String> phrase = ArabicWords.phrase(columns[3].replace("#", "0"));
            boolean document = columns[1].equals("document");
            phrases.add(phrase, new Kindred(columns[0], document, columns[2], false));
        }
        for (String word : List.of("بيان", "اعلان")) {
            phrases.add(List.of(word), new Kindred("", true, "one", true));
        }
    }

    /** The instrument at a token, or null. */
    Mention.@Nullable Instrument read(Reading reading, int at) {
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if (split.future() || split.hasPronoun() || !phrases.starts(split.stem())) {
                continue;
            }
            Mention.Instrument instrument = read(reading, at, split);
            if (instrument != null) {
                return instrument;
            }
        }
        return null;
    }

    private Mention.@Nullable Instrument read(Reading reading, int at, Split split) {
        PhraseTrie.Hit<Kindred> hit =
                phrases.longest(
                        split.stem(),
                        reading.tokens(),
                        at,
                        reading.to(),
                        InstrumentReader::stemsOrNumber);
        if (hit == null) {
            return null;
        }
        if (at > reading.from() && BEING.contains(reading.form(at - 1))) {
            return null; // "تم الاتفاق": the act of agreeing, not an instrument
        }
        Kindred kind = hit.value();
        List<ActorRef> parties = new ArrayList<>();
        int end = adjectives(reading, hit.to(), parties);
        boolean joint = joint(reading, hit.to(), end);
        if (kind.bare() || kind.type().equals("JointDeclaration")) {
            Kindred named =
                    kind.bare() || hit.to() == at + 1
                            ? document(reading, at, split, joint, end)
                            : kind;
            if (named == null) {
                return null;
            }
            kind = named;
        }
        if (kind.type().equals("Contract") && !contract(reading, at, split)) {
            return null;
        }
        int count = count(reading, at, kind);
        boolean definite =
                split.article() || hit.to() > at + 1 && reading.form(hit.to() - 1).startsWith("ال");
        between(reading, end, parties);
        return new Mention.Instrument(
                at,
                end,
                reading.lead(at, split),
                kind.type(),
                count,
                parties,
                definite,
                kind.document(),
                nameEnd(reading, end));
    }

    private static List<String> stemsOrNumber(List<org.mithaq.text.Token> tokens, int at) {
        return tokens.get(at).kind() == Kind.NUMBER ? List.of("0") : ArabicWords.stems(tokens, at);
    }

    /**
     * A statement or declaration is an instrument only where it is a joint one; "the statement"
     * points back to one.
     */
    private static @Nullable Kindred document(
            Reading reading, int at, Split split, boolean joint, int end) {
        boolean declaration = split.stem().equals("اعلان");
        if (joint) {
            return new Kindred(
                    declaration ? "JointDeclaration" : "JointStatement", true, "one", false);
        }
        boolean ends = end == at + 1;
        return split.article() && ends && split.isBare()
                ? new Kindred("", true, "one", true)
                : null;
    }

    /** The word for a contract is also the verb "held" and the noun "decade". */
    private static boolean contract(Reading reading, int at, Split split) {
        if (!split.stem().equals("عقد") && !split.stem().equals("عقود")) {
            return true;
        }
        boolean told = at + 1 < reading.to() && STATED.contains(reading.form(at + 1));
        boolean signed =
                at > reading.from()
                        && (reading.form(at - 1).contains("وقع")
                                || reading.form(at - 1).contains("ابر"));
        return told || signed;
    }

    private int adjectives(Reading reading, int at, List<ActorRef> parties) {
        int i = at;
        while (i < reading.to() && i < at + 6) {
            ArabicGazetteer.Nationality nationality =
                    reading.isWord(i)
                            ? gazetteer.nationality(reading.tokens(), i, reading.to())
                            : null;
            if (nationality != null
                    && !nationality.plural()
                    && !nationality.split().hasPreposition()) {
                add(parties, nationality.state());
                i = nationality.to();
            } else if (reading.isWord(i) && STATED.contains(reading.form(i))) {
                i++;
            } else if (reading.is(i, Kind.DASH)) {
                i++;
            } else {
                break;
            }
        }
        return i > at && reading.is(i - 1, Kind.DASH) ? i - 1 : i;
    }

    private static boolean joint(Reading reading, int from, int to) {
        for (int i = Math.max(from - 1, reading.from()); i < to; i++) {
            if (reading.form(i).endsWith("مشترك") || reading.form(i).endsWith("ثلاثي")) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<ActorRef> parties, ActorRef party) {
        if (!parties.contains(party)) {
            parties.add(party);
        }
    }

    /** "بين قطر وتركيا" right behind the instrument or its subject. */
    private void between(Reading reading, int at, List<ActorRef> parties) {
        for (int i = at; i < Math.min(at + LONGEST_NAME, reading.to()); i++) {
            if (reading.is(i, Kind.STOP) || reading.is(i, Kind.COMMA)) {
                return;
            }
            if (reading.form(i).equals("بين")
                    || reading.form(i).equals("وبين")
                    || reading.form(i).equals("مع")) {
                sides(reading, i + 1, parties);
                return;
            }
        }
    }

    private void sides(Reading reading, int at, List<ActorRef> parties) {
        int i = at;
        int last = at;
        while (i < reading.to() && i <= last + 4) {
            ArabicGazetteer.Match name =
                    reading.isWord(i) ? gazetteer.name(reading.tokens(), i, reading.to()) : null;
            boolean joined =
                    i == at || name != null && name.split().conjunction() == 'و' || i <= last + 2;
            if (name != null && name.entry().actor() != null && joined) {
                add(parties, name.entry().actor());
                last = i = name.to();
            } else {
                i++;
            }
        }
    }

    private static int count(Reading reading, int at, Kindred kind) {
        if (kind.count().equals("one")) {
            return 1;
        }
        if (kind.count().equals("two")) {
            return 2;
        }
        for (int i = Math.max(reading.from(), at - 2); i < at; i++) {
            String form = reading.form(i);
            Integer number = NUMBERS.get(form);
            if (number != null) {
                return number;
            }
            if (reading.is(i, Kind.NUMBER)
                    && form.length() <= 3
                    && form.chars().allMatch(Character::isDigit)) {
                return Math.max(1, Integer.parseInt(form));
            }
        }
        return 1;
    }

    /** The end of the words that name it: with what it is about. */
    private static int nameEnd(Reading reading, int at) {
        int i = at;
        if (i >= reading.to() || !reading.isWord(i)) {
            return at;
        }
        String first = reading.form(i);
        boolean about =
                ABOUT.contains(first)
                        && (!first.equals("في")
                                || i + 1 < reading.to() && FIELD.contains(reading.form(i + 1)));
        if (!about) {
            return at;
        }
        i++;
        while (i < reading.to()
                && i < at + 4
                && reading.isWord(i)
                && !Reading.isPreposition(reading.form(i))) {
            String form = reading.form(i);
            if (form.equals("يوم")
                    || form.equals("التي")
                    || form.equals("الذي")
                    || form.equals("عام")) {
                break;
            }
            i++;
        }
        return i;
    }
}
