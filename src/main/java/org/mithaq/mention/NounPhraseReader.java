package org.mithaq.mention;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Folding;
import org.mithaq.text.Token.Kind;
import org.mithaq.text.ar.Split;

/**
 * Reads what follows the head of an office or organ: portfolio, nationality, state or organisation.
 */
final class NounPhraseReader {

    private static final int LONGEST = 9;

    private static final Set<String> AFFAIRS =
            Set.of(
                    "لشوون", "للشوون", "لشئون", "شوون", "الشوون", "المكلف", "المكلفه", "باسم",
                    "لقطاع", "المعني");

    /** The adjective made of the word for nations. */
    private static final Set<String> UNITED_NATIONS = Set.of("الاممي", "الامميه");

    /** What an envoy of the United Nations is called, too. */
    private static final Set<String> INTERNATIONAL = Set.of("الدولي", "الدوليه");

    /** The adjectives of those that speak for the union of Europe. */
    private static final Set<String> EUROPEAN =
            Set.of("الاوروبي", "الاوروبيه", "اوروبي", "اوروبيه");

    private static final Set<String> LINKS =
            Set.of(
                    "دول", "دوله", "حكومه", "جمهوريه", "مملكه", "الدول", "بلاد", "البلاد", "سلطنه",
                    "اماره");

    /** Those whom an office may call on; no office is theirs. */
    private static final Set<String> SIDES =
            Set.of("الجانب", "الطرف", "الوفد", "الشعب", "المسوولين", "السلطات", "الحكومه");

    /** Words that end an office's head and may be joined by more of the kind. */
    private static final Set<String> FIELDS = Set.of("الوزراء", "الجمهوريه", "البرلمان", "الدوله");

    /** How one holds an office for another. */
    private static final Set<String> ACTING =
            Set.of("بالوكاله", "بالانابه", "بالنيابه", "بالتكليف");

    /** The league of Arab states, where an office is told to be of "the league". */
    private static final Set<String> LEAGUE = Set.of("للجامعه", "الجامعه", "بالجامعه");

    /** Whether one holds an office now. */
    private static final Set<String> TENURE =
            Set.of(
                    "السابق",
                    "السابقه",
                    "الاسبق",
                    "الحالي",
                    "الحاليه",
                    "الجديد",
                    "الجديده",
                    "المعين",
                    "المنتهيه",
                    "الراحل");

    /** The country that an envoy serves in, where the words do not name it. */
    private static final Set<String> HOSTS = Set.of("المملكه", "البلاد", "الدوله", "السلطنه");

    private final ArabicWords words;
    private final ArabicGazetteer gazetteer;
    private final PhraseTrie<String> organs;
    private final BodyParts units;
    private final Honorifics honorifics;
    private final OrganizationReader organizations;
    private final Set<String> portfolios = new HashSet<>();

    NounPhraseReader(
            ArabicWords words,
            ArabicGazetteer gazetteer,
            PhraseTrie<String> organs,
            Honorifics honorifics,
            OrganizationReader organizations) {
        this.organizations = organizations;
        this.words = words;
        this.gazetteer = gazetteer;
        this.organs = organs;
        this.units = new BodyParts(words, organs);
        this.honorifics = honorifics;
        for (String line : ArabicWords.lines("portfolios.txt")) {
            portfolios.add(Folding.fold(line));
        }
    }

    /** Verbal nouns whose first letters only look like the article. */
    private static final Set<String> ROOTED =
            Set.of("التزام", "التماس", "التحاق", "التقاء", "التفاف", "الغاء", "الحاح", "الزام");

    /**
     * What was read: whose it is, the index behind it, and whether a pronoun points to the owner.
     */
    record Tail(@Nullable ActorRef of, int to, boolean own) {}

