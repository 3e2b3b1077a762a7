package org.mithaq.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.entity.Discourse;
import org.mithaq.entity.People;
import org.mithaq.frame.ArabicFrameFinder;
import org.mithaq.frame.ArabicLexicon;
import org.mithaq.frame.EnglishFrameFinder;
import org.mithaq.frame.EnglishLexicon;
import org.mithaq.frame.FrameFinder;
import org.mithaq.frame.FrameMatch;
import org.mithaq.frame.SentenceSubject;
import org.mithaq.mention.ArabicMentionFinder;
import org.mithaq.mention.EnglishMentionFinder;
import org.mithaq.mention.Found;
import org.mithaq.mention.Mention;
import org.mithaq.mention.MentionFinder;
import org.mithaq.mention.NameReader;
import org.mithaq.reference.ReferenceData;
import org.mithaq.source.Article;
import org.mithaq.source.Language;
import org.mithaq.text.Folding;
import org.mithaq.text.Legibility;
import org.mithaq.text.Sentence;
import org.mithaq.text.Sentences;
import org.mithaq.text.Span;
import org.mithaq.text.Token;
import org.mithaq.text.Tokenizer;

/** Reads articles. Built once; immutable and shared between threads. */
public final class Extractor {

    /** What reads one language. */
    private record Machine(MentionFinder mentions, FrameFinder frames) {}

    /** A machine that is built when its language is first met. */
    private static final class Lazy {
        private final Supplier<Machine> builder;
        private @Nullable Machine machine;

        Lazy(Supplier<Machine> builder) {
            this.builder = builder;
        }

        synchronized Machine get() {
            Machine built = machine;
            if (built == null) {
                built = builder.get();
                machine = built;
            }
            return built;
        }
    }

    private final Map<Language, Lazy> machines;
    private final Worth worth = new Worth(Sums.load());

    private Extractor(Map<Language, Lazy> machines) {
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
        Lazy arabic = new Lazy(() -> arabic(reference, ArabicLexicon.load(lexicon)));
        Lazy english =
                new Lazy(
                        () ->
                                new Machine(
                                        new EnglishMentionFinder(reference),
                                        new EnglishFrameFinder(EnglishLexicon.load())));
        if (lexicon != null) {
            arabic.get(); // so that a fault of the user's files is told at once
        }
        return new Extractor(Map.of(Language.ARABIC, arabic, Language.ENGLISH, english));
    }

    private static Machine arabic(ReferenceData reference, ArabicLexicon lexicon) {
        return new Machine(
                new ArabicMentionFinder(reference, lexicon::isPlain),
                new ArabicFrameFinder(lexicon));
    }

