package org.mithaq.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Folding;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/**
 * Reads organisations and companies that the reference data does not know: a head word and the name
 * behind it, "منظمة …", "مجموعة … الإيطالية للنفط والغاز".
 */
final class OrganizationReader {

    private static final int LONGEST = 7;
    private static final int ADJECTIVES = 4;

    private static final Set<String> DAYS =
            Set.of("السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه");

    /** Those of them that are meant wherever they are named. */
    private static final Set<String> PRIVATE = Set.of("حزب", "شركه", "جمعيه", "نقابه", "رابطه");

    /** Heads whose complement may be a place. */
    private static final Set<String> LOCAL =
            Set.of("جامعه", "غرفه", "بلديه", "معهد", "اكاديميه", "كليه");

    /** Heads whose complement is a name, whatever its words. */
    private static final Set<String> CALLED = Set.of("منظمه", "جمعيه", "نقابه", "رابطه", "حزب");

    /** Adjectives that end a body's name as those of nationality do. */
    private static final Set<String> WIDE =
            Set.of(
                    "الاوروبي",
                    "الاوروبيه",
                    "العربي",
                    "العربيه",
                    "الدولي",
                    "الدوليه",
                    "الاسلامي",
                    "الاسلاميه",
                    "الافريقي",
                    "الافريقيه",
                    "الاسيوي",
                    "الاسيويه",
                    "الخليجي",
                    "الخليجيه",
                    "العالمي",
                    "العالميه");

    /** Bodies that are no organs of a state, though their nationality is told. */
    private static final Set<String> DEFINITE =
            Set.of(
                    "لجنه", "حزب", "اتحاد", "غرفه", "جمعيه", "شركه", "موسسه", "مجموعه", "جامعه",
                    "معهد", "مركز", "نادي", "رابطه", "نقابه");

    private final ArabicWords words;
    private final ArabicGazetteer gazetteer;
    private final PhraseTrie<String> organs;
    private final Set<String> heads = new HashSet<>();

    /**
     * @param organs those that act for their state: none of them is an organisation of its own
     */
    OrganizationReader(ArabicWords words, ArabicGazetteer gazetteer, PhraseTrie<String> organs) {
        this.organs = organs;
        this.words = words;
        this.gazetteer = gazetteer;
        for (String line : ArabicWords.lines("organisation-heads.txt")) {
            for (String word : line.split("\\s+")) {
                heads.add(Folding.fold(word));
            }
        }
    }

    /** Whether the head of an organisation's name may begin at a folded word. */
    boolean begins(String form) {
        return ArabicWords.begins(form, split -> heads.contains(split.stem()));
    }

    /** Whether names of organisations begin with a folded word. */
    boolean isHead(String stem) {
        // a conference is a deed, too; "the university" is mostly the Arab League
        return heads.contains(stem) && !stem.equals("موتمر") && !stem.equals("جامعه");
    }