    Tail read(Reading reading, int at, boolean envoy) {
        ActorRef of = null;
        int end = at;
        int i = at;
        boolean field =
                at > reading.from()
                        && (portfolios.contains(reading.form(at - 1))
                                || FIELDS.contains(reading.form(at - 1)));
        boolean affairs = false; // whether a field has been told
        int organEnd = -1; // behind an organ whose state is not told yet
        int bare = -1; // where a purpose begins that counts only if an owner follows
        while (i < reading.to() && i < at + LONGEST) {
            if (reading.is(i, Kind.QUOTE) && i + 1 < reading.to() && end == i && i == at) {
                i++;
                continue;
            }
            if (reading.form(i).equals("#") && end == i && reading.isWord(i + 1)) {
                end = ++i; // what a sign marks goes on with the phrase
                continue;
            }
            if (!reading.isWord(i)) {
                break;
            }
            String form = reading.form(i);
            ArabicGazetteer.Match name = gazetteer.name(reading.tokens(), i, reading.to());
            if (name != null
                    && (owns(name.split(), i == at || end == i)
                            || of == null && ownsIn(name, (end > at || field) && end == i)
                            || of != null && envoy && end == i && postedIn(name))) {
                if (of != null && !(envoy && name.split().hasPreposition())) {
                    break;
                }
                ActorRef actor = name.entry().actor();
                boolean locates = name.entry().manner() == Mention.Manner.CAPITAL || actor == null;
                bare = -1;
                if (locates && !(of == null && end > at)) {
                    break;
                }
                of = of == null && !locates ? actor : of;
                end = i = name.to();
                continue;
            }
            ArabicGazetteer.Nationality nationality =
                    gazetteer.nationality(reading.tokens(), i, reading.to());
            if (nationality != null
                    && nationality.split().isBare()
                    && (!nationality.plural() || agrees(reading, i, at, nationality))) {
                if (of != null && !nationality.split().article()) {
                    break;
                }
                of = of == null ? nationality.state() : of;
                end = i = nationality.to();
                continue;
            }
            if (EUROPEAN.contains(form) && of == null && end == i) {
                of = new ActorRef.Organization("EU");
                end = ++i;
                continue;
            }
            if (UNITED_NATIONS.contains(form) || envoy && INTERNATIONAL.contains(form)) {
                of = of == null ? new ActorRef.Organization("UN") : of;
                end = ++i;
                continue;
            }
            if (affairs
                    && of != null
                    && end == i
                    && name != null
                    && name.split().conjunction() == 'و'
                    && !name.split().hasPreposition()
                    && name.entry().actor() instanceof ActorRef.Organization
                    && reading.is(name.to(), Kind.COMMA)) {
                end = i = name.to(); // "(وزير شؤون …) والاتحاد الإفريقي،"
                continue;
            }
            boolean side = form.equals("الجانب") || form.equals("الطرف");
            if (SIDES.contains(form) && i > at || side && !envoy) {
                break; // "(urged) the minister the Kenyan side"
            }
            PhraseTrie.Hit<String> organ = organ(reading, i);
            if (organ != null) {
                if (of == null && !organ.value().equals("-")) {
                    of = new ActorRef.State(organ.value());
                }
                end = i = organEnd = organ.to();
                continue;
            }
            boolean within = form.equals("في") || form.equals("ب");
            if (of == null && i == end && within && (end > at || !isMeeting(reading, i + 1))) {
                ArabicGazetteer.Match in =
                        reading.isWord(i + 1) && end > at
                                ? gazetteer.name(reading.tokens(), i + 1, reading.to())
                                : null;
                if (in != null
                        && (in.entry().actor() instanceof ActorRef.Organization
                                || in.entry().actor() instanceof ActorRef.State
                                        && in.entry().manner() != Mention.Manner.CAPITAL
                                        && organEnd >= 0)) {
                    of = in.entry().actor();
                    end = i = in.to();
                    continue;
                }
                PhraseTrie.Hit<String> seat = reading.isWord(i + 1) ? organ(reading, i + 1) : null;
                if (seat != null && end > at && !seat.value().equals("-")) {
                    return new Tail(new ActorRef.State(seat.value()), seat.to(), false);
                }
                Tail whole = seat == null ? null : read(reading, seat.to(), false);
                if (whole != null && whole.of() != null) {
                    return new Tail(whole.of(), whole.to(), false);
                }
                Mention.Actor inside =
                        reading.isWord(i + 1) ? organizations.read(reading, i + 1) : null;
                if (inside != null) {
                    return new Tail(inside.actor(), inside.to(), false);
                }
            }
            if (envoy
                    && i == end
                    && (form.equals("في") || form.equals("لدي") || form.equals("الي"))) {
                boolean named = form.equals("لدي") && reading.form(at - 1).startsWith("ال");
                int post = of == null && !named ? -1 : post(reading, i + 1);
                end = i = Math.max(post, end);
                end = TENURE.contains(reading.form(end)) ? end + 1 : end;
                break;
            }
            if (of == null && i == end && form.equals("لدي") && reading.isWord(i + 1)) {
                PhraseTrie.Hit<String> seat = organ(reading, i + 1);
                if (seat != null && !seat.value().equals("-")) {
                    return new Tail(new ActorRef.State(seat.value()), seat.to(), false);
                }
            }
            if (of == null && i == end && ownPortfolio(form)) {
                return new Tail(null, i + 1, true);
            }
            Mention.Actor body = of == null && i == end ? organizations.read(reading, i) : null;
            if (body != null && !body.lead().and()) {
                return new Tail(body.actor(), body.to(), false);
            }
            if (ACTING.contains(form) && end == i) {
                end = ++i;
                continue;
            }
            if (LEAGUE.contains(form) && of == null && isSecretary(reading, at)) {
                of = new ActorRef.Organization("LAS");
                end = ++i;
                continue;
            }
            affairs |= AFFAIRS.contains(form);
            if (AFFAIRS.contains(form)
                    || LINKS.contains(form)
                    || portfolios.contains(form)
                    || (end > at || field)
                            && form.startsWith("و")
                            && portfolios.contains(form.substring(1))
                    || !(of != null && form.endsWith("ات"))
                            && isAttribute(reading, i, end > at || field)) {
                end = ++i;
                continue;
            }
            Tail unit = of == null && i == end ? units.read(reading, i, this) : null;
            if (unit != null) {
                return unit;
            }
            if (of == null && bare < 0 && i == end && isPurpose(form)) {
                bare = end;
                end = ++i;
                continue;
            }
            break;
        }
        return new Tail(of, of == null && bare >= 0 ? bare : end, false);
    }

