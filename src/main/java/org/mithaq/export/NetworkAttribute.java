package org.mithaq.export;

import java.util.List;
import java.util.function.Function;
import org.mithaq.export.Directory.Entry;
import org.mithaq.export.Network.Tie;

/**
 * What network files tell of an actor or of a tie.
 *
 * @param type {@code string}, {@code long} or {@code double}, as GraphML and GEXF name them
 */
record NetworkAttribute<T>(String name, String type, Function<T, String> value) {

    static final List<NetworkAttribute<Entry>> OF_ACTORS =
            List.of(
                    new NetworkAttribute<>("name", "string", actor -> clean(actor.name())),
                    new NetworkAttribute<>("nameArabic", "string", actor -> clean(actor.arabic())),
                    new NetworkAttribute<>("kind", "string", Entry::kind),
                    new NetworkAttribute<>("iso3", "string", actor -> actor.code("iso3")),
                    new NetworkAttribute<>("wikidata", "string", actor -> actor.code("wikidata")));

    static final List<NetworkAttribute<Tie>> OF_TIES =
            List.of(
                    quad("uncoded", 0),
                    quad("verbalCooperation", 1),
                    quad("materialCooperation", 2),
                    quad("verbalConflict", 3),
                    quad("materialConflict", 4),
                    new NetworkAttribute<>("tone", "double", tie -> String.valueOf(tie.tone())),
                    new NetworkAttribute<>("first", "string", tie -> tie.first),
                    new NetworkAttribute<>("last", "string", tie -> tie.last));

    private static NetworkAttribute<Tie> quad(String name, int quadClass) {
        return new NetworkAttribute<>(
                name, "long", tie -> String.valueOf(tie.byQuadClass[quadClass]));
    }

    /** Without what XML 1.0 cannot hold. */
    static String clean(String text) {
        return text.codePoints()
                .filter(
                        c ->
                                c == '\t'
                                        || c == '\n'
                                        || c >= 0x20 && c < 0xD800
                                        || c >= 0xE000 && c < 0xFFFE
                                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
