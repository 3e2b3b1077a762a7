package org.mithaq.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.mithaq.reference.ReferenceData;
import org.mithaq.reference.ReferenceEntry;
import org.mithaq.source.Article;
import org.mithaq.source.ArticleReader;
import org.mithaq.source.Language;

/** Makes articles of diplomatic news: about all states, the same ones for the same seed. */
final class ArticleMaker {

    private static final List<String> ARABIC =
            List.of(
                    "أكد وزير الخارجية %2$s أن بلاده ستواصل دعم %1$s في مواجهة الإرهاب، مشيرا إلى"
                            + " أهمية التعاون بين البلدين في مجالات الأمن والاقتصاد.",
                    "وقعت %1$s و%2$s مذكرة تفاهم بشأن التعاون في مجال الطاقة خلال زيارة قام بها"
                            + " رئيس الوزراء إلى العاصمة.",
                    "ودعت %2$s إلى ضبط النفس وتجنب التصعيد في المنطقة، وأعربت عن قلقها من استمرار"
                            + " الأزمة الإنسانية.",
                    "من جانبها رحبت %1$s بالقرار الذي اتخذه مجلس الأمن، وأشادت بالدور الذي تقوم به"
                            + " %2$s في حل النزاع بالطرق السلمية.",
                    "وذكرت وكالة الأنباء الرسمية أن الجانبين بحثا سبل تعزيز العلاقات الثنائية"
                            + " والقضايا الإقليمية والدولية ذات الاهتمام المشترك.",
                    "وقال المتحدث باسم الحكومة إن الأسعار ارتفعت خلال الأشهر الماضية بسبب الجفاف"
                            + " الذي أصاب مناطق واسعة من البلاد.",
                    "وأضاف أن الوفد سيزور عددا من المدن يوم %3$d يناير/كانون الثاني المقبل للاطلاع"
                            + " على المشروعات الجديدة.",
                    "وأدانت %1$s الهجوم الذي استهدف سفارة %2$s، مؤكدة رفضها لجميع أشكال العنف"
                            + " والتطرف.");
    private static final List<String> ENGLISH =
            List.of(
                    "The foreign minister of %2$s said that his country would continue to support"
                            + " %1$s in the fight against terrorism, and stressed the importance of"
                            + " cooperation between the two countries.",
                    "%1$s and %2$s signed a memorandum of understanding on energy cooperation"
                            + " during a visit by the prime minister to the capital.",
                    "%2$s called for restraint in the region and expressed concern about the"
                            + " humanitarian crisis.",
                    "%1$s welcomed the decision of the Security Council and praised the role of"
                            + " %2$s in settling the conflict by peaceful means.",
                    "The two sides discussed ways to strengthen bilateral relations and regional"
                            + " issues of common interest, the official news agency reported.",
                    "A spokesman for the government said that prices had risen in recent months"
                            + " because of a drought that struck large parts of the country.",
                    "The delegation will visit several cities on January %3$d to see the new"
                            + " projects, he added.",
                    "%1$s condemned the attack on the embassy of %2$s and rejected all forms of"
                            + " violence.");

    private final Language language;
    private final List<String> states = new ArrayList<>();
    private final Random random;

    ArticleMaker(ReferenceData reference, Language language, long seed) {
        this.language = language;
        this.random = new Random(seed);
        for (ReferenceEntry entry : reference.entries()) {
            if (entry.kind() == ReferenceEntry.Kind.STATE) {
                entry.names().stream()
                        .filter(name -> name.language() == language)
                        .findFirst()
                        .ifPresent(name -> states.add(name.text()));
            }
        }
    }

    /** An article of about four hundred words. */
    Article next() {
        List<String> sentences = language == Language.ARABIC ? ARABIC : ENGLISH;
        String one = states.get(random.nextInt(states.size()));
        String other = states.get(random.nextInt(states.size()));
        StringBuilder text = new StringBuilder(one + " – " + other + "\n\n");
        for (int i = 0; i < 20; i++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            text.append(String.format(Locale.ROOT, sentence, one, other, 1 + random.nextInt(28)));
            text.append(i % 4 == 3 ? "\n" : " ");
        }
        return new Article(
                ArticleReader.id(text.toString()),
                "made",
                text.toString(),
                language,
                LocalDate.of(2019, 1, 15),
                null,
                null);
    }
}
