package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Signings that only a participle tells: "المذكرة الموقعة بين غانا وكينيا في 2012". */
final class SignedDocuments {

    private static final Set<String> SIGNED =
            Set.of("الموقع", "الموقعه", "المبرم", "المبرمه", "الموقعين", "الموقعتين");

    /** How far behind the document's name the participle stands at most. */
    private static final int REACH = 8;

    private SignedDocuments() {}

    /** Whether the word at a place tells of a document before it that it was signed. */
    static boolean names(Clause clause, int at) {
        return SIGNED.contains(clause.form(at)) && document(clause, at) != null;
    }

    /** The signing that a participle tells; null where it tells none, or not between whom. */
    static @Nullable FrameMatch read(Clause clause, Frame frame, int at, int end) {
        Mention.Instrument made = names(clause, at) ? document(clause, at) : null;
        if (made == null) {
            return null;
        }
        List<Mention> sides = DeedSides.find(clause, at + 1, end, frame);
        boolean between = DeedSides.between(clause, at);
        boolean with = sides.stream().anyMatch(side -> side.lead().preposition().equals("مع"));
        Subject subject;
        if (between && DeedSides.distinct(sides) > 1) {
            subject = new Subject.Named(sides);
        } else if (made.parties().size() > 1) {
            subject = new Subject.Named(List.of(made));
        } else if (with) {
            subject = new Subject.Carried(null);
        } else {
            return null;
        }
        boolean named = subject instanceof Subject.Named;
        int last = sides.isEmpty() ? at + 1 : sides.get(sides.size() - 1).to();
        return new FrameMatch(
                frame,
                "ar/signing#signed",
                frame.cameo(),
                at,
                made.from(),
                Math.max(last, at + 1),
                subject,
                named ? List.of() : sides,
                true,
                List.of(made),
                Circumstances.topics(clause, made.from(), end),
                Circumstances.date(clause, at, end),
                Circumstances.place(clause, at, end, sides),
                Circumstances.modality(clause, made.from(), frame, null, false),
                0,
                0,
                0.65,
                null,
                null);
    }

    private static Mention.@Nullable Instrument document(Clause clause, int at) {
        if (clause.covering(at) instanceof Mention.Instrument one) {
            return one.from() < at ? one : null;
        }
        for (int i = at - 1; i >= Math.max(clause.from, at - REACH); i--) {
            if (clause.is(i, Kind.STOP) || clause.isThat(i)) {
                return null;
            }
            if (clause.covering(i) instanceof Mention.Instrument one) {
                return one;
            }
        }
        return null;
    }
}
