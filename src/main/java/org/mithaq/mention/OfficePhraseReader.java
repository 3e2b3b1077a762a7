package org.mithaq.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.ar.Split;

/** Reads the words of offices: "وزير الدولة القطري لشؤون الدفاع", "نظيره المصري". */
final class OfficePhraseReader {

    private static final Set<String> ENVOYS =
            Set.of(
                    "سفير", "سفيره", "مندوب", "مندوبه", "مبعوث", "مبعوثه", "ممثل", "ممثله", "موفد",
                    "قنصل", "سفراء", "سفيري", "سفيرا", "مندوبي", "قايم", "ملحق", "ملحقه", "وسيط",
                    "وسيطه");
    private static final Set<String> POSSESSED =
            Set.of(
                    "سفير", "سفيره", "مندوب", "مبعوث", "مبعوثه", "ممثل", "موفد", "رييس", "زعيم",
                    "مستشار", "سفراء", "قنصل", "وزير", "ناطق", "متحدث", "سلف");

    /** Posts that only a pronoun makes: "his predecessor". */
    private static final Set<String> OWNED = Set.of("سلف");

    private static final Set<String> SERVING =
            Set.of("مستشار", "مستشاره", "مبعوث", "مبعوثه", "مساعد", "مساعده", "موفد", "ممثل");

    /** Envoys in the accusative: as what someone is named. */
    private static final Set<String> MADE = Set.of("سفيرا", "سفيره", "قنصلا", "مندوبا", "ممثلا");

    private static final int STACKED = 3;

    private record Head(boolean plural, @Nullable String state) {}

    private final NounPhraseReader phrases;
    private final PhraseTrie<Head> heads = new PhraseTrie<>();

    OfficePhraseReader(NounPhraseReader phrases) {
        this.phrases = phrases;
        for (String line : ArabicWords.lines("offices.txt")) {
            String[] columns = line.split("\\|");
            String state = columns.length > 4 ? columns[4] : null;
            for (int i = 0; i < 3; i++) {
                if (!columns[i].equals("-")) {
                    heads.add(ArabicWords.phrase(columns[i]), new Head(i == 2, state));
                }
            }
            duals(ArabicWords.phrase(columns[0]));
        }
    }

    /**
     * Where an office without a name ends: "(عين) سفيرا لغانا في كينيا" tells where he is sent, and
     * not who he is.
     */
    int end(Reading reading, OfficePhrase phrase) {
        String head = reading.form(phrase.from());
        boolean made = phrase.from() + 1 < phrase.to() && MADE.contains(head);
        for (int i = phrase.from() + 1; made && i < phrase.to(); i++) {
            String form = reading.form(i);
            if (form.equals("في") || form.equals("لدي")) {
                return i;
            }
        }
        return phrase.to();
    }

    /** "الرئيسان", "وزيرا خارجية …", "مندوبي …". */
    private void duals(List<String> singular) {
        String first = singular.get(0);
        if (first.endsWith("ي")) {
            return;
        }
        for (String end : List.of("ان", "ين", "ا", "ي")) {
            List<String> dual = new ArrayList<>(singular);
            dual.set(0, first + end);
            if (!dual.equals(List.of("رييسي"))) { // "main", and a name
                heads.add(dual, new Head(true, null));
            }
        }
    }

    /** Whether an office may begin at a folded word. */
    boolean begins(String form) {
        for (Split split : ArabicWords.splits(form)) {
            if (!split.future() && heads.starts(split.stem())) {
                return true;
            }
        }
        return false;
    }

    /** The office at a token with all offices that are told with it, or null. */
    @Nullable OfficePhrase read(Reading reading, int at) {
        OfficePhrase phrase = one(reading, at);
        OfficePhrase last = phrase;
        for (int i = 1; i < STACKED && last != null && !last.plural(); i++) {
            OfficePhrase next = stacked(reading, last);
            if (next == null || phrase == null || ofAnother(phrase, next)) {
                break;
            }
            ActorRef of = phrase.of() == null ? next.of() : phrase.of();
            boolean own = phrase.own() || next.own();
            Split envoy = i == 1 ? phrase.split() : next.split();
            int to = ENVOYS.contains(envoy.stem()) ? phrases.posted(reading, next.to()) : next.to();
            phrase = new OfficePhrase(at, to, phrase.split(), of, own, false);
            last = new OfficePhrase(last.to(), to, next.split(), next.of(), next.own(), false);
        }
        return phrase;
    }

    /**
     * Whether two offices are of two states: "ملك الأردن وزيرة الدفاع الهولندية" are two persons.
     */
    private static boolean ofAnother(OfficePhrase phrase, OfficePhrase next) {
        return phrase.of() != null && next.of() != null && !phrase.of().equals(next.of());
    }

    /** A second office right behind the first: "نائب رئيس الوزراء وزير الخارجية", "… ووزير …". */
    private @Nullable OfficePhrase stacked(Reading reading, OfficePhrase last) {
        int at = last.to();
        if (!reading.isWord(at)) {
            return null;
        }
        OfficePhrase next = one(reading, at);
        boolean joins =
                next != null
                        && !next.plural()
                        && !next.split().hasPreposition()
                        && !next.split().hasPronoun()
                        && (!next.split().article()
                                || reading.form(at).equals("النايب")
                                || serves(last, reading)
                                || speaksFor(last, reading))
                        && !next.isCounterpart()
                        && next.to() > at + 1;
        return joins ? next : null;
    }

    /** "مستشار الرئيس …": one whose office is with another's. */
    private static boolean serves(OfficePhrase last, Reading reading) {
        return last.of() == null
                && last.to() == last.from() + 1
                && last.split().isBare()
                && !last.split().article()
                && SERVING.contains(reading.form(last.from()));
    }

    /** "متحدث باسم الرئيس …": one who speaks for another's office. */
    private static boolean speaksFor(OfficePhrase last, Reading reading) {
        return last.of() == null && reading.form(last.to() - 1).equals("باسم");
    }

    private @Nullable OfficePhrase one(Reading reading, int at) {
        Split best = null;
        PhraseTrie.Hit<Head> longest = null;
        for (Split split : ArabicWords.splits(reading.form(at))) {
            boolean counterpart = split.stem().startsWith("نظير");
            if (split.future()
                    || OWNED.contains(split.stem()) && !split.hasPronoun()
                    || !heads.starts(split.stem())
                    || split.hasPronoun() && !counterpart && !POSSESSED.contains(split.stem())) {
                continue;
            }
            PhraseTrie.Hit<Head> hit =
                    heads.longest(
                            split.stem(), reading.tokens(), at, reading.to(), ArabicWords::stems);
            if (hit != null && (longest == null || hit.to() > longest.to())) {
                longest = hit;
                best = split;
            }
        }
        boolean ruling = reading.form(at).startsWith("الحاكم") && at > reading.from();
        if (longest == null || best == null || ruling && reading.form(at - 1).startsWith("ال")) {
            return null; // "(the coalition) in power"
        }
        NounPhraseReader.Tail tail =
                phrases.read(reading, longest.to(), ENVOYS.contains(best.stem()));
        ActorRef of = owner(longest.value(), tail);
        boolean own = best.hasPronoun() || tail.own();
        return new OfficePhrase(at, tail.to(), best, of, own, longest.value().plural());
    }

    private static @Nullable ActorRef owner(Head head, NounPhraseReader.Tail tail) {
        String state = head.state();
        if (state == null) {
            return tail.of();
        }
        if (state.equals("private")) {
            return tail.of() instanceof ActorRef.State ? null : tail.of();
        }
        return tail.of() == null ? new ActorRef.State(state) : tail.of();
    }
}
