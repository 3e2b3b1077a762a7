package org.mithaq.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.entity.Discourse;
import org.mithaq.entity.People;
import org.mithaq.entity.Resolved;
import org.mithaq.frame.ArabicFrameFinder;
import org.mithaq.frame.ArabicLexicon;
import org.mithaq.frame.EnglishFrameFinder;
import org.mithaq.frame.EnglishLexicon;
import org.mithaq.frame.FrameFinder;
import org.mithaq.frame.FrameMatch;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.ArabicMentionFinder;
import org.mithaq.mention.EnglishMentionFinder;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.mention.MentionFinder;
import org.mithaq.reference.ReferenceData;
import org.mithaq.source.Article;
import org.mithaq.source.Language;
import org.mithaq.text.Folding;
import org.mithaq.text.Sentence;
import org.mithaq.text.Sentences;
import org.mithaq.text.Span;
import org.mithaq.text.Token;
import org.mithaq.text.Tokenizer;

/** Reads articles. Built once; immutable and shared between threads. */
public final class Extractor {

    /** What reads one language. */
    private record Machine(MentionFinder mentions, FrameFinder frames) {}

    private final Map<Language, Machine> machines;

    private Extractor(Map<Language, Machine> machines) {
        this.machines = machines;
    }

    /** Builds the machine from the reference data and the lexicon on the class path. */
    public static Extractor create(ReferenceData reference) {
        return create(reference, null);
    }

    /**
     * Builds the machine with a user's own frames, too.
     *
     * @param lexicon a folder of Arabic frame files, or null
     */
    public static Extractor create(ReferenceData reference, @Nullable Path lexicon) {
        return new Extractor(
                Map.of(
                        Language.ARABIC,
                        new Machine(
                                new ArabicMentionFinder(reference),
                                new ArabicFrameFinder(ArabicLexicon.load(lexicon))),
                        Language.ENGLISH,
                        new Machine(
                                new EnglishMentionFinder(reference),
                                new EnglishFrameFinder(EnglishLexicon.load()))));
    }

