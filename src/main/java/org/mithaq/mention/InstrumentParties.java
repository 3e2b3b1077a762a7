package org.mithaq.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Token.Kind;

/** Reads the parties that are named with an instrument. */
final class InstrumentParties {

    private static final int LOOK = 10;
    private static final int ADJECTIVES = 6;
    private static final int OCCASION = 7;

    private static final int ASIDE = 12;
    private static final Set<String> REPRESENTED =
            Set.of("ممثله", "ممثلا", "متمثله", "متمثلا", "ويمثلها", "ويمثله");

    /** How far behind one side the next may be named. */
    private static final int REACH = 5;

    /** Words that begin with the letter of "and" without it. */
    private static final Set<String> SINGLE =
            Set.of("وزير", "وزاره", "وزراء", "وزيري", "وزيرا", "وزيره", "وفد", "وكاله", "وكيل");

    /** How the words of a side begin that are no name: "(وزارة …) ونظيرتها", "وحكومة". */
    private static final Set<String> HEADS =
            Set.of(
                    "نظير", "حكوم", "وزار", "وزير", "رييس", "ممثل", "جانب", "الجانب", "الحكوم",
                    "الرييس", "مملك", "جمهوري", "دول", "سلطن", "سلطات", "السلطات", "حرك", "متمرد",
                    "المتمرد", "مجموع", "شرك", "هيي", "موسس", "جامع", "بنك", "البنك", "جهاز",
                    "مسلح", "ملك", "ولي", "كل");

    /** Bodies that are told by the state that they are in. */
    private static final Set<String> SEATED =
            Set.of(
                    "وزار", "هيي", "شرك", "موسس", "جامع", "بنك", "غرف", "حكوم", "سلطات", "مركز",
                    "معهد");

    /** How words begin that name private sides of a nationality. */
    private static final Set<String> FIRMS =
            Set.of(
                    "شرك", "الشرك", "مجموع", "المجموع", "مستثمر", "جهات", "رجال", "مصرف", "اخري",
                    "قطاع", "القطاع");

    private static final Set<String> ENDS =
            Set.of(
                    "بشان", "حول", "علي", "بهدف", "قد", "وقد", "وذلك", "يوم", "عام", "امس", "كما",
                    "خلال", "بعد", "قبل", "منذ", "هو", "هي", "بقيمه", "بموجبه", "وكان", "وكانت",
                    "وقال", "واكد", "واضاف", "حيث", "ضمن");

    /** "(الذي) أبرم": verbs of the clause that tells whose an instrument is. */
    private static final Set<String> MAKING =
            Set.of("ابرم", "ابرمت", "وقع", "وقعت", "تم", "جري", "عقد", "عقدت");

    /** The one name that is said of two states. */
    private static final Set<String> KOREAS = Set.of("الكوريتين", "الكوريتان");

    /** Adjectives of blocs. */
    private static final Map<String, String> BLOCS =
            Map.of(
                    "خليجي",
                    "GCC",
                    "اوروبي",
                    "EU",
                    "اوربي",
                    "EU",
                    "عربي",
                    "LAS",
                    "افريقي",
                    "African-Union",
                    "اطلسي",
                    "NATO");

    private static final Set<String> SUBMITTED =
            Set.of(
                    "قدمته", "تقدمت", "اعدته", "صاغته", "طرحته", "قدمه", "اقترحته", "قدمتها",
                    "وزعته", "رعته");

    private final ArabicGazetteer gazetteer;
    private final OrganizationReader organizations;

    InstrumentParties(ArabicGazetteer gazetteer, OrganizationReader organizations) {
        this.gazetteer = gazetteer;
        this.organizations = organizations;
    }

    static void add(List<ActorRef> parties, ActorRef party) {
        if (!parties.contains(party)) {
            parties.add(party);
        }
    }

    /**
     * Index behind the adjectives at a token; those of nationality are parties, those of a bloc
     * beside another one: "الاتفاق الأوروبي التركي".
     */
    int adjectives(Reading reading, int at, List<ActorRef> parties) {
        List<ActorRef> found = new ArrayList<>();
        int i = at;
        while (i < reading.to() && i < at + ADJECTIVES) {
            ArabicGazetteer.Nationality nationality = nationality(reading, i);
            ActorRef bloc = nationality == null ? bloc(reading, i) : null;
            if (nationality != null) {
                found.add(nationality.state());
                i = nationality.to();
            } else if (bloc != null) {
                found.add(bloc);
                i++;
            } else if (reading.isWord(i) && InstrumentNames.isStated(reading.form(i))
                    || reading.is(i, Kind.DASH)) {
                i++;
            } else {
                break;
            }
        }
        if (found.size() > 1 || found.stream().noneMatch(ActorRef.Organization.class::isInstance)) {
            found.forEach(party -> add(parties, party));
        }
        return i > at && reading.is(i - 1, Kind.DASH) ? i - 1 : i;
    }

