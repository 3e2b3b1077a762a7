package org.mithaq.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Token.Kind;

/** Tells whose an office is by the words around it: "Chad's (envoy)", "(envoy) of Chad to Mali". */
final class EnglishOfficeOwners {

    private static final int COMPLEMENT = 12;
    private static final Set<String> MODIFIERS = EnglishWords.set("office-modifiers.txt");
    private static final Set<String> PORTFOLIOS = EnglishWords.set("portfolios.txt");

    /** Parts of a ministry, named by what they are for: "the Bureau of Asian Affairs". */
    private static final Set<String> UNITS =
            Set.of("bureau", "office", "department", "directorate", "division", "section");

    /** Offices whose "to" and "for" tell where they serve, not whose they are. */
    static final Set<String> SENT =
            Set.of(
                    "ambassador",
                    "envoy",
                    "consul",
                    "representative",
                    "coordinator",
                    "commissioner",
                    "adviser",
                    "advisor",
                    "delegate",
                    "rapporteur",
                    "affaires",
                    "ambassadors");

    private static final Set<String> COLLEAGUES =
            Set.of(
                    "counterpart",
                    "counterparts",
                    "number",
                    "ministers",
                    "officials",
                    "colleague",
                    "colleagues",
                    "diplomats",
                    "representatives");

    private final EnglishGazetteer gazetteer;
    private final EnglishTitles titles;
    private final EnglishOrgans organs;

    EnglishOfficeOwners(EnglishGazetteer gazetteer, EnglishTitles titles, EnglishOrgans organs) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.organs = organs;
    }

    /** What an office is of, and where that ends. */
    record Owner(@Nullable ActorRef of, int to) {}

    /** "Qatari", "Chad's", "the Kremlin", "Turkish Foreign Ministry" before an office. */
    @Nullable Owner before(Reading reading, int at) {
        Mention.Actor organ = organs.owned(reading, at);
        organ = organ == null ? organs.alone(reading, at) : organ;
        if (organ != null) {
            return new Owner(organ.actor(), possessive(reading, bracketed(reading, organ.to())));
        }
        PhraseTrie.Hit<ActorRef> nation = gazetteer.nationality(reading, at);
        PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, at);
        if (nation != null && (name == null || nation.to() >= name.to())) {
            return new Owner(nation.value(), nation.to());
        }
        return name == null || name.value().actor() == null
                ? null
                : new Owner(
                        name.value().actor(), possessive(reading, bracketed(reading, name.to())));
    }

    /** Index behind an abbreviation in brackets: "the African Union (AU)". */
    private static int bracketed(Reading reading, int to) {
        boolean brackets =
                reading.is(to, Kind.OPEN_BRACKET) && reading.is(to + 2, Kind.CLOSE_BRACKET);
        return brackets ? to + 3 : to;
    }

    private static int possessive(Reading reading, int to) {
        return to < reading.to() && reading.form(to).equals("'s") ? to + 1 : to;
    }

    /** What follows "of", "for", "to" or "at" behind an office. */
    Owner behind(Reading reading, int headTo, @Nullable ActorRef before) {
        ActorRef owner = before;
        String head = reading.form(headTo - 1);
        boolean speaks = head.startsWith("spokes");
        boolean sent = SENT.contains(head);
        int i = headTo;
        int end = headTo;
        while (i < Math.min(reading.to(), headTo + COMPLEMENT)) {
            String preposition = reading.form(i);
            boolean of =
                    preposition.equals("of")
                            || preposition.equals("from") && COLLEAGUES.contains(head);
            boolean other =
                    preposition.equals("for")
                            || preposition.equals("to")
                            || preposition.equals("on")
                            || preposition.equals("at");
            if (!of && !other) {
                break;
            }
            Owner part = part(reading, i + 1);
            if (part == null) {
                break;
            }
            boolean owns =
                    of || speaks && preposition.equals("for") || !sent && preposition.equals("for");
            owner = owner == null && owns ? part.of() : owner;
            i = end = part.to();
        }
        return new Owner(owner, end);
    }

    /** "(Envoy of the UN) Secretary-General": the index behind an office whose holder sent one. */
    private int pastHead(Reading reading, int to) {
        PhraseTrie.Hit<EnglishTitles.Head> head =
                to < reading.to()
                                && reading.form(to).equals("secretary")
                                && EnglishWords.capitalised(reading, to)
                        ? titles.head(reading, to)
                        : null;
        return head == null || !head.value().single() ? to : head.to();
    }

    /**
     * A name, organ or portfolio behind a preposition; null where nothing of the sort stands there.
     */
    private @Nullable Owner part(Reading reading, int from) {
        int i = from;
        while (i < reading.to()
                && (reading.form(i).equals("the")
                        || reading.form(i).equals("his")
                        || reading.form(i).equals("its"))) {
            i++;
        }
        Mention.Actor organ = organs.owned(reading, i);
        organ = organ == null ? organs.alone(reading, i) : organ;
        if (organ != null) {
            return new Owner(organ.actor(), pastHead(reading, organ.to()));
        }
        PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, i);
        if (name != null && !reading.is(name.to(), Kind.DASH)) {
            return new Owner(name.value().actor(), pastHead(reading, name.to()));
        }
        int start = i;
        int end = i;
        ActorRef nation = null;
        while (i < Math.min(reading.to(), from + 14)) {
            PhraseTrie.Hit<ActorRef> adjective = gazetteer.nationality(reading, i);
            nation = adjective == null ? nation : adjective.value();
            boolean word =
                    PORTFOLIOS.contains(reading.form(i))
                            || MODIFIERS.contains(reading.form(i))
                                    && EnglishWords.capitalised(reading, i)
                            || gazetteer.nationality(reading, i) != null
                            || beforeAffairs(reading, i)
                            || titles.head(reading, i) != null
                                    && i > from
                                    && reading.form(i - 1).equals("of");
            boolean joins =
                    end > from
                            && (reading.form(i).equals("and")
                                    || reading.form(i).equals("of")
                                            && UNITS.contains(reading.form(i - 1))
                                    || reading.form(i).equals("the")
                                    || reading.is(i, Kind.COMMA) && listed(reading, i + 1));
            if (!word && !joins) {
                break;
            }
            i++;
            end = word ? i : end;
        }
        return end > start ? new Owner(nation, bracketed(reading, end)) : null;
    }

    /** "Environmental and Scientific Affairs": whatever affairs an officer is for. */
    private static boolean beforeAffairs(Reading reading, int at) {
        for (int i = at; i < Math.min(reading.to(), at + 4); i++) {
            if (reading.form(i).equals("affairs") && i > at) {
                return true;
            }
            if (!EnglishWords.capitalised(reading, i)
                    && !(i > at && reading.form(i).equals("and"))) {
                return false;
            }
        }
        return false;
    }

    /**
     * "(Growth,) Energy", "(Energy,) and the Environment": a portfolio that a list goes on with.
     */
    private static boolean listed(Reading reading, int at) {
        int i = reading.form(at).equals("and") ? at + 1 : at;
        i = i > at && reading.form(i).equals("the") ? i + 1 : i;
        return i < reading.to()
                && EnglishWords.capitalised(reading, i)
                && PORTFOLIOS.contains(reading.form(i));
    }
}