    /** "(الوزراء) الأندوريون": a plural right behind a definite plural. */
    private static boolean agrees(
            Reading reading, int i, int at, ArabicGazetteer.Nationality nationality) {
        boolean definite = reading.form(i - 1).startsWith("ال");
        return i == at
                && (nationality.split().article() ? reading.form(i - 1).contains("ال") : !definite);
    }

    /** "(وزير) خارجيتها": of the one that the pronoun means. */
    private boolean ownPortfolio(String form) {
        for (Split split : ArabicWords.splits(form)) {
            String stem = split.stem();
            String whole = stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem;
            if (split.hasPronoun() && split.isBare() && portfolios.contains(whole)) {
                return true;
            }
        }
        return false;
    }

    private PhraseTrie.@Nullable Hit<String> organ(Reading reading, int at) {
        PhraseTrie.Hit<String> best = null;
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if ((!split.hasPreposition() || split.preposition() == 'ل' && split.article())
                    && !split.hasPronoun()
                    && !split.future()
                    && split.conjunction() == 0) {
                PhraseTrie.Hit<String> hit =
                        organs.longest(
                                split.stem(),
                                reading.tokens(),
                                at,
                                reading.to(),
                                ArabicWords::stems);
                if (hit != null && (best == null || hit.to() > best.to())) {
                    best = hit;
                }
            }
        }
        return best;
    }

    /** Index behind "لدى …", where an envoy serves, at a token; the token where none stands. */
    int posted(Reading reading, int at) {
        boolean told =
                reading.form(at).equals("لدي")
                        || reading.form(at).equals("في")
                        || reading.form(at).equals("الي");
        return told ? Math.max(at, post(reading, at + 1)) : at;
    }

    /** "(نائب) الأمين العام": whether an office that a league has ends before a token. */
    private static boolean isSecretary(Reading reading, int at) {
        return reading.form(at - 1).startsWith("العام")
                && reading.form(at - 2).startsWith("الامين");
    }

    /** Index behind the country that an envoy is sent to; -1 where none stands there. */
    private int post(Reading reading, int at) {
        if (!reading.isWord(at)) {
            return -1;
        }
        ArabicGazetteer.Match post = gazetteer.name(reading.tokens(), at, reading.to());
        if (post != null) {
            return post.to();
        }
        return HOSTS.contains(reading.form(at)) ? at + 1 : -1;
    }

    /** "(سفير كينيا) بتونس": where an envoy serves. */
    private static boolean postedIn(ArabicGazetteer.Match name) {
        return name.split().conjunction() == 0 && name.split().preposition() == 'ب';
    }

    private static boolean owns(Split split, boolean adjacent) {
        return adjacent
                && split.conjunction() == 0
                && (!split.hasPreposition() || split.preposition() == 'ل');
    }

    /** "(وزير الخارجية) بجمهورية …": of a state, where a portfolio stands between. */
    private static boolean ownsIn(ArabicGazetteer.Match name, boolean portfolio) {
        return portfolio
                && name.split().conjunction() == 0
                && name.split().preposition() == 'ب'
                && name.entry().manner() != Mention.Manner.CAPITAL
                && !(name.entry().actor() instanceof ActorRef.Named);
    }

    /** "(قال الرئيس) في مؤتمر …": where it was said, not what the office is of. */
    private static boolean isMeeting(Reading reading, int at) {
        return reading.form(at).startsWith("مؤتمر") || reading.form(at).startsWith("اجتماع");
    }

    /** "(الأمين العام) للعلاقات": what an office is for. */
    private boolean isPurpose(String form) {
        return form.startsWith("لل")
                && form.length() > 5
                && form.endsWith("ات")
                && words.isCommon(form.substring(2));
    }

    /**
     * A word with the article that goes on describing: "(the minister of) the foreign affairs and
     * the trade".
     */
    private boolean isAttribute(Reading reading, int at, boolean begun) {
        String form = reading.form(at);
        if (isHamza(reading.text().charAt(reading.token(at).start()))) {
            return false; // "(وزير خارجية كينيا) ألبرت": no article
        }
        if (honorifics.skip(reading, at) > at && !form.equals("الدوله")
                || JOINED_HEADS.contains(form)) {
            return false;
        }
        for (Split split : ArabicWords.splits(form)) {
            boolean joined =
                    split.conjunction() == 'و'
                            && begun
                            && reading.is(at - 1, Kind.WORD)
                            && reading.form(at - 1).startsWith("ال");
            if (split.article()
                    && !split.hasPronoun()
                    && (split.isBare() || joined)
                    && !split.hasPreposition()) {
                return words.isListed(form)
                        && !words.isDeed(form)
                        && !isRelative(form)
                        && !ROOTED.contains(form);
            }
        }
        return false;
    }

    /** Heads of offices behind "and": another's, and no field of the one before. */
    private static final Set<String> JOINED_HEADS =
            Set.of(
                    "والزعيم",
                    "والزعيمه",
                    "والقايد",
                    "والمستشار",
                    "والمستشاره",
                    "والعاهل",
                    "والوزير",
                    "والوزيره",
                    "والسفير",
                    "والسفيره",
                    "والمبعوث",
                    "والمندوب",
                    "والملك",
                    "والسلطان",
                    "والامير");

    private static boolean isHamza(char first) {
        return first == 'أ' || first == 'إ' || first == 'آ';
    }

    private static boolean isRelative(String form) {
        return form.equals("الذي")
                || form.equals("التي")
                || form.equals("الذين")
                || form.equals("اليوم")
                || form.equals("الان")
                || form.equals("الي")
                || form.equals("الا");
    }
}