    private ArabicGazetteer.@Nullable Nationality nationality(Reading reading, int at) {
        ArabicGazetteer.Nationality nationality =
                reading.isWord(at)
                        ? gazetteer.nationality(reading.tokens(), at, reading.to())
                        : null;
        boolean adjective =
                nationality != null
                        && !nationality.plural()
                        && !nationality.split().hasPreposition();
        return adjective ? nationality : null;
    }

    private static @Nullable ActorRef bloc(Reading reading, int at) {
        if (!reading.isWord(at)) {
            return null;
        }
        String form = reading.form(at);
        String stem = form.startsWith("ال") ? form.substring(2) : form;
        String key = BLOCS.get(stem.endsWith("ه") ? stem.substring(0, stem.length() - 1) : stem);
        return key == null ? null : new ActorRef.Organization(key);
    }

    /** "اتفاقية التجارة الحرة الهندية السريلانكية": two adjectives behind what it is about. */
    void named(Reading reading, int from, int to, List<ActorRef> parties) {
        for (int i = from; parties.isEmpty() && i < Math.min(to + 1, reading.to() - 1); i++) {
            if (nationality(reading, i) != null || bloc(reading, i) != null) {
                List<ActorRef> beside = new ArrayList<>();
                adjectives(reading, i, beside);
                if (beside.size() > 1) {
                    beside.forEach(party -> add(parties, party));
                }
                return;
            }
        }
    }

    /** "الاتفاق حول البرنامج النووي الإيراني": the state that its name tells. */
    void whose(Reading reading, int from, int to, List<ActorRef> parties) {
        for (int i = from; i < Math.min(to + 1, reading.to()); i++) {
            ArabicGazetteer.Match name =
                    reading.isWord(i) ? gazetteer.name(reading.tokens(), i, reading.to()) : null;
            ArabicGazetteer.Nationality nationality = nationality(reading, i);
            boolean state =
                    name != null
                            && name.entry().manner() != Mention.Manner.CAPITAL
                            && name.entry().actor() instanceof ActorRef.State;
            ActorRef named = name == null || !state ? null : name.entry().actor();
            if (named != null) {
                add(parties, named);
            } else if (nationality != null) {
                add(parties, nationality.state());
            }
        }
    }

    /** "البيان الختامي للاجتماع الوزاري الخليجي الأميركي": the sides of what it closes. */
    void occasion(Reading reading, int at, List<ActorRef> parties) {
        int i = at;
        while (i < at + OCCASION && reading.isWord(i)) {
            List<ActorRef> beside = new ArrayList<>();
            int end = adjectives(reading, i, beside);
            if (beside.size() > 1) {
                beside.forEach(party -> add(parties, party));
                return;
            }
            i = Math.max(end, i + 1);
        }
    }

    /**
     * "بين قطر وتركيا", "مع شركة …" or "قدمته فرنسا" right behind the instrument or its subject.
     */
    void between(Reading reading, int at, List<ActorRef> parties) {
        for (int i = at; i < Math.min(at + LOOK, reading.to()); i++) {
            if (reading.is(i, Kind.STOP) || reading.is(i, Kind.COMMA) && !isFirst(reading, i + 1)) {
                return;
            }
            String form = reading.form(i);
            if (form.equals("بين") || form.equals("وبين") || form.equals("مع")) {
                sides(reading, i + 1, parties);
                return;
            }
            if (SUBMITTED.contains(form)) {
                submitter(reading, i + 1, parties);
                return;
            }
            if (i > at + 1 && isRelative(form) && !MAKING.contains(reading.form(i + 1))) {
                return;
            }
        }
    }

    /** "قدمته فرنسا", "تقدمت به فرنسا". */
    private void submitter(Reading reading, int at, List<ActorRef> parties) {
        for (int i = at; i < at + 2 && reading.isWord(i); i++) {
            ArabicGazetteer.Match name = gazetteer.name(reading.tokens(), i, reading.to());
            if (name != null && name.entry().actor() != null) {
                add(parties, name.entry().actor());
                return;
            }
        }
    }

    private static boolean isRelative(String form) {
        return form.equals("التي") || form.equals("الذي") || form.equals("ان");
    }

