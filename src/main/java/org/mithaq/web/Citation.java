package org.mithaq.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.source.ArticleReader;
import tools.jackson.databind.json.JsonMapper;

/** An agreement as an entry of a bibliography. */
final class Citation {

    /** The forms that reference managers read. */
    enum Style {
        BIB("application/x-bibtex"),
        RIS("application/x-research-info-systems"),
        CSL("application/vnd.citationstyles.csl+json");

        private final String type;

        Style(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    private Citation() {}

    static String of(Telling agreement, Style style) {
        return switch (style) {
            case BIB -> bib(agreement);
            case RIS -> ris(agreement);
            case CSL -> csl(agreement);
        };
    }

    private static String title(Telling agreement) {
        return oneLine(agreement.title().isEmpty() ? agreement.kindName() : agreement.title());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String parties(Telling agreement, String between) {
        return agreement.parties().stream()
                .map(link -> oneLine(link.name()))
                .collect(Collectors.joining(between));
    }

    /** Without what would end a field. */
    private static String braced(String text) {
        return text.replaceAll("[{}\\\\]", "");
    }

    private static String bib(Telling agreement) {
        StringBuilder entry = new StringBuilder("@misc{mithaq-");
        entry.append(ArticleReader.id(agreement.iri())).append(",\n");
        field(entry, "title", title(agreement));
        field(entry, "author", parties(agreement, " and "));
        field(entry, "date", agreement.when());
        field(entry, "type", agreement.kindName());
        field(entry, "url", agreement.iri());
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append("  ").append(name).append(" = {").append(braced(value)).append("},\n");
        }
    }

    private static String ris(Telling agreement) {
        StringBuilder entry = new StringBuilder("TY  - GEN\r\n");
        entry.append("TI  - ").append(title(agreement)).append("\r\n");
        for (Link party : agreement.parties()) {
            entry.append("AU  - ").append(oneLine(party.name())).append("\r\n");
        }
        if (!agreement.when().isEmpty()) {
            entry.append("DA  - ").append(agreement.when().replace('-', '/')).append("\r\n");
        }
        entry.append("M3  - ").append(agreement.kindName()).append("\r\n");
        entry.append("UR  - ").append(agreement.iri()).append("\r\n");
        return entry.append("ER  - \r\n").toString();
    }

    private static String csl(Telling agreement) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", "mithaq-" + ArticleReader.id(agreement.iri()));
        entry.put("type", "treaty");
        entry.put("title", title(agreement));
        entry.put("genre", agreement.kindName());
        entry.put(
                "author",
                agreement.parties().stream()
                        .map(link -> Map.of("literal", oneLine(link.name())))
                        .toList());
        if (!agreement.when().isEmpty()) {
            List<Integer> parts =
                    List.of(agreement.when().split("-", -1)).stream()
                            .map(Integer::valueOf)
                            .toList();
            entry.put("issued", Map.of("date-parts", List.of(parts)));
        }
        entry.put("URL", agreement.iri());
        return new JsonMapper().writeValueAsString(List.of(entry)) + "\n";
    }
}
