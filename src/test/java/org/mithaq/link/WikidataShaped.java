package org.mithaq.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.rdf.Told;

/**
 * A made-up part of Wikidata with hard namesakes, and articles that name some of its people in
 * other spellings; who is who is known. Names are common ones put together at will, so nobody real
 * is meant.
 */
final class WikidataShaped {

    private static final String[][] GIVEN = {
        {"سامح", "Sameh", "Samih"},
        {"خالد", "Khalid", "Khaled"},
        {"محمد", "Mohammed", "Muhammad"},
        {"محمود", "Mahmoud", "Mahmud"},
        {"أحمد", "Ahmed", "Ahmad"},
        {"حامد", "Hamed", "Hamid"},
        {"سلمان", "Salman", "Salman"},
        {"سليمان", "Suleiman", "Sulayman"},
        {"عبد الله", "Abdullah", "Abdallah"},
        {"عبد العزيز", "Abdulaziz", "Abdel Aziz"},
        {"ناصر", "Nasser", "Nasir"},
        {"يوسف", "Youssef", "Yusuf"},
        {"حسن", "Hassan", "Hasan"},
        {"حسين", "Hussein", "Husayn"},
        {"إبراهيم", "Ibrahim", "Ebrahim"},
        {"عمر", "Omar", "Umar"},
        {"طارق", "Tariq", "Tarek"},
        {"فيصل", "Faisal", "Faysal"},
        {"ماجد", "Majid", "Majed"},
        {"رياض", "Riyad", "Riad"},
        {"جمال", "Jamal", "Gamal"},
        {"كريم", "Karim", "Kareem"}
    };
    private static final String[][] FAMILY = {
        {"شكري", "Shoukry", "Choukri"}, {"العطية", "al-Attiyah", "Al Attiya"},
        {"بوريطة", "Bourita", "Bouritah"}, {"المالكي", "al-Maliki", "El Malki"},
        {"الجبير", "al-Jubeir", "Al-Jubair"}, {"الصفدي", "Safadi", "al-Safadi"},
        {"القحطاني", "al-Qahtani", "Al Kahtani"}, {"الزياني", "al-Zayani", "Zayani"},
        {"الهاشمي", "al-Hashimi", "Hachemi"}, {"النعيمي", "al-Naimi", "Al Nuaimi"},
        {"الخطيب", "al-Khatib", "El-Khatib"}, {"المبارك", "al-Mubarak", "Al Moubarak"},
        {"درويش", "Darwish", "Darwich"}, {"منصور", "Mansour", "Mansur"},
        {"حداد", "Haddad", "Hadad"}, {"الفهد", "al-Fahd", "Al Fahad"},
        {"الراشد", "al-Rashid", "Al-Rashed"}, {"قاسم", "Qasim", "Kassem"},
        {"عثمان", "Osman", "Othman"}, {"الصباغ", "al-Sabbagh", "Sabagh"}
    };
    private static final String[][] STATES = {
        {"EG", "Q79"},
        {"QA", "Q846"},
        {"MA", "Q1028"},
        {"JO", "Q810"},
        {"SA", "Q851"},
        {"DZ", "Q262"},
        {"KW", "Q817"},
        {"OM", "Q842"},
        {"IQ", "Q796"},
        {"LB", "Q822"},
        {"TN", "Q948"},
        {"BH", "Q398"}
    };
    private static final String[][] OFFICES = {
        {"وزير الخارجية", "Minister of Foreign Affairs", "foreign minister"},
        {"وزير الدفاع", "Minister of Defence", "defense minister"},
        {"رئيس الوزراء", "Prime Minister", "prime minister"},
        {"سفير", "ambassador", "ambassador"},
        {"وزير المالية", "Minister of Finance", "finance minister"}
    };

    /** Our IRI → theirs, for everyone who is in both. */
    final Map<String, String> truth = new TreeMap<>();

    final List<Person> people = new ArrayList<>();
    final List<byte[]> articles = new ArrayList<>();

    record Person(
            String id,
            String[] given,
            String[] family,
            int state,
            int office,
            int born,
            int died) {}

    WikidataShaped() {
        for (int g = 0; g < GIVEN.length; g++) {
            for (int f = 0; f < FAMILY.length; f++) {
                int n = g * FAMILY.length + f;
                int state = (7 * g + 5 * f) % STATES.length;
                int office = (3 * g + f) % OFFICES.length;
                boolean absent = n % 6 == 5;
                Person person =
                        new Person(
                                "Q9" + (10000 + n),
                                GIVEN[g],
                                FAMILY[f],
                                state,
                                office,
                                1950 + n % 25,
                                0);
                if (!absent) {
                    people.add(person);
                }
                if (n / 2 % 3 == 0) {
                    people.add(
                            new Person(
                                    "Q9" + (20000 + n),
                                    GIVEN[g],
                                    FAMILY[f],
                                    (state + 1) % STATES.length,
                                    office,
                                    1955,
                                    0));
                }
                if (n % 7 == 0) {
                    people.add(
                            new Person(
                                    "Q9" + (30000 + n),
                                    GIVEN[g],
                                    FAMILY[f],
                                    state,
                                    office,
                                    1890,
                                    1961));
                }
                if (n % 2 == 1 || n % 5 == 0) {
                    told(person, n, absent);
                }
            }
        }
    }

