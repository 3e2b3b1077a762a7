package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Claim;
import org.mithaq.claim.ClaimId;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.text.Sentence;

/**
 * What an article and its documents are about: the topics of acts and agreements whose own words
 * name none.
 */
final class Matters {

    /**
     * Encounters and courtesies are about nothing unless their own words tell, or the whole
     * article.
     */
    private static final Set<String> OCCASIONS =
            Set.of(
                    "Visit",
                    "Meeting",
                    "Conference",
                    "PhoneCall",
                    "Dialogue",
                    "Negotiation",
                    "Welcome",
                    "Praise",
                    "Congratulation",
                    "Condolence",
                    "BodyFormed",
                    "Interaction");

    /** What a deed is about by its very class. */
    private static final Map<String, String> IMPLIED =
            Map.of(
                    "AmbassadorRecalled", "diplomatic-relations",
                    "AmbassadorAppointed", "diplomatic-relations",
                    "Expulsion", "diplomatic-relations",
                    "RelationsEstablished", "diplomatic-relations",
                    "RelationsSevered", "diplomatic-relations",
                    "Sanction", "sanctions",
                    "SanctionRelief", "sanctions");

    private static final Set<String> KINDRED =
            Set.of("Agreement", "BilateralAgreement", "Treaty", "Contract");

    private static final String ANY_CONFLICT = "armed-conflict";
    private static final List<String> CONFLICTS =
            List.of(
                    "afghan-conflict",
                    "iraqi-conflict",
                    "libyan-conflict",
                    "sudan-conflict",
                    "syrian-conflict",
                    "ukraine-war",
                    "yemeni-conflict");

    private static final int HEADLINE = 4;
    private static final int LEAD = 2;

    /** How much of all that is named the theme must be. */
    private static final double SHARE = 0.2;

    private static final double ARABIC_SHARE = 0.35;

    /** How much the theme must be for an encounter to be about it, too. */
    private static final double MOSTLY = 0.5;

    /** How often it is named at least, then. */
    private static final int OFTEN = 5;

    /** How many topics a document has from what it says. */
    private static final int MOST = 4;

    private final Map<String, Mention.Topic> instruments = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final boolean arabic;
    private int total;

    Matters(boolean arabic) {
        this.arabic = arabic;
    }

    /** The topics that a sentence names. */
    void meet(Found found, Sentence.Part part) {
        int weight =
                part == Sentence.Part.HEADLINE ? HEADLINE : part == Sentence.Part.LEAD ? LEAD : 1;
        if (part.isMatter()) {
            for (Mention.Topic topic : found.topics()) {
                if (isTitle(topic, found)) {
                    continue;
                }
                weights.merge(topic.id(), weight, Integer::sum);
                total += weight;
            }
        }
    }

    /**
     * A sentence's mentions with the topics of instruments that it only points back to: "the
     * agreement" is about what the last one that told its matter is about.
     */
    Found recall(Found found) {
        List<Mention.Topic> topics = new ArrayList<>(found.topics());
        for (Mention mention : found.entities()) {
            if (mention instanceof Mention.Instrument instrument && !instrument.type().isEmpty()) {
                Mention.Topic own = within(instrument, found);
                Mention.Topic back = instruments.get(kind(instrument));
                if (own != null) {
                    instruments.put(kind(instrument), own);
                } else if (instrument.definite() && back != null) {
                    topics.add(
                            new Mention.Topic(
                                    instrument.from(), instrument.to(), Lead.NONE, back.id()));
                }
            }
        }
        if (topics.size() == found.topics().size()) {
            return found;
        }
        topics.sort(Comparator.comparingInt(Mention.Topic::from));
        return new Found(found.entities(), topics, found.dates());
    }

