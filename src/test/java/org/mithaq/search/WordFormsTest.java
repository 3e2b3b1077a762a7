package org.mithaq.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "وزير, الوزراء",
        "وزير, ووزراء",
        "وزير, والوزير",
        "وزير, وزيرها",
        "وزير, للوزير",
        "وزير, الوزيرين",
        "الوزراء, وزير",
        "سفير, السفراء",
        "رئيس, رؤساء",
        "عاصمة, العواصم",
        "قطر, لقطر",
        "قطر, وقطر",
        "قطر, بقطر",
        "اتفاقية, الاتفاقيات",
        "إتفاقيه, اتفاقيتها",
        "مذكرة, مذكرتين",
        "دولة, الدول",
        "دوله, دولة",
        "مشروع, المشاريع",
        "موقف, مواقفها",
        "وثيقة, الوثائق",
        "رسالة, رسائل",
        "حدود, الحدود",
        "حق, حقوق",
        "عمل, الأعمال",
        "سلاح, أسلحة",
        "أمن, الأمن",
        "مسؤول, المسؤولين",
        "قضية, القضايا",
        "agreement, Agreements",
        "sign, signed",
        "signing, signed",
        "minister, ministers",
        "Doha, doha",
    })
    void findsAWordByItsKin(String asked, String inText) {
        List<String> common = new ArrayList<>(WordForms.ofQuery(asked));
        common.retainAll(WordForms.ofText(inText));

        assertThat(common).as(asked + " in " + WordForms.ofText(inText)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"وزير, الزيارة", "قطر, القطاع", "sign, signal", "sport, spot"})
    void findsNoStrangers(String asked, String inText) {
        List<String> common = new ArrayList<>(WordForms.ofQuery(asked));
        common.retainAll(WordForms.ofText(inText));

        assertThat(common).isEmpty();
    }
}
