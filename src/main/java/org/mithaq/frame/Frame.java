package org.mithaq.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of act and where its roles stand.
 *
 * @param type the ontology class's local name
 * @param speech whether it is a speech act
 * @param cameo its CAMEO code, or null
 * @param plover its PLOVER event type, or null
 * @param mutual whether all sides take part alike
 * @param recipient where the recipient stands, first match first: {@code object}, a preposition,
 *     {@code any}, {@code place}
 */
public record Frame(
        String type,
        boolean speech,
        @Nullable String cameo,
        @Nullable String plover,
        boolean mutual,
        List<String> recipient) {

    public boolean is(String name) {
        return type.equals(name);
    }
}
