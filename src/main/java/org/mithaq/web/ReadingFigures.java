package org.mithaq.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.mithaq.shipped.ShippedFiles;
import org.springframework.context.MessageSource;

/**
 * How well articles of a language are read, as it was last measured.
 *
 * @param language its name in the page's language
 * @param articles how many annotated articles it was measured on
 * @param date the day of the measurement
 * @param bars F1 in percent by what is read
 */
record ReadingFigures(String language, String articles, String date, List<Bars> bars) {

    private static final List<String> LANGUAGES = List.of("ar", "en");
    private static final List<String> KINDS =
            List.of("actors", "persons", "persons+office", "agreements", "acts", "roles", "topics");

    /** Of all languages, in the words of a page's. */
    static List<ReadingFigures> all(MessageSource messages, Locale locale) {
        return LANGUAGES.stream().map(language -> of(language, messages, locale)).toList();
    }

    private static ReadingFigures of(String language, MessageSource messages, Locale locale) {
        Properties measured = new Properties();
        try {
            String file = "org/mithaq/web/reading-" + language + ".properties";
            measured.load(new StringReader(ShippedFiles.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Bars> bars = new ArrayList<>();
        for (String kind : KINDS) {
            String value = measured.getProperty(kind);
            if (value != null) {
                String name = messages.getMessage("reading." + kind, null, locale);
                long percent = Math.round(100 * Double.parseDouble(value));
                bars.add(new Bars(new Link(name, "", null, "", ""), percent, percent));
            }
        }
        return new ReadingFigures(
                Locale.forLanguageTag(language).getDisplayLanguage(locale),
                measured.getProperty("articles", ""),
                measured.getProperty("date", ""),
                bars);
    }
}
