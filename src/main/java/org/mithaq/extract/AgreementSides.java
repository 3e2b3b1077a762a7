package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.entity.Discourse;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Group;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/** Whose an instrument is, as the sentence that names it tells. */
final class AgreementSides {

    /** The classes of what two parties make with each other. */
    static final Set<String> BETWEEN_TWO =
            Set.of("Agreement", "BilateralAgreement", "MemorandumOfUnderstanding", "Protocol");

    /** Further classes of what one party makes "with" another. */
    private static final Set<String> WITH_ONE = Set.of("Contract", "Treaty");

    private static final char LATIN_ENDS = 0x250;
    private static final int NEAR = 12;

    /** How far before an instrument the word stands that tells who leaves it. */
    private static final int LEFT = 8;

    /** How far before an instrument its makers are named. */
    private static final int MADE = 7;

    /** Prepositions of those who are named in passing. */
    private static final Set<String> ASIDE = Set.of("في", "من", "الي", "ضد", "علي", "عن", "حول");

    private static final List<String> ISSUE =
            List.of("صدر", "اصدر", "يصدر", "تصدر", "اصدار", "نشر", "اعلن");
    private static final List<String> LEAVE = List.of("انسحاب", "انسحب", "تنسحب", "ينسحب");

    /** What someone did in the sentence that is read. */
    private record Done(String type, int trigger, List<ActorRef> actors) {}

    private final List<Token> tokens;
    private final Discourse discourse;
    private final List<Done> done = new ArrayList<>();
    private final InstrumentDeeds deeds;
    private final Signers signers;

    AgreementSides(List<Token> tokens, Discourse discourse) {
        this.tokens = tokens;
        this.discourse = discourse;
        this.deeds = new InstrumentDeeds(tokens);
        this.signers = new Signers(tokens, discourse);
    }

    /** Takes note of an act of the sentence that is read. */
    void note(String type, int trigger, Collection<ActorRef> actors) {
        List<ActorRef> sides = bodies(actors);
        if (!sides.isEmpty()) {
            done.add(new Done(type, trigger, sides));
        }
    }

    /** Begins the next sentence. */
    void next() {
        done.clear();
    }

    /** The sides of an instrument with those who leave it. */
    List<ActorRef> of(Mention.Instrument instrument, Found found) {
        Set<ActorRef> sides = new LinkedHashSet<>(named(instrument, found));
        if (!instrument.document()) {
            sides.addAll(leavers(instrument, found));
        }
        return List.copyOf(sides);
    }

    /** Those who signed for their sides, as a sentence tells that names no instrument. */
    List<ActorRef> signers(Found found) {
        return signers.onBehalf(found);
    }

    private List<ActorRef> named(Mention.Instrument instrument, Found found) {
        List<ActorRef> both = signers.of(instrument, found);
        if (both.size() == 2 && instrument.parties().size() < 2 && !instrument.document()) {
            return both;
        }
        if (instrument.parties().size() == 1 && isArabic(instrument)) {
            List<ActorRef> listed = between(instrument, found);
            if (listed.containsAll(instrument.parties())) {
                return listed;
            }
        }
        boolean ofTwo =
                WITH_ONE.contains(instrument.type()) || BETWEEN_TWO.contains(instrument.type());
        if (instrument.parties().size() == 1 && ofTwo) {
            return withOther(instrument, found);
        }
        if (!instrument.parties().isEmpty()) {
            return instrument.parties();
        }
        if (instrument.type().equals("Resolution")) {
            return List.of(Resolutions.organ(instrument, found, tokens));
        }
        if (instrument.document()) {
            List<ActorRef> of = of(instrument.to(), found);
            List<ActorRef> issuers = of.isEmpty() ? issuers(instrument, found) : of;
            if (isCalled(instrument)) {
                return of; // which is known, and not of those who speak of it
            }
            boolean guess = instrument.definite() || !isArabic(instrument) || isIssued(instrument);
            return issuers.isEmpty() && guess
                    ? bodies(discourse.all(List.of(instrument)).actors())
                    : issuers;
        }
        List<ActorRef> between = between(instrument, found);
        List<ActorRef> sides = between.isEmpty() ? beside(instrument, found) : between;
        if (!sides.isEmpty() || !isArabic(instrument) || !isMade(instrument)) {
            return sides;
        }
        List<ActorRef> makers = makers(instrument, found);
        return makers.isEmpty() ? visitors(instrument) : makers;
    }

    /** "إعلان بانمونغوم": whether an Arabic declaration bears a name. */
    private boolean isCalled(Mention.Instrument document) {
        return document.type().equals("JointDeclaration")
                && isArabic(document)
                && document.to() == document.from() + 2
                && tokens.get(document.from()).form().endsWith("اعلان")
                && !isIssued(document);
    }

