package org.mithaq.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Articles' graphs of any number, the same ones for the same number, as N-Quads. */
final class Generator {

    private static final String BASE = "https://w3id.org/mithaq/";
    private static final String MQ = BASE + "ontology#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final List<String> STATES =
            List.of(
                    "QA", "US", "SA", "EG", "TR", "IR", "TN", "FR", "GB", "CN", "RU", "JO", "KW",
                    "OM", "IQ", "MA");
    private static final List<String> TOPICS =
            List.of(
                    "security",
                    "trade",
                    "energy",
                    "counter-terrorism",
                    "human-rights",
                    "water",
                    "health",
                    "regional-security",
                    "gulf-crisis");
    private static final List<String> SPEECH =
            List.of(
                    "Commitment",
                    "Praise",
                    "Concern",
                    "Condemnation",
                    "Appeal",
                    "Affirmation",
                    "Support",
                    "Warning");
    private static final List<String> DEEDS = List.of("Meeting", "Visit", "Signing", "Dialogue");
    private static final List<String> AGREEMENTS =
            List.of(
                    "MemorandumOfUnderstanding",
                    "BilateralAgreement",
                    "JointDeclaration",
                    "Treaty");

    private final BufferedWriter out;
    private final Random random = new Random(42);
    private long count;
    private String graph = "";

    private Generator(BufferedWriter out) {
        this.out = out;
    }

    /** Writes at least so many triples; answers how many. */
    static long write(Path file, long triples) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            Generator generator = new Generator(out);
            for (int article = 0; generator.count < triples; article++) {
                generator.article(article);
            }
            return generator.count;
        }
    }

    private String any(List<String> of) {
        // the first ones come up more often, as states do in the news
        return of.get(Math.min(random.nextInt(of.size()), random.nextInt(of.size())));
    }

    private void article(int number) throws IOException {
        graph = BASE + "article/%016x".formatted(number);
        iri(graph, TYPE, MQ + "Article");
        literal(graph, MQ + "language", "\"ar\"");
        literal(graph, MQ + "publisher", "\"outlet " + number % 20 + "\"");
        literal(graph, MQ + "published", day(number));
        literal(graph, "http://purl.org/dc/terms/title", "\"عنوان المقال " + number + "\"@ar");
        for (int i = 0; i < 8; i++) {
            act(i, i % 3 == 2 ? any(DEEDS) : any(SPEECH), i % 3 != 2);
        }
        agreement(number);
        String text = "\"" + "كلمات المقال ".repeat(60) + number + "\"";
        String own = graph;
        graph = own + "/text";
        literal(own, MQ + "text", text);
    }

    private static String day(int number) {
        return "\"%d-%02d-%02d\"^^<%sdate>"
                .formatted(2010 + number % 15, 1 + number % 12, 1 + number % 28, XSD);
    }

    private void act(int i, String type, boolean speech) throws IOException {
        String act = graph + "#act-" + i * 100 + "-" + (i * 100 + 40) + "-" + type;
        iri(act, TYPE, MQ + type);
        iri(act, TYPE, MQ + (speech ? "SpeechAct" : "Interaction"));
        iri(act, TYPE, MQ + "Act");
        String actor = any(STATES);
        iri(act, MQ + "actor", state(actor));
        iri(act, MQ + "recipient", state(any(STATES)));
        iri(act, MQ + "topic", BASE + "topic/" + any(TOPICS));
        iri(act, MQ + "modality", MQ + "Actual");
        literal(act, MQ + "date", day(random.nextInt(5000)));
        String person = BASE + "person/person-" + random.nextInt(500);
        iri(person, TYPE, MQ + "Person");
        iri(person, TYPE, MQ + "Actor");
        iri(act, MQ + "speaker", person);
        if (speech) {
            literal(act, MQ + "content", "\"مضمون القول رقم " + random.nextInt(1000) + "\"@ar");
        }
        evidence(act, i, type);
    }

    private void agreement(int number) throws IOException {
        String type = any(AGREEMENTS);
        String agreement = graph + "#agreement-900-940-" + type;
        iri(agreement, TYPE, MQ + type);
        iri(agreement, TYPE, MQ + "Agreement");
        iri(agreement, MQ + "party", state(any(STATES)));
        iri(agreement, MQ + "party", state(any(STATES)));
        iri(agreement, MQ + "status", MQ + (number % 3 == 0 ? "Proposed" : "Signed"));
        literal(agreement, MQ + "signedOn", day(number * 7));
        literal(
                agreement,
                "http://purl.org/dc/terms/title",
                "\"اتفاق رقم " + number % 300 + "\"@ar");
        iri(agreement, MQ + "topic", BASE + "topic/" + any(TOPICS));
        evidence(agreement, 9, type);
    }

    private void evidence(String of, int i, String type) throws IOException {
        String evidence = graph + "#evidence-" + i * 100 + "-" + (i * 100 + 40) + "-" + type;
        iri(of, MQ + "evidence", evidence);
        iri(evidence, TYPE, MQ + "Evidence");
        iri(evidence, OA + "hasSource", graph);
        literal(evidence, OA + "exact", "\"أكدت الدولة " + random.nextInt(5000) + "\"");
        literal(evidence, OA + "prefix", "\"قبل ذلك \"");
        literal(evidence, OA + "suffix", "\" وبعد ذلك.\"");
        literal(evidence, MQ + "start", "\"" + i * 100 + "\"^^<" + XSD + "integer>");
        literal(evidence, MQ + "end", "\"" + (i * 100 + 40) + "\"^^<" + XSD + "integer>");
        literal(
                evidence,
                MQ + "confidence",
                "\"0." + (50 + random.nextInt(50)) + "\"^^<" + XSD + "decimal>");
        literal(evidence, MQ + "rule", "\"ar/" + type + "#1\"");
    }

    private static String state(String code) {
        return BASE + "state/" + code;
    }

    private void iri(String s, String p, String o) throws IOException {
        literal(s, p, "<" + o + ">");
    }

    private void literal(String s, String p, String o) throws IOException {
        out.write("<" + s + "> <" + p + "> " + o + " <" + graph + "> .\n");
        count++;
    }
}
