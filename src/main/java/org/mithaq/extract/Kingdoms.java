package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.mention.Mention.Lead;
import org.mithaq.mention.Mention.Manner;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/**
 * "المملكة": the press of a kingdom calls it so. It is the one Arab kingdom that the article names,
 * where it names one only.
 */
final class Kingdoms {

    private static final Set<String> KINGDOMS = Set.of("SA", "JO", "MA", "BH");
    private static final Set<String> PREPOSITIONS =
            Set.of("الي", "علي", "مع", "من", "بين", "ضد", "عن");

    private Kingdoms() {}

    /** The mentions of an Arabic article's sentences, with those of the kingdom. */
    static List<Found> read(List<Found> article, List<Token> tokens, List<Sentence> sentences) {
        ActorRef kingdom = only(article);
        if (kingdom == null) {
            return article;
        }
        List<Found> told = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            told.add(read(article.get(i), tokens, sentences.get(i), kingdom));
        }
        return told;
    }

    /** The one kingdom that is named; null where none or several are. */
    private static @Nullable ActorRef only(List<Found> article) {
        ActorRef kingdom = null;
        for (Found found : article) {
            for (Mention mention : found.entities()) {
                ActorRef named = named(mention);
                if (named instanceof ActorRef.State state && KINGDOMS.contains(state.key())) {
                    if (kingdom != null && !kingdom.equals(named)) {
                        return null;
                    }
                    kingdom = named;
                }
            }
        }
        return kingdom;
    }

    private static @Nullable ActorRef named(Mention mention) {
        return switch (mention) {
            case Mention.Actor actor -> actor.actor();
            case Mention.Person person -> person.officeOf();
            case Mention.Office office -> office.officeOf();
            default -> null;
        };
    }

    private static Found read(
            Found found, List<Token> tokens, Sentence sentence, ActorRef kingdom) {
        List<Mention> more = new ArrayList<>();
        boolean changed = false;
        for (Mention mention : found.entities()) {
            boolean post =
                    mention instanceof Mention.Office office
                            && office.officeOf() == null
                            && mention.to() < sentence.to()
                            && tokens.get(mention.to()).is("المملكه");
            more.add(post ? of((Mention.Office) mention, kingdom) : mention);
            changed |= post;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Lead lead = lead(tokens, i, sentence.from());
            if (lead != null && !isCovered(more, i)) {
                more.add(new Mention.Actor(i, i + 1, lead, kingdom, Manner.METONYM));
                changed = true;
            }
        }
        more.sort(Comparator.comparingInt(Mention::from));
        return changed ? new Found(more, found.topics(), found.dates()) : found;
    }

    /** "سفير المملكة". */
    private static Mention of(Mention.Office post, ActorRef kingdom) {
        return new Mention.Office(
                post.from(),
                post.to() + 1,
                post.lead(),
                post.office(),
                kingdom,
                post.plural(),
                post.head());
    }

    /** What stands before the word; null where it is another or only locates. */
    private static @Nullable Lead lead(List<Token> tokens, int at, int from) {
        Token token = tokens.get(at);
        String before = at > from ? tokens.get(at - 1).form() : "";
        if (token.kind() != Kind.WORD) {
            return null;
        }
        return switch (token.form()) {
            case "المملكه" ->
                    before.equals("في") || before.equals("داخل") || before.equals("خارج")
                            ? null
                            : new Lead(false, PREPOSITIONS.contains(before) ? before : "");
            case "والمملكه" -> new Lead(true, "");
            case "للمملكه" -> new Lead(false, "ل");
            default -> null;
        };
    }

    private static boolean isCovered(List<Mention> mentions, int at) {
        return mentions.stream().anyMatch(one -> one.from() <= at && one.to() > at);
    }
}
