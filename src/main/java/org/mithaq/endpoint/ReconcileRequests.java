package org.mithaq.endpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.message.Fault;
import org.mithaq.reconcile.Query;
import org.mithaq.reconcile.Query.Condition;
import org.mithaq.reconcile.Query.Strictness;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that clients of the reconciliation service send → queries. */
final class ReconcileRequests {

    private static final int MOST_QUERIES = 200;
    private static final int MOST_CANDIDATES = 50;
    private static final int USUAL_CANDIDATES = 5;
    private static final int LONGEST = 400;

    private final JsonMapper mapper;

    ReconcileRequests(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** What {@code extend} asks for. */
    record Extension(List<String> ids, List<String> properties) {}

    /**
     * A batch of queries by their keys.
     *
     * @throws Fault where it is none
     */
    Map<String, Query> queries(String json) {
        JsonNode root = object(json, "queries");
        if (root.size() > MOST_QUERIES) {
            throw new Fault("reconcile.many", root.size(), MOST_QUERIES);
        }
        Map<String, Query> queries = new LinkedHashMap<>();
        root.properties()
                .forEach(
                        entry ->
                                queries.put(
                                        entry.getKey(), query(entry.getKey(), entry.getValue())));
        return queries;
    }

    private static Query query(String key, JsonNode node) {
        if (!node.isObject()
                || !node.path("query").isString() && node.path("properties").isEmpty()) {
            throw new Fault("reconcile.broken", "queries", key + ": query");
        }
        Set<String> types = new LinkedHashSet<>();
        JsonNode type = node.path("type");
        if (type.isArray()) {
            type.forEach(one -> types.add(typeId(one)));
        } else if (!type.isMissingNode() && !type.isNull()) {
            types.add(typeId(type));
        }
        types.remove("");
        int limit =
                node.path("limit").isNumber() ? node.path("limit").intValue(0) : USUAL_CANDIDATES;
        String text = node.path("query").stringValue("");
        return new Query(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                types,
                strictness(node.path("type_strict").stringValue("should")),
                limit < 1 ? USUAL_CANDIDATES : Math.min(limit, MOST_CANDIDATES),
                conditions(node.path("properties")));
    }

    private static String typeId(JsonNode type) {
        return type.isObject() ? type.path("id").stringValue("") : type.stringValue("");
    }

    private static Strictness strictness(String name) {
        return switch (name) {
            case "any" -> Strictness.ANY;
            case "all" -> Strictness.ALL;
            default -> Strictness.SHOULD;
        };
    }

    private static List<Condition> conditions(JsonNode properties) {
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode property : properties) {
            List<String> values = new ArrayList<>();
            JsonNode value = property.path("v");
            if (value.isArray()) {
                value.forEach(one -> values.add(value(one)));
            } else {
                values.add(value(value));
            }
            values.removeIf(String::isBlank);
            if (!values.isEmpty()) {
                conditions.add(new Condition(property.path("pid").stringValue(""), values));
            }
        }
        return conditions;
    }

    private static String value(JsonNode value) {
        return value.isObject() ? value.path("id").stringValue("") : value.asString("");
    }

    /**
     * Ids and properties of {@code extend}.
     *
     * @throws Fault where it is none
     */
    Extension extension(String json) {
        JsonNode root = object(json, "extend");
        if (!root.path("ids").isArray() || !root.path("properties").isArray()) {
            throw new Fault("reconcile.broken", "extend", "ids, properties");
        }
        if (root.path("ids").size() > 5 * MOST_QUERIES) {
            throw new Fault("reconcile.many", root.path("ids").size(), 5 * MOST_QUERIES);
        }
        List<String> ids = new ArrayList<>();
        root.path("ids").forEach(id -> ids.add(id.asString("")));
        List<String> properties = new ArrayList<>();
        root.path("properties")
                .forEach(property -> properties.add(property.path("id").stringValue("")));
        return new Extension(ids, properties);
    }

    private JsonNode object(String json, String parameter) {
        try {
            JsonNode root = mapper.readTree(json);
            if (root != null && root.isObject()) {
                return root;
            }
            throw new Fault("reconcile.broken", parameter, "{");
        } catch (JacksonException e) {
            throw new Fault(e, "reconcile.broken", parameter, e.getOriginalMessage());
        }
    }
}
