package org.mithaq.mention;

import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Token.Kind;

/**
 * Reads organs that act for their state: "the Kremlin", "Qatari government", "Foreign Ministry of
 * Chad".
 */
final class EnglishOrgans {

    private static final java.util.Set<String> BEFORE = EnglishWords.set("office-modifiers.txt");

    private static final java.util.Set<String> SENT =
            java.util.Set.of(
                    "delegation",
                    "delegations",
                    "officials",
                    "negotiators",
                    "diplomats",
                    "team",
                    "lawmakers",
                    "parliamentarians");

    private static final java.util.Set<String> RULING =
            java.util.Set.of(
                    "government", "administration", "regime", "cabinet", "forces", "army", "junta");

    private final EnglishGazetteer gazetteer;
    private final PhraseTrie<String> organs = new PhraseTrie<>();

    EnglishOrgans(EnglishGazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (String line : EnglishWords.lines("organs.txt")) {
            String[] columns = line.split("\\|");
            organs.add(EnglishWords.phrase(columns[0]), columns[1]);
        }
    }

    private PhraseTrie.@Nullable Hit<String> hit(Reading reading, int at) {
        return reading.isWord(at)
                ? organs.longest(
                        reading.form(at), reading.tokens(), at, reading.to(), EnglishWords::exact)
                : null;
    }

    /** Index behind an organ's words that do not tell whose it is; -1 where there is none. */
    int unowned(Reading reading, int at) {
        PhraseTrie.Hit<String> hit = hit(reading, at);
        return hit != null && hit.value().equals("-") && hit.to() > at + 1 ? hit.to() : -1;
    }

    /** Index behind "government", "regime" and their like behind a ruler's name; -1 where none. */
    int rule(Reading reading, int at) {
        int i = at;
        while (i < Math.min(reading.to(), at + 2)
                && BEFORE.contains(reading.form(i))
                && !RULING.contains(reading.form(i))) {
            i++;
        }
        return i < reading.to() && RULING.contains(reading.form(i)) ? i + 1 : -1;
    }

    /** An organ behind the name or nationality of its state. */
    Mention.@Nullable Actor owned(Reading reading, int from) {
        PhraseTrie.Hit<ActorRef> nation = gazetteer.nationality(reading, from);
        PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, from);
        ActorRef of;
        int at;
        if (nation != null && (name == null || nation.to() >= name.to())) {
            of = nation.value();
            at = nation.to();
        } else if (name != null && name.value().actor() != null) {
            of = name.value().actor();
            at = name.to();
            at = at < reading.to() && reading.form(at).equals("'s") ? at + 1 : at;
        } else {
            return null;
        }
        int to = organ(reading, at);
        return to < 0
                ? null
                : new Mention.Actor(from, to, EnglishLeads.before(reading, from), of, Manner.ORGAN);
    }

    /** Index behind an organ's words, over modifiers; -1 where there is none. */
    private int organ(Reading reading, int from) {
        int at = from;
        for (int steps = 0; steps < 4; steps++) {
            PhraseTrie.Hit<String> hit = hit(reading, at);
            if (hit != null) {
                int last = hit.to();
                PhraseTrie.Hit<String> more = hit(reading, last);
                return more == null ? last : more.to();
            }
            if (!reading.isWord(at) || !BEFORE.contains(reading.form(at))) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /** An organ that alone tells its state, or that tells it behind "of". */
    Mention.@Nullable Actor alone(Reading reading, int at) {
        PhraseTrie.Hit<String> hit = hit(reading, at);
        if (hit == null) {
            return null;
        }
        if (!hit.value().equals("-")) {
            boolean name =
                    EnglishWords.capitalised(reading, at) && !reading.is(hit.to(), Kind.DASH);
            ActorRef of =
                    hit.value().length() == 2
                            ? new ActorRef.State(hit.value())
                            : new ActorRef.Organization(hit.value());
            return name
                    ? new Mention.Actor(
                            at, hit.to(), EnglishLeads.before(reading, at), of, Manner.METONYM)
                    : null;
        }
        int i = hit.to();
        if (i >= reading.to()
                || !reading.form(i).equals("of")
                        && !(reading.form(i).equals("from")
                                && SENT.contains(reading.form(i - 1)))) {
            return null;
        }
        i++;
        while (i < reading.to()
                && (reading.form(i).equals("the")
                        || reading.form(i).equals("republic")
                                && reading.form(i + 1).equals("of"))) {
            i++;
        }
        Mention.Actor inner = owned(reading, i);
        if (inner != null) {
            return new Mention.Actor(
                    at, inner.to(), EnglishLeads.before(reading, at), inner.actor(), Manner.ORGAN);
        }
        PhraseTrie.Hit<EnglishGazetteer.Entry> name = gazetteer.name(reading, i);
        return name == null || name.value().actor() == null
                ? null
                : new Mention.Actor(
                        at,
                        name.to(),
                        EnglishLeads.before(reading, at),
                        name.value().actor(),
                        Manner.ORGAN);
    }
}
