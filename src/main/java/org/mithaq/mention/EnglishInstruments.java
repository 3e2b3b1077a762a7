package org.mithaq.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Token.Kind;

/**
 * Reads instruments: "a memorandum of understanding on trade", "the US-Chad agreement", "four
 * deals".
 */
final class EnglishInstruments {

    private static final Set<String> ABOUT =
            Set.of("on", "for", "regarding", "concerning", "of", "to", "about", "against");
    private static final Set<String> STOPS =
            Set.of(
                    "that",
                    "which",
                    "with",
                    "between",
                    "among",
                    "and",
                    "during",
                    "at",
                    "after",
                    "before",
                    "by",
                    "was",
                    "were",
                    "is",
                    "are",
                    "has",
                    "have",
                    "will",
                    "as",
                    "worth",
                    "valued",
                    "totaling",
                    "totalling",
                    "amounting");
    private static final Set<String> WITH = Set.of("between", "with", "among", "by");
    private static final Set<String> MONTHS =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final Set<String> FIELDS =
            Set.of("field", "fields", "area", "areas", "sphere", "domain", "domains", "spheres");
    private static final Set<String> MEDIATED =
            Set.of("brokered", "mediated", "facilitated", "sponsored", "led", "backed");
    private static final Set<String> ENDING = Set.of("Agreement", "BilateralAgreement");

    /** "The peace agreement talks" are no agreement. */
    private static final Set<String> TALKS =
            Set.of("talks", "negotiations", "discussions", "consultations", "negotiators");

    /** Words for what ends a war. */
    private static final Set<String> ENDS =
            Set.of("peace", "ceasefire", "cease-fire", "truce", "armistice", "consensus");

    private static final Set<String> ACCORD =
            Set.of("mutual", "full", "broad", "complete", "general", "total");
    private static final int NAME_BEFORE = 6;
    private static final int MOST_MODIFIERS = 5;

    /** Words for those who sign for their state: the name of the state follows them. */
    private static final Set<String> ORGANS =
            Set.of(
                    "ministry",
                    "ministries",
                    "government",
                    "governments",
                    "department",
                    "agency",
                    "authority",
                    "republic",
                    "kingdom",
                    "of",
                    "foreign");

    private final EnglishGazetteer gazetteer;
    private final PhraseTrie<String[]> phrases = new PhraseTrie<>();

    EnglishInstruments(EnglishGazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (String line : EnglishWords.lines("instruments.txt")) {
            String[] columns = line.split("\\|");
            phrases.add(EnglishWords.phrase(columns[2]), columns);
            phrases.add(EnglishWords.phrase(columns[2] + "s"), columns);
        }
    }

    /** The instrument whose words begin at a token; null where none does. */
    Mention.@Nullable Instrument at(Reading reading, int from) {
        int i = from;
        PhraseTrie.Hit<String[]> hit = hit(reading, i);
        while (hit == null && i < from + MOST_MODIFIERS && modifies(reading, i)) {
            i++;
            hit = reading.isWord(i) ? hit(reading, i) : null;
        }
        boolean none =
                hit == null
                        || accord(reading, i)
                        || !named(reading, i, hit.to())
                        || !framed(reading, i, hit.to())
                        || TALKS.contains(reading.form(hit.to()));
        return none || hit == null ? null : read(reading, from, i, hit);
    }

    /** "The Jeddah Declaration" is an instrument, "a declaration of war" is none. */
    private static boolean named(Reading reading, int i, int to) {
        boolean bare = to == i + 1 && reading.form(i).startsWith("declaration");
        String before = reading.form(i - 1);
        return !bare
                || i > reading.from()
                        && EnglishWords.capitalised(reading, i)
                        && EnglishWords.capitalised(reading, i - 1)
                        && !EnglishLeads.DETERMINERS.contains(before)
                        && !before.equals("universal");
    }

