package org.mithaq.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One name in two scripts and many spellings, and names that only look alike. */
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "سامح شكري, Sameh Shoukry",
        "سامح شكري, Sameh Shokri",
        "عبد الفتاح السيسي, Abdel Fattah el-Sisi",
        "عبدالفتاح السيسي, Abdelfattah al-Sissi",
        "عبد الله بن زايد آل نهيان, Abdullah bin Zayed Al Nahyan",
        "عبدالعزيز بوتفليقة, Abdelaziz Bouteflika",
        "محمد بن سلمان, Mohammed bin Salman",
        "محمد بن سلمان, Mohamed Ben Salman",
        "خالد العطية, Khalid al-Attiyah",
        "الشاهد, Chahed",
        "ناصر بوريطة, Nasser Bourita",
        "عبد الرحمن, Abdurrahman",
        "سامح شكري, سامح شكرى",
        "أحمد أبو الغيط, احمد ابوالغيط",
        "Sameh Shoukry, S. Shoukry",
        "Shoukry Sameh, Sameh Shoukry",
        "وزارة الخارجية, وزاره الخارجيه",
    })
    void knowsOneName(String a, String b) {
        assertThat(Likeness.of(a, b)).isEqualTo(Likeness.of(b, a)).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "سامح شكري, سامح عاشور",
        "سامح شكري, Samir Shukri",
        "محمد بن سلمان, Mohammed bin Zayed",
        "حسن روحاني, Hassan Rouhollah",
        "جون كيري, John Kelly",
        "علي, Ali Hassan",
        "محمد علي, Mahmoud Ali",
        "محمود علي, محمد علي",
        "أحمد حسن, Hamed Hassan",
        "Hassan Nasser, Hussein Nasser",
        "وزارة الدفاع, وزارة الداخلية",
    })
    void partsNamesThatOnlyLookAlike(String a, String b) {
        assertThat(Likeness.of(a, b)).isEqualTo(Likeness.of(b, a)).isLessThan(0.9);
    }

    @Test
    void isWholeForTheSameFoldedNameOnly() {
        assertThat(Likeness.of("الأُمم المتّحدة", "الامم المتحده")).isEqualTo(1);
        assertThat(Likeness.of("U.S.A.", "USA")).isEqualTo(1);
        assertThat(Likeness.of("Sameh Shoukry", "Sameh Shokry")).isLessThan(1);
        assertThat(Likeness.of("", "Sameh")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "شكري, Xkr",
        "shoukry, Xkr",
        "choukri, Xkr",
        "خارجيه, xrg",
        "kharijiya, xrg",
        "قطر, ktr",
        "qatar, ktr",
        "آية, -"
    })
    void hearsConsonants(String word, String consonants) {
        assertThat(Consonants.of(Words.folded(word))).isEqualTo(consonants);
    }
}