    /**
     * A sentence's mentions with the article's one conflict instead of any: "the war" of an article
     * on the war in Yemen is that one.
     */
    Found narrow(Found found) {
        String conflict = conflict();
        if (conflict == null) {
            return found;
        }
        List<Mention.Topic> topics = new ArrayList<>();
        for (Mention.Topic topic : found.topics()) {
            topics.add(
                    topic.id().equals(ANY_CONFLICT)
                            ? new Mention.Topic(topic.from(), topic.to(), topic.lead(), conflict)
                            : topic);
        }
        return new Found(found.entities(), topics, found.dates());
    }

    /** The conflict that the article is about; null where it names none, or several alike. */
    private @Nullable String conflict() {
        String most = null;
        int named = 0;
        for (String conflict : CONFLICTS) {
            int weight = weights.getOrDefault(conflict, 0);
            named += weight;
            most = most == null || weight > weights.getOrDefault(most, 0) ? conflict : most;
        }
        int weight = most == null ? 0 : weights.getOrDefault(most, 0);
        boolean one = weight > 1 && 3 * weight > 2 * named;
        return one && 2 * weight >= weights.getOrDefault(ANY_CONFLICT, 0) ? most : null;
    }

    private static String kind(Mention.Instrument instrument) {
        return KINDRED.contains(instrument.type()) ? "Agreement" : instrument.type();
    }

    private static Mention.@Nullable Topic within(Mention.Instrument instrument, Found found) {
        for (Mention.Topic topic : found.topics()) {
            if (topic.from() < instrument.nameTo() && topic.to() > instrument.from()) {
                return topic;
            }
        }
        return null;
    }

    /** Whether a topic's words are but an office's: "the ambassador", "the minister of trade". */
    private static boolean isTitle(Mention.Topic topic, Found found) {
        for (Mention mention : found.entities()) {
            if (topic.from() >= mention.from() && topic.to() <= mention.to()) {
                return mention instanceof Mention.Person || mention instanceof Mention.Office;
            }
        }
        return false;
    }

    /** What the article is about most; null where nothing stands out. */
    @Nullable String theme() {
        return theme(arabic ? ARABIC_SHARE : SHARE);
    }

    private @Nullable String theme(double share) {
        String best = null;
        for (Map.Entry<String, Integer> one : weights.entrySet()) {
            int most = best == null ? 0 : weights.getOrDefault(best, 0);
            boolean first = best == null || one.getKey().compareTo(best) < 0;
            if (one.getValue() > most || one.getValue() == most && first) {
                best = one.getKey();
            }
        }
        return best != null && weights.getOrDefault(best, 0) >= share * total ? best : null;
    }

    /** An act's topics: its own, those that its class implies, or the article's. */
    List<String> of(Claim.Act act) {
        String implied = IMPLIED.get(act.type());
        if (implied != null) {
            return Stream.concat(Stream.of(implied), act.topics().stream())
                    .distinct()
                    .limit(MOST)
                    .toList();
        }
        if (!act.topics().isEmpty()) {
            return act.topics();
        }
        if (OCCASIONS.contains(act.type())) {
            String most = arabic ? theme(MOSTLY) : null;
            most = most != null && weights.getOrDefault(most, 0) < OFTEN ? null : most;
            return most == null ? List.of() : List.of(most);
        }
        String theme = act.type().equals("MilitaryAction") ? "armed-conflict" : theme();
        return theme == null ? List.of() : List.of(theme);
    }

    /** The topics of what is said through a document, the most frequent first. */
    List<String> of(ClaimId document, List<Claim.Act> acts) {
        Map<String, Integer> said = new HashMap<>();
        for (Claim.Act act : acts) {
            if (document.equals(act.through())) {
                act.topics().forEach(topic -> said.merge(topic, 1, Integer::sum));
            }
        }
        List<String> topics = new ArrayList<>(said.keySet());
        topics.sort((a, b) -> said.getOrDefault(b, 0) - said.getOrDefault(a, 0));
        String theme = theme();
        return topics.isEmpty() && theme != null
                ? List.of(theme)
                : topics.stream().limit(MOST).toList();
    }
}