    /** What an article says; never fails on any text. */
    public ArticleClaims extract(Article article) {
        Machine machine = Objects.requireNonNull(machines.get(article.language()));
        MentionFinder mentions = machine.mentions();
        List<Token> tokens = Tokenizer.tokenize(article.text());
        List<Sentence> sentences = Sentences.of(article.text(), tokens);
        Discourse discourse = new Discourse(tokens);
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Found one = mentions.find(article.text(), tokens, sentence, article.published());
            found.add(one);
            if (sentence.part() != Sentence.Part.FOOTER) {
                discourse.meet(one.entities());
            }
        }
        Set<String> surnames = surnames(discourse, mentions);
        for (int i = 0; i < found.size(); i++) {
            found.set(
                    i,
                    mentions.again(
                            tokens, sentences.get(i), found.get(i), surnames, article.text()));
        }
        discourse.speaksFor(voice(article, sentences, found, tokens));
        ClaimAssembler assembler = new ClaimAssembler(article, tokens, discourse);
        for (int i = 0; i < sentences.size(); i++) {
            read(machine.frames(), tokens, sentences.get(i), found.get(i), discourse, assembler);
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).part() == Sentence.Part.HEADLINE) {
                documents(found.get(i), assembler);
            }
        }
        List<Span> spans =
                sentences.stream()
                        .map(
                                s ->
                                        new Span(
                                                tokens.get(s.from()).start(),
                                                tokens.get(s.to() - 1).end()))
                        .toList();
        return new ArticleClaims(article, spans, assembler.claims());
    }

    /**
     * Whose words an English statement is: all sides of a joint one, else the one that its first
     * lines name.
     */
    private static List<ActorRef> voice(
            Article article, List<Sentence> sentences, List<Found> found, List<Token> tokens) {
        if (article.language() != Language.ENGLISH) {
            return List.of();
        }
        Set<ActorRef> first = new LinkedHashSet<>();
        boolean own = false;
        for (int i = 0; i < Math.min(5, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            Set<ActorRef> sides = sides(found.get(i));
            boolean joint =
                    has(tokens, sentence, "joint") || dashed(tokens, sentence, found.get(i));
            boolean released = has(tokens, sentence, "statement") && has(tokens, sentence, "by");
            if (sides.size() > 1 && (released || joint)) {
                return List.copyOf(sides);
            }
            own |=
                    joint
                            || released
                            || has(tokens, sentence, "statement")
                            || has(tokens, sentence, "remarks")
                            || has(tokens, sentence, "spokesperson")
                            || has(tokens, sentence, "readout");
            if (first.isEmpty()) {
                sides.stream().findFirst().ifPresent(first::add);
            }
        }
        return own ? List.copyOf(first) : List.of();
    }

    private static boolean has(List<Token> tokens, Sentence sentence, String word) {
        return tokens.subList(sentence.from(), sentence.to()).stream()
                .anyMatch(token -> token.is(word));
    }

    /** "U.S.-Chad dialogue": two sides joined by a hyphen in a headline. */
    private static boolean dashed(List<Token> tokens, Sentence sentence, Found found) {
        return sentence.part() == Sentence.Part.HEADLINE
                && found.entities().stream()
                        .anyMatch(
                                mention ->
                                        mention.to() < sentence.to()
                                                && tokens.get(mention.to()).kind()
                                                        == Token.Kind.DASH);
    }

    private static Set<ActorRef> sides(Found found) {
        Set<ActorRef> sides = new LinkedHashSet<>();
        for (Mention mention : found.entities()) {
            ActorRef side =
                    switch (mention) {
                        case Mention.Actor actor -> actor.actor();
                        case Mention.Person person -> person.officeOf();
                        case Mention.Office office -> office.officeOf();
                        default -> null;
                    };
            if (side != null && !(side instanceof ActorRef.Person)) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** The last names of all persons of the article that no common word is spelt like. */
    private static Set<String> surnames(Discourse discourse, MentionFinder mentions) {
        Set<String> surnames = new HashSet<>();
        for (People.Known person : discourse.people().all()) {
            String[] words = Folding.fold(person.name()).split("[ -]");
            String last = words[words.length - 1];
            if (words.length > 1 && last.length() > 3 && !mentions.isCommon(last)) {
                surnames.add(last);
            }
        }
        return surnames;
    }

    /** Joint documents that a headline names, once the article has told whose they are. */
    private static void documents(Found found, ClaimAssembler assembler) {
        for (Mention mention : found.entities()) {
            if (mention instanceof Mention.Instrument instrument
                    && instrument.document()
                    && !instrument.type().isEmpty()) {
                assembler.name(instrument);
            }
        }
    }

    /** Speech about one's own side does what its content says. */
    private static FrameMatch own(FrameMatch match, Resolved who, Discourse discourse) {
        FrameMatch.Own own = match.own();
        if (own == null) {
            return match;
        }
        Resolved subject = discourse.all(List.of(own.subject()));
        boolean same =
                !subject.isUnknown() && subject.actors().stream().anyMatch(who.actors()::contains);
        return same ? match.asOwn(own) : match;
    }

    /** What both sides do together has both, where the words name only one or none. */
    private static Resolved joint(FrameMatch match, Resolved who, Discourse discourse) {
        boolean impersonal =
                match.subject() instanceof Subject.Carried carried
                        && carried.form() == null
                        && !match.frame().speech();
        if (!match.mutual()
                || !impersonal
                || who.actors().size() != 1
                || !match.others().isEmpty()) {
            return who;
        }
        Resolved pair = discourse.pair();
        return pair.actors().containsAll(who.actors()) ? pair : who;
    }

    private static void read(
            FrameFinder frames,
            List<Token> tokens,
            Sentence sentence,
            Found found,
            Discourse discourse,
            ClaimAssembler assembler) {
        discourse.nextSentence();
        for (FrameMatch match : frames.find(tokens, sentence, found)) {
            Resolved who = joint(match, discourse.subject(match.subject()), discourse);
            Resolved others = discourse.all(match.others());
            if (who.isUnknown()) {
                continue;
            }
            List<ActorRef> towards = others.actors();
            assembler.add(own(match, who, discourse), who, others);
            discourse.remember(match.subject(), who, towards, match.mutual());
        }
        if (sentence.part() == Sentence.Part.BODY) {
            for (Mention mention : found.entities()) {
                if (mention instanceof Mention.Instrument instrument) {
                    assembler.name(instrument);
                }
            }
        }
    }
}
