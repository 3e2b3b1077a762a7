package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static Telling telling(String anchor, String kind, int start, String exact) {
        Words words = new Words("e", exact, "", "", start, 90, "rule", "article", null, "", "", "");
        return new Telling(
                "x#" + anchor,
                null,
                kind,
                kind,
                Tone.of(kind),
                "",
                "",
                Map.of(),
                Map.of(),
                List.of(words));
    }

    /** The text with each marked stretch in brackets, behind it the claims that rest on it. */
    private static String painted(List<Segment> segments) {
        return segments.stream()
                .map(s -> s.marked() ? "[" + s.text() + "|" + s.claims() + "]" : s.text())
                .collect(Collectors.joining());
    }

    @Test
    void marksTheWordsOfEachClaim() {
        List<Segment> segments =
                Segment.of("Chad praised Mali.", List.of(telling("a", "Praise", 5, "praised")));

        assertThat(painted(segments)).isEqualTo("Chad [praised|a] Mali.");
        assertThat(segments.get(1).css()).isEqualTo("coop verbal");
        assertThat(segments.get(1).anchor()).isEqualTo("c5");
    }

    @Test
    void cutsWhereWordsOverlap() {
        List<Segment> segments =
                Segment.of(
                        "abcdef",
                        List.of(
                                telling("a", "Praise", 1, "bcd"),
                                telling("b", "Threat", 3, "def")));

        assertThat(painted(segments)).isEqualTo("a[bc|a][d|a b][ef|b]");
        assertThat(segments.get(2).css()).isEqualTo("coop verbal conflict verbal several");
    }

    @Test
    void countsInCodePoints() {
        List<Segment> segments =
                Segment.of("😀😀 مصر أدانت", List.of(telling("a", "Condemnation", 7, "أدانت")));

        assertThat(painted(segments)).isEqualTo("😀😀 مصر [أدانت|a]");
    }

    @Test
    void leavesOutWhatIsNotInTheText() {
        assertThat(painted(Segment.of("short", List.of(telling("a", "Praise", 3, "much longer")))))
                .isEqualTo("short");
    }
}
