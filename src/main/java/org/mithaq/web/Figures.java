package org.mithaq.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mithaq.query.Answer.Row;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the graph holds, in figures. */
@Component
class Figures {

    private static final List<String> COUNTED =
            List.of("articles", "acts", "agreements", "commitments", "states", "outlets");

    private final PageQueries queries;
    private final ActIndex index;
    private final MessageSource messages;

    Figures(PageQueries queries, ActIndex index, MessageSource messageSource) {
        this.index = index;
        this.queries = queries;
        this.messages = messageSource;
    }

    /** A figure and what it counts. */
    record Figure(String name, String value) {}

    List<Figure> all(Locale locale) {
        Row row = queries.askOnce("counts", new Parameters()).rows().get(0);
        List<Figure> figures = new ArrayList<>();
        long commitments =
                index.acts().stream().filter(act -> act.kind().equals("Commitment")).count();
        for (String counted : COUNTED) {
            long count = counted.equals("commitments") ? commitments : row.number(counted);
            figures.add(
                    new Figure(
                            messages.getMessage("figure." + counted, null, locale),
                            String.format(Locale.ROOT, "%,d", count)));
        }
        if (!row.text("from").isEmpty()) {
            figures.add(
                    new Figure(
                            messages.getMessage("figure.span", null, locale),
                            row.text("from") + " – " + row.text("to")));
        }
        return figures;
    }
}
