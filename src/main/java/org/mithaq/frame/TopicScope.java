package org.mithaq.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.frame.FrameMatch.Subject;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token.Kind;

/** Keeps to each act of a sentence the topics that are its own. */
final class TopicScope {

    /** Topics too wide to add anything where a narrower one is told. */
    private static final Set<String> WIDE_OF_ALL =
            Set.of("security", "armed-conflict", "multilateralism");

    private static final Set<String> WIDE =
            Set.of("security", "armed-conflict", "multilateralism", "development-aid");

    /** What is said of a thing: a clause behind it only tells more of that thing. */
    private static final Set<String> STANCES =
            Set.of("Praise", "Welcome", "Support", "Condemnation", "Rejection", "Congratulation");

    /** How far behind the word for it a journey names what it is about. */
    private static final int ERRAND = 8;

    /** How many words a topic before an act has at most. */
    private static final int PHRASE = 4;

    /** How far before an act the word stands that makes it tell more of a topic. */
    private static final int WHERE = 3;

    /** How many topics an act keeps. */
    private static final int MOST = 4;

    private TopicScope() {}

    /**
     * A deed's topics end where the next act begins; what is said keeps all of its content; who
     * acts is no topic; a wide topic gives way to a narrower one.
     */
    static List<FrameMatch> trim(Clause clause, List<FrameMatch> matches) {
        List<FrameMatch> all = new ArrayList<>();
        for (int k = 0; k < matches.size(); k++) {
            FrameMatch match = matches.get(k);
            FrameMatch next = k + 1 < matches.size() ? matches.get(k + 1) : null;
            List<String> topics = match.topics();
            boolean deed = !match.frame().speech() && !discusses(match, next);
            if (deed && next != null && next.from() > match.trigger()) {
                topics = Circumstances.topics(clause, match.trigger(), next.from());
                topics = topics.stream().filter(match.topics()::contains).toList();
            }
            topics = before(clause, match, named(clause, match.about(topics)));
            all.add(match.about(narrow(topics, WIDE).stream().limit(MOST).toList()));
        }
        return all;
    }

    /** "(They) discussed Chad's attack on Mali": whether the next act is what is talked about. */
    private static boolean discusses(FrameMatch match, @Nullable FrameMatch next) {
        return match.rule().startsWith("en/discussion#")
                && next != null
                && !next.frame().speech()
                && next.subject() instanceof Subject.Named named
                && !named.mentions().isEmpty()
                && named.mentions().get(0).from() > match.trigger();
    }

    /**
     * With what the words before an act tell: "ballistic missile (launches)", "health, where (Chad
     * has helped)".
     */
    private static List<String> before(Clause clause, FrameMatch match, List<String> topics) {
        int behind = match.trigger();
        if (match.frame().speech()) {
            behind = topics.isEmpty() ? where(clause, match.from()) : -1;
        }
        for (int i = behind - 1; i >= behind - PHRASE && i >= clause.from; i--) {
            Mention.Topic topic = clause.topicAt(i);
            if (topic != null && topic.to() >= behind && !topics.contains(topic.id())) {
                return Stream.concat(Stream.of(topic.id()), topics.stream()).toList();
            }
        }
        return topics;
    }

    /** Index of the comma or word before "where" or "in which" right before an act; else -1. */
    private static int where(Clause clause, int from) {
        for (int i = from - 1; i >= from - WHERE && i > clause.from; i--) {
            boolean which = clause.form(i).equals("which") && clause.form(i - 1).equals("in");
            if (which || clause.form(i).equals("where")) {
                int at = which ? i - 1 : i;
                return clause.is(at - 1, Kind.COMMA) ? at - 1 : at;
            }
        }
        return -1;
    }

    /** As {@link #trim}, where clauses themselves end a deed's topics. */
    static List<FrameMatch> own(Clause clause, List<FrameMatch> matches) {
        List<FrameMatch> all = new ArrayList<>();
        for (FrameMatch match : matches) {
            all.add(
                    match.about(
                            narrow(named(clause, match), WIDE_OF_ALL).stream()
                                    .limit(MOST)
                                    .toList()));
        }
        return all;
    }

    /**
     * Whether a clause that opens far behind a stance only tells more of what it is on: "praised
     * the partnership with Chad, work that …".
     */
    static boolean isAside(Frame frame, int trigger, int opens) {
        return opens > trigger + 3 && STANCES.contains(frame.type());
    }

    /** The topics that words other than those for who acts name. */
    private static List<String> named(Clause clause, FrameMatch match) {
        int before = match.contentFrom() - 1;
        boolean clauseSaid =
                match.frame().speech()
                        && before > match.trigger()
                        && !isAside(match.frame(), match.trigger(), before)
                        && (clause.isThat(before) || clause.is(before, Kind.COLON));
        int from = clauseSaid ? match.contentFrom() : match.from();
        int to =
                match.frame().is("Visit")
                        ? Math.min(clause.to, match.trigger() + ERRAND)
                        : clause.to;
        Set<String> named = new HashSet<>();
        for (int i = from; i < to; i++) {
            Mention.Topic topic = clause.topicAt(i);
            if (topic != null && !acts(match, topic) && !isTitle(clause.covering(i), topic)) {
                named.add(topic.id());
            }
        }
        return match.topics().stream().filter(named::contains).toList();
    }

    /** Whether a topic's words are but a title: "the ambassador", "the minister of trade". */
    private static boolean isTitle(@Nullable Mention holder, Mention.Topic topic) {
        return (holder instanceof Mention.Person || holder instanceof Mention.Office)
                && topic.to() <= holder.to();
    }

    private static boolean acts(FrameMatch match, Mention.Topic topic) {
        return match.subject() instanceof Subject.Named named
                && named.mentions().stream()
                        .anyMatch(side -> topic.from() >= side.from() && topic.to() <= side.to());
    }

    private static List<String> narrow(List<String> topics, Set<String> wide) {
        List<String> narrow = topics.stream().filter(topic -> !wide.contains(topic)).toList();
        return narrow.isEmpty() ? topics : narrow;
    }
}
