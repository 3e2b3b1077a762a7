package org.mithaq.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Claim;
import org.mithaq.claim.ClaimId;
import org.mithaq.claim.Evidence;
import org.mithaq.text.Span;
import org.mithaq.time.PartialDate;

/**
 * An agreement while the article is still being read: later words may add a date, a party or a
 * status.
 */
final class Draft {

    private static final List<String> STATUSES =
            List.of("", "Proposed", "Negotiated", "Agreed", "Signed", "Ratified", "InForce");

    final String type;
    final Span span;
    final Set<ActorRef> parties = new LinkedHashSet<>();
    final Set<ActorRef.Person> signatories = new LinkedHashSet<>();
    final Set<String> topics = new LinkedHashSet<>();
    @Nullable String within;
    private final String title;
    private final int count;
    private final double confidence;
    private final String language;
    private @Nullable PartialDate signedOn;
    private @Nullable String status;
    private @Nullable ClaimId occasion;

    Draft(String type, Span span, String title, int count, double confidence, String language) {
        this.type = type;
        this.span = span;
        this.title = title;
        this.count = count;
        this.confidence = confidence;
        this.language = language;
    }

    ClaimId id() {
        return new ClaimId(type, span);
    }

    void status(String reached, @Nullable PartialDate date) {
        if (status == null || STATUSES.indexOf(reached) > STATUSES.indexOf(status)) {
            status = reached;
        }
        if (reached.equals("Signed") && signedOn == null) {
            signedOn = date;
        }
    }

    void occasion(@Nullable ClaimId within) {
        occasion = occasion == null ? within : occasion;
    }

    Claim.Agreement toClaim() {
        return new Claim.Agreement(
                type,
                title,
                List.copyOf(parties),
                List.copyOf(signatories),
                signedOn,
                null,
                status,
                topics.stream().limit(4).toList(),
                count,
                null,
                occasion,
                new Evidence(span, confidence, language + "/instrument"));
    }
}
