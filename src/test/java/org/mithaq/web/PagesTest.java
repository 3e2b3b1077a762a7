package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.Server;
import org.mithaq.shipped.ShippedFiles;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages as a client without JavaScript gets them, from a real server. */
class PagesTest {

    private static Server server;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @BeforeAll
    static void start() {
        server = PageServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void tellsWhatAnActIsWorth() throws Exception {
        assertThat(get("/relation/CL-NO?lang=en").body())
                .containsPattern("Worth</span> <span dir=\"ltr\">15,000,000 EUR</span>");
        assertThat(get("/state/PT?lang=ar").body())
                .containsPattern("القيمة</span> <span dir=\"ltr\">20,000,000 EUR</span>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relations",
                "/relation/QA-US",
                "/relation/QA-US?from=2017&to=2018&kind=Signing&confidence=50",
                "/state/QA",
                "/organization/GCC",
                "/topic/counter-terrorism",
                "/agreements",
                "/agreements?kind=MemorandumOfUnderstanding&party=QA",
                "/network",
                "/timeline",
                "/map",
                "/questions",
                "/questions/agreements-of-two-states",
                "/ask",
                "/try",
                "/search?q=qat",
                "/review",
                "/about",
                "/ontology.html"
            })
    void answersInBothLanguages(String path) throws Exception {
        for (String language : new String[] {"ar", "en"}) {
            String address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
            HttpResponse<String> page = get(address);

            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body())
                    .as(address)
                    .contains("lang=\"" + language + "\"")
                    .contains(language.equals("ar") ? "dir=\"rtl\"" : "dir=\"ltr\"")
                    .contains("<main id=\"main\">")
                    .doesNotContain("??")
                    .doesNotContainPattern("<title>\\s*</title>")
                    .doesNotContain("src=\"http")
                    .doesNotContain("stylesheet\" href=\"http");
        }
    }

    @Test
    void remembersTheLanguage() throws Exception {
        HttpResponse<String> first = get("/agreements?lang=ar");
        String cookie = first.headers().firstValue("Set-Cookie").orElse("");

        assertThat(cookie).startsWith("lang=ar").contains("HttpOnly").contains("SameSite=Lax");
        assertThat(get("/agreements", "Cookie", "lang=ar").body()).contains("dir=\"rtl\"");
        assertThat(get("/agreements", "Accept-Language", "ar-EG").body()).contains("dir=\"rtl\"");
        assertThat(get("/agreements", "Accept-Language", "fr").body()).contains("dir=\"ltr\"");
    }

    @Test
    void aRelationShowsItsAgreementWithItsWordsAndItsQuery() throws Exception {
        String page = get("/relation/QA-US?lang=en").body();

        assertThat(page)
                .contains("Qatar")
                .contains("United States")
                .contains("مذكرة التفاهم بشأن مكافحة الإرهاب")
                .contains("2017-06-11")
                .contains("/sparql?output=csv&amp;query=")
                .contains("/ask#query=");
    }

    @Test
    void theRegisterFindsByWordsPartyAndStatus() throws Exception {
        assertThat(
                        get("/agreements?q=" + encode("التفاهم بشأن") + "&party=QA&status=Signed")
                                .body())
                .contains("مذكرة التفاهم بشأن مكافحة الإرهاب");
        assertThat(get("/agreements?q=nothinglikethis&lang=en").body())
                .contains("Nothing was found");
    }

    /**
     * The memorandum that an Arabic and an English example tell of is one, with both their words.
     */
    @Test
    void oneMemorandumOfTwoArticlesIsOnePage() throws Exception {
        String register = get("/agreements?party=KE&lang=en").body();
        Matcher merged = Pattern.compile("href=\"(/agreement/[^\"]+)\"").matcher(register);
        assertThat(merged.find()).as(register).isTrue();
        String page = get(merged.group(1) + "?lang=en").body();

        assertThat(page)
                .contains("14 March 2024")
                .contains("مذكرة تفاهم بشأن الطاقة المتجددة")
                .contains("href=\"/state/UY\"");
        assertThat(get("/state/UY?lang=en").body())
                .contains("href=\"http://www.wikidata.org/entity/Q77\"");
    }

