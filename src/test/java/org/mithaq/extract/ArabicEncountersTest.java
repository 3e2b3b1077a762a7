package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encounters that Arabic news tells in passing, and what a speaker's own side will do. */
class ArabicEncountersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وعقدت قمة بين الرئيس الغاني والزعيم الكيني. | Conference GH;KE
                    وعقد اجتماع بين المستشار النمساوي والعاهل الأردني. | Meeting AT;JO
                    حضر الرئيس الكيني ونظيره الغاني عشاء خاصا في نيروبي. | Meeting KE;GH
                    قام وزير الخارجية الكيني بزيارة إلى غانا التقى خلالها بالرئيس الغاني. | Visit KE > GH + Meeting KE;GH
                    وينتظر أن يعقد الرئيس الكيني قمة مع نظيره الغاني. | Conference KE;GH Planned
                    وحل وزير خارجية كندا أمس الأربعاء بتونس في زيارة قصيرة. | Visit CA > TN
                    غادر الرئيس الكيني إلى غانا يوم الأحد. | Visit KE > GH
                    غادر الرئيس الكيني توغو إلى غانا يوم الأحد. | Visit KE > GH
                    """)
    void findsEncountersToldInPassing(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    وجه وزير الخارجية البيروفي دعوة إلى نظيره التشيلي لزيارة ليما. | Appeal PE > CL + Visit CL > PE Planned
                    دعا وزير الخارجية البيروفي نظيره التشيلي إلى زيارة بلاده. | Appeal PE > CL + Visit CL > PE Planned
                    دعا وزير الخارجية البيروفي نظيره التشيلي إلى ضبط النفس. | Appeal PE > CL
                    """)
    void plansTheVisitThatAnInvitationIsTo(String text, String acts) {
        assertThat(String.join(" + ", Articles.acts(text))).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أكد الرئيس الغاني أن عملية التنقيب عن النفط ستستمر كما هو مخطط لها. | Commitment GH
                    أكد الرئيس الغاني أن الأزمة ستستمر شهورا. | Affirmation GH
                    وقال الرئيس الغاني إن أي عائدات سيتم توزيعها على السكان. | Commitment GH
                    وقال الرئيس الغاني إن رئاسة بلاده للمجلس ستركز على التجارة. | Commitment GH
                    وقال الرئيس الغاني إن المحادثات كانت مفيدة. | Affirmation GH
                    """)
    void readsAResolveWhoseSubjectIsAThing(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    أكدت الحكومة الكينية أن وفدا سيزور غانا هذا الأسبوع. | Visit KE > GH Planned
                    """)
    void sendsTheSpeakersOwn(String text, String act) {
        assertThat(Articles.acts(text)).contains(act);
    }
}
