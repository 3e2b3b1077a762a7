package org.mithaq.store;

import java.nio.charset.StandardCharsets;

/** Graphs of articles for tests. */
final class StoreTexts {

    private static final String BASE = GraphNames.DEFAULT_BASE;

    private StoreTexts() {}

    /** An article that says that the United States praise Qatar in some words. */
    static byte[] article(String id, String words) {
        String graph = "<" + BASE + "article/" + id + ">";
        String evidence = "<" + BASE + "article/" + id + "#e>";
        String act = "<" + BASE + "article/" + id + "#a>";
        String mq = "<" + GraphNames.MQ;
        String type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
        String integer = "^^<http://www.w3.org/2001/XMLSchema#integer>";
        return String.join(
                        " " + graph + " .\n",
                        graph + " " + type + " " + mq + "Article>",
                        graph + " " + mq + "language> \"en\"",
                        "<" + BASE + "state/QA> " + type + " " + mq + "State>",
                        "<" + BASE + "state/QA> " + type + " " + mq + "Actor>",
                        "<" + BASE + "state/US> " + type + " " + mq + "State>",
                        "<" + BASE + "state/US> " + type + " " + mq + "Actor>",
                        act + " " + type + " " + mq + "Praise>",
                        act + " " + type + " " + mq + "SpeechAct>",
                        act + " " + type + " " + mq + "Act>",
                        act + " " + mq + "actor> <" + BASE + "state/US>",
                        act + " " + mq + "recipient> <" + BASE + "state/QA>",
                        act + " " + mq + "modality> " + mq + "Actual>",
                        act + " " + mq + "evidence> " + evidence,
                        evidence + " " + type + " " + mq + "Evidence>",
                        evidence + " <http://www.w3.org/ns/oa#exact> \"" + words + "\"",
                        evidence + " <http://www.w3.org/ns/oa#hasSource> " + graph,
                        evidence + " " + mq + "start> \"0\"" + integer,
                        evidence + " " + mq + "end> \"5\"" + integer,
                        evidence
                                + " "
                                + mq
                                + "confidence> \"0.9\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
                        evidence + " " + mq + "rule> \"test\"",
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
