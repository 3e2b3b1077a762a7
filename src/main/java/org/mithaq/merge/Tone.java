package org.mithaq.merge;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where PLOVER puts an act: co-operation or conflict, of words or deeds, and how far on a scale
 * from -10 to 10.
 */
public record Tone(Quad quad, double scale) {

    /** PLOVER's four classes. */
    public enum Quad {
        VERBAL_COOPERATION,
        MATERIAL_COOPERATION,
        VERBAL_CONFLICT,
        MATERIAL_CONFLICT
    }

    private static final Map<String, Tone> TYPES =
            Map.ofEntries(
                    Map.entry("AGREE", new Tone(Quad.VERBAL_COOPERATION, 2.5)),
                    Map.entry("CONSULT", new Tone(Quad.VERBAL_COOPERATION, 2.5)),
                    Map.entry("SUPPORT", new Tone(Quad.VERBAL_COOPERATION, 5)),
                    Map.entry("CONCEDE", new Tone(Quad.VERBAL_COOPERATION, 4.5)),
                    Map.entry("COOPERATE", new Tone(Quad.MATERIAL_COOPERATION, 9.5)),
                    Map.entry("AID", new Tone(Quad.MATERIAL_COOPERATION, 10)),
                    Map.entry("RETREAT", new Tone(Quad.MATERIAL_COOPERATION, 6.5)),
                    Map.entry("REQUEST", new Tone(Quad.VERBAL_CONFLICT, 0)),
                    Map.entry("ACCUSE", new Tone(Quad.VERBAL_CONFLICT, -3)),
                    Map.entry("REJECT", new Tone(Quad.VERBAL_CONFLICT, -2)),
                    Map.entry("THREATEN", new Tone(Quad.VERBAL_CONFLICT, -3.5)),
                    Map.entry("PROTEST", new Tone(Quad.MATERIAL_CONFLICT, -5)),
                    Map.entry("SANCTION", new Tone(Quad.MATERIAL_CONFLICT, -6)),
                    Map.entry("MOBILIZE", new Tone(Quad.MATERIAL_CONFLICT, -5.5)),
                    Map.entry("COERCE", new Tone(Quad.MATERIAL_CONFLICT, -7)),
                    Map.entry("ASSAULT", new Tone(Quad.MATERIAL_CONFLICT, -9)));

    /**
     * The tone of an act; empty where PLOVER has no type for it. An appeal is a soft request, which
     * only CAMEO has, and there is verbal co-operation.
     *
     * @param ploverType an event type of PLOVER
     * @param type the local name of the act's class
     */
    public static Optional<Tone> of(@Nullable String ploverType, String type) {
        if (type.equals("Appeal")) {
            return Optional.of(new Tone(Quad.VERBAL_COOPERATION, 0));
        }
        return ploverType == null ? Optional.empty() : Optional.ofNullable(TYPES.get(ploverType));
    }
}
