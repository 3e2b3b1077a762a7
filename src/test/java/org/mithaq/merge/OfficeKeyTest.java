package org.mithaq.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices in both languages, whoever's they are. */
class OfficeKeyTest {

    private static final Set<String> OWNER =
            Set.of("قطر", "قطري", "Qatar", "Qatari", "دولة قطر", "State of Qatar");

    @ParameterizedTest
    @CsvSource({
        "وزير الخارجية القطري, foreign-minister",
        "وزير خارجية قطر, foreign-minister",
        "وزيرة الخارجية القطرية, foreign-minister",
        "Qatari Foreign Minister, foreign-minister",
        "Minister of Foreign Affairs of Qatar, foreign-minister",
        "وزير الدولة القطري لشؤون الدفاع, defence-minister-of-state",
        "Qatar's Minister of State for Defence Affairs, defence-minister-of-state",
        "وزير الدفاع, defence-minister",
        "نائب رئيس الوزراء وزير الخارجية, deputy-foreign-minister-prime-minister",
        "رئيس مجلس الوزراء, prime-minister",
        "أمير قطر, emir",
        "the Emir of Qatar, emir",
        "السفير القطري, ambassador",
        "حارس المرمى, المرمي-حارس",
    })
    void meansTheSameInBothLanguages(String name, String key) {
        assertThat(OfficeKey.of(name, OWNER)).isEqualTo(key);
    }
}