    Mention.@Nullable Actor read(Reading reading, int at) {
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if (split.future()
                    || split.hasPronoun()
                    || split.article()
                    || !heads.contains(split.stem())) {
                continue;
            }
            Mention.Actor group = group(reading, at, split);
            if (group != null) {
                return group;
            }
            boolean called = CALLED.contains(split.stem());
            int place = LOCAL.contains(split.stem()) ? placeEnd(reading, at + 1) : 0;
            int end = Math.max(place, nameEnd(reading, place == 0 ? at + 1 : place, called));
            if (end == 0 || isOrgan(reading, at, split)) {
                return null;
            }
            String printed = reading.words(at, end);
            int cut =
                    printed.length()
                            - (printed.indexOf(' ') < 0 ? printed.length() : printed.indexOf(' '));
            String head = printed.substring(0, printed.length() - cut);
            String label =
                    head.substring(Math.max(0, head.length() - split.stem().length()))
                            + printed.substring(head.length());
            return new Mention.Actor(
                    at,
                    end,
                    reading.lead(at, split),
                    new ActorRef.Named(label.replaceAll("[\"«»“”]", "").strip()),
                    Manner.NAME);
        }
        return null;
    }

    /**
     * "جامعة القاهرة", "غرفة دبي": index behind the place that a body is called after; 0 if none.
     */
    private int placeEnd(Reading reading, int at) {
        ArabicGazetteer.Match place =
                reading.isWord(at) ? gazetteer.name(reading.tokens(), at, reading.to()) : null;
        boolean city = place != null && place.entry().manner() != Manner.METONYM;
        return place != null && city && place.split().isBare() ? place.to() : 0;
    }

    /** "منظمة التحرير الفلسطينية": whether the words stand for a state. */
    private boolean isOrgan(Reading reading, int at, Split split) {
        PhraseTrie.Hit<String> organ =
                organs.longest(
                        split.stem(), reading.tokens(), at, reading.to(), ArabicWords::stems);
        boolean council = split.stem().equals("مجلس"); // of whatever state
        return organ != null && (council || !organ.value().equals("-"));
    }

    /**
     * "الحزب الشيوعي الصيني", "اللجنة الاقتصادية السعودية", "الشركة التونسية للكهرباء": a body with
     * the article, its adjectives and a nationality; null where there is none.
     *
     * @param party whether it is told as a side of an instrument, where no organ is meant
     */
    Mention.@Nullable Actor definite(Reading reading, int at, boolean party) {
        for (Split split : ArabicWords.splits(reading.form(at))) {
            Set<String> bodies = party ? DEFINITE : PRIVATE;
            if (!split.article() || !bodies.contains(split.stem()) || split.hasPreposition()) {
                continue;
            }
            int end = definiteEnd(reading, at + 1);
            if (end > 0) {
                String words = reading.words(at, end);
                String label = words.substring(split.conjunction() == 0 ? 0 : 1);
                return new Mention.Actor(
                        at, end, reading.lead(at, split), new ActorRef.Named(label), Manner.NAME);
            }
        }
        return null;
    }

    private int definiteEnd(Reading reading, int from) {
        int i = from;
        while (i < from + ADJECTIVES && reading.isWord(i) && isAdjective(reading, i)) {
            i++;
        }
        boolean nation =
                reading.isWord(i)
                        && reading.form(i).startsWith("ال")
                        && gazetteer.nationality(reading.tokens(), i, reading.to()) != null;
        if (!nation) {
            return 0;
        }
        int end = i + 1;
        while (reading.isWord(end) && isPurpose(reading.form(end), end > i + 1)) {
            end++;
        }
        return i > from || end > i + 1 ? end : 0;
    }

    /** "(الشركة التونسية) للكهرباء والغاز". */
    private static boolean isPurpose(String form, boolean begun) {
        return form.startsWith("لل") && form.length() > 4
                || begun && form.startsWith("وال") && form.length() > 5;
    }

    private boolean isAdjective(Reading reading, int i) {
        return reading.form(i).startsWith("ال")
                && reading.form(i).length() > 4
                && gazetteer.nationality(reading.tokens(), i, reading.to()) == null;
    }

    /** "جماعة بوكو حرام": a group that the lists know, behind the word for its kind. */
    private Mention.@Nullable Actor group(Reading reading, int at, Split split) {
        boolean quoted = reading.is(at + 1, Kind.QUOTE);
        int name = quoted ? at + 2 : at + 1;
        ArabicGazetteer.Match known =
                reading.isWord(name) ? gazetteer.name(reading.tokens(), name, reading.to()) : null;
        if (known == null
                || !known.split().isBare()
                || quoted && !reading.is(known.to(), Kind.QUOTE)) {
            return null;
        }
        ActorRef actor = known.entry().actor();
        boolean own =
                actor instanceof ActorRef.Named || quoted && actor instanceof ActorRef.Organization;
        int end = quoted ? known.to() + 1 : known.to();
        return actor != null && own
                ? new Mention.Actor(at, end, reading.lead(at, split), actor, Manner.NAME)
                : null;
    }

    /** Whether an organ begins at a token: "(نقابة …) الحكومة". */
    private boolean beginsOrgan(Reading reading, int at) {
        return reading.form(at).startsWith("ال")
                && organs.longest(
                                reading.form(at).substring(2),
                                reading.tokens(),
                                at,
                                reading.to(),
                                ArabicWords::stems)
                        != null;
    }

    /**
     * Index behind the name; 0 where no name follows.
     *
     * @param called whether the head begins a name though common words follow
     */
    private int nameEnd(Reading reading, int from, boolean called) {
        if (reading.isWord(from) && reading.form(from).equals("دول")) {
            return 0;
        }
        int i = from;
        boolean proper = false;
        if (reading.is(i, Kind.QUOTE)) {
            int close = i + 1;
            while (close < reading.to() && close < i + LONGEST && !reading.is(close, Kind.QUOTE)) {
                close++;
            }
            if (!reading.is(close, Kind.QUOTE)) {
                return 0;
            }
            i = close + 1;
            proper = true;
        }
        while (reading.isWord(i) && i < from + LONGEST) {
            String form = reading.form(i);
            boolean nation = gazetteer.nationality(reading.tokens(), i, reading.to()) != null;
            boolean place = gazetteer.name(reading.tokens(), i, reading.to()) != null;
            boolean unknown = !words.isCommon(form) && !Reading.isPreposition(form);
            boolean attribute =
                    i > from
                            && isAttribute(form, proper)
                            && !isNext(reading.form(i - 1), form)
                            && !words.isDeed(form);
            boolean nationNext =
                    reading.isWord(i + 1)
                            && (WIDE.contains(reading.form(i + 1))
                                    || gazetteer.nationality(reading.tokens(), i + 1, reading.to())
                                            != null);
            boolean first =
                    i == from
                            && form.startsWith("ال")
                            && form.length() > 4
                            && (nationNext || called && !gives(form));
            boolean described =
                    i > from + 1 && form.startsWith("ال") && !nation && isNationBefore(reading, i);
            boolean person = i > from && proper && words.family.contains(form);
            if (DAYS.contains(form) || described || person || i > from && beginsOrgan(reading, i)) {
                break; // "(شركة … الدنماركية) العملاقة"
            }
            if (!(unknown || attribute || first || nation && i > from) || place && !nation) {
                break;
            }
            proper |= unknown && !nation || first;
            i++;
        }
        return proper && i > from ? i : 0;
    }

    /** Whether an adjective of nationality ends right before a token. */
    private boolean isNationBefore(Reading reading, int at) {
        ArabicGazetteer.Nationality nation =
                gazetteer.nationality(reading.tokens(), at - 1, reading.to());
        return nation != null && nation.to() == at;
    }

    /** "(مؤسسة …) والمؤسسة", "(شركة …) والثانية": whether a joined word begins another name. */
    private boolean isNext(String before, String form) {
        String bare = form.startsWith("وال") ? form.substring(3) : "";
        return !bare.isEmpty()
                && (heads.contains(bare)
                        || !before.startsWith("ال") && !before.startsWith("لل")
                        || bare.startsWith("ثان")
                        || bare.startsWith("ثالث"));
    }

    private static boolean gives(String form) {
        return form.equals("التي") || form.equals("الذي");
    }

    private static boolean isAttribute(String form, boolean proper) {
        boolean article = form.startsWith("ال") && form.length() > 4;
        boolean purpose = form.startsWith("لل") && form.length() > 4;
        boolean joined = form.startsWith("وال") && form.length() > 5;
        return proper
                && (article || purpose || joined)
                && !List.of("الذي", "التي", "اليوم", "الان").contains(form);
    }
}
