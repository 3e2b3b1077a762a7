package org.mithaq.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.link.LinkReview;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.query.Term;
import org.mithaq.store.GraphStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was taken for the same, and links that wait for a decision, with both sides' words. */
@Controller
class ReviewPage {

    /** Proposals shown at a time. */
    private static final int PROPOSALS = 50;

    /** Words shown of each thing. */
    private static final int WORDS = 3;

    private final PageQueries queries;
    private final Tellings tellings;
    private final ObjectProvider<GraphStore> store;

    ReviewPage(PageQueries queries, Tellings tellings, ObjectProvider<GraphStore> store) {
        this.queries = queries;
        this.tellings = tellings;
        this.store = store;
    }

    /** Where a thing is told of. */
    record Told(String words, String title, @Nullable String href) {}

    /**
     * A link that waits for a decision.
     *
     * @param entryHref the entry's page; null where its IRI leads nowhere
     * @param percent how likely, 0 to 100
     * @param line for the decisions' file, its first word to be replaced
     */
    record Proposal(
            Link thing,
            String entry,
            String entryIri,
            @Nullable String entryHref,
            String dataset,
            long percent,
            List<String> reasons,
            List<Told> told,
            String line) {}

    /** One of those that were merged, and its words. */
    record Part(String iri, String name, @Nullable String href, String words) {}

    /**
     * What was merged.
     *
     * @param lines for the decisions' file, should they differ
     */
    record Merge(Link whole, String score, String rule, List<Part> parts, String lines) {}

    @GetMapping(path = "/review", produces = "text/html;charset=UTF-8")
    String review(Locale locale, Model model) {
        String language = locale.getLanguage();
        Map<String, List<Row>> wholes = new LinkedHashMap<>();
        for (Row row : queries.askOnce("merges", new Parameters().text("lang", language)).rows()) {
            wholes.computeIfAbsent(row.text("whole"), w -> new ArrayList<>()).add(row);
        }
        List<org.mithaq.link.Link> waiting = waiting();
        model.addAttribute("waiting", waiting.size());
        model.addAttribute("proposals", proposals(waiting, language));
        model.addAttribute(
                "merges", wholes.values().stream().map(rows -> merge(rows, language)).toList());
        return "review";
    }

    /** None where the graph is another server's. */
    private List<org.mithaq.link.Link> waiting() {
        GraphStore own = store.getIfAvailable();
        return own == null
                ? List.of()
                : new LinkReview(own).list(org.mithaq.link.Link.Status.PROPOSED);
    }

    private List<Proposal> proposals(List<org.mithaq.link.Link> waiting, String language) {
        List<org.mithaq.link.Link> shown = waiting.subList(0, Math.min(PROPOSALS, waiting.size()));
        Map<String, List<Told>> told =
                told(shown.stream().map(org.mithaq.link.Link::ours).distinct().toList());
        return shown.stream()
                .map(link -> proposal(link, told.getOrDefault(link.ours(), List.of()), language))
                .toList();
    }

    private Map<String, List<Told>> told(List<String> things) {
        Map<String, List<Told>> told = new HashMap<>();
        if (things.isEmpty()) {
            return told;
        }
        for (Row row : queries.ask("thing-words", new Parameters().iris("things", things)).rows()) {
            List<Told> known = told.computeIfAbsent(row.text("thing"), t -> new ArrayList<>());
            if (known.size() < WORDS) {
                String href = tellings.link(iri(row, "article"), "", "").href();
                known.add(
                        new Told(
                                row.text("exact"),
                                row.text("title"),
                                href == null ? null : href + "#c" + row.text("start")));
            }
        }
        return told;
    }

    private Proposal proposal(org.mithaq.link.Link link, List<Told> told, String language) {
        String name = link.names().isEmpty() ? "" : String.join(" · ", link.names());
        String entry =
                link.entryNames().isEmpty() ? link.theirs() : String.join(" · ", link.entryNames());
        return new Proposal(
                tellings.link(new Term(link.ours(), "", true), name, language),
                entry,
                link.theirs(),
                link.theirs().matches("https?://[^\\s<>\"]+") ? link.theirs() : null,
                link.dataset(),
                Math.round(100 * link.score()),
                link.reasons(),
                told,
                "same\t" + link.ours() + "\t" + link.theirs());
    }

    private Merge merge(List<Row> rows, String language) {
        Row first = rows.get(0);
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Row row : rows) {
            String name = row.text("partName");
            Link link = tellings.link(iri(row, "part"), name, language);
            parts.putIfAbsent(
                    row.text("part"),
                    new Part(
                            row.text("part"),
                            link.name().startsWith("act-") ? "" : link.name(),
                            link.href(),
                            row.text("words")));
        }
        List<String> iris = List.copyOf(parts.keySet());
        StringBuilder lines = new StringBuilder();
        for (String other : iris.subList(1, iris.size())) {
            lines.append("different ").append(iris.get(0)).append(' ').append(other).append('\n');
        }
        return new Merge(
                tellings.link(iri(first, "whole"), whole(first), language),
                first.text("score"),
                first.text("rule"),
                List.copyOf(parts.values()),
                lines.toString());
    }

    /** The name of a merged thing; of a deed, which has none, its kind. */
    private static String whole(Row first) {
        return first.text("name").isEmpty() ? first.text("kindName") : first.text("name");
    }

    private static Term iri(Row row, String variable) {
        return new Term(row.text(variable), "", true);
    }
}
