package org.mithaq.frame;

import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;

/** Acts that Arabic nouns tell of the guest whom the act before is about. */
final class Guests {

    private Guests() {}

    /** "استقبل الوزير نظيره لدى وصوله إلى …": it is the one received who arrives. */
    static @Nullable FrameMatch arriving(
            Clause clause, @Nullable FrameMatch deed, @Nullable FrameMatch last) {
        boolean arrives =
                deed != null
                        && last != null
                        && deed.frame().is("Visit")
                        && deed.subject() instanceof Subject.Carried
                        && clause.form(deed.trigger()).contains("وصول")
                        && clause.form(last.trigger()).contains("ستقبل")
                        && !last.others().isEmpty();
        return deed != null && last != null && arrives
                ? deed.of(new Subject.Named(last.others()))
                : deed;
    }

    /** "زار الوزير غانا بدعوة من نظيره": it is the visitor who was invited. */
    static @Nullable FrameMatch invited(
            Clause clause, @Nullable FrameMatch call, @Nullable FrameMatch last) {
        boolean invited =
                call != null
                        && last != null
                        && call.frame().is("Appeal")
                        && last.frame().is("Visit")
                        && clause.form(call.trigger()).endsWith("دعوه")
                        && call.others().isEmpty();
        return call != null
                        && last != null
                        && invited
                        && last.subject() instanceof Subject.Named named
                ? call.towards(named.mentions())
                : call;
    }
}
