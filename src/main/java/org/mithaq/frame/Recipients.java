package org.mithaq.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Finds towards whom, or with whom, a clause's act is done, by the frame's list of places. */
final class Recipients {

    private static final Set<String> PRONOUNS =
            Set.of(
                    "عليها", "عليه", "اياها", "اياه", "ضدها", "ضده", "معها", "معه", "اليها", "اليه",
                    "لها", "له");

    /** How many words about when and where may stand before whom one met. */
    private static final int ADVERBS = 16;

    private static final Set<String> TIMES = Set.of("ظهر", "عصر", "ليله", "اول", "من", "غد");

    private static final Set<String> PLACED = Set.of("في", "لدي", "داخل", "عند");

    private static final Set<String> AIMING = Set.of("الي", "ل", "ضد");

    private static final Set<String> WHILE = Set.of("خلال", "لدي", "في", "اثناء", "عقب");

    private static final Set<String> MEETING =
            Set.of("لقايه", "لقايها", "استقباله", "استقبالها", "اجتماعه", "اجتماعها");

    private Recipients() {}

    /**
     * Who it is done towards, by the frame's list of places.
     *
     * @param after index behind the verb, its subject and what it carries
     */
    static List<Mention> recipients(
            Clause clause, Frame frame, int at, int after, SubjectFinder.Found found, int end) {
        if (frame.mutual()) {
            return partners(clause, frame, at, after, end);
        }
        if (SubjectFinder.takesObject(clause, at)) {
            Mention antecedent = clause.ending(at - 1);
            if (antecedent != null && sides(antecedent)) {
                return List.of(antecedent);
            }
            if (frame.speech()) {
                Mention aim = aim(clause, after, end);
                return aim == null ? List.of() : SubjectFinder.group(clause, aim, end);
            }
        }
        Mention guest = frame.is("Appeal") ? invited(clause, after) : null;
        if (guest != null && !isSubject(found, guest)) {
            return SubjectFinder.group(clause, guest, end);
        }
        int bound =
                !frame.is("Visit")
                        ? -1
                        : clause.form(at).contains("غادر") // "leaves Ghana for Kenya"
                                ? after
                                : heading(clause, after, end);
        Mention reached = bound < 0 ? null : behind(clause, bound, end, "الي");
        if (reached != null) {
            return SubjectFinder.group(clause, reached, end);
        }
        for (String where : frame.recipient()) {
            Mention hit =
                    switch (where) {
                        case "object" -> object(clause, after, end);
                        case "any" -> any(clause, frame, at, after, Math.min(end, after + 9));
                        case "place" -> Circumstances.place(clause, after, end, List.of());
                        default -> behind(clause, after, end, where);
                    };
            boolean sender =
                    hit != null && where.equals("object") && isSender(clause, frame, hit, at);
            if (hit != null && !sender && !isSubject(found, hit)) {
                return SubjectFinder.group(clause, hit, end);
            }
        }
        Mention addressed =
                frame.speech() && after > at + 2 ? behind(clause, at + 1, after, "ل") : null;
        boolean told = addressed != null && (holdsOffice(addressed) || greets(frame));
        if (addressed != null && told && !isSubject(found, addressed)) {
            return List.of(addressed); // "(voiced) to his counterpart (concern)"
        }
        Mention meant = Addressees.find(clause, frame, at, after, end);
        if (meant != null && !isSubject(found, meant)) {
            return SubjectFinder.group(clause, meant, end);
        }
        int pronoun = pronoun(clause, after, end);
        return pronoun < 0
                ? List.of()
                : List.of(
                        new Mention.Group(
                                pronoun, pronoun + 1, Mention.Lead.NONE, Mention.Group.Kind.THEM));
    }

    private static boolean holdsOffice(Mention mention) {
        return mention instanceof Mention.Person
                || mention instanceof Mention.Office office && office.officeOf() != null;
    }

    private static boolean greets(Frame frame) {
        return frame.is("Congratulation") || frame.is("Condolence") || frame.is("Praise");
    }

    /** "(offering) the congratulations of Ghana (to Kenya)": whose greetings they are. */
    private static boolean isSender(Clause clause, Frame frame, Mention hit, int at) {
        int noun = hit.from() - 1;
        return greets(frame)
                && noun > at
                && clause.isWord(noun)
                && clause.covering(noun) == null
                && !hit.lead().hasPreposition();
    }