    /** "زار X ميانمار لتوقيع اتفاقية": the visitor and the host. */
    private List<ActorRef> visitors(Mention.Instrument instrument) {
        for (Done act : done) {
            boolean before = act.trigger() < instrument.from();
            boolean visit = act.type().equals("Visit") || act.type().equals("Meeting");
            if (deeds.isPast(instrument)) {
                return List.of();
            }
            if (before && visit && act.actors().size() == 2) {
                return act.actors();
            }
        }
        return List.of();
    }

    /** "بيان مشترك لرئيس … ونظيره …": those whom a document is of; empty where they are not two. */
    private List<ActorRef> of(int at, Found found) {
        for (Mention mention : found.entities()) {
            if (mention.from() == at && mention.lead().preposition().equals("ل")) {
                return list(found, at);
            }
        }
        return List.of();
    }

    /** "صدر بيان مشترك": whether a document is told to be issued, by whom the article has told. */
    private boolean isIssued(Mention.Instrument document) {
        int end = Math.min(tokens.size(), document.to() + MADE);
        for (int i = Math.max(0, document.from() - MADE); i < end; i++) {
            if (deeds.starts(i, ISSUE)) {
                return true;
            }
        }
        return false;
    }

    /** "توقيع البلدين (اتفاقية)", "خرجت تركيا وروسيا (باتفاق)": those right before it. */
    private List<ActorRef> makers(Mention.Instrument instrument, Found found) {
        for (Mention mention : found.entities()) {
            boolean before =
                    mention.to() <= instrument.from() && mention.to() > instrument.from() - MADE;
            if (before && mention instanceof Group group && group.kind() == Group.Kind.PAIR) {
                return discourse.pair().actors();
            }
            if (before && isSide(mention) && !mention.lead().and() && near(mention, instrument)) {
                List<ActorRef> list = list(found, mention.from());
                boolean alone =
                        instrument.type().equals("Contract")
                                || deeds.isDoneBy(mention.from(), mention.to(), instrument);
                ActorRef one = alone && isSubject(mention) ? owner(mention) : null;
                if (list.size() > 1) {
                    return list;
                } else if (one != null) {
                    return List.of(one);
                }
            }
        }
        return List.of();
    }

    private static boolean isSubject(Mention mention) {
        boolean adjective =
                mention instanceof Mention.Actor actor && actor.manner() == Manner.ADJECTIVE;
        return !adjective && !mention.lead().hasPreposition();
    }

    /** Whether no other clause begins between a mention and an instrument. */
    private boolean near(Mention mention, Mention.Instrument instrument) {
        for (int i = mention.from(); i < instrument.from(); i++) {
            Kind kind = tokens.get(i).kind();
            if (kind == Kind.STOP || kind == Kind.COMMA) {
                return false;
            }
        }
        return true;
    }

    /** "(an agreement) of the two sides", "with Y". */
    private List<ActorRef> beside(Mention.Instrument instrument, Found found) {
        for (Mention mention : found.entities()) {
            boolean near =
                    mention.from() >= instrument.to()
                            && mention.from() < instrument.to() + NEAR
                            && !stopBetween(instrument.to(), mention.from());
            if (near && mention instanceof Group group && group.kind() == Group.Kind.PAIR) {
                return discourse.pair().actors();
            }
            boolean next = near && mention.from() <= instrument.to() + 1;
            ActorRef with = next && isWith(mention.from() - 1) ? owner(mention) : null;
            if (with != null) {
                return List.of(with);
            }
        }
        return List.of();
    }

    /** "(اتفاقية) بين ترامب وكيم": those whom the persons and offices stand for. */
    private List<ActorRef> between(Mention.Instrument instrument, Found found) {
        int at = instrument.to();
        int limit = Math.min(tokens.size(), instrument.nameTo() + NEAR / 2);
        while (at < limit && !tokens.get(at).is("بين")) {
            at = tokens.get(at).kind() == Kind.WORD ? at + 1 : limit;
        }
        return at < limit ? list(found, at + 1) : List.of();
    }

    /** Those of a list of mentions that begins at a token; empty where it has one only. */
    private List<ActorRef> list(Found found, int at) {
        List<Mention> list = new ArrayList<>();
        int last = at;
        for (Mention mention : found.entities()) {
            if (mention.from() >= at && mention.from() <= last + 2 && isSide(mention)) {
                if (!list.isEmpty() && !mention.lead().and()) {
                    break;
                }
                list.add(mention);
                last = mention.to();
            }
        }
        List<ActorRef> sides = bodies(discourse.all(list).actors());
        return sides.size() > 1 ? sides : List.of();
    }

    private static boolean isSide(Mention mention) {
        return mention instanceof Mention.Actor
                || mention instanceof Mention.Person
                || mention instanceof Mention.Office;
    }

