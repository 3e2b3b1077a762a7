package org.mithaq.evaluate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.Evidence;
import org.mithaq.text.Span;

/**
 * What an article says, as it is compared. Spans count code points.
 *
 * @param actors keys of states and organisations
 * @param names whom the article names, as it is read
 * @param evidence how many pieces of evidence there are
 * @param evidenceRight how many of them are the text where they say they stand
 */
record Facts(
        Set<String> actors,
        List<PersonFact> persons,
        List<AgreementFact> agreements,
        List<ActFact> acts,
        List<NameFact> names,
        int evidence,
        int evidenceRight) {

    /** A person with the keys of whose office it is, joined by semicolons, or "-". */
    record PersonFact(String name, Set<String> offices) {}

    record AgreementFact(
            String kind,
            Set<String> parties,
            String date,
            Set<String> topics,
            List<Span> spans,
            @Nullable Evidence evidence) {}

    /** An act; roles are "side" or "recipient" with a key. */
    record ActFact(
            String kind,
            Set<Role> roles,
            Set<String> topics,
            String date,
            String modality,
            List<Span> spans,
            @Nullable Evidence evidence) {}

    /** Someone whom the article names, with the evidence of that; {@code of} is whose office. */
    record NameFact(boolean person, String key, @Nullable String of, Evidence evidence) {}

    record Role(String role, String key) {}
}