    /** "وجه الدعوة لنظيره": whom an invitation goes to; null where there is none. */
    private static @Nullable Mention invited(Clause clause, int after) {
        boolean invites =
                clause.stem(after - 1).equals("دعوه") || clause.stem(after).equals("دعوه");
        int i = clause.stem(after).equals("دعوه") ? after + 1 : after;
        Mention mention = invites ? clause.starting(i) : null;
        return mention != null && mention.lead().preposition().equals("ل") && sides(mention)
                ? mention
                : null;
    }

    /** "غادر أكرا متوجها إلى …": where it is told whither one heads; -1 where it is not. */
    private static int heading(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 5); i++) {
            if (clause.form(i).startsWith("متوجه") || clause.form(i).startsWith("متجه")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "(the criticism) that he voiced against …": towards whom, right behind the subject. */
    private static @Nullable Mention aim(Clause clause, int after, int end) {
        for (Mention mention : clause.mentions(after, Math.min(end, after + 3))) {
            if (AIMING.contains(mention.lead().preposition()) && sides(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** Where a pronoun stands for the one towards whom it is done: "وفرضت عليها عقوبات". */
    private static int pronoun(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 3); i++) {
            if (PRONOUNS.contains(clause.form(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean isSubject(SubjectFinder.Found found, Mention mention) {
        return found.subject() instanceof Subject.Named named && named.mentions().contains(mention);
    }

    static @Nullable Mention object(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + 3); i++) {
            Mention mention = clause.starting(i);
            if (mention != null) {
                boolean free =
                        !mention.lead().hasPreposition()
                                || mention.lead().preposition().equals("ب") && i == after;
                boolean other = !(mention instanceof Mention.Group group && isOwn(group));
                return free && !mention.lead().and() && sides(mention) && other ? mention : null;
            }
            if (!clause.isWord(i) && !clause.is(i, Kind.QUOTE) || clause.isThat(i)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isOwn(Mention.Group group) {
        return group.kind() == Mention.Group.Kind.OWN;
    }

    static boolean sides(Mention mention) {
        return SubjectFinder.acts(mention) && !(mention instanceof Mention.Instrument);
    }

    private static @Nullable Mention any(Clause clause, Frame frame, int at, int after, int end) {
        boolean victims = frame.is("Condemnation") && !complains(clause, after);
        for (Mention mention : clause.mentions(after, end)) {
            for (int i = after; i < mention.from(); i++) {
                if (clause.isThat(i) || clause.is(i, Kind.STOP)) {
                    return null;
                }
            }
            String preposition = mention.lead().preposition();
            boolean suffers = victims && (preposition.equals("علي") || preposition.equals("ضد"));
            if (preposition.equals("في")
                    || suffers
                    || mention.from() == after && isSender(clause, frame, mention, at)) {
                continue;
            }
            if (victims && mention.from() > after + 1 && against(clause, after, mention.from())) {
                continue; // "the use of arms against the Syrian people"
            }
            if (mention instanceof Mention.Actor
                    || mention instanceof Mention.Person
                    || mention instanceof Mention.Office) {
                return mention;
            }
        }
        return null;
    }

    /** "A complaint against Ghana", "put the blame on it": against whom it is. */
    private static boolean complains(Clause clause, int after) {
        for (int i = after - 1; i < after + 4; i++) {
            String form = clause.form(i);
            if (form.endsWith("شكوي")
                    || form.endsWith("دعوي")
                    || form.endsWith("لايمه")
                    || form.equals("اللوم")
                    || form.equals("باللوم")
                    || form.contains("هجوم")
                    || form.contains("احتجاج")) {
                return true;
            }
        }
        return false;
    }

    private static boolean against(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.form(i).equals("ضد")) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Mention behind(Clause clause, int after, int end, String preposition) {
        for (Mention mention : clause.mentions(after, Math.min(end, after + 14))) {
            boolean reached = preposition.equals("الي") && DeedSides.behindSite(clause, mention);
            if ((mention.lead().preposition().equals(preposition) || reached)
                    && (sides(mention) || mention instanceof Mention.Place)) {
                return mention;
            }
        }
        return null;
    }

    /**
     * "استقبل الرئيس في مكتبه اليوم وزير …": whom one met, past words about when and where; null
     * where the object is no one.
     */
    private static @Nullable Mention pastAdverbs(Clause clause, int after, int end) {
        int i = after;
        while (i < Math.min(end, after + ADVERBS)) {
            Mention mention = clause.starting(i);
            if (mention != null && !mention.lead().hasPreposition()) {
                boolean one =
                        mention instanceof Mention.Person
                                || mention instanceof Mention.Office office
                                        && office.officeOf() != null;
                return one && !mention.lead().and() && i > after ? mention : null;
            }
            boolean placed =
                    PLACED.contains(clause.form(i))
                            || clause.form(i).startsWith("ب")
                                    && clause.isWord(i)
                                    && clause.form(i).length() > 3;
            boolean told =
                    clause.dateAt(i) != null
                            || SubjectFinder.SKIPPED.contains(clause.form(i))
                            || TIMES.contains(clause.form(i))
                            || clause.is(i, Kind.DASH)
                            || clause.is(i, Kind.COMMA);
            boolean wish = clause.is(i, Kind.DASH) && wishEnd(clause, i) > i;
            if (wish) {
                i = wishEnd(clause, i); // "– may God keep him –"
            } else if (mention != null) {
                i = mention.to();
            } else if (placed) {
                int noun = PLACED.contains(clause.form(i)) ? i + 1 : i;
                Mention place = clause.starting(noun);
                i = place == null ? pastPlace(clause, noun + 1) : place.to();
            } else if (told) {
                i++;
            } else {
                return null;
            }
        }
        return null;
    }

    /** Index behind the words that go on with the name of a place: "قصر الضيافة الجديد". */
    private static int pastPlace(Clause clause, int at) {
        int i = at;
        while (clause.isWord(i)
                && clause.starting(i) == null
                && (clause.form(i).startsWith("ال") || clause.form(i).startsWith("لل"))) {
            i++;
        }
        return i;
    }

    /** Index behind a wish between dashes; the first dash where there is none. */
    private static int wishEnd(Clause clause, int dash) {
        for (int i = dash + 2; i < dash + 6; i++) {
            if (clause.is(i, Kind.DASH)) {
                return i + 1;
            }
        }
        return dash;
    }

    /** The other sides of a mutual act: its object, or those behind "مع" and "بين". */
    static List<Mention> partners(Clause clause, Frame frame, int at, int after, int end) {
        Mention beside = clause.starting(at + 1);
        if (after == at + 1 && beside != null && beside.lead().and() && sides(beside)) {
            return SubjectFinder.group(clause, beside, end); // "(أنه) اتفق والرئيس …"
        }
        Mention object = object(clause, after, Math.min(end, after + 2));
        if (object != null && !object.lead().hasPreposition()) {
            return SubjectFinder.group(clause, object, end);
        }
        Mention late = frame.is("Meeting") ? pastAdverbs(clause, after, end) : null;
        if (late != null) {
            return SubjectFinder.group(clause, late, end);
        }
        for (Mention mention : clause.mentions(at, Math.min(end, at + 22))) {
            String preposition = mention.lead().preposition();
            boolean side =
                    preposition.equals("مع")
                            || preposition.equals("بين")
                            || frame.recipient().contains(preposition) && !preposition.isEmpty()
                            || preposition.equals("ب")
                                    && (mention.from() <= after + 1
                                            || frame.is("PhoneCall")
                                            || clause.form(mention.from()).startsWith("بنظير"));
            boolean opened =
                    frame.is("RelationsEstablished")
                            && mention instanceof Mention.Place place
                            && place.state() != null;
            if (side && (sides(mention) || opened) && mention.from() >= after) {
                return SubjectFinder.group(clause, mention, end);
            }
        }
        return frame.is("Meeting") ? metWhile(clause, after, end) : List.of();
    }

    /** "بحث الوزير، خلال لقائه نظيره، …": whom one met, told of where it was discussed. */
    private static List<Mention> metWhile(Clause clause, int after, int end) {
        for (int i = after; i < Math.min(end, after + ADVERBS); i++) {
            if (clause.isThat(i)) {
                return List.of();
            }
            if (MEETING.contains(clause.form(i)) && WHILE.contains(clause.form(i - 1))) {
                Mention mention = clause.starting(i + 1);
                return mention != null && sides(mention) && !mention.lead().and()
                        ? SubjectFinder.group(clause, mention, end)
                        : List.of();
            }
        }
        return List.of();
    }
}
