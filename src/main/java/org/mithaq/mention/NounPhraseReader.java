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
    private static final Set<String> LINKS =
            Set.of("دول", "دوله", "حكومه", "جمهوريه", "مملكه", "الدول", "بلاد");

    private final ArabicWords words;
    private final ArabicGazetteer gazetteer;
    private final PhraseTrie<String> organs;
    private final NameReader names;
    private final Set<String> portfolios = new HashSet<>();

    NounPhraseReader(
            ArabicWords words,
            ArabicGazetteer gazetteer,
            PhraseTrie<String> organs,
            NameReader names) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.organs = organs;
        this.names = names;
        for (String line : ArabicWords.lines("portfolios.txt")) {
            portfolios.add(Folding.fold(line));
        }
    }

    /** What was read: whose it is, and the index behind it. */
    record Tail(@Nullable ActorRef of, int to) {}

    Tail read(Reading reading, int at, boolean envoy) {
        ActorRef of = null;
        int end = at;
        int i = at;
        while (i < reading.to() && i < at + LONGEST) {
            if (reading.is(i, Kind.QUOTE) && i + 1 < reading.to() && end == i && i == at) {
                i++;
                continue;
            }
            if (!reading.isWord(i)) {
                break;
            }
            String form = reading.form(i);
            ArabicGazetteer.Match name = gazetteer.name(reading.tokens(), i, reading.to());
            if (name != null && owns(name.split(), i == at || end == i)) {
                if (of != null && !name.split().hasPreposition()) {
                    break;
                }
                ActorRef actor = name.entry().actor();
                boolean locates = name.entry().manner() == Mention.Manner.CAPITAL || actor == null;
                if (locates && !(of == null && end > at)) {
                    break;
                }
                of = of == null && !locates ? actor : of;
                end = i = name.to();
                continue;
            }
            ArabicGazetteer.Nationality nationality =
                    gazetteer.nationality(reading.tokens(), i, reading.to());
            if (nationality != null && nationality.split().isBare() && !nationality.plural()) {
                if (of != null && !nationality.split().article()) {
                    break;
                }
                of = of == null ? nationality.state() : of;
                end = i = nationality.to();
                continue;
            }
            PhraseTrie.Hit<String> organ = organ(reading, i);
            if (organ != null) {
                if (of == null && !organ.value().equals("-")) {
                    of = new ActorRef.State(organ.value());
                }
                end = i = organ.to();
                continue;
            }
            if (of == null && i == end && end > at && (form.equals("في") || form.equals("ب"))) {
                ArabicGazetteer.Match in =
                        reading.isWord(i + 1)
                                ? gazetteer.name(reading.tokens(), i + 1, reading.to())
                                : null;
                if (in != null
                        && in.entry().actor() instanceof ActorRef.Organization organization) {
                    of = organization;
                    end = i = in.to();
                    continue;
                }
            }
            if (envoy
                    && i == end
                    && (form.equals("في") || form.equals("لدي") || form.equals("الي"))) {
                ArabicGazetteer.Match post =
                        i + 1 < reading.to()
                                ? gazetteer.name(reading.tokens(), i + 1, reading.to())
                                : null;
                if (post == null || of == null) {
                    break;
                }
                end = i = post.to();
                break;
            }
            if (AFFAIRS.contains(form)
                    || LINKS.contains(form)
                    || portfolios.contains(form)
                    || isAttribute(reading, i, end > at)) {
                end = ++i;
                continue;
            }
            break;
        }
        return new Tail(of, end);
    }

    private PhraseTrie.@Nullable Hit<String> organ(Reading reading, int at) {
        PhraseTrie.Hit<String> best = null;
        for (Split split : ArabicWords.splits(reading.form(at))) {
            if (!split.hasPreposition()
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

    private static boolean owns(Split split, boolean adjacent) {
        return adjacent
                && split.conjunction() == 0
                && (!split.hasPreposition() || split.preposition() == 'ل');
    }

    /**
     * A word with the article that goes on describing: "(the minister of) the foreign affairs and
     * the trade".
     */
    private boolean isAttribute(Reading reading, int at, boolean begun) {
        String form = reading.form(at);
        if (names.skipHonorifics(reading, at) > at && !form.equals("الدوله")) {
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
                return words.isCommon(form) && !isRelative(form);
            }
        }
        return false;
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
