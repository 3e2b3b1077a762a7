package org.mithaq.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Claim;
import org.mithaq.claim.ClaimId;
import org.mithaq.text.Folding;
import org.mithaq.text.Span;
import org.mithaq.time.PartialDate;

/**
 * An agreement while the article is still being read: later words may add a date, a party or a
 * status.
 */
final class Draft {

    private static final List<String> STATUSES =
            List.of(
                    "",
                    "Proposed",
                    "Negotiated",
                    "Agreed",
                    "Signed",
                    "Ratified",
                    "InForce",
                    "Suspended",
                    "Terminated");

    /** "The Health Framework", whose words do not carry an agreement between two. */
    private static final Pattern FRAMEWORK = Pattern.compile("Framework\\b(?! Agreement)");

    private static final Pattern CONVENTION =
            Pattern.compile(
                    "^\\S+ (?:(?:عدم|حظر) (?:ال)?(?:اسلح|انتشار|تجارب|الغام|استخدام)|منع (?:ال)?انتشار|مناهضه|مكافحه|حقوق|حمايه|القضاء|الامم|قانون|جنيف|فيينا|روما"
                            + "|لاهاي|باريس|شيكاغو|كيوتو|الطيران المدني|المناخ|الاسلحه|اللاجءين|اللاجيين)");

    /** Names of accords that are known to all and made by others than those of the article. */
    private static final Pattern STANDING =
            Pattern.compile(
                    "\\b(?:paris|kyoto|minsk|good friday|belfast|abraham|oslo|camp david|dayton"
                            + "|helsinki|jcpoa|joint comprehensive plan|proliferation|new start"
                            + "|geneva|vienna|rome statute|montreal|schengen|taif|ohrid|sykes"
                            + "|versailles|lisbon treaty|maastricht|chemical weapons"
                            + "|biological weapons|test ban|nuclear deal|iran deal)\\b");

    private static final int MOST_TOPICS = 4;

    final String type;
    final Span span;
    final Set<ActorRef> parties = new LinkedHashSet<>();
    final Set<ActorRef.Person> signatories = new LinkedHashSet<>();

    /** What the words of its name tell that it is about, and those of the clause that signs it. */
    final Set<String> named = new LinkedHashSet<>();

    final Set<String> topics = new LinkedHashSet<>();
    @Nullable String within;

    /** The two that acted together lately when it was named; empty where none did. */
    List<ActorRef> lately = List.of();

    /** Whether the words behind it tell that it is to do away with nuclear arms. */
    boolean disarms;

    /** Whether it is called after a place: it is known, not made by those who are told of. */
    boolean called;

    private final String title;
    private final int count;
    private final String language;
    private @Nullable PartialDate signedOn;
    private @Nullable PartialDate inForceOn;
    private @Nullable String status;
    private @Nullable ClaimId occasion;

    Draft(String type, Span span, String title, int count, String language) {
        this.type = type;
        this.span = span;
        this.title = title;
        this.count = count;
        this.language = language;
    }

    ClaimId id() {
        return new ClaimId(type, span);
    }

    @Nullable PartialDate signedOn() {
        return signedOn;
    }

    int count() {
        return count;
    }

    String title() {
        return title;
    }

    /** Whether it can speak: a statement, declaration or resolution. */
    boolean isDocument() {
        return type.startsWith("Joint") || type.equals("Resolution");
    }

    void status(String reached, @Nullable PartialDate date) {
        if (status == null || STATUSES.indexOf(reached) > STATUSES.indexOf(status)) {
            status = reached;
        }
        if (reached.equals("Signed") && signedOn == null) {
            signedOn = date;
        } else if (reached.equals("InForce") && inForceOn == null) {
            inForceOn = date;
        }
    }

    void occasion(@Nullable ClaimId within) {
        occasion = occasion == null ? within : occasion;
    }

    /**
     * An agreement between two is a bilateral one, of more it is none; "the nuclear deal" is not.
     */
    private String kind() {
        boolean two =
                parties.size() == 2
                        && parties.stream().noneMatch(ActorRef.Person.class::isInstance);
        if (parties.size() > 2 && type.equals("BilateralAgreement")) {
            return "Agreement";
        }
        boolean nuclear = disarms || SameInstrument.isNuclear(title);
        if (type.equals("BilateralAgreement") && parties.size() < 2 && isConvention()) {
            return "Treaty";
        }
        if (nuclear && type.equals("BilateralAgreement")) {
            return "Agreement";
        }
        boolean on = Folding.fold(title).contains("اتفاق علي ");
        boolean frame = FRAMEWORK.matcher(title).find();
        return two && type.equals("Agreement") && !nuclear && !on && !frame
                ? "BilateralAgreement"
                : type;
    }

    /** "اتفاقية حظر الأسلحة الكيميائية", "اتفاقية جنيف": one that most states are parties to. */
    boolean isConvention() {
        Pattern known = language.equals("ar") ? CONVENTION : STANDING;
        return known.matcher(Folding.fold(title)).find();
    }

    /** What it is about; empty where neither its name nor its clause tells. */
    List<String> matters() {
        return (named.isEmpty() ? topics : named).stream().limit(MOST_TOPICS).toList();
    }

    /**
     * @param matters what it is about where its own words do not tell
     */
    Claim.Agreement toClaim(List<String> matters) {
        return new Claim.Agreement(
                kind(),
                title,
                List.copyOf(parties),
                List.copyOf(signatories),
                signedOn,
                inForceOn,
                status,
                matters().isEmpty() ? matters : matters(),
                count,
                null,
                occasion,
                Confidence.evidence(
                        span,
                        language + "/instrument",
                        null,
                        List.of(
                                "agreement." + language,
                                "instrument." + type,
                                "parties." + Math.min(2, parties.size()),
                                status == null ? "status.none" : "status.some")));
    }
}
