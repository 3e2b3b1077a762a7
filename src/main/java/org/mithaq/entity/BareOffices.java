package org.mithaq.entity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;

/**
 * Whose an English office is that a text names without its owner: "the Secretary-General", "the
 * Commission", "the High Representative".
 */
final class BareOffices {

    private static final ActorRef UN = new ActorRef.Organization("UN");
    private static final ActorRef EU = new ActorRef.Organization("EU");
    private static final ActorRef COMMISSION = new ActorRef.Organization("European-Commission");
    private static final ActorRef BOSNIA = new ActorRef.State("BA");

    /** Organisations of states that the United Nations Secretary-General does not belong to. */
    private static final Set<String> OF_UN = Set.of("UN", "UNSC", "UNGA", "EU");

    private BareOffices() {}

    /** The body that an office's words mean in an article; null where they may mean any. */
    static @Nullable ActorRef of(String office, Prominence named) {
        String words = office.toLowerCase(Locale.ROOT).replace('-', ' ');
        if (words.endsWith("secretary general")) {
            ActorRef main = named.mainOrganization();
            boolean other =
                    main instanceof ActorRef.Organization body && !OF_UN.contains(body.key());
            return other ? main : UN;
        }
        if (words.endsWith("high representative") && !named.has(BOSNIA)) {
            return EU;
        }
        boolean commission = words.equals("commission") || words.startsWith("commissioner");
        return commission && (named.has(EU) || named.has(COMMISSION)) ? COMMISSION : null;
    }
}
