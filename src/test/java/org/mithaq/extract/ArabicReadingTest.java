package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Constructions of written Arabic, in sentences made for this test, and all acts that they tell.
 */
class ArabicReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                            لكن رئيس وزراء نيبال أدان الهجوم. | Condemnation NP
                            أدان قادة كل من فنلندا وإستونيا والمجر الهجوم على السفارة. | Condemnation FI;EE;HU
                            من جهة أخرى أكد وزير الصحة الكوبي أن الوضع مستقر. | Affirmation CU
                            وقال وزير الدفاع الكيني إن رفض المجلس للاتفاق سيضر بالمنطقة. | Affirmation KE
                            وفي العاصمة الكينية نيروبي قال الرئيس الغاني إن الوضع صعب. | Affirmation GH
                            في مستهل جلسة مغلقة في هلسنكي، أعرب الرئيس البرازيلي عن قلقه من التصعيد. | Concern BR
                            وتجاهل رئيس وزراء نيبال هذه المخاوف. وقال إن الزيارة ستتم. | Affirmation NP
                            وحرص الرئيس الكيني على الصمت. لكنه أشاد بدور غانا. | Praise KE > GH
                    قال مسؤولون كينيون إن الوضع خطير. | Affirmation KE
                    جاء في البيان المشترك بين غانا وتوغو أن الوضع مستقر. | Affirmation GH;TG
                    وجاء في بيان لوزارة الخارجية الكينية أن الوضع مستقر. | Affirmation KE
                    قالت شركة ميراندو الكينية إنها مستعدة. وأضافت الشركة أن العمل مستمر. | Commitment شركة ميراندو الكينية + Affirmation شركة ميراندو الكينية
                    استضافت غانا وتوغو ونيجيريا مباحثات. ورحبت الدول الثلاث بالاتفاق. | Meeting GH;TG;NG + Welcome GH;TG;NG
                    أشادت النرويج بالاتفاق. وأضافت أن العمل مستمر. وذكرت أن الوضع مستقر. وأوضحت أن الحدود هادئة. وتابعت أن الحل قريب. | Praise NO + Affirmation NO + Affirmation NO + Affirmation NO + Affirmation NO
                    قبل الرئيس الكيني دعوة من غانا. | Commitment KE > GH
                    """)
    void findsTheSubject(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                    قالت نيبال إن هناك فرصا كثيرة. | Affirmation NP
                                    اتهمت بوليفيا تشيلي بالتجسس، وهو ما نفته سانتياغو. | Condemnation BO > CL + Denial CL
                                    أشادت غانا بالاتفاق. ويعتقد أن عدد المصابين كبير. | Praise GH
                                    قال الرئيس الغاني للصحفيين: "أبدوا استعدادهم للسلام". | Affirmation GH
                                    قالت النرويج إن توغو اتخذت سلسلة من الإجراءات وفرضت عقوبات على غانا. | Affirmation NO
                            أشادت غانا بالاتفاق. وزار غانا قرابة مليون سائح. | Praise GH
                    أدان القادة الأفارقة الهجوم. | ''
                            لم تذكر غانا تفاصيل. | ''
                            أعلنت كندا أنها تنظر في عقوبات بنما. | Affirmation CA
                            نفت اليابان أنها وقعت اتفاقية مع الهند. | Denial JP
                                    نفى وزير خارجية غانا أن تكون بلاده قد زارت توغو. | Denial GH
                    """)
    void tellsNoMoreThanTheWords(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                            زار رئيس وزراء نيبال الهند، ثم زار رئيس الوزراء الهندي نيبال. | Visit NP > IN + Visit IN > NP
                                            استقبل ملك الأردن وزير الخارجية بجمهورية مصر العربية. | Meeting JO;EG
                                            عبر المسؤول الأوروبي عن أسفه للقرار. | Concern EU
                                            جدد الأمين العام للعلاقات الخارجية للاتحاد الأوروبي استعداده للمساهمة في الإغاثة. | Commitment EU
                                            أدرج مجلس الأمن التابع للأمم المتحدة إحدى وعشرين شركة في قائمة سوداء. | Sanction UNSC
                                    ردت الصين بفرض رسوم على كندا. | Sanction CN > CA
                                    أقدمت غانا على طرد السفير الكيني. | Expulsion GH > KE
                                    تدرس الهند فرض عقوبات على بنما. | Sanction IN > PA Planned
                                    أعلنت السويد عن عقوبات جديدة على ميانمار. | Sanction SE > MM
                                    وعبر الوزير الكيني، خلال لقائه نظيره الغاني سمير الجبالي والوفد المرافق له في العاصمة أكرا، عن قلقه من التصعيد. | Concern KE + Meeting KE;GH
                            واختتم الرئيس الغاني كلمته بالتأكيد على رفض أي تدخل. | Rejection GH
                            وتوجه الرئيس الغاني إلى العاصمة الكينية نيروبي. | Visit GH > KE
                    وتوعد رئيس توغو بفرض عقوبات. | Threat TG
                            وجرى خلال لقاء الوزير الغاني مع نظيره الكيني بحث الأزمة. | Meeting GH;KE
                            بعد رفض موسكو تقديم تفسير، طردت بريطانيا دبلوماسيين روسا. | Rejection RU + Expulsion GB > RU
                                    اختتم وزير خارجية غانا، سمير الجبالي، السبت، محادثات مع نظيره الكيني. | Meeting GH;KE
                                    لدى وصوله إلى مطار لاغوس في نيجيريا، أشاد الرئيس الكيني بالتعاون. | Praise KE
                                    تقدمت توغو بشكوى ضد غانا. | Condemnation TG > GH
                                    قال الوزير الغاني إنه اتفق والرئيس الكيني على التعاون. | Commitment GH;KE
                                    تجري وزيرة خارجية السويد اليوم محادثات في طوكيو. | Meeting SE;JP
                                    بدأت في نيروبي القمة الأفريقية. | Conference African-Union
                                    يقوم الرئيس الكيني بجولة تشمل غانا وتوغو. | Visit KE > GH;TG
                                    عقدت مسقط اجتماعا رباعيا يضم ماليزيا وتوغو وغانا. | Meeting OM;MY;TG;GH
                    أدانت مالي الهجوم. | Condemnation ML
                    انتقدت جماعة بوكو حرام الجيش النيجيري. | Condemnation بوكو حرام > NG
                    أدانت منظمة السلام الأخضر السلطات الروسية. | Condemnation منظمة السلام الأخضر > RU
                    حذر المجلس الرئاسي الليبي من التصعيد. | Warning LY
                    رفض مجلس العموم الاقتراح. | Rejection GB
                    أكدت عمان والقاهرة رفض الخطة. وقال وزير الخارجية الأردني ذلك. | Rejection JO;EG + Affirmation JO
                    دعت عمان وقطر إلى الحوار. | Appeal OM;QA
                    جمع اجتماع الرئيسين الكيني والغاني في العاصمة الرومانية بوخارست. | Meeting KE;GH
                    جددت المملكة دعمها لليمن. وأشاد السفير البحريني بالجهود. | Support BH > YE + Praise BH
                    وصل الوزير الكيني إلى المملكة. وقال العاهل الأردني ذلك. | Visit KE > JO + Affirmation JO
                    التقى الملك الأردني نظيره البحريني. ورفضت المملكة القرار. | Meeting JO;BH
                    استقبل الملك الأردني سفير المملكة المتحدة. | Meeting JO;GB
                    اتهمت مجموعة ليبرا الدنماركية العملاقة غانا بالتقصير. | Condemnation مجموعة ليبرا الدنماركية > GH
                    """)
    void findsTheSides(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }
}