    /** "The US-Chad Health Framework" is an instrument, "a framework" for something is none. */
    private boolean framed(Reading reading, int i, int to) {
        if (to != i + 1 || !reading.form(i).equals("framework")) {
            return true;
        }
        List<ActorRef> sides = new ArrayList<>();
        before(reading, i, sides);
        return sides.size() > 1 && EnglishWords.capitalised(reading, i);
    }

    /** "In (full) agreement": of one mind, with no instrument. */
    private static boolean accord(Reading reading, int i) {
        int before = i - 1;
        while (ACCORD.contains(reading.form(before))) {
            before--;
        }
        return reading.form(i).equals("agreement") && reading.form(before).equals("in");
    }

    private PhraseTrie.@Nullable Hit<String[]> hit(Reading reading, int i) {
        return !reading.isWord(i)
                ? null
                : phrases.longest(
                        reading.form(i), reading.tokens(), i, reading.to(), EnglishWords::exact);
    }

    /** A word before an instrument that tells what sort it is: "loan guarantee (agreement)". */
    private boolean modifies(Reading reading, int i) {
        String form = reading.form(i);
        boolean closed =
                EnglishWords.PREPOSITIONS.contains(form)
                        || EnglishLeads.DETERMINERS.contains(form)
                        || InstrumentModifiers.CLOSED.contains(form);
        boolean verb =
                form.endsWith("ed") && !EnglishWords.capitalised(reading, i)
                        || form.endsWith("ing")
                                && !EnglishWords.capitalised(reading, i)
                                && !form.equals("financing")
                                && !form.equals("sharing");
        return reading.isWord(i)
                && !closed
                && !verb
                && !EnglishCounts.isMoney(form)
                && form.length() > 2
                && !acts(reading, i)
                && gazetteer.nationality(reading, i) == null;
    }

    private Mention.Instrument read(
            Reading reading, int from, int i, PhraseTrie.Hit<String[]> hit) {
        boolean document = hit.value()[1].equals("document");
        List<ActorRef> parties = new ArrayList<>();
        before(reading, i, parties);
        if (!document && parties.isEmpty() && ENDING.contains(hit.value()[0])) {
            owner(reading, from, i, parties);
        }
        int nameTo = about(reading, hit.to());
        List<ActorRef> makers = new ArrayList<>();
        behind(reading, nameTo, makers);
        boolean ofMatter = nameTo > hit.to() && reading.form(nameTo).equals("by");
        if (!document || !ofMatter || makers.size() > 1) {
            makers.forEach(maker -> add(parties, maker)); // else "on the launch by Chad"
        }
        boolean definite = definite(reading, i);
        return new Mention.Instrument(
                from,
                hit.to(),
                EnglishLeads.before(reading, from),
                hit.value()[0],
                EnglishCounts.before(reading, from),
                parties,
                definite,
                document,
                nameTo);
    }

    private static boolean definite(Reading reading, int i) {
        for (int j = i - 1; j >= Math.max(reading.from(), i - NAME_BEFORE); j--) {
            String form = reading.form(j);
            if (form.equals("the")
                    || form.equals("this")
                    || form.equals("that")
                    || form.equals("'s")) {
                return true;
            }
            if (form.equals("a") || form.equals("an") || !reading.isWord(j)) {
                return false;
            }
        }
        return false;
    }

