package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.extract.Articles;
import org.mithaq.message.Fault;

class EvaluationTest {

    private static final String TEXT =
            "أدانت تونس الهجوم على المسجد. وقعت السودان وتشاد اتفاقية لضبط الحدود. ورحبت فرنسا بالاتفاقية.";

    @TempDir private Path folder;

    private Score score(String gold) throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.tsv"), gold);
        return Evaluation.of(folder, folder, file -> Articles.read(TEXT)).total();
    }

    @Test
    void countsHitsMissesAndInventions() throws IOException {
        Score score =
                score(
                        """
                # remarks are left out
                ACTOR\tTN
                ACTOR\tSD
                ACTOR\tTD
                ACTOR\tIT
                AGREEMENT\tBilateralAgreement\tSD;TD\t-\tSigned\tborder-security\t1\tاتفاقية لضبط الحدود
                ACT\tCondemnation\tTN\t-\t-\t-\t-\t-\t-\t-\tActual\tأدانت تونس
                ACT\tSigning\tSD;TD\t-\tSD;TD\t-\t-\tborder-security\t-\t-\tActual\tوقعت السودان وتشاد اتفاقية
                ACT\tAppeal\tFR\t-\t-\t-\t-\t-\t-\t-\tActual\tورحبت فرنسا
                """);

        assertThat(score.of("acts").gold()).isEqualTo(3);
        assertThat(score.of("acts").recall()).isEqualTo(2 / 3.0);
        assertThat(score.of("acts").precision()).isEqualTo(2 / 3.0);
        assertThat(score.of("roles").recall()).isEqualTo(3 / 4.0);
        assertThat(score.of("agreements=").f1()).isEqualTo(1);
        assertThat(score.of("actors").recall()).isEqualTo(3 / 4.0);
        assertThat(score.of("evidence").precision()).isEqualTo(1);
        assertThat(score.table("1 article"))
                .startsWith("1 article")
                .contains("agreements=       1.000  1.000  1.000      1      1");
    }

    @Test
    void tellsFileAndLineOfWhatIsWrong() {
        assertThatThrownBy(() -> score("ACTOR\tTN\nACT\tSigning\n"))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("a.tsv:2:");
        assertThatThrownBy(() -> score("ACTER\tTN\n"))
                .hasMessageContaining("a.tsv:1:")
                .hasMessageContaining("ACTER");
        assertThatThrownBy(
                        () ->
                                Evaluation.of(
                                        folder.resolve("none"),
                                        folder,
                                        file -> Articles.read(TEXT)))
                .hasMessageContaining("no annotations");
    }

    @Test
    void comparesNamesLeniently() {
        assertThat(Names.same("خالد العطيّة", "العطية")).isTrue();
        assertThat(Names.same("منظمة «العفو» الدولية", "العفو الدولية")).isTrue();
        assertThat(Names.same("أحمد", "محمد")).isFalse();
    }
}
