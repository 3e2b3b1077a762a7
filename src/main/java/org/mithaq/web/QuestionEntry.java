package org.mithaq.web;

import java.util.List;
import org.mithaq.query.Question;
import org.mithaq.query.Questions;

/** A question as a page shows it. */
record QuestionEntry(String name, String title, String answers, String sparql) {

    static QuestionEntry of(Question question, String language) {
        boolean arabic = language.equals("ar");
        return new QuestionEntry(
                question.name(),
                arabic ? question.titleArabic() : question.title(),
                arabic ? question.answersArabic() : question.answers(),
                question.body());
    }

    static List<QuestionEntry> all(String language) {
        return Questions.shipped().all().stream().map(q -> of(q, language)).toList();
    }
}