    /**
     * An article that names a person: in Arabic as news does, or in English in another spelling.
     */
    private void told(Person person, int n, boolean absent) {
        boolean english = n % 4 == 1;
        int form = n % 8 == 1 ? 1 : 2;
        String name = english ? person.given[form] + " " + person.family[form] : arabic(person, n);
        String office = OFFICES[person.office][english ? 2 : 0];
        boolean alone = n % 7 == 3;
        Told told =
                english
                        ? Told.english(
                                "en" + n,
                                "2018-03-0" + (1 + n % 9),
                                "Outlet",
                                office + " " + name + " said.")
                        : Told.arabic(
                                "ar" + n,
                                "2018-03-0" + (1 + n % 9),
                                "صحيفة",
                                office + " " + name + " قال.");
        if (alone) {
            told.said("Appeal", name, name, "TR", "");
        } else {
            told.holding(name, office, STATES[person.state][0], name);
        }
        articles.add(told.nquads());
        if (!absent) {
            truth.put(Told.person(name), "http://www.wikidata.org/entity/" + person.id);
        }
    }

    private static String arabic(Person person, int n) {
        String name = person.given[0] + " " + person.family[0];
        return switch (n % 3) {
            case 0 -> name.replaceAll("[أإ]", "ا").replace("ة", "ه");
            case 1 -> name.replace("عبد ال", "عبدال").replaceAll("ي$", "ى");
            default -> name;
        };
    }

    /** In the shape of Wikidata's RDF. */
    String turtle() {
        StringBuilder out =
                new StringBuilder(
                        "@prefix wd: <http://www.wikidata.org/entity/> .\n"
                                + "@prefix wdt: <http://www.wikidata.org/prop/direct/> .\n"
                                + "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
                                + "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                                + "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n");
        for (int i = 0; i < OFFICES.length; i++) {
            out.append(
                    "wd:Q99000"
                            + i
                            + " rdfs:label \""
                            + OFFICES[i][0]
                            + "\"@ar , \""
                            + OFFICES[i][1]
                            + "\"@en .\n");
        }
        for (Person p : people) {
            out.append(
                    "wd:"
                            + p.id
                            + " wdt:P31 wd:Q5 ; wdt:P27 wd:"
                            + STATES[p.state][1]
                            + " ; wdt:P39 wd:Q99000"
                            + p.office
                            + " ; wdt:P569 \""
                            + p.born
                            + "-01-01T00:00:00Z\"^^xsd:dateTime ;\n");
            out.append(
                    p.died == 0
                            ? ""
                            : "  wdt:P570 \"" + p.died + "-01-01T00:00:00Z\"^^xsd:dateTime ;\n");
            out.append(
                    "  rdfs:label \""
                            + p.given[0]
                            + " "
                            + p.family[0]
                            + "\"@ar , \""
                            + p.given[1]
                            + " "
                            + p.family[1]
                            + "\"@en .\n");
        }
        return out.toString();
    }

    /** As lines of Wikidata's JSON dump. */
    List<String> dump() {
        List<String> lines = new ArrayList<>(List.of("["));
        for (int i = 0; i < OFFICES.length; i++) {
            lines.add(
                    "{\"type\":\"item\",\"id\":\"Q99000"
                            + i
                            + "\",\"labels\":{\"ar\":"
                            + text("ar", OFFICES[i][0])
                            + ",\"en\":"
                            + text("en", OFFICES[i][1])
                            + "},\"descriptions\":{},\"aliases\":{},\"claims\":{},\"sitelinks\":{}},");
        }
        for (Person p : people) {
            String claims =
                    item("P31", "Q5")
                            + ","
                            + item("P27", STATES[p.state][1])
                            + ","
                            + item("P39", "Q99000" + p.office)
                            + ","
                            + time("P569", p.born)
                            + (p.died == 0 ? "" : "," + time("P570", p.died));
            lines.add(
                    "{\"type\":\"item\",\"id\":\""
                            + p.id
                            + "\",\"labels\":{\"ar\":"
                            + text("ar", p.given[0] + " " + p.family[0])
                            + ",\"en\":"
                            + text("en", p.given[1] + " " + p.family[1])
                            + "},\"descriptions\":{},\"aliases\":{},\"claims\":{"
                            + claims
                            + "},\"sitelinks\":{}},");
        }
        lines.add("]");
        return lines;
    }

    private static String text(String language, String text) {
        return "{\"language\":\"" + language + "\",\"value\":\"" + text + "\"}";
    }

    private static String item(String property, String id) {
        return claim(
                property,
                "wikibase-item",
                "{\"value\":{\"entity-type\":\"item\",\"numeric-id\":"
                        + id.substring(1)
                        + ",\"id\":\""
                        + id
                        + "\"},\"type\":\"wikibase-entityid\"}");
    }

    private static String time(String property, int year) {
        return claim(
                property,
                "time",
                "{\"value\":{\"time\":\"+"
                        + year
                        + "-01-01T00:00:00Z\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":9,\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"},\"type\":\"time\"}");
    }

    private static String claim(String property, String datatype, String value) {
        return "\""
                + property
                + "\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\""
                + property
                + "\",\"datavalue\":"
                + value
                + ",\"datatype\":\""
                + datatype
                + "\"},\"type\":\"statement\",\"id\":\"Q1$"
                + property
                + "\",\"rank\":\"normal\"}]";
    }

    /** As a table of one's own. */
    List<String> table() {
        List<String> lines =
                new ArrayList<>(List.of("id,name_ar,name_en,type,state,office,born,died"));
        for (Person p : people) {
            lines.add(
                    "http://www.wikidata.org/entity/"
                            + p.id
                            + ","
                            + p.given[0]
                            + " "
                            + p.family[0]
                            + ","
                            + p.given[1]
                            + " "
                            + p.family[1]
                            + ",person,"
                            + STATES[p.state][0]
                            + ","
                            + OFFICES[p.office][1]
                            + ","
                            + p.born
                            + ","
                            + (p.died == 0 ? "" : p.died));
        }
        return lines;
    }
}
