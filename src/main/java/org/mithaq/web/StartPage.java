package org.mithaq.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mithaq.message.Messages;
import org.mithaq.query.Question;
import org.mithaq.query.Questions;
import org.mithaq.store.GraphStore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with a query box and the questions. */
@Controller
class StartPage {

    private final List<Question> questions = Questions.shipped().all();
    private final GraphStore store;

    StartPage(GraphStore store) {
        this.store = store;
    }

    /** A question as the page shows it. */
    record Entry(String name, String title, String answers, String sparql) {}

    /** Arabic where the browser or {@code lang} asks for it, else English. */
    @GetMapping(path = "/", produces = "text/html;charset=UTF-8")
    String start(
            @RequestParam(name = "lang", required = false) @Nullable String lang,
            Locale locale,
            Model model) {
        boolean arabic = lang == null ? locale.getLanguage().equals("ar") : lang.equals("ar");
        Messages messages = Messages.of(arabic ? Locale.forLanguageTag("ar") : Locale.ROOT);
        model.addAttribute("lang", arabic ? "ar" : "en");
        model.addAttribute("dir", arabic ? "rtl" : "ltr");
        model.addAttribute("title", messages.get("page.title"));
        model.addAttribute("claim", messages.get("page.claim"));
        model.addAttribute("count", messages.get("page.count", store.articles()));
        model.addAttribute("heading", messages.get("page.questions"));
        model.addAttribute("other", messages.get("page.other"));
        model.addAttribute("otherLang", arabic ? "en" : "ar");
        model.addAttribute(
                "questions", questions.stream().map(question -> entry(question, arabic)).toList());
        return "start";
    }

    private static Entry entry(Question question, boolean arabic) {
        return new Entry(
                question.name(),
                arabic ? question.titleArabic() : question.title(),
                arabic ? question.answersArabic() : question.answers(),
                question.body());
    }
}
