package org.mithaq.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقعت أوغندا ورواندا وشركة نفط كبرى اتفاقا لبناء خط أنابيب جديد لتصدير خام بلديهما.",
                "زار وزير خارجية بوروندي كينشاسا وناقش ونظيره الكونغولي ملفات حدودية عالقة منذ سنوات.",
                "أدانت تونس الهجوم."
            })
    void knowsArabicWithFewSmallWords(String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(Language.ARABIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزیر امور خارجه ایران در دیدار با همتای ترک خود بر گسترش روابط دو کشور تاکید کرد.",
                "پاکستان کے وزیر خارجہ نے کہا ہے کہ دونوں ممالک کے درمیان تجارت بڑھ رہی ہے۔",
                "Le ministre des affaires étrangères a reçu hier son homologue tchadien à Paris."
            })
    void leavesOtherLanguages(String text) {
        assertThat(LanguageGuess.of(text)).isNull();
    }
}
