package org.mithaq.web;

import java.util.Set;

/** Co-operation or conflict, verbal or material, after the quad classes of PLOVER and CAMEO. */
enum Tone {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT,
    NEUTRAL;

    private static final Set<String> VERBAL_CONFLICTS =
            Set.of("Demand", "Concern", "Condemnation", "Warning", "Threat", "Rejection", "Denial");
    private static final Set<String> MATERIAL_CONFLICTS =
            Set.of(
                    "Sanction",
                    "RelationsSevered",
                    "AmbassadorRecalled",
                    "Expulsion",
                    "MilitaryAction");
    private static final Set<String> MATERIAL_COOPERATIONS =
            Set.of("Aid", "MilitaryCooperation", "SanctionRelief", "Withdrawal", "BodyFormed");
    private static final Set<String> NEUTRALS = Set.of("Affirmation", "Interaction", "Vote");

    /**
     * @param kind the local name of a class of acts
     */
    static Tone of(String kind) {
        if (VERBAL_CONFLICTS.contains(kind)) {
            return VERBAL_CONFLICT;
        }
        if (MATERIAL_CONFLICTS.contains(kind)) {
            return MATERIAL_CONFLICT;
        }
        if (MATERIAL_COOPERATIONS.contains(kind)) {
            return MATERIAL_COOPERATION;
        }
        return NEUTRALS.contains(kind) ? NEUTRAL : VERBAL_COOPERATION;
    }

    boolean conflict() {
        return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
    }

    /** As the pages' words and drawings call it. */
    public String code() {
        return switch (this) {
            case VERBAL_COOPERATION -> "vc";
            case MATERIAL_COOPERATION -> "mc";
            case VERBAL_CONFLICT -> "vx";
            case MATERIAL_CONFLICT -> "mx";
            case NEUTRAL -> "n";
        };
    }

    /** As a class of the style sheet. */
    public String css() {
        return switch (this) {
            case VERBAL_COOPERATION -> "coop verbal";
            case MATERIAL_COOPERATION -> "coop material";
            case VERBAL_CONFLICT -> "conflict verbal";
            case MATERIAL_CONFLICT -> "conflict material";
            case NEUTRAL -> "neutral";
        };
    }
}