    /** Parties that stand before it, joined by a hyphen or as adjectives. */
    private void before(Reading reading, int i, List<ActorRef> parties) {
        for (int j = Math.max(reading.from(), i - NAME_BEFORE); j < i; j++) {
            PhraseTrie.Hit<ActorRef> nation = gazetteer.nationality(reading, j);
            PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, j);
            int to = Math.max(nation == null ? j : nation.to(), name == null ? j : name.to());
            boolean dash =
                    to < i && reading.is(to, Kind.DASH)
                            || j > reading.from() && reading.is(j - 1, Kind.DASH);
            if (!dash || MEDIATED.contains(reading.form(to + 1))) {
                continue;
            }
            if (name != null
                    && name.value().actor() != null
                    && (nation == null || name.to() >= nation.to())) {
                add(parties, name.value().actor());
            } else if (nation != null) {
                add(parties, nation.value());
            }
        }
    }

    /**
     * "Chad's Peace Accord", "the Malian ceasefire agreement": the one state that it is told of.
     */
    private void owner(Reading reading, int from, int i, List<ActorRef> parties) {
        int of = reading.form(from - 1).equals("'s") ? from - 1 : from;
        boolean ends = false;
        for (int j = from; j <= i; j++) {
            ends |= ENDS.contains(reading.form(j));
        }
        for (int j = Math.max(reading.from(), of - NAME_BEFORE);
                ends && j < of && parties.isEmpty();
                j++) {
            PhraseTrie.Hit<ActorRef> nation = gazetteer.nationality(reading, j);
            PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, j);
            if (of == from && nation != null && nation.to() == of) {
                add(parties, nation.value());
            } else if (name != null && name.to() == of) {
                add(parties, name.value().actor());
            }
        }
    }

    private static int about(Reading reading, int to) {
        boolean field =
                reading.form(to).equals("in")
                        && reading.form(to + 1).equals("the")
                        && FIELDS.contains(reading.form(to + 2));
        if (to >= reading.to() || !ABOUT.contains(reading.form(to)) && !field) {
            return to;
        }
        int end = to;
        while (end < reading.to()
                && end < to + 9
                && (reading.isWord(end) || reading.is(end, Kind.DASH) && end > to + 1)
                && !STOPS.contains(reading.form(end))
                && !dated(reading, end)
                && !(reading.form(end).endsWith("ed") && !EnglishWords.capitalised(reading, end))) {
            end++;
        }
        while (end > to + 1 && EnglishWords.PREPOSITIONS.contains(reading.form(end - 1))) {
            end--; // "on energy on (1 March)"
        }
        return end == to + 1 ? to : end;
    }

    /** "June (16, 2021)", "16 (June)": where a date begins. */
    private static boolean dated(Reading reading, int i) {
        return EnglishWords.capitalised(reading, i)
                && MONTHS.contains(reading.form(i))
                && reading.is(i + 1, Kind.NUMBER);
    }

    private void behind(Reading reading, int nameTo, List<ActorRef> parties) {
        if (nameTo >= reading.to()
                || !WITH.contains(reading.form(nameTo))
                || reading.form(nameTo).equals("by") && nameTo + 1 >= reading.to()) {
            return;
        }
        int gap = 0;
        for (int j = nameTo + 1; j < Math.min(reading.to(), nameTo + 40) && gap < 4; j++) {
            PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, j);
            PhraseTrie.Hit<ActorRef> nation = gazetteer.nationality(reading, j);
            if (name != null && name.value().actor() != null) {
                add(parties, name.value().actor());
                j = name.to() - 1;
                gap = 0;
            } else if (nation != null && !parties.isEmpty() && reading.is(nation.to(), Kind.DASH)) {
                return; // "with Chad, Sudanese-Libyan relations": another matter
            } else if (nation != null) {
                add(parties, nation.value());
                j = nation.to() - 1;
                gap = 0;
            } else {
                String form = reading.form(j);
                boolean joins =
                        reading.is(j, Kind.COMMA) || form.equals("and") || form.equals("the");
                boolean organ = ORGANS.contains(form) || gap > 0 && form.equals("of");
                gap += joins || organ || EnglishWords.capitalised(reading, j) ? 0 : 1;
                if (reading.is(j, Kind.STOP)
                        || EnglishWords.PREPOSITIONS.contains(form) && !form.equals("of")) {
                    return;
                }
            }
        }
    }

    private static void add(List<ActorRef> parties, @Nullable ActorRef party) {
        if (party != null && !parties.contains(party)) {
            parties.add(party);
        }
    }

    /**
     * Whether a name is that of a state or organisation; that of a city names what was made there.
     */
    private boolean acts(Reading reading, int i) {
        PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, i);
        return name != null && name.value().manner() != Mention.Manner.CAPITAL;
    }
}
