package org.mithaq.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.rdf.ReferenceReader;
import org.mithaq.reference.ReferenceEntry;
import org.mithaq.reference.ReferenceEntry.Kind;
import org.mithaq.source.Language;

/** Every state by every name and nationality that the reference data has. */
class ArabicGazetteerTest {

    /** Two states share their adjective, or it is a common word. */
    private static final Set<String> SHARED = Set.of("CG", "CD", "ML", "KM", "AG", "CF");

    private static List<ReferenceEntry> states() {
        return ReferenceReader.shipped().entries().stream()
                .filter(entry -> entry.kind() == Kind.STATE)
                .toList();
    }

    @Test
    void findsEveryStateByEveryNameBehindAPreposition() {
        List<String> missed = new ArrayList<>();
        for (ReferenceEntry state : states()) {
            for (ReferenceEntry.Name name : state.names()) {
                boolean arabic = name.language() == Language.ARABIC;
                if (arabic
                        && !Painted.of("سافر إلى " + name.text())
                                .contains(":" + state.key() + "/")) {
                    missed.add(state.key() + " " + name.text());
                }
            }
        }
        assertThat(missed).as("names that no state was found by").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void findsEveryNationalityInEveryForm() {
        List<String> missed = new ArrayList<>();
        for (ReferenceEntry state : states()) {
            for (ReferenceEntry.Name name : state.demonyms()) {
                String one = name.text();
                if (name.language() != Language.ARABIC
                        || one.contains(" ")
                        || SHARED.contains(state.key())) {
                    continue;
                }
                for (String form :
                        List.of(
                                "الوزير ال" + one,
                                "الوزيرة ال" + one + "ة",
                                "وزير " + one,
                                "الوزيران ال" + one + "ان",
                                "بين الوزيرين ال" + one + "ين",
                                "الوزراء ال" + one + "ون")) {
                    if (!Painted.of("قال " + form).contains(":" + state.key())) {
                        missed.add(state.key() + " " + form);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                            أعلن الكرملين ذلك | [الكرملين]actor:RU/metonym
                            نفى البيت الأبيض ذلك | [البيت الأبيض]actor:US/metonym
                            قال قصر الإليزيه | [قصر الإليزيه]actor:FR/metonym
                            حذرت داونينغ ستريت | [داونينغ ستريت]actor:GB/metonym
                            صوّت الكنيست | [الكنيست]actor:IL/metonym
                            أقر مجلس العموم القانون | [مجلس العموم]actor:GB/metonym
                            أعلن قصر قرطاج | [قصر قرطاج]actor:TN/metonym
                            رفض الكونغرس القرار | [الكونغرس]actor:US/metonym
                            قالت وزارة الخارجية الكولومبية | [وزارة الخارجية الكولومبية]actor:CO/organ
                            أعلنت الخارجية العمانية | [الخارجية العمانية]actor:OM/organ
                            أكد الجيش الباكستاني | [الجيش الباكستاني]actor:PK/organ
                            ناقش البرلمان اليوناني | [البرلمان اليوناني]actor:GR/organ
                            وافق مجلس الوزراء الزامبي على الأمر | [مجلس الوزراء الزامبي]actor:ZM/organ
                    وصل الوفد الغاني | [الوفد الغاني]actor:GH/organ
                            دعت القمة الخليجية إلى ذلك | [القمة الخليجية]actor:GCC/name
                            حركة طالبان | [حركة طالبان]actor:حركة طالبان/name
                            وأعلنت المعارضة الفنزويلية | [المعارضة الفنزويلية]actor:المعارضة الفنزويلية/name
                            رفض حزب الخضر النمساوي | [حزب الخضر النمساوي]actor:حزب الخضر النمساوي/name
                            أعلن معهد هدسون | [معهد هدسون]actor:معهد هدسون/name
                            وقالت اليونيدو | [اليونيدو]actor:UNIDO/name
                            اعتقلت الشرطة الأوروبية | [الشرطة الأوروبية]actor:Europol/name
                            في موسكو | [موسكو]place:moscow
                            رفضت موسكو | [موسكو]actor:RU/capital
                            الامم المتحده | [الامم المتحده]actor:UN/name
                            وايران | [وايران]actor:IR/name
                            إرتيريا | [إرتيريا]actor:ER/name
                            ایران و کوریا الجنوبية | [ایران]actor:IR/name [کوریا الجنوبية]actor:KR/name
                    """)
    void findsSeatsOrgansAndOrganisations(String text, String painted) {
        assertThat(Painted.of(text, "actor", "place")).isEqualTo(painted);
    }

    @Test
    void takesNoNamesForNationalities() {
        assertThat(Painted.of("قال دومينيك راب", "actor")).isEmpty();
        assertThat(Painted.of("مالي البلد في الأمر شيء", "actor")).isEmpty();
    }
}
