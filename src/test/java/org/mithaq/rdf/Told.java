package org.mithaq.rdf;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.claim.Claim;
import org.mithaq.claim.Evidence;
import org.mithaq.claim.Modality;
import org.mithaq.source.Article;
import org.mithaq.source.Language;
import org.mithaq.text.Span;
import org.mithaq.time.PartialDate;

/**
 * An article with the claims that a test says it makes, so that tests of what becomes of graphs do
 * not hang on how articles are read. Actors are written {@code QA} (a state), {@code @GCC} (an
 * organisation) or as a name (a person), separated by {@code ;}.
 */
public final class Told {

    private static final Map<String, String[]> CODES =
            Map.of(
                    "Signing", new String[] {"057", "AGREE"},
                    "Meeting", new String[] {"040", "CONSULT"},
                    "Condemnation", new String[] {"111", "ACCUSE"},
                    "Appeal", new String[] {"020", "REQUEST"},
                    "Commitment", new String[] {"030", "AGREE"});

    private final Article article;
    private final List<Claim> claims = new ArrayList<>();

    private Told(Article article) {
        this.article = article;
    }

    public static Told arabic(String id, String published, String publisher, String text) {
        return new Told(article(id, text, Language.ARABIC, published, publisher));
    }

    public static Told english(String id, String published, String publisher, String text) {
        return new Told(article(id, text, Language.ENGLISH, published, publisher));
    }

    private static Article article(
            String id, String text, Language language, String published, String publisher) {
        return new Article(
                id,
                id,
                text,
                language,
                LocalDate.parse(published),
                publisher,
                URI.create("https://news.example/" + id));
    }

    public Told holding(String person, String office, String of, String words) {
        claims.add(
                new Claim.Holding(
                        new ActorRef.Person(person),
                        office,
                        actors(of).getFirst(),
                        evidence(words)));
        return this;
    }

    public Told agreement(
            String type,
            String words,
            String parties,
            String signatories,
            String signedOn,
            String topic) {
        claims.add(
                new Claim.Agreement(
                        type,
                        words,
                        actors(parties),
                        actors(signatories).stream().map(ActorRef.Person.class::cast).toList(),
                        date(signedOn),
                        null,
                        "Signed",
                        topic.isEmpty() ? List.of() : List.of(topic),
                        1,
                        null,
                        null,
                        evidence(words)));
        return this;
    }

    /** Something said: the words of its content are the evidence's too. */
    public Told said(String type, String words, String actors, String recipients, String date) {
        return act(type, true, words, actors, recipients, "", date, null);
    }

    /** Something done together at a place. */
    public Told done(String type, String words, String participants, String date, String place) {
        return act(type, false, words, "", "", participants, date, place);
    }

    private Told act(
            String type,
            boolean speech,
            String words,
            String actors,
            String recipients,
            String participants,
            String date,
            String place) {
        String[] codes = CODES.get(type);
        if (place != null) {
            claims.add(new Claim.PlaceMention(place, place, evidence(words)));
        }
        claims.add(
                new Claim.Act(
                        type,
                        speech,
                        actors(actors),
                        actors(recipients),
                        actors(participants),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        date(date),
                        place,
                        Modality.ACTUAL,
                        speech ? evidence(words).span() : null,
                        codes[0],
                        codes[1],
                        null,
                        evidence(words)));
        return this;
    }

    private Evidence evidence(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Evidence(new Span(start, start + words.length()), 0.9, "test");
    }

    private static PartialDate date(String date) {
        return date == null || date.isEmpty() ? null : PartialDate.of(LocalDate.parse(date));
    }

    private static List<ActorRef> actors(String actors) {
        return Stream.of(actors.split(";"))
                .filter(actor -> !actor.isBlank())
                .map(
                        actor ->
                                actor.matches("[A-Z]{2}")
                                        ? new ActorRef.State(actor)
                                        : actor.startsWith("@")
                                                ? new ActorRef.Organization(actor.substring(1))
                                                : (ActorRef) new ActorRef.Person(actor))
                .toList();
    }

    /** The IRI of a person of a name. */
    public static String person(String name) {
        return new Iris(Iris.DEFAULT_BASE).actor(new ActorRef.Person(name)).stringValue();
    }

    /** Its graphs. */
    public byte[] nquads() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArticleGraphWriter writer =
                new ArticleGraphWriter(bytes, RdfFormat.NQUADS, Iris.DEFAULT_BASE)) {
            writer.write(
                    new ArticleClaims(
                            article, List.of(new Span(0, article.text().length())), claims));
        }
        return bytes.toByteArray();
    }
}
