package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mithaq.query.PageQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** States on a map by a measure, and the most active pairs as arcs. */
@Controller
class MapPage {

    private static final int ARCS = 60;
    private static final int PAIRS = 15;

    private final PageQueries queries;
    private final Edges edges;
    private final Measures measures;
    private final Choices choices;
    private final JsonMapper json;

    MapPage(PageQueries queries, Edges edges, Measures measures, Choices choices, JsonMapper json) {
        this.queries = queries;
        this.edges = edges;
        this.measures = measures;
        this.choices = choices;
        this.json = json;
    }

    /**
     * A line between two states.
     *
     * @param cold whether most of its acts are of conflict
     */
    record Arc(String a, String b, long count, boolean cold, String href) {}

    @GetMapping(path = "/map", produces = "text/html;charset=UTF-8")
    String map(
            @RequestParam(name = "measure", defaultValue = "acts") String measure,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        String language = locale.getLanguage();
        ActFilter filter = ActFilter.of(request);
        List<Measures.Measured> states =
                switch (measure) {
                    case "partners" -> measures.partners(filter, language);
                    case "agreements" -> measures.agreements(filter, language);
                    default -> measures.acts(filter, language);
                };
        List<Arc> arcs = new ArrayList<>();
        List<Bars> pairs = new ArrayList<>();
        for (Edges.Edge edge : edges.strongest(filter, ARCS, language)) {
            String href = edge.relation(queries.base());
            if (href != null) {
                boolean cold = edge.conflicts() * 2 > edge.count();
                arcs.add(new Arc(edge.a().key(), edge.b().key(), edge.count(), cold, href));
                pairs.add(pair(edge, href, arcs.get(0).count(), language));
            }
        }
        model.addAttribute("measure", measure);
        if (measure.equals("acts")) {
            String sparql = queries.sparql("state-acts", filter.parameters(queries.base()));
            model.addAttribute("asked", new Asked(sparql));
        }
        model.addAttribute("filter", filter);
        model.addAttribute("choices", choices.of(language));
        model.addAttribute("states", states);
        model.addAttribute("pairs", pairs.subList(0, Math.min(PAIRS, pairs.size())));
        model.addAttribute(
                "mapJson",
                json.writeValueAsString(Map.of("type", "map", "states", states, "arcs", arcs)));
        return "map";
    }

    private static Bars pair(Edges.Edge edge, String href, long most, String language) {
        String name = edge.a().name() + " · " + edge.b().name();
        long percent = 100 * edge.count() / Math.max(1, most);
        return new Bars(new Link(name, language, href, "", ""), edge.count(), percent);
    }
}
