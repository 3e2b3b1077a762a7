package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.Claim;
import org.mithaq.frame.FrameExample;
import org.mithaq.frame.FrameExamples;
import org.mithaq.source.Language;

/** The examples and counter-examples of every frame file. */
class FrameExamplesTest {

    static Stream<FrameExample> examples() {
        return Stream.of(Language.values())
                .flatMap(language -> FrameExamples.shipped(language.tag()).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads(FrameExample example) {
        Language language =
                example.file().startsWith("lexicon/ar/") ? Language.ARABIC : Language.ENGLISH;
        List<String> acts =
                Articles.read(example.text(), language).claims().stream()
                        .filter(Claim.Act.class::isInstance)
                        .map(Claim.Act.class::cast)
                        .filter(act -> example.holds() || act.type().equals(example.type()))
                        .map(act -> print(act, example))
                        .toList();

        if (example.holds()) {
            assertThat(acts).contains(print(example));
        } else {
            assertThat(acts).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyFrameHasEnoughOfThem(String language) {
        Map<String, Map<Boolean, Long>> counts =
                FrameExamples.shipped(language).stream()
                        .collect(
                                Collectors.groupingBy(
                                        FrameExample::file,
                                        Collectors.partitioningBy(
                                                FrameExample::holds, Collectors.counting())));

        assertThat(counts).hasSizeGreaterThanOrEqualTo(41);
        assertThat(counts)
                .allSatisfy(
                        (file, count) -> {
                            assertThat(count.get(true)).isGreaterThanOrEqualTo(8);
                            assertThat(count.get(false)).isGreaterThanOrEqualTo(3);
                        });
    }

    private static String print(FrameExample example) {
        return String.format(
                Locale.ROOT,
                "%s %s > %s %s",
                example.type(),
                new TreeSet<>(example.actors()),
                new TreeSet<>(example.recipients()),
                example.modality());
    }

    private static String print(Claim.Act act, FrameExample example) {
        List<? extends ActorRef> actors = example.actors().isEmpty() ? List.of() : act.actors();
        return String.format(
                Locale.ROOT,
                "%s %s > %s %s",
                act.type(),
                keys(actors),
                keys(act.recipients()),
                act.modality().term());
    }

    private static TreeSet<String> keys(List<? extends ActorRef> actors) {
        return actors.stream().map(ActorRef::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
