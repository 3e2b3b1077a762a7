package org.mithaq.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.text.Folding;

/** Writes an article's graph as N-Quads, as extraction would, for tests that need many of them. */
public final class ArticleQuads {

    public static final String BASE = "https://w3id.org/mithaq/";
    private static final String MQ = "https://w3id.org/mithaq/ontology#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final String iri;
    private final String language;
    private final Set<String> lines = new LinkedHashSet<>();
    private final List<String> tellings = new ArrayList<>();
    private int place;

    public ArticleQuads(String id, String language, String published, String publisher) {
        this.iri = BASE + "article/" + id;
        this.language = language;
        type(iri, "Article");
        add(iri, "language", literal(language));
        if (published != null) {
            add(iri, "published", typed(published, "date"));
        }
        if (publisher != null) {
            add(iri, "publisher", literal(publisher));
        }
    }

    public String iri() {
        return iri;
    }

    /** The IRIs of the acts and agreements so far. */
    public List<String> tellings() {
        return tellings;
    }

    public byte[] bytes() {
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    public ArticleQuads text(String text) {
        lines.add("<" + iri + "> <" + MQ + "text> " + literal(text) + " <" + iri + "/text> .\n");
        return this;
    }

    /** A person with an office: {@code of} is a state's code; the office may be null. */
    public String person(String name, String office, String of) {
        String person = BASE + "person/" + slug(name);
        type(person, "Person");
        type(person, "Actor");
        label(person, name);
        String evidence = evidence("Person");
        add(person, "evidence", "<" + evidence + ">");
        add(iri, "mentions", "<" + person + ">");
        if (office != null) {
            String post =
                    BASE + "office/" + of.toLowerCase(java.util.Locale.ROOT) + "-" + slug(office);
            String holding = iri + "#holding-" + place + "-" + (place + 1) + "-" + slug(name);
            type(holding, "OfficeHolding");
            add(holding, "holder", "<" + person + ">");
            add(holding, "office", "<" + post + ">");
            add(holding, "evidence", "<" + evidence + ">");
            type(post, "Office");
            label(post, office);
            add(post, "evidence", "<" + evidence + ">");
            add(post, "officeOf", "<" + state(of) + ">");
        }
        return person;
    }

    /** An agreement between states; date and topic may be null. */
    public String agreement(
            String type, String title, String date, String topic, String... parties) {
        place += 10;
        String told = telling("agreement", type);
        type(told, type);
        type(told, "Agreement");
        lines.add(
                "<"
                        + told
                        + "> <http://purl.org/dc/terms/title> "
                        + literal(title)
                        + "@"
                        + language
                        + " <"
                        + iri
                        + "> .\n");
        add(told, "count", typed("1", "integer"));
        if (date != null) {
            add(told, "status", "<" + MQ + "Signed>");
        }
        for (String party : parties) {
            add(told, "party", "<" + state(party) + ">");
        }
        optional(told, "signedOn", date);
        topic(told, topic);
        add(told, "evidence", "<" + evidence(type) + ">");
        return told;
    }

    /** A deed that states do together. */
    public String deed(String type, String plover, String date, String placeName, String... sides) {
        place += 10;
        String told = telling("act", type);
        act(told, type, "Interaction", plover);
        for (String side : sides) {
            add(told, "participant", "<" + state(side) + ">");
        }
        optional(told, "date", date);
        if (placeName != null) {
            String where = BASE + "place/" + slug(placeName);
            type(where, "Place");
            label(where, placeName);
            add(told, "place", "<" + where + ">");
        }
        return told;
    }

    /** Gives an act its code. */
    public void cameo(String act, String code) {
        add(act, "cameoCode", literal(code));
    }

    /** Words of one state towards another. */
    public String words(
            String type, String plover, String content, String topic, String a, String b) {
        place += 10;
        String told = telling("act", type);
        act(told, type, "SpeechAct", plover);
        add(told, "actor", "<" + state(a) + ">");
        add(told, "recipient", "<" + state(b) + ">");
        add(told, "content", literal(content) + "@" + language);
        topic(told, topic);
        return told;
    }

    private void act(String told, String type, String kind, String plover) {
        type(told, type);
        type(told, kind);
        type(told, "Act");
        add(told, "modality", "<" + MQ + "Actual>");
        if (plover != null) {
            add(told, "ploverType", literal(plover));
        }
        add(told, "evidence", "<" + evidence(type) + ">");
    }

    private String telling(String kind, String type) {
        String told = iri + "#" + kind + "-" + place + "-" + (place + 5) + "-" + type;
        tellings.add(told);
        return told;
    }

    private void topic(String told, String topic) {
        if (topic != null) {
            add(told, "topic", "<" + BASE + "topic/" + topic + ">");
        }
    }

    private void optional(String told, String property, String date) {
        if (date != null) {
            add(
                    told,
                    property,
                    typed(
                            date,
                            date.length() == 10
                                    ? "date"
                                    : date.length() == 7 ? "gYearMonth" : "gYear"));
        }
    }

    private String evidence(String type) {
        place++;
        String evidence = iri + "#evidence-" + place + "-" + (place + 5) + "-" + type;
        type(evidence, "Evidence");
        oa(evidence, "exact", literal("words"));
        oa(evidence, "hasSource", "<" + iri + ">");
        add(evidence, "start", typed(String.valueOf(place), "integer"));
        add(evidence, "end", typed(String.valueOf(place + 5), "integer"));
        add(evidence, "confidence", typed("0.9", "decimal"));
        add(evidence, "rule", literal("test"));
        return evidence;
    }

    private String state(String code) {
        String state = BASE + "state/" + code;
        type(state, "State");
        type(state, "Actor");
        return state;
    }

    private void label(String subject, String label) {
        line(
                subject,
                "http://www.w3.org/2000/01/rdf-schema#label",
                literal(label) + "@" + language);
    }

    private void oa(String subject, String property, String object) {
        line(subject, "http://www.w3.org/ns/oa#" + property, object);
    }

    private void type(String subject, String type) {
        line(subject, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<" + MQ + type + ">");
    }

    private void add(String subject, String property, String object) {
        line(subject, MQ + property, object);
    }

    private void line(String subject, String property, String object) {
        lines.add("<" + subject + "> <" + property + "> " + object + " <" + iri + "> .\n");
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static String typed(String text, String type) {
        return literal(text) + "^^<" + XSD + type + ">";
    }

    /** A name as the last part of an IRI. */
    public static String slug(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
    }
}