    /** Whether a list of the single instruments follows: "مذكرتين، الأولى بين …". */
    boolean enumerated(Reading reading, int at) {
        for (int i = at; i < Math.min(at + 4, reading.to()); i++) {
            if (isFirst(reading, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFirst(Reading reading, int i) {
        return reading.isWord(i)
                && (reading.form(i).equals("الاولي") || reading.form(i).equals("الاول"));
    }

    /**
     * The sides that stand behind "between" or "with": names, adjectives of nationality and bodies,
     * each side one, joined by "and".
     *
     * @return index of the word that ends them
     */
    int sides(Reading reading, int at, List<ActorRef> parties) {
        int i = at;
        int last = at;
        boolean open = true;
        boolean seated = false;
        boolean privately = false;
        while (i < reading.to() && i <= last + REACH && !reading.is(i, Kind.STOP)) {
            if (!reading.isWord(i)) {
                open |= reading.is(i, Kind.COMMA);
                i++;
                continue;
            }
            String form = reading.form(i);
            if (form.equals("و")) {
                open = true;
                last = ++i;
                continue;
            }
            int behind = REPRESENTED.contains(form) ? asideEnd(reading, i) : i;
            if (behind > i) {
                last = i = behind;
                continue;
            }
            if (form.equals("في")) {
                ActorRef where = open && seated ? seat(reading, i + 1) : null;
                if (where == null) {
                    return i;
                }
                add(parties, where);
                open = false;
                last = i = i + 2;
                continue;
            }
            boolean and = isAnd(reading, i) || form.equals("وبين");
            if (KOREAS.contains(form)) {
                add(parties, new ActorRef.State("KP"));
                add(parties, new ActorRef.State("KR"));
                return i + 1;
            }
            Side side = side(reading, i, open || and, i <= last + 1 && (i == at || and));
            if (side != null) {
                add(parties, side.actor());
                open = false;
                last = i = side.to();
            } else if (ends(form, open)) {
                return i;
            } else {
                boolean head = and && HEADS.stream().anyMatch(form.substring(1)::startsWith);
                boolean likewise = privately && head && form.startsWith("ونظير");
                open |= head && !likewise || form.equals("وبين");
                String bare = and ? form.substring(1) : form;
                seated = SEATED.stream().anyMatch(bare::startsWith) || seated && !and;
                if (FIRMS.stream().anyMatch(bare::startsWith)) {
                    open = false; // a firm is not its state
                    privately = true;
                    last = i;
                }
                i++;
            }
        }
        return i;
    }

    /** "(الوزارة …) ممثلة في …، (ونظيرتها)": index of the comma that ends the aside. */
    private static int asideEnd(Reading reading, int at) {
        for (int i = at; i < Math.min(at + ASIDE, reading.to()); i++) {
            if (reading.is(i, Kind.COMMA)) {
                return i;
            }
        }
        return at;
    }

    private record Side(ActorRef actor, int to) {}

    /** The one whom the words at a token name; null where they name none. */
    private @Nullable Side side(Reading reading, int i, boolean open, boolean first) {
        ArabicGazetteer.Match name = gazetteer.name(reading.tokens(), i, reading.to());
        ActorRef named = name == null ? null : name.entry().actor();
        Mention.Actor federation = name == null ? null : Sites.federation(reading, i, name);
        if (federation != null) {
            return open ? new Side(federation.actor(), federation.to()) : null;
        }
        if (name != null && named != null) {
            boolean of = name.split().preposition() == 'ل' || name.split().preposition() == 'ب';
            return open && (!name.split().hasPreposition() || of && !first)
                    ? new Side(named, name.to())
                    : null;
        }
        Mention.Actor body = first ? organizations.read(reading, i) : null;
        body = body == null && first ? organizations.definite(reading, i, true) : body;
        if (body != null) {
            return new Side(body.actor(), body.to());
        }
        ArabicGazetteer.Nationality people =
                open ? gazetteer.nationality(reading.tokens(), i, reading.to()) : null;
        if (people != null && people.plural()) {
            boolean bare = people.split().article() && !people.split().hasPreposition();
            return first && bare ? new Side(people.state(), people.to()) : null;
        }
        ArabicGazetteer.Nationality nation = open ? nationality(reading, i) : null;
        boolean some = nation != null && !nation.split().article() && !isHead(reading, i - 1);
        return nation == null || some ? null : new Side(nation.state(), nation.to());
    }

    private static boolean isHead(Reading reading, int i) {
        String form = reading.form(i);
        return HEADS.stream()
                .anyMatch(head -> form.startsWith(head) || form.startsWith("و" + head));
    }

    /** The state of a place: "(وزارة الطاقة) في كازاخستان". */
    private @Nullable ActorRef seat(Reading reading, int at) {
        ArabicGazetteer.Match name =
                reading.isWord(at) ? gazetteer.name(reading.tokens(), at, reading.to()) : null;
        if (name == null || name.to() != at + 1 || !name.split().isBare()) {
            return null;
        }
        return name.entry().manner() == Mention.Manner.NAME ? name.entry().actor() : null;
    }

    private static boolean isAnd(Reading reading, int i) {
        String form = reading.form(i);
        return form.length() > 3 && form.startsWith("و") && !SINGLE.contains(form);
    }

    /** Whether no more sides follow behind a word. */
    private static boolean ends(String form, boolean open) {
        boolean purpose = form.length() > 4 && form.startsWith("ل") && !form.startsWith("لل");
        return isRelative(form)
                || ENDS.contains(form)
                || !open && (purpose || Reading.isPreposition(form) && !form.equals("وبين"));
    }
}