    @Test
    void theRegisterCountsWhatItIsBy() throws Exception {
        String page = get("/agreements?party=qa&other=US&lang=en").body();
        Matcher found = Pattern.compile("role=\"status\">[^<]*?(\\d+)<").matcher(page);
        assertThat(found.find()).isTrue();
        long count = Long.parseLong(found.group(1));

        assertThat(page.split("<tr role=\"row\"", -1)).hasSize((int) count + 2);
        assertThat(page)
                .containsPattern("status=Signed\"><bdi>[^<]+</bdi> <span class=\"count\">[1-9]")
                .contains("aria-current=\"true\"");
        assertThat(get("/agreements?party=nowhere").body()).doesNotContain("<tr role=\"row\"");
    }

    /** Spellings of alif and ta marbuta, and words in any order, find the same. */
    @Test
    void theRegisterFindsWhateverTheSpelling() throws Exception {
        String title = "مذكرة التفاهم بشأن مكافحة الإرهاب";
        String query = get("/agreements?q=" + encode("الارهاب مذكره قطر")).body();

        assertThat(query).contains(title);
        Matcher csv = Pattern.compile("href=\"(/sparql\\?output=csv[^\"]*)\"").matcher(query);
        assertThat(csv.find()).isTrue();
        HttpResponse<String> rows = get(csv.group(1).replace("&amp;", "&"), "Accept", "text/csv");
        assertThat(rows.body().lines().count())
                .isEqualTo(query.split("<tr role=\"row\"", -1).length - 1);
    }

    @Test
    void aFilterOfARelationHoldsForAllThatItShows() throws Exception {
        String all = get("/relation/KE-UY?lang=en").body();
        String none = get("/relation/KE-UY?from=1990&to=1991&lang=en").body();

        assertThat(all).contains("class=\"stack\"").contains("class=\"heat\"");
        assertThat(none).doesNotContain("class=\"stack\"").doesNotContain("class=\"heat\"");
        assertThat(all).contains("href=\"/agreements?party=KE&amp;other=UY\"");
    }

    @Test
    void anEdgeShowsWhatTheFilterLeaves() throws Exception {
        String edge = "/edge?a=https://w3id.org/mithaq/state/KE&b=https://w3id.org/mithaq/state/UY";

        assertThat(get(edge).body()).contains("<li class=\"act");
        assertThat(get(edge + "&to=1990").body()).doesNotContain("<li class=\"act");
    }

