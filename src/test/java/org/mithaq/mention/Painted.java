package org.mithaq.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.rdf.ReferenceReader;
import org.mithaq.text.Sentence;
import org.mithaq.text.Sentences;
import org.mithaq.text.Token;
import org.mithaq.text.Tokenizer;

/**
 * Paints the mentions of a text into it: {@code «words»kind:meaning}, so that a test shows what was
 * read and where.
 */
public final class Painted {

    private static final ArabicMentionFinder FINDER =
            new ArabicMentionFinder(ReferenceReader.shipped());

    private static final EnglishMentionFinder ENGLISH =
            new EnglishMentionFinder(ReferenceReader.shipped());

    private Painted() {}

    /** As {@link #of}, in English. */
    public static String english(String text, String... kinds) {
        return of(ENGLISH, text, kinds);
    }

    /** The mentions of the kinds asked for (all, where none is), one behind the other. */
    public static String of(String text, String... kinds) {
        return of(FINDER, text, kinds);
    }

    private static String of(MentionFinder finder, String text, String... kinds) {
        List<Token> tokens = Tokenizer.tokenize(text);
        List<String> painted = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text, tokens)) {
            List<Mention> all =
                    new ArrayList<>(finder.find(text, tokens, sentence, null).entities());
            all.sort(Comparator.comparingInt(Mention::from));
            for (Mention mention : all) {
                String kind = mention.getClass().getSimpleName().toLowerCase(Locale.ROOT);
                if (kinds.length == 0 || List.of(kinds).contains(kind)) {
                    int start = tokens.get(mention.from()).start();
                    int end = tokens.get(mention.to() - 1).end();
                    painted.add("[" + text.substring(start, end) + "]" + kind + meaning(mention));
                }
            }
        }
        return String.join(" ", painted);
    }

    private static String meaning(Mention mention) {
        return switch (mention) {
            case Mention.Actor actor ->
                    ":"
                            + actor.actor().key()
                            + "/"
                            + actor.manner().name().toLowerCase(Locale.ROOT);
            case Mention.Person person ->
                    ":" + person.name() + "|" + or(person.office()) + "|" + key(person.officeOf());
            case Mention.Office office ->
                    ":" + key(office.officeOf()) + (office.plural() ? "/plural" : "");
            case Mention.Group group -> ":" + group.kind().name().toLowerCase(Locale.ROOT);
            case Mention.Instrument instrument ->
                    ":"
                            + instrument.type()
                            + "/"
                            + instrument.count()
                            + "/"
                            + instrument.parties().stream()
                                    .map(ActorRef::key)
                                    .collect(Collectors.joining(";"));
            case Mention.Place place -> ":" + place.slug();
            case Mention.Topic topic -> ":" + topic.id();
            case Mention.Date date -> ":" + date.date();
        };
    }

    private static String or(@Nullable String words) {
        return words == null ? "-" : words;
    }

    private static String key(@Nullable ActorRef actor) {
        return actor == null ? "-" : actor.key();
    }
}
