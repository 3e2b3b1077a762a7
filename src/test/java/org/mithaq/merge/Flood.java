package org.mithaq.merge;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Very many articles of 20 claims each, for measuring: 4 persons in office, 2 agreements, 5 deeds
 * and 9 speech acts; few states and persons are in most of them, and one article in thirty copies
 * another one.
 */
public final class Flood {

    private static final String[] DEEDS = {"Meeting", "PhoneCall", "Visit", "Dialogue", "Aid"};
    private static final String[] DEED_TYPES = {"CONSULT", "CONSULT", "CONSULT", "CONSULT", "AID"};
    private static final String[] WORDS = {
        "Praise", "Concern", "Condemnation", "Support", "Appeal"
    };
    private static final String[] WORD_TYPES = {"SUPPORT", null, "ACCUSE", "SUPPORT", "REQUEST"};
    private static final String[] TOPICS = {
        "energy",
        "health",
        "trade",
        "education-science",
        "counter-terrorism",
        "defence-cooperation",
        "climate",
        "migration",
        "security",
        "economy"
    };
    private static final int DAYS = 3650;

    private final List<String> states;
    private final List<String[]> given = new ArrayList<>();
    private final List<String[]> families = new ArrayList<>();

    /** Reads the names; the states are codes of the reference data. */
    public Flood(List<String> states) throws IOException {
        this.states = states;
        List<String[]> into = given;
        for (String line : Files.readAllLines(Path.of("src/test/resources/merge/names.txt"))) {
            if (line.isBlank()) {
                into = families;
            } else if (!line.startsWith("#")) {
                into.add(line.split("\\|"));
            }
        }
    }

    /** Writes articles from one number to another. */
    public void write(OutputStream out, int from, int to) {
        try {
            for (int i = from; i < to; i++) {
                out.write(article(i).bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The article of a number, always the same. */
    public ArticleQuads article(int number) {
        boolean copy = number % 30 == 29;
        Random random = new Random(copy ? number - 1 : number);
        boolean arabic = random.nextInt(5) < 3;
        LocalDate published = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(DAYS));
        ArticleQuads article =
                new ArticleQuads(
                        "f" + number,
                        arabic ? "ar" : "en",
                        published.toString(),
                        "outlet " + (copy ? 201 : random.nextInt(200)));
        article.text(text(random));
        for (int i = 0; i < 4; i++) {
            person(article, random, arabic);
        }
        for (int i = 0; i < 16; i++) {
            tell(article, random, published, i);
        }
        return article;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append("word").append(random.nextInt(5000)).append(' ');
        }
        return text.toString();
    }

    private void person(ArticleQuads article, Random random, boolean arabic) {
        int id = skewed(random, 6000);
        String[] first = given.get(id % given.size());
        String[] family = families.get(id / given.size() % families.size());
        String state = states.get(id * 7 % states.size());
        String name =
                arabic
                        ? first[0] + " " + family[0]
                        : first[1 + random.nextInt(first.length - 1)]
                                + " "
                                + family[1 + random.nextInt(family.length - 1)];
        article.person(name, arabic ? "وزير الخارجية" : "foreign minister", state);
    }

    private void tell(ArticleQuads article, Random random, LocalDate published, int i) {
        String a = states.get(skewed(random, states.size()));
        String b = states.get(skewed(random, states.size()));
        if (a.equals(b)) {
            b = states.get((states.indexOf(a) + 1) % states.size());
        }
        String date =
                random.nextBoolean()
                        ? null
                        : published
                                .minusDays(
                                        random.nextInt(4) == 0
                                                ? random.nextInt(400)
                                                : random.nextInt(2))
                                .toString();
        String topic = TOPICS[random.nextInt(TOPICS.length)];
        if (i < 2) {
            String title = "memorandum of understanding on " + topic;
            article.agreement("MemorandumOfUnderstanding", title, date, topic, a, b);
        } else if (i < 7) {
            int kind = random.nextInt(DEEDS.length);
            article.deed(DEEDS[kind], DEED_TYPES[kind], date, null, a, b);
        } else {
            int kind = random.nextInt(WORDS.length);
            String content =
                    "the position of " + b + " on " + topic + " in case " + random.nextInt(900);
            article.words(WORDS[kind], WORD_TYPES[kind], content, topic, a, b);
        }
    }

    /** Small numbers far more often than large ones. */
    private static int skewed(Random random, int below) {
        double r = random.nextDouble();
        return (int) (below * r * r * r);
    }
}
