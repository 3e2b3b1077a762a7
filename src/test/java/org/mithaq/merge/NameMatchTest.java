package org.mithaq.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are of one name, and which names are two. */
class NameMatchTest {

    private static PersonName name(String name) {
        return PersonName.ofSlug(ArticleQuads.slug(name));
    }

    @ParameterizedTest
    @CsvSource({
        "سامح شكري, Sameh Shoukry, person/transliteration",
        "سامح شكري, Samih Shukri, person/transliteration",
        "سامح شكري, S. Shoukry, person/initials",
        "سامح شكري, Shoukry, person/family-name",
        "سامح شكري, Choukri Sameh, person/order",
        "محمد بن عبد الرحمن آل ثاني, محمد آل ثاني, person/longer-name",
        "محمد بن عبد الرحمن آل ثاني, Mohammed bin Abdulrahman Al Thani, person/transliteration",
        "عبد العزيز الدوسري, عبدالعزيز الدوسري, person/same-name",
        "عبد العزيز الدوسري, Abdul Aziz al-Dosari, person/transliteration",
        "عبد الله بري, Abdullah Berri, person/transliteration",
        "أحمد أبو الغيط, Ahmed Aboul Gheit, person/transliteration",
        "أحمد ابو الغيط, احمد أبو الغيط, person/same-name",
        "دونالد ترامب, دونالد ترمب, person/spelling",
        "دونالد ترامب, Donald Trump, person/transliteration",
        "فاطمة حداد, Fatimah Haddad, person/transliteration",
        "مصطفى الكاظمي, Mustafa al-Kadhimi, person/transliteration",
        "محمد البرادعي, Mohamed ElBaradei, person/transliteration",
        "نصر الدين الشامسي, Nasreddine al-Shamsi, person/transliteration",
        "جمال ميقاتي, Gamal Mikati, person/transliteration",
        "عبد الفتاح السيسي, Abdel Fattah el-Sisi, person/transliteration",
        "جون كيري, John Kerry, person/transliteration",
    })
    void isOneName(String a, String b, String rule) {
        assertThat(NameMatch.of(name(a), name(b))).map(NameMatch::rule).contains(rule);
        assertThat(NameMatch.of(name(b), name(a))).map(NameMatch::rule).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "حسن روحاني, Hussein Rouhani",
        "حسين روحاني, Hassan Rouhani",
        "كمال ميقاتي, Jamal Mikati",
        "محمد شكري, Mahmoud Shoukry",
        "محمد شكري, محمود شكري",
        "سالم الصفدي, سليم الصفدي",
        "Mohammed Shoukry, Mahmoud Shoukry",
        "سامح شكري, Sami Shoukry",
        "سامح شكري, M. Shoukry",
        "حامد زكي, حمد زكي",
        "علي صبري, عمر صبري",
    })
    void areTwoNames(String a, String b) {
        assertThat(NameMatch.of(name(a), name(b))).isEmpty();
        assertThat(NameMatch.of(name(b), name(a))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "سامح شكري, Sameh Shoukry",
        "سامح شكري, S. Shoukry",
        "سامح شكري, Shoukry Sameh",
        "خالد العطية, Attiyah",
        "رياض جنبلاط, Riad Jumblatt",
    })
    void oneNameIsFoundUnderTheKeysOfTheOther(String a, String b) {
        assertThat(Collections.disjoint(name(a).lookups(), name(b).keys())).isFalse();
        assertThat(Collections.disjoint(name(b).lookups(), name(a).keys())).isFalse();
    }
}
