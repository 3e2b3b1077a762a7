package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mithaq.linked.Addresses;
import org.mithaq.message.Fault;
import org.mithaq.message.Messages;
import org.mithaq.query.Answer;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Question;
import org.mithaq.query.Questions;
import org.mithaq.query.Term;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The questions as forms, with their answers. */
@Controller
class QuestionsPage {

    /** More rows than these are not shown; the downloads have them. */
    private static final int ROWS = 200;

    private final PageQueries queries;
    private final Choices choices;
    private final Edges edges;
    private final MessageSource messages;
    private final JsonMapper json;

    QuestionsPage(
            PageQueries queries,
            Choices choices,
            Edges edges,
            MessageSource messageSource,
            JsonMapper json) {
        this.messages = messageSource;
        this.queries = queries;
        this.choices = choices;
        this.edges = edges;
        this.json = json;
    }

    /**
     * A field of a question's form.
     *
     * @param choices what it can be; null where it is free
     */
    record Field(String name, String help, String value, @Nullable List<Choices.Choice> choices) {}

    @GetMapping(path = "/questions", produces = "text/html;charset=UTF-8")
    String all(Locale locale, Model model) {
        model.addAttribute("questions", QuestionEntry.all(locale.getLanguage()));
        return "questions";
    }

    @GetMapping(path = "/questions/{name}", produces = "text/html;charset=UTF-8")
    String one(
            @PathVariable("name") String name,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        String language = locale.getLanguage();
        Question question =
                Questions.shipped().all().stream()
                        .filter(q -> q.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> values = new HashMap<>();
        List<Field> fields = new ArrayList<>();
        for (Question.Parameter parameter : question.parameters()) {
            String value = request.getParameter(parameter.name());
            if (value != null && !value.isBlank()) {
                values.put(parameter.name(), value.strip());
            }
            fields.add(field(parameter, value, language));
        }
        model.addAttribute("question", QuestionEntry.of(question, language));
        model.addAttribute("parameters", fields);
        try {
            String sparql = Question.named(question.with(values), language);
            Answer answer = queries.askOnce(sparql);
            Drawings drawings =
                    new Drawings(
                            choices.of(language),
                            column -> messages.getMessage("column." + column, null, locale));
            model.addAttribute("answer", answer);
            model.addAttribute(
                    "rows", answer.rows().subList(0, Math.min(ROWS, answer.rows().size())));
            model.addAttribute("encoded", Asked.encode(sparql));
            model.addAttribute("cells", cells(answer, language));
            model.addAttribute(
                    "drawings",
                    question.views().stream()
                            .flatMap(view -> drawings.of(view, answer).stream())
                            .map(json::writeValueAsString)
                            .toList());
        } catch (Fault fault) {
            model.addAttribute("fault", fault.in(Messages.of(locale)));
        }
        return "question";
    }

    private Cells cells(Answer answer, String language) {
        List<String> iris =
                answer.rows().stream()
                        .limit(ROWS)
                        .flatMap(row -> row.values().values().stream())
                        .filter(term -> term.iri() && term.text().startsWith(queries.base()))
                        .map(Term::text)
                        .distinct()
                        .toList();
        Map<String, Link> names = iris.isEmpty() ? Map.of() : edges.names(iris, language);
        return new Cells(new Addresses(queries.base()), names, Choices.names(choices.of(language)));
    }

    private Field field(Question.Parameter parameter, @Nullable String value, String language) {
        List<Choices.Choice> offered =
                switch (parameter.type()) {
                    case "state" -> choices.of(language).get("states");
                    case "topic" -> choices.of(language).get("topics");
                    default -> null;
                };
        return new Field(
                parameter.name(),
                language.equals("ar") ? parameter.helpArabic() : parameter.help(),
                value == null || value.isBlank() ? parameter.standard() : value.strip(),
                offered);
    }

    /**
     * How the cells of an answer are shown.
     *
     * @param names of things, by their IRIs
     * @param terms of the ontology, by their local names
     */
    public record Cells(Addresses addresses, Map<String, Link> names, Map<String, String> terms) {

        private static final Pattern CLAIM = Pattern.compile("(?:act|agreement)-\\d+-\\d+-(\\w+)");

        /** Where a value leads; null where nowhere. */
        public @Nullable String href(@Nullable Term term) {
            return term != null && term.iri() ? addresses.link(term.text()) : null;
        }

        public String name(@Nullable Term term) {
            if (term == null) {
                return "";
            }
            Link link = names.get(term.text());
            String name = link == null ? term.local() : link.name();
            Matcher claim = CLAIM.matcher(name);
            String local = claim.matches() ? claim.group(1) : name;
            return terms.getOrDefault(local, local);
        }
    }
}
