package org.mithaq.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A made-up world of persons, agreements and meetings, and articles in two languages that tell of
 * them in the spellings of real news, so that it is known which mentions are of the same.
 */
public final class World {

    private static final String[] STATES = {
        "EG", "JO", "QA", "SA", "AE", "KW", "MA", "TN", "DZ", "LB", "IQ", "OM", "US", "RU", "FR",
        "TR"
    };
    private static final String[][] OFFICES = {
        {"وزير الخارجية", "foreign minister", "minister of foreign affairs"},
        {"وزير الدفاع", "defence minister", "minister of defence"},
        {"رئيس الوزراء", "prime minister", "premier"},
        {"السفير", "ambassador", "ambassador"},
        {"وزير الداخلية", "interior minister", "minister of the interior"},
    };
    private static final String[][] SUBJECTS = {
        {"energy", "الطاقة", "energy"},
        {"health", "الصحة", "health"},
        {"trade", "التجارة", "trade"},
        {"education-science", "التعليم", "education"},
        {"counter-terrorism", "مكافحة الإرهاب", "counter-terrorism"},
        {"defence-cooperation", "الدفاع", "defence"},
    };
    private static final String[][] INSTRUMENTS = {
        {"MemorandumOfUnderstanding", "مذكرة تفاهم", "memorandum of understanding"},
        {"BilateralAgreement", "اتفاقية", "agreement"},
        {"Protocol", "بروتوكول", "protocol"},
    };

    /** A person: names of the given part, the middle and the family, Arabic first. */
    private record Being(
            int id, String[] given, String middle, String[] family, String state, int office) {}

    private record Pact(int id, int instrument, int subject, String a, String b, String day) {}

    private record Deed(
            int id, String type, String plover, String a, String b, String day, String place) {}

    private final Random random;
    private final List<String[]> given = new ArrayList<>();
    private final List<String[]> families = new ArrayList<>();
    private final List<Being> beings = new ArrayList<>();
    private final List<Pact> pacts = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, String> known = new TreeMap<>();
    private int articles;

    /** A world of so many persons, agreements and deeds. */
    public World(int persons, int agreements, int meetings, int seed) {
        random = new Random(seed);
        readNames();
        for (int i = 0; i < persons; i++) {
            beings.add(being(i));
        }
        for (int i = 0; i < agreements; i++) {
            String[] pair = pair();
            pacts.add(new Pact(i, random.nextInt(3), random.nextInt(6), pair[0], pair[1], day()));
        }
        String[][] kinds = {
            {"Meeting", "CONSULT"}, {"PhoneCall", "CONSULT"}, {"Dialogue", "CONSULT"}
        };
        for (int i = 0; i < meetings; i++) {
            String[] pair = pair();
            String[] kind = kinds[random.nextInt(3)];
            deeds.add(
                    new Deed(
                            i,
                            kind[0],
                            kind[1],
                            pair[0],
                            pair[1],
                            day(),
                            random.nextInt(3) == 0 ? "doha" : null));
        }
    }