    /** Those who are not drawn are counted, by their kind. */
    @Test
    void theNetworkGathersTheLessActive() throws Exception {
        JsonMapper json = new JsonMapper();
        JsonNode all = json.readTree(get("/network.json?most=2000").body());
        JsonNode few = json.readTree(get("/network.json?most=5&size=betweenness").body());
        long others = 0;
        for (JsonNode kind : few.get("others")) {
            assertThat(kind.get("joined").size()).isPositive();
            others += Long.parseLong(kind.get("name").asString().replaceAll("\\D", ""));
        }

        assertThat(few.get("nodes").size()).isEqualTo(5);
        assertThat(few.get("actors")).isEqualTo(all.get("actors"));
        assertThat(others).isBetween(1L, all.get("actors").asLong() - 5);
        assertThat(all.get("others").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/network.json", "/network.gexf", "/state/QA.atom"})
    void dataAnswersBrowsersToo(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    /** What is planned for later years is not what was told of last. */
    @Test
    void theOverviewBeginsWithWhatWasToldOfLast() throws Exception {
        Matcher days = Pattern.compile("datetime=\"(\\d{4})").matcher(get("/?lang=en").body());
        assertThat(days.find()).isTrue();
        assertThat(Integer.parseInt(days.group(1))).isLessThanOrEqualTo(2026);
        assertThat(get("/?lang=en").body()).containsPattern("\\d{4}-\\d\\d-\\d\\d – \\d{4}");
    }

    /** A list goes on whether or not there is so much else to tell of its thing. */
    @Test
    void aListHasAsManyPagesAsItNeeds() throws Exception {
        for (String path : List.of("/relation/KE-UY", "/state/KE", "/topic/trade")) {
            assertThat(get(path + ".html?page=40").statusCode()).as(path).isEqualTo(200);
        }
        assertThat(get("/state/XX.html").statusCode()).isEqualTo(404);
        assertThat(get("/relation/KE-KP.html").statusCode()).isEqualTo(404);
    }

    /** The query beside a table finds the rows that the table counts. */
    @ParameterizedTest
    @CsvSource({
        "/relations, 'acts'",
        "/network?topic=trade&from=2000, 'acts'",
        "/network?around=https://w3id.org/mithaq/state/KE, 'acts'",
        "/timeline?actor=KE, 'acts'",
        "/map?kind=Commitment, 'acts'",
        "/map, 'acts'"
    })
    void whatIsCountedIsDownloadedToo(String path, String column) throws Exception {
        String page = get(path).body();
        Matcher csv = Pattern.compile("href=\"(/sparql\\?output=csv[^\"]*)\"").matcher(page);
        assertThat(csv.find()).isTrue();
        String link = csv.group(1).replace("&amp;", "&");
        List<String> rows = get(link, "Accept", "text/csv").body().lines().toList();

        assertThat(rows.get(0)).contains(column);
        assertThat(rows.size()).isGreaterThan(1);
        if (path.startsWith("/map")) {
            String first = rows.get(1);
            String state = first.substring(first.lastIndexOf('/') + 1, first.indexOf(','));
            assertThat(page)
                    .containsPattern(
                            "/state/"
                                    + state
                                    + "\"[^\\n]*>"
                                    + first.substring(first.indexOf(',') + 1)
                                    + "<");
        }
    }

    @Test
    void relationsOfOneState() throws Exception {
        assertThat(get("/relations?state=UY").body())
                .contains("href=\"/relation/KE-UY\"")
                .doesNotContain("href=\"/relation/QA-US\"");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void suggestsInBothScripts() throws Exception {
        assertThat(get("/suggest?lang=ar&q=" + encode("قط")).body()).contains("/state/QA");
        assertThat(get("/suggest?lang=en&q=qata").body()).contains("/state/QA");
        assertThat(get("/suggest?q=").body()).doesNotContain("<li>");
    }

    @Test
    void suggestsFirstWhatIsCalledJustSo() throws Exception {
        String found = get("/suggest?lang=en&q=oman").body();

        assertThat(found.substring(found.indexOf("<li")))
                .startsWith("<li data-iri=\"https://w3id.org/mithaq/state/OM\"");
        assertThat(get("/search?lang=ar&q=qatar").body())
                .contains("href=\"/state/QA\"")
                .contains("class=\"also\">قطر<");
    }

    @Test
    void readsAPastedTextWithoutStoringIt() throws Exception {
        String before = get("/about?lang=en").body();
        HttpRequest post =
                HttpRequest.newBuilder(URI.create(server.address() + "/try?lang=en"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "text="
                                                + encode(
                                                        "Kenya condemned the attack in Somalia."
                                                                + " Kenya and Uganda signed a"
                                                                + " memorandum of understanding on"
                                                                + " trade.")))
                        .build();
        String page = client.send(post, HttpResponse.BodyHandlers.ofString()).body();

        assertThat(page).containsPattern("<mark[^>]*data-claims=\"act-[^>]*>Kenya condemned");
        assertThat(page).contains("memorandum of understanding");
        assertThat(get("/about?lang=en").body()).isEqualTo(before);
    }

    @Test
    void theNetworkIsThereAsData() throws Exception {
        JsonNode data =
                new JsonMapper()
                        .readTree(get("/network.json", "Accept", "application/json").body());

        assertThat(data.get("nodes").size()).isGreaterThan(1);
        assertThat(data.at("/edges/0/count").asInt()).isPositive();
        Document gexf = parse(get("/network.gexf", "Accept", "*/*").body());
        assertThat(gexf.getElementsByTagName("node").getLength())
                .isEqualTo(data.get("nodes").size());
    }

    @Test
    void tellsWhatTheDataCoversHowSureItIsAndHowToCiteIt() throws Exception {
        String page = get("/about?lang=en").body();

        assertThat(page)
                .containsPattern("[1-9]\\d? % of the acts have a date or their article&#39;s day")
                .contains("href=\"/timeline?kind=Commitment\"")
                .contains("@misc{mithaq,")
                .contains("\\url{" + server.address() + "/}");
        assertThat(get("/about?lang=ar").body()).contains("الإنجليزية").contains("90٪ فأكثر");
    }

    @Test
    void tellsHowWellItReadsAsMeasured() throws Exception {
        String page = get("/about?lang=en").body();
        for (String language : new String[] {"ar", "en"}) {
            Properties measured = new Properties();
            String file = "org/mithaq/web/reading-" + language + ".properties";
            measured.load(new StringReader(ShippedFiles.text(file)));
            long acts = Math.round(100 * Double.parseDouble(measured.getProperty("acts")));

            assertThat(page)
                    .contains(
                            measured.getProperty("articles")
                                    + " articles, "
                                    + measured.getProperty("date"))
                    .containsPattern(">acts</bdi></th>\\s*<td>.*</span><span>" + acts + "<");
        }
        assertThat(get("/about?lang=ar").body()).contains("من يفعل تجاه من");
    }

    @Test
    void anEdgeStandsForTheActsThatItShows() throws Exception {
        JsonNode edges =
                new JsonMapper()
                        .readTree(get("/network.json", "Accept", "application/json").body())
                        .get("edges");
        for (int i = 0; i < 4; i++) {
            JsonNode edge = edges.get(i);
            String shown =
                    get("/edge?a="
                                    + encode(edge.get("a").asString())
                                    + "&b="
                                    + encode(edge.get("b").asString()))
                            .body();

            assertThat(shown.split("<li class=\"act", -1))
                    .as(edge.toString())
                    .hasSize(1 + edge.get("count").asInt());
        }
    }

    @Test
    void aWayBetweenTwoActorsTellsItsWords() throws Exception {
        String way = "/path?a=https://w3id.org/mithaq/state/UY&b=https://w3id.org/mithaq/state/SO";
        String page = get(way + "&lang=en").body();

        assertThat(page)
                .contains("From Uruguay to Somalia")
                .contains("href=\"/relation/KE-UY\"")
                .contains("href=\"/relation/KE-SO\"")
                .containsPattern("<summary><q[^>]*>[^<]{5}");
        String nowhere = way.replace("state/SO", "state/QA");
        assertThat(get(nowhere + "&lang=en").body()).contains("No way joins the two");
    }

    @ParameterizedTest
    @CsvSource({
        "most-active-dyads, graph",
        "states-and-an-organisation, bars",
        "states-and-an-organisation, map",
        "meetings-and-visits, stacked",
        "years-of-a-relation, stacked"
    })
    void aQuestionIsDrawnAsItsFileSays(String question, String drawing) throws Exception {
        assertThat(get("/questions/" + question + "?lang=en").body())
                .contains("data-drawing=")
                .contains("&quot;type&quot;:&quot;" + drawing + "&quot;");
    }

    @Test
    void aQuestionNamesThingsInThePagesLanguage() throws Exception {
        String arabic = get("/questions/most-active-dyads?lang=ar").body();

        assertThat(arabic).contains("قطر").doesNotContain(">Qatar<");
        assertThat(get("/questions/calls?lang=en").body()).contains("href=\"/article/");
    }

    @Test
    void twoRelationsStandInOneDrawing() throws Exception {
        String page = get("/relation/QA-US?with=KE-UY&lang=en").body();

        assertThat(page)
                .contains("Two relations side by side")
                .containsPattern("2024</a>\\s*<span class=\"count\" dir=\"ltr\">0 / [1-9]");
        assertThat(page.split("class=\"stack\"", -1)).hasSizeGreaterThan(5);
    }

    @Test
    void aRelationShowsItsTopicsByYear() throws Exception {
        assertThat(get("/relation/KE-UY?lang=en").body())
                .containsPattern("topic=[a-z-]+&amp;from=2024&amp;to=2024#acts\"");
    }

    @Test
    void followsARelationByFeed() throws Exception {
        HttpResponse<String> feed = get("/relation/QA-US.atom", "Accept", "application/atom+xml");

        assertThat(feed.statusCode()).isEqualTo(200);
        Document atom = parse(feed.body());
        assertThat(atom.getElementsByTagName("entry").getLength()).isGreaterThan(5);
        assertThat(get("/relation/ZZ-ZZ.atom", "Accept", "*/*").statusCode()).isEqualTo(404);
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void escapesAHostileArticle() throws Exception {
        String page = get(PageServer.hostileArticle()).body();

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>window");
        assertThat(page).doesNotContain("<img src=x").doesNotContain("<svg onload");
    }

    @Test
    void tellsWhatToDoWhereThereIsNothing() throws Exception {
        HttpResponse<String> page = get("/questions/no-such-question?lang=en");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is nothing at this address");
        assertThat(get("/questions/agreements-of-two-states?a=nowhere&lang=en").body())
                .contains("role=\"alert\"");
    }
}
