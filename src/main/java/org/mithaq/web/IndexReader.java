package org.mithaq.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;

/** Reads all acts and agreements out of the graphs, for {@link ActIndex}. */
final class IndexReader {

    private static final Parameters NONE = new Parameters();
    private static final Set<String> GENERAL =
            Set.of("", "Act", "SpeechAct", "Interaction", "Agreement");
    private static final Comparator<Indexed> LATEST_FIRST =
            Comparator.comparing(Indexed::when).reversed().thenComparing(Indexed::iri);

    private final PageQueries queries;

    IndexReader(PageQueries queries) {
        this.queries = queries;
    }

    /** What one has of its own and of what was merged into it. */
    private static final class Draft {
        private final boolean agreement;
        private String kind = "";
        private String told = "";
        private int sure;
        private boolean part;
        private final Set<String> articles = new TreeSet<>();
        private final Map<String, List<String>> ties = new LinkedHashMap<>(4);

        Draft(boolean agreement) {
            this.agreement = agreement;
        }

        void learnKind(String other) {
            boolean general = GENERAL.contains(other);
            if (GENERAL.contains(kind) == general) {
                kind = lesser(kind, other);
            } else if (!general) {
                kind = other;
            }
        }

        Indexed done(String iri) {
            List<String> dates = ties.getOrDefault(agreement ? "signedOn" : "date", List.of());
            String when = dates.isEmpty() ? told : dates.get(0);
            return Indexed.of(iri, kind, when, sure, List.copyOf(articles), ties);
        }
    }

    ActIndex.Known read() {
        Map<String, String> days = new HashMap<>();
        Map<String, String> outlets = new HashMap<>();
        String latest = "";
        for (Row row : queries.ask("index-days", NONE).rows()) {
            days.merge(row.text("article"), row.text("published"), IndexReader::lesser);
            latest = row.text("published").compareTo(latest) > 0 ? row.text("published") : latest;
            if (!row.text("publisher").isEmpty()) {
                outlets.merge(row.text("article"), row.text("publisher"), IndexReader::lesser);
            }
        }
        Map<String, Draft> drafts = kinds();
        drafts.forEach((iri, draft) -> tell(draft, iri, days));
        sureness(drafts);
        parts(drafts, days);
        ties(drafts);
        List<Indexed> acts = new ArrayList<>();
        List<Indexed> agreements = new ArrayList<>();
        drafts.forEach(
                (iri, draft) -> {
                    if (!draft.part) {
                        (draft.agreement ? agreements : acts).add(draft.done(iri));
                    }
                });
        acts.sort(LATEST_FIRST);
        agreements.sort(LATEST_FIRST);
        return new ActIndex.Known(List.copyOf(acts), List.copyOf(agreements), outlets, latest);
    }

    private Map<String, Draft> kinds() {
        Map<String, Draft> drafts = new HashMap<>();
        for (Row row : queries.ask("index-kinds", NONE).rows()) {
            boolean agreement = row.text("top").endsWith("#Agreement");
            String kind = row.text("kind");
            drafts.computeIfAbsent(row.text("one"), one -> new Draft(agreement))
                    .learnKind(kind.substring(kind.indexOf('#') + 1).intern());
        }
        return drafts;
    }

    private static void tell(Draft draft, String part, Map<String, String> days) {
        String article = article(part);
        draft.told = lesser(draft.told, days.getOrDefault(article, ""));
        if (!article.equals(part)) {
            draft.articles.add(article);
        }
    }

    private void sureness(Map<String, Draft> drafts) {
        for (Row row : queries.ask("index-sureness", NONE).rows()) {
            Draft draft = drafts.get(row.text("one"));
            if (draft != null) {
                int percent = new BigDecimal(row.text("sure")).movePointRight(2).intValue();
                draft.sure = Math.max(draft.sure, percent);
            }
        }
    }

    private void parts(Map<String, Draft> drafts, Map<String, String> days) {
        for (Row row : queries.ask("index-parts", NONE).rows()) {
            Draft whole = drafts.get(row.text("whole"));
            Draft part = drafts.get(row.text("part"));
            if (part != null) {
                part.part = true;
            }
            if (whole != null) {
                tell(whole, row.text("part"), days);
                whole.sure = Math.max(whole.sure, part == null ? 0 : part.sure);
            }
        }
    }

    private void ties(Map<String, Draft> drafts) {
        Map<String, String> same = new HashMap<>();
        for (Row row : queries.ask("index-ties", NONE).rows()) {
            Draft draft = drafts.get(row.text("one"));
            if (draft != null) {
                String role = row.text("role");
                String name =
                        role.substring(Math.max(role.indexOf('#'), role.lastIndexOf('/')) + 1);
                List<String> values =
                        draft.ties.computeIfAbsent(name.intern(), r -> new ArrayList<>(1));
                String value = same.computeIfAbsent(row.text("value"), v -> v);
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
        }
    }

    /** The one that is told, or the lesser of two. */
    private static String lesser(String one, String other) {
        boolean first = other.isEmpty() || !one.isEmpty() && one.compareTo(other) <= 0;
        return first ? one : other;
    }

    /** The article of what it yielded, from its IRI. */
    private static String article(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }
}
