package org.mithaq.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.claim.ActorRef;
import org.mithaq.entity.Discourse;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/**
 * Who signed an Arabic instrument, where the sentence names one side behind the verb and the other
 * elsewhere: "وقعت غانا في أكرا مع توغو اتفاقية", "وقعها عن الجانب الغاني …، وعن الجانب التوغولي
 * …".
 */
final class Signers {

    private static final int CLAUSE = 18;

    private static final Pattern SIGN =
            Pattern.compile("[وف]?(?:س|سي|ست)?[يت]?(?:وقع|ابرم|امضي|امض)(?:ت|تا|ا|وا)?(?:ها|ه)?");

    private static final Set<String> SIDE = Set.of("جانب", "الجانب", "حكومه", "الحكومه", "الطرف");

    private final List<Token> tokens;
    private final Discourse discourse;

    Signers(List<Token> tokens, Discourse discourse) {
        this.tokens = tokens;
        this.discourse = discourse;
    }

    /** Those who signed it, as its sentence tells; fewer than two where it does not tell both. */
    List<ActorRef> of(Mention.Instrument instrument, Found found) {
        Set<ActorRef> sides = new LinkedHashSet<>(onBehalf(found));
        if (sides.size() < 2) {
            sides.addAll(withOther(instrument, found));
        }
        return List.copyOf(sides);
    }

    /** "عن الجانب الغاني", "من جانب غانا". */
    List<ActorRef> onBehalf(Found found) {
        Set<ActorRef> sides = new LinkedHashSet<>();
        boolean signed = false;
        for (Mention mention : found.entities()) {
            int side =
                    SIDE.contains(tokens.get(mention.from()).form())
                            ? mention.from()
                            : mention.from() - 1;
            boolean named = side > 0 && SIDE.contains(tokens.get(side).form()) && isFor(side - 1);
            if (named && isActor(mention)) {
                sides.addAll(bodies(mention));
                signed |= isSigned(side);
            }
        }
        return signed ? List.copyOf(sides) : List.of();
    }

    private boolean isFor(int at) {
        String form = tokens.get(at).form();
        return form.equals("عن") || form.equals("وعن") || form.equals("من") || form.equals("ومن");
    }

    private boolean isSigned(int to) {
        for (int i = Math.max(0, to - CLAUSE); i < to; i++) {
            if (SIGN.matcher(tokens.get(i).form()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** "وقعت غانا (…) مع توغو (على اتفاقية)". */
    private List<ActorRef> withOther(Mention.Instrument instrument, Found found) {
        int verb = -1;
        for (int i = Math.max(0, instrument.from() - CLAUSE); i < instrument.from(); i++) {
            Kind kind = tokens.get(i).kind();
            boolean sign = SIGN.matcher(tokens.get(i).form()).matches();
            verb = kind == Kind.STOP ? -1 : sign ? i : verb;
        }
        Set<ActorRef> sides = new LinkedHashSet<>();
        boolean with = false;
        for (Mention mention : found.entities()) {
            boolean inside =
                    verb >= 0 && mention.from() > verb && mention.to() <= instrument.from();
            if (!inside || !isActor(mention)) {
                continue;
            }
            boolean other = mention.lead().preposition().equals("مع");
            if (other || sides.isEmpty() && mention.from() <= verb + 2) {
                sides.addAll(bodies(mention));
                with |= other;
            }
        }
        return with ? List.copyOf(sides) : List.of();
    }

    private static boolean isActor(Mention mention) {
        return mention instanceof Mention.Actor
                || mention instanceof Mention.Person
                || mention instanceof Mention.Office;
    }

    private List<ActorRef> bodies(Mention mention) {
        return discourse.all(List.of(mention)).actors().stream()
                .filter(actor -> !(actor instanceof ActorRef.Person))
                .toList();
    }
}
