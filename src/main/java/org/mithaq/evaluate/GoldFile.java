package org.mithaq.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.evaluate.Facts.ActFact;
import org.mithaq.evaluate.Facts.AgreementFact;
import org.mithaq.evaluate.Facts.PersonFact;
import org.mithaq.evaluate.Facts.Role;
import org.mithaq.message.Fault;
import org.mithaq.text.Span;

/** Reads an annotated article: tab-separated lines ACTOR, PERSON, AGREEMENT and ACT. */
final class GoldFile {

    private final Path file;
    private final String text;
    private final Set<String> actors = new LinkedHashSet<>();
    private final List<PersonFact> persons = new ArrayList<>();
    private final List<AgreementFact> agreements = new ArrayList<>();
    private final List<ActFact> acts = new ArrayList<>();

    private GoldFile(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads a file of annotations.
     *
     * @param text the article's text, which the quotes are looked up in
     * @throws Fault where a line has too few fields or an unknown kind
     */
    static Facts read(Path file, String text) {
        GoldFile gold = new GoldFile(file, text);
        try {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                gold.line(++number, line);
            }
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", file, String.valueOf(e.getMessage()));
        }
        return new Facts(gold.actors, gold.persons, gold.agreements, gold.acts, List.of(), 0, 0);
    }

    private void line(int number, String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] f = line.split("\t", -1);
        int fields =
                switch (f[0]) {
                    case "ACTOR" -> 2;
                    case "PERSON" -> 4;
                    case "AGREEMENT" -> 8;
                    case "ACT" -> 12;
                    default -> throw new Fault("gold.kind", file, number, f[0]);
                };
        if (f.length < fields) {
            throw new Fault("gold.fields", file, number, f[0], fields, f.length);
        }
        switch (f[0]) {
            case "ACTOR" -> actors.add(f[1]);
            case "PERSON" ->
                    persons.add(
                            new PersonFact(f[1], f[3].equals("-") ? Set.of("-") : values(f[3])));
            case "AGREEMENT" ->
                    agreements.add(
                            new AgreementFact(
                                    f[1], values(f[2]), f[3], values(f[5]), find(f[7]), null));
            default -> acts.add(act(f));
        }
    }

    private ActFact act(String[] f) {
        Set<Role> roles = new LinkedHashSet<>();
        Set<String> sides = new LinkedHashSet<>(values(f[2]));
        sides.addAll(values(f[4]));
        sides.forEach(key -> roles.add(new Role("side", key)));
        values(f[3]).forEach(key -> roles.add(new Role("recipient", key)));
        return new ActFact(f[1], roles, values(f[7]), f[8], f[10], find(f[11]), null);
    }

    private static Set<String> values(String field) {
        Set<String> values = new LinkedHashSet<>();
        for (String value : field.split(";")) {
            if (!value.isBlank() && !value.equals("-")) {
                values.add(value.strip());
            }
        }
        return values;
    }

    /** Where a quote stands, whatever the white space between its words. */
    private List<Span> find(String quote) {
        StringJoiner pattern = new StringJoiner("(?U:\\s)+");
        for (String word : quote.split("(?U)\\s+")) {
            if (!word.isEmpty()) {
                pattern.add(Pattern.quote(Normalizer.normalize(word, Normalizer.Form.NFC)));
            }
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        return List.of(
                new Span(
                        text.codePointCount(0, matcher.start()),
                        text.codePointCount(0, matcher.end())));
    }
}