    /** What an article says; never fails on any text. One whose letters are lost says nothing. */
    public ArticleClaims extract(Article article) {
        if (Legibility.isDestroyed(article.text())) {
            return new ArticleClaims(article, List.of(), List.of());
        }
        Machine machine = Objects.requireNonNull(machines.get(article.language())).get();
        MentionFinder mentions = machine.mentions();
        List<Token> tokens = Tokenizer.tokenize(article.text());
        List<Sentence> sentences = Sentences.of(article.text(), tokens);
        Discourse discourse = new Discourse(tokens);
        ClaimAssembler assembler = new ClaimAssembler(article, tokens, discourse);
        List<Found> found = new ArrayList<>();
        List<Found> named = new ArrayList<>();
        for (Sentence sentence : sentences) {
            named.add(mentions.find(article.text(), tokens, sentence, article.published()));
        }
        named = Seats.read(named, tokens);
        if (article.language() == Language.ARABIC) {
            named = Situations.read(Kingdoms.read(named, tokens, sentences));
        }
        for (Sentence sentence : sentences) {
            Found one = named.get(found.size());
            found.add(assembler.meet(one, sentence.part()));
            if (sentence.part().isMatter()) {
                discourse.meet(one.entities());
            } else if (sentence.part() == Sentence.Part.DATELINE) {
                discourse.at(one.entities());
            }
        }
        Set<String> surnames = surnames(discourse, mentions);
        for (int i = 0; i < found.size(); i++) {
            found.set(
                    i,
                    assembler.narrow(
                            mentions.again(
                                    tokens,
                                    sentences.get(i),
                                    found.get(i),
                                    surnames,
                                    article.text())));
        }
        if (article.language() == Language.ENGLISH) {
            List<ActorRef> voice = Voice.of(tokens, sentences, found);
            discourse.speaksFor(voice);
            List<ActorRef> facing = Voice.facing(sentences, found);
            discourse.faces(facing);
            ActorRef speaker = voice.size() == 1 ? voice.get(0) : null;
            List<ActorRef> two = Voice.facing(tokens, sentences, found, speaker);
            if (!two.isEmpty()) {
                discourse.facesAlone(two);
            } else if (facing.isEmpty()) {
                discourse.faces(speakers(tokens, sentences, found, discourse));
            }
        }
        boolean arabic = article.language() == Language.ARABIC;
        Turns turns = new Turns(tokens);
        LongQuotes quotes = new LongQuotes(tokens, arabic ? sentences : List.of());
        for (int i = 0; i < sentences.size(); i++) {
            List<FrameMatch> told = machine.frames().find(tokens, sentences.get(i), found.get(i));
            told =
                    arabic
                            ? quotes.outside(i, told)
                            : turns.outside(sentences.get(i), found.get(i), told);
            Voice.speaker(tokens, sentences.get(i), found.get(i)).ifPresent(discourse::speaks);
            Voice.lister(tokens, sentences.get(i), found.get(i)).ifPresent(discourse::lists);
            if (!arabic || !quotes.opens(i, sentences.get(i))) {
                discourse.nextSentence();
                SentenceSubject.of(tokens, sentences.get(i), found.get(i))
                        .filter(subject -> arabic || !Voice.quotes(tokens, subject))
                        .ifPresent(discourse::turnsTo);
            }
            if (!arabic && sentences.get(i).part().tells()) {
                discourse.opensAt(found.get(i).entities(), sentences.get(i).from());
            }
            read(told, tokens, sentences.get(i), found.get(i), discourse, assembler);
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
        return new ArticleClaims(
                article, spans, worth.of(article.text(), spans, assembler.claims()));
    }

    /** The two sides whose speakers alternate in a transcript; empty where they are not two. */
    private static List<ActorRef> speakers(
            List<Token> tokens, List<Sentence> sentences, List<Found> found, Discourse discourse) {
        Set<ActorRef> sides = new LinkedHashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            Voice.speaker(tokens, sentences.get(i), found.get(i))
                    .map(speaker -> discourse.all(List.of(speaker)).actors())
                    .filter(actors -> actors.size() == 1)
                    .map(actors -> actors.get(0))
                    .filter(actor -> !(actor instanceof ActorRef.Person))
                    .ifPresent(sides::add);
        }
        return sides.size() == 2 ? List.copyOf(sides) : List.of();
    }

    /** The last names of all persons of the article that no common word is spelt like. */
    private static Set<String> surnames(Discourse discourse, MentionFinder mentions) {
        Set<String> surnames = new HashSet<>();
        for (People.Known person : discourse.people().all()) {
            String[] words = Folding.fold(person.name()).split("[ -]");
            boolean ending = words.length > 2 && NameReader.isEnding(words[words.length - 1]);
            String last = words[words.length - (ending ? 2 : 1)];
            boolean latin = last.charAt(0) < 0x250;
            if (words.length > 1 && last.length() > (latin ? 1 : 2) && !mentions.isCommon(last)) {
                surnames.add(last);
            }
            if (words.length == 2 && !latin) {
                surnames.add(words[0] + " " + words[1]); // where each may be another word
            }
            if (words.length > 1 && NameReader.isFamilyFirst(words[0])) {
                surnames.add(words[0]);
            }
            if (words.length == 1
                    && latin
                    && person.office() != null
                    && last.length() > 3
                    && !mentions.isCommon(last)) {
                surnames.add(last);
            }
            if (words.length > 1
                    && latin
                    && words[0].length() > 1
                    && !mentions.isCommon(words[0])) {
                surnames.add(words[0]);
            }
        }
        return surnames;
    }

    /** Joint documents that a headline names, once the article has told whose they are. */
    private static void documents(Found found, ClaimAssembler assembler) {
        List<Mention> documents =
                found.entities().stream()
                        .filter(mention -> mention instanceof Mention.Instrument i && i.document())
                        .toList();
        assembler.name(new Found(documents, found.topics(), found.dates()));
    }

    private static void read(
            List<FrameMatch> matches,
            List<Token> tokens,
            Sentence sentence,
            Found found,
            Discourse discourse,
            ClaimAssembler assembler) {
        for (Told told : Told.of(matches, found, discourse, tokens)) {
            assembler.add(told.match(), told.who(), told.others());
        }
        if (sentence.part().tells()) {
            assembler.name(found);
        }
    }
}
