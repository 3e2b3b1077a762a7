package org.mithaq.frame;

import java.util.Set;

/** The words by which plain statements are known. */
final class StatementWords {

    /** What speakers say about their own speaking, and notices to their readers. */
    static final Set<String> ASIDE =
            Set.of(
                    "question",
                    "questions",
                    "remarks",
                    "please",
                    "contact",
                    "website",
                    "press",
                    "reporters",
                    "interpreter",
                    "ado");

    /** Verbs that tell what a thing is or stands for. */
    static final Set<String> BEING =
            Set.of(
                    "remain",
                    "represent",
                    "constitute",
                    "mark",
                    "serve",
                    "provide",
                    "offer",
                    "reflect",
                    "demonstrate",
                    "show",
                    "present",
                    "play",
                    "form",
                    "stay",
                    "become",
                    "illustrate",
                    "exemplify",
                    "embody",
                    "create",
                    "bring",
                    "open",
                    "give");

    /** Words that weigh what is told: "essential", "a priority", "an opportunity". */
    static final Set<String> WEIGHING =
            Set.of(
                    "essential",
                    "vital",
                    "critical",
                    "crucial",
                    "key",
                    "important",
                    "significant",
                    "fundamental",
                    "central",
                    "indispensable",
                    "necessary",
                    "imperative",
                    "pivotal",
                    "paramount",
                    "valuable",
                    "instrumental",
                    "integral",
                    "consistent",
                    "historic",
                    "strong",
                    "stronger",
                    "strongest",
                    "close",
                    "closer",
                    "deep",
                    "deeper",
                    "broad",
                    "enduring",
                    "robust",
                    "solid",
                    "longstanding",
                    "interest",
                    "interests",
                    "priority",
                    "priorities",
                    "opportunity",
                    "opportunities",
                    "foundation",
                    "cornerstone",
                    "pillar",
                    "bedrock",
                    "milestone",
                    "step",
                    "testament",
                    "reflection",
                    "achievement",
                    "breakthrough",
                    "symbol",
                    "reminder",
                    "role",
                    "importance",
                    "value",
                    "path",
                    "alternative",
                    "solution",
                    "asset",
                    "partner",
                    "partners",
                    "ally",
                    "friend",
                    "allies",
                    "friends",
                    "benefit",
                    "benefits",
                    "great",
                    "mechanism",
                    "mechanisms",
                    "risk",
                    "threat",
                    "challenge",
                    "challenges",
                    "model",
                    "example",
                    "framework",
                    "basis",
                    "success");

    /** What statements of bonds are about. */
    static final Set<String> MATTERS =
            Set.of(
                    "agreement",
                    "agreements",
                    "partnership",
                    "partnerships",
                    "relationship",
                    "relationships",
                    "relations",
                    "ties",
                    "bonds",
                    "bond",
                    "friendship",
                    "alliance",
                    "alliances",
                    "cooperation",
                    "collaboration",
                    "engagement",
                    "visit",
                    "visits",
                    "trip",
                    "decision",
                    "treaty",
                    "deal",
                    "guarantee",
                    "announcement",
                    "action",
                    "talks",
                    "dialogue",
                    "meetings",
                    "meeting",
                    "summit",
                    "forum",
                    "initiative",
                    "programme",
                    "program",
                    "framework",
                    "memorandum",
                    "mou",
                    "mous",
                    "accord",
                    "accords",
                    "compact",
                    "strategy",
                    "efforts",
                    "election",
                    "elections",
                    "investments",
                    "investment",
                    "trade",
                    "peace",
                    "stability",
                    "coordination");

    static final Set<String> STRENGTHENING =
            Set.of(
                    "improve",
                    "strengthen",
                    "promote",
                    "foster",
                    "support",
                    "build",
                    "deepen",
                    "enhance",
                    "advance",
                    "expand",
                    "reinforce",
                    "bolster",
                    "boost",
                    "cement",
                    "consolidate",
                    "contribute",
                    "facilitate",
                    "enable",
                    "help",
                    "underpin",
                    "demonstrate",
                    "reflect",
                    "underscore",
                    "underline",
                    "show");

    /** Verbs of having: "we have a strong relationship". */
    static final Set<String> HAVING =
            Set.of("share", "shares", "enjoy", "enjoys", "have", "has", "maintain", "maintains");

    /** Behind these a noun is no longer what one has: "we have an agenda for the talks". */
    static final Set<String> ELSEWHERE = Set.of("on", "for", "about", "to", "at", "up");

    /** Words that open what is no part of what a thing is said to be. */
    static final Set<String> TURNS = Set.of("because", "if", "when", "where", "why", "lot");

    static final Set<String> TALKS =
            Set.of(
                    "talks",
                    "discussions",
                    "discussion",
                    "meeting",
                    "meetings",
                    "dialogue",
                    "consultations",
                    "negotiations",
                    "conversation",
                    "conversations",
                    "exchange",
                    "exchanges",
                    "visit");

    /** How talks are said to have been. */
    static final Set<String> FRUITFUL =
            Set.of(
                    "productive",
                    "constructive",
                    "substantive",
                    "fruitful",
                    "frank",
                    "candid",
                    "professional",
                    "positive",
                    "successful",
                    "useful",
                    "cordial",
                    "friendly",
                    "businesslike",
                    "comprehensive",
                    "excellent",
                    "intensive",
                    "encouraging");

    static final Set<String> PAST_BE = Set.of("was", "were", "had", "did");

    private StatementWords() {}
}
