package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.query.Parameters;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What an analyst asks to see of a list of acts; all of it stands in the address. Empty text is no
 * wish.
 *
 * @param from a year, month or day; so is {@code to}
 * @param topic the id of a topic
 * @param kind the local name of a class
 * @param modality the local name of a modality
 * @param confidence percent, 0 for any
 * @param page from 1
 */
record ActFilter(
        String from,
        String to,
        String topic,
        String kind,
        String modality,
        int confidence,
        int page) {

    /** How many acts a page shows. */
    static final int SIZE = 40;

    /** Classes that stand for what is of no narrower one. */
    private static final Set<String> GENERAL =
            Set.of("Act", "SpeechAct", "Interaction", "Agreement");

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");
    private static final String ONTOLOGY = "https://w3id.org/mithaq/ontology#";

    /** No wish at all, and the first page. */
    static ActFilter none() {
        return new ActFilter("", "", "", "", "", 0, 1);
    }

    /** From the address; what makes no sense is left out. */
    static ActFilter of(HttpServletRequest request) {
        return new ActFilter(
                matching(request, "from", DATE),
                matching(request, "to", DATE),
                matching(request, "topic", NAME),
                matching(request, "kind", NAME),
                matching(request, "modality", NAME),
                number(request, "confidence", 0, 0, 100),
                number(request, "page", 1, 1, 100_000));
    }

    private static String matching(HttpServletRequest request, String name, Pattern pattern) {
        String value = request.getParameter(name);
        return value != null && pattern.matcher(value.strip()).matches() ? value.strip() : "";
    }

    private static int number(
            HttpServletRequest request, String name, int standard, int least, int most) {
        String value = request.getParameter(name);
        if (value == null || !value.strip().matches("\\d{1,6}")) {
            return standard;
        }
        return Math.clamp(Integer.parseInt(value.strip()), least, most);
    }

    /** As parameters of the queries of acts; one act more than is shown tells whether there are. */
    Parameters parameters(String base) {
        return new Parameters()
                .text("from", from)
                .text("to", to)
                .iri("topic", topic.isEmpty() ? null : base + "topic/" + topic)
                .iri("kind", kind.isEmpty() ? null : ONTOLOGY + kind)
                .text("timed", (from + to).isEmpty() ? null : "yes")
                .text("general", GENERAL.contains(kind) ? kind : null)
                .iri("modality", modality.isEmpty() ? null : ONTOLOGY + modality)
                .text(
                        "confidence",
                        confidence == 0
                                ? null
                                : java.math.BigDecimal.valueOf(confidence, 2).toPlainString())
                .number("limit", SIZE + 1)
                .number("offset", (long) (page - 1) * SIZE);
    }

    /** The same of all of time. */
    ActFilter everyTime() {
        return new ActFilter("", "", topic, kind, modality, confidence, page);
    }

    /** The same of all topics. */
    ActFilter everyTopic() {
        return new ActFilter(from, to, "", kind, modality, confidence, page);
    }

    /** The same until a day. */
    ActFilter until(String day) {
        return new ActFilter(from, day, topic, kind, modality, confidence, page);
    }

    /** The same of all kinds. */
    ActFilter everyKind() {
        return new ActFilter(from, to, topic, "", modality, confidence, page);
    }

    /** Whether anything is wished. */
    public boolean active() {
        return !(from + to + topic + kind + modality).isEmpty() || confidence > 0;
    }

    /** The address of another page of the same list. */
    static String page(HttpServletRequest request, int page) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
    }

    /**
     * The address of the first page with one wish set anew.
     *
     * @param value empty where it is no longer wished
     */
    static String address(HttpServletRequest request, String name, String value) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("page")
                .replaceQueryParam(
                        name,
                        value.isEmpty()
                                ? List.of()
                                : List.of(UriUtils.encode(value, StandardCharsets.UTF_8)))
                .build()
                .toUriString();
    }
}
