package org.mithaq.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.query.Standing;
import org.mithaq.query.Term;
import org.springframework.stereotype.Component;

/** What things are called. */
@Component
class Names {

    private final PageQueries queries;
    private final Standing<Map<String, List<Term>>> labels;

    Names(PageQueries queries) {
        this.queries = queries;
        this.labels =
                queries.standing(() -> read(queries.ask("index-names", new Parameters()).rows()));
    }

    /**
     * One name of each thing that has any: in the language where there is one.
     *
     * @param source what has names of its own; what it has none for is named by the store
     */
    Map<String, Term> of(Collection<String> iris, String language, PageQueries source) {
        Map<String, Term> names = new HashMap<>();
        Set<String> wanted = new LinkedHashSet<>(iris);
        if (source != queries) {
            take(asked(source, wanted), wanted, language, names);
        }
        take(queries.value(labels), wanted, language, names);
        take(asked(queries, wanted), wanted, language, names);
        return names;
    }

    Map<String, Term> of(Collection<String> iris, String language) {
        return of(iris, language, queries);
    }

    /** All names of a thing, in any language. */
    List<Term> all(String iri) {
        return queries.value(labels).getOrDefault(iri, List.of());
    }

    private static void take(
            Map<String, List<Term>> known,
            Set<String> wanted,
            String language,
            Map<String, Term> names) {
        wanted.removeIf(
                iri -> {
                    List<Term> own = known.getOrDefault(iri, List.of());
                    own.stream()
                            .reduce((one, other) -> better(one, other, language))
                            .ifPresent(name -> names.put(iri, name));
                    return !own.isEmpty();
                });
    }

    private static Term better(Term one, Term other, String language) {
        boolean first = one.language().equals(language);
        if (first != other.language().equals(language)) {
            return first ? one : other;
        }
        boolean shouted = isShouted(one.text());
        if (shouted != isShouted(other.text())) {
            return shouted ? other : one;
        }
        return one.text().compareTo(other.text()) <= 0 ? one : other;
    }

    /** Whether a name of several letters is all in capitals. */
    private static boolean isShouted(String name) {
        return name.length() > 5
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, List<Term>> asked(PageQueries source, Set<String> iris) {
        return iris.isEmpty()
                ? Map.of()
                : read(
                        source.ask("names", new Parameters().iris("things", List.copyOf(iris)))
                                .rows());
    }

    private static Map<String, List<Term>> read(List<Row> rows) {
        Map<String, List<Term>> names = new HashMap<>();
        for (Row row : rows) {
            Term name = row.term("name");
            if (name != null) {
                names.computeIfAbsent(row.text("thing"), t -> new ArrayList<>(2)).add(name);
            }
        }
        return names;
    }
}