    private void readNames() {
        try {
            List<String[]> into = given;
            for (String line : Files.readAllLines(Path.of("src/test/resources/merge/names.txt"))) {
                if (line.isBlank()) {
                    into = families;
                } else if (!line.startsWith("#")) {
                    into.add(line.split("\\|"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every eighth bears the name of the one before in another state; no two in one state do. */
    private Being being(int id) {
        while (true) {
            boolean namesake = id % 8 == 7;
            Being before = namesake ? beings.get(id - 1) : null;
            String[] first = namesake ? before.given : pick(given);
            String[] family = namesake ? before.family : pick(families);
            String middle =
                    namesake ? before.middle : random.nextInt(3) == 0 ? pick(given)[0] : null;
            String state = STATES[random.nextInt(STATES.length)];
            Being being =
                    new Being(id, first, middle, family, state, random.nextInt(OFFICES.length));
            boolean taken =
                    beings.stream()
                            .anyMatch(
                                    b ->
                                            b.state.equals(state)
                                                    && b.family[0].equals(family[0])
                                                    && b.given[0].equals(first[0]));
            if (!taken) {
                return being;
            }
        }
    }

    private String[] pick(List<String[]> names) {
        return names.get(random.nextInt(names.size()));
    }

    private String[] pair() {
        int a = random.nextInt(STATES.length);
        int b = (a + 1 + random.nextInt(STATES.length - 1)) % STATES.length;
        return new String[] {STATES[a], STATES[b]};
    }

    private String day() {
        return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(3000)).toString();
    }

    /** Of which entity each mention is: the article's IRI, a space and the mention's IRI. */
    public Map<String, String> known() {
        return known;
    }

    public int entities() {
        return (int) known.values().stream().distinct().count();
    }

    /** The next article: it tells of one agreement, some persons and two deeds. */
    public ArticleQuads article() {
        boolean arabic = random.nextInt(5) < 3;
        Pact pact = pacts.get(random.nextInt(pacts.size()));
        String published = LocalDate.parse(pact.day).plusDays(random.nextInt(2)).toString();
        ArticleQuads article =
                new ArticleQuads(
                        "w" + articles++,
                        arabic ? "ar" : "en",
                        published,
                        "outlet " + random.nextInt(40));
        tell(article, pact, arabic);
        for (int i = 0; i < 4; i++) {
            Being being = beings.get(random.nextInt(beings.size()));
            name(article, being, arabic);
        }
        for (int i = 0; i < 2; i++) {
            Deed deed = deeds.get(random.nextInt(deeds.size()));
            String told =
                    article.deed(
                            deed.type,
                            deed.plover,
                            deed.day,
                            random.nextInt(3) == 0 ? deed.place : null,
                            deed.a,
                            deed.b);
            known.put(article.iri() + " " + told, "deed " + deed.id);
        }
        return article;
    }

    private void tell(ArticleQuads article, Pact pact, boolean arabic) {
        String[] instrument = INSTRUMENTS[pact.instrument];
        String[] subject = SUBJECTS[pact.subject];
        int way = random.nextInt(4);
        String title =
                way == 0
                        ? (arabic ? instrument[1] : instrument[2])
                        : arabic
                                ? instrument[1] + (way == 1 ? " في مجال " : " بشأن ") + subject[1]
                                : instrument[2]
                                        + (way == 1 ? " on " : " in the field of ")
                                        + subject[2];
        String date = random.nextInt(4) == 0 ? null : pact.day;
        String told =
                article.agreement(
                        instrument[0], title, date, way == 0 ? null : subject[0], pact.a, pact.b);
        known.put(article.iri() + " " + told, "agreement " + pact.id);
    }

    private void name(ArticleQuads article, Being being, boolean arabic) {
        int way = random.nextInt(10);
        String[] office = OFFICES[being.office];
        String held = arabic ? office[0] : office[1 + random.nextInt(2)];
        String name = arabic ? arabic(being, way) : latin(being, way);
        String person = article.person(name, held, being.state);
        known.put(article.iri() + " " + person, "person " + being.id);
    }

    private String arabic(Being being, int way) {
        String first = being.given[0];
        String family = being.family[0];
        String name =
                being.middle != null && way < 4
                        ? first + (way < 2 ? " بن " : " ") + being.middle + " " + family
                        : way == 9 ? family : first + " " + family;
        return switch (way) {
            case 5 -> name.replaceAll("[أإآ]", "ا");
            case 6 -> name.replace("عبد ال", "عبدال");
            case 7 -> name.replace("ى", "ي").replace("ة", "ه");
            case 8 -> name.replace(" ", " \u200F");
            default -> name;
        };
    }

    private String latin(Being being, int way) {
        String first = being.given[1 + random.nextInt(being.given.length - 1)];
        String family = being.family[1 + random.nextInt(being.family.length - 1)];
        return switch (way) {
            case 0 -> first.charAt(0) + ". " + family;
            case 1 -> family + " " + first;
            case 2 -> (first + " " + family).toUpperCase(java.util.Locale.ROOT);
            case 3 -> family;
            default -> first + " " + family;
        };
    }
}