    /** Those who speak or act together in the sentence that names their document. */
    private List<ActorRef> issuers(Mention.Instrument document, Found found) {
        List<ActorRef> listed = List.of();
        for (Mention mention : found.entities()) {
            boolean before = mention.from() < document.from();
            if (before && isSide(mention) && !mention.lead().and()) {
                List<ActorRef> list = list(found, mention.from());
                listed = list.isEmpty() ? listed : list;
            }
        }
        List<ActorRef> acted = List.of();
        for (Done act : done) {
            boolean near = Math.abs(act.trigger() - document.from()) < NEAR;
            acted = near && act.actors().size() > acted.size() ? act.actors() : acted;
        }
        return acted.size() > 1 && acted.size() >= listed.size()
                ? acted
                : listed.size() > 1 && acted.stream().anyMatch(listed::contains)
                        ? listed
                        : List.of();
    }

    /** "انسحاب X من …": whoever leaves an agreement is a party to it. */
    private List<ActorRef> leavers(Mention.Instrument instrument, Found found) {
        String preposition = instrument.lead().preposition();
        if (!preposition.equals("من") && !preposition.equals("from")) {
            return List.of();
        }
        int from = Math.max(0, instrument.from() - LEFT);
        for (Done act : done) {
            boolean leaves = act.type().equals("Withdrawal") && act.trigger() >= from;
            if (leaves && act.trigger() < instrument.from() && act.actors().size() == 1) {
                return act.actors();
            }
        }
        int leaving = -1;
        for (int i = from; i < instrument.from(); i++) {
            leaving = deeds.starts(i, LEAVE) ? i : leaving;
        }
        Mention who = null;
        for (Mention mention : found.entities()) {
            boolean of = mention.from() == leaving + 1;
            who = leaving >= 0 && of && mention.to() < instrument.from() ? mention : who;
        }
        return who == null || !isSide(who)
                ? List.of()
                : bodies(discourse.all(List.of(who)).actors());
    }

    /** "(X…) an agreement with Y": the side that the sentence named last before it, too. */
    private List<ActorRef> withOther(Mention.Instrument instrument, Found found) {
        ActorRef one = instrument.parties().get(0);
        boolean with = false;
        if (WarEndings.isOne(instrument, tokens)) {
            return List.of(one);
        }
        for (int i = instrument.to(); i < Math.min(tokens.size(), instrument.to() + 5); i++) {
            with |= isWith(i);
        }
        ActorRef other = null;
        boolean aside = false;
        for (Mention mention : found.entities()) {
            if (with && mention.from() < instrument.from() && isSide(mention)) {
                String preposition = mention.lead().preposition();
                boolean listed = preposition.isEmpty() && mention.lead().and();
                aside = ASIDE.contains(preposition) || aside && listed;
                ActorRef owner = aside ? null : owner(mention);
                other = owner == null || owner.equals(one) ? other : owner;
            }
        }
        return other == null
                        || isOfOthers(instrument)
                        || deeds.isNuclear(instrument)
                        || isKnown(instrument)
                ? List.of(one)
                : List.of(other, one);
    }

    /** "اتفاق الدول الغربية مع (Y)": whether its other side is told right behind it. */
    private boolean isOfOthers(Mention.Instrument instrument) {
        int next = instrument.nameTo();
        return isArabic(instrument)
                && !instrument.definite()
                && next < tokens.size()
                && tokens.get(next).form().startsWith("ال");
    }

    /**
     * "The agreement with Y": whether an Arabic instrument is one that the reader knows, and whose
     * it is needs not be the one that the sentence is about.
     */
    private boolean isKnown(Mention.Instrument instrument) {
        String form = tokens.get(instrument.from()).form();
        boolean article =
                form.startsWith("ال")
                        || form.startsWith("وال")
                        || form.startsWith("بال")
                        || form.startsWith("لل");
        return isArabic(instrument) && article && !isMade(instrument);
    }

    /** Whether the words around an Arabic instrument tell that someone makes or ends it. */
    private boolean isMade(Mention.Instrument instrument) {
        return deeds.isMade(instrument);
    }

    private boolean isArabic(Mention.Instrument instrument) {
        return tokens.get(instrument.from()).form().charAt(0) > LATIN_ENDS;
    }

    private boolean isWith(int i) {
        return i >= 0 && (tokens.get(i).is("مع") || tokens.get(i).is("with"));
    }

    private static @Nullable ActorRef owner(Mention mention) {
        return switch (mention) {
            case Mention.Actor actor -> actor.actor();
            case Mention.Person person -> person.officeOf();
            case Mention.Office office -> office.officeOf();
            default -> null;
        };
    }

    /** States and organisations: persons make no agreements of their own. */
    private static List<ActorRef> bodies(Collection<ActorRef> actors) {
        return actors.stream().filter(actor -> !(actor instanceof ActorRef.Person)).toList();
    }

    private boolean stopBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).kind() == Kind.STOP) {
                return true;
            }
        }
        return false;
    }
}
