package org.mithaq.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Standing;
import org.springframework.stereotype.Component;

/**
 * All acts and agreements with what they are counted by, in memory, the latest first: sums over
 * many take milliseconds at any filter. Built anew when the graphs have changed; where that takes
 * long, behind the scenes.
 */
@Component
class ActIndex {

    private static final String ONTOLOGY = "https://w3id.org/mithaq/ontology#";

    private final PageQueries queries;
    private final Standing<Known> known;

    ActIndex(PageQueries queries) {
        this.queries = queries;
        this.known = queries.standing(new IndexReader(queries)::read);
    }

    /**
     * What is kept.
     *
     * @param acts the latest first; so are the agreements
     * @param outlets by the IRI of an article; those that have one
     * @param latest the day of the latest article; empty where none has one
     */
    record Known(
            List<Indexed> acts,
            List<Indexed> agreements,
            Map<String, String> outlets,
            String latest) {}

    /** All acts, the latest first. */
    List<Indexed> acts() {
        return queries.value(known).acts();
    }

    /** All agreements, the latest first. */
    List<Indexed> agreements() {
        return queries.value(known).agreements();
    }

    /** The day of the latest article; empty where none has one. */
    String latest() {
        return queries.value(known).latest();
    }

    /** Who published an article; empty where that is not told. */
    String outlet(String article) {
        return queries.value(known).outlets().getOrDefault(article, "");
    }

    /** The acts that a filter leaves. */
    Stream<Indexed> acts(ActFilter filter) {
        return left(acts(), filter);
    }

    /** The agreements that a filter leaves. */
    Stream<Indexed> agreements(ActFilter filter) {
        return left(agreements(), filter);
    }

    private Stream<Indexed> left(List<Indexed> all, ActFilter filter) {
        String topic = queries.base() + "topic/" + filter.topic();
        String modality = ONTOLOGY + filter.modality();
        return all.stream()
                .filter(one -> filter.kind().isEmpty() || one.kind().equals(filter.kind()))
                .filter(one -> filter.topic().isEmpty() || one.tied("topic").contains(topic))
                .filter(
                        one ->
                                filter.modality().isEmpty()
                                        || one.tied("modality").contains(modality))
                .filter(one -> one.sure() >= filter.confidence())
                .filter(one -> one.isIn(filter.from(), filter.to()));
    }
}
