package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.Server;

/**
 * An analyst's ways through the pages in a real browser: skipped with a word where there is none.
 */
@Tag("once")
class JourneysTest {

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/relations",
                    "/relation/QA-US",
                    "/state/QA",
                    "/topic/counter-terrorism",
                    "/agreements",
                    "/network",
                    "/timeline",
                    "/map",
                    "/questions",
                    "/questions/calls",
                    "/ask",
                    "/try",
                    "/search?q=q",
                    "/review",
                    "/about",
                    "/article/19cb9157b9f72e73",
                    "/agreement/40b7fc01b65c371d",
                    "/act/658c2270bfd6b39d",
                    "/nothing",
                    "/ontology.html");

    /** Bytes over the network, with the heads of answers, without the libraries of drawings. */
    private static final String TRANSFER =
            "performance.getEntriesByType('navigation').concat("
                    + "performance.getEntriesByType('resource').filter("
                    + "e => !/webjars\\/(cytoscape|echarts|zazuko)/.test(e.name)))"
                    + ".reduce((sum, e) => sum + Math.max(e.transferSize, e.encodedBodySize), 0)";

    private static final String PAINT =
            "(performance.getEntriesByName('first-contentful-paint')[0] || {startTime: 1e6})"
                    + ".startTime";

    private static Server server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Optional<Path> chromium = chromium();
        assumeTrue(
                chromium.isPresent(),
                "no Chromium or Chrome on the PATH: the pages are not tested in a browser");
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium.get())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync",
                                                        "--no-first-run")));
        server = PageServer.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(
                        name ->
                                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                        .map(dir -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A tab that fails the test when a page asks for anything from elsewhere. */
    private static Page tab(int width) {
        return tab(width, ColorScheme.LIGHT);
    }

    private static Page tab(int width, ColorScheme colours) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(colours));
        context.onRequest(
                request ->
                        assertThat(request.url())
                                .matches("(" + server.address() + "/.*|data:.*|blob:.*)"));
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    private static void open(Page page, String path, String language) {
        page.navigate(
                server.address() + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void fromTheOverviewToTheWordsOfACommitment(String language) {
        Page page = tab(1300);
        open(page, "/", language);
        page.locator("a[href='/relation/QA-US']").first().click();
        Locator commitment =
                page.locator("li.act")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHasText(
                                                language.equals("ar") ? "التزام" : "commitment"))
                        .first();
        commitment.locator("summary").click();

        assertThat(commitment.locator("mark").isVisible()).isTrue();
        commitment.locator(".words footer a").click();
        page.waitForURL(Pattern.compile("/article/"));
        assertThat(page.url()).contains("/article/").contains("#c");
        assertThat(page.locator("section.text mark").count()).isGreaterThan(5);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void fromAPastedTextToItsWords(String language) {
        Page page = tab(1300);
        open(page, "/try", language);
        page.fill(
                "textarea",
                language.equals("ar")
                        ? "أدانت كينيا الهجوم على السفارة الأوغندية في مقديشو."
                        : "Kenya condemned the attack on the Ugandan embassy in Mogadishu.");
        page.locator("#read").click();
        Locator mark = page.locator("section.text mark").first();
        mark.hover();

        assertThat(page.locator("li.act.lit").count()).isEqualTo(1);
        page.context().close();
    }

    @Test
    void fromTheNetworkToTheWordsOfAnEdge() {
        Page page = tab(1300);
        open(page, "/network", "en");
        page.waitForSelector("#network[data-ready]");
        page.evaluate("void window.mithaqNetwork.edges()[0].emit('tap')");
        page.waitForSelector("#edge .act");

        page.locator("#edge summary").first().click();
        assertThat(page.locator("#edge mark").first().isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void expandsAnActorAndFollowsAWayBetweenTwo() {
        Page page = tab(1300);
        open(page, "/network?around=https://w3id.org/mithaq/state/UY", "en");
        page.waitForSelector("#network[data-ready]");
        Object few = page.evaluate("window.mithaqNetwork.nodes().length");
        page.evaluate(
                "void window.mithaqNetwork.getElementById('https://w3id.org/mithaq/state/KE').emit('tap')");
        page.locator("#expand").click();
        page.waitForSelector("#network[data-expanded]");

        assertThat((Integer) page.evaluate("window.mithaqNetwork.nodes().length"))
                .isGreaterThan((Integer) few);
        page.selectOption("#pathFrom", "https://w3id.org/mithaq/state/UY");
        page.selectOption("#pathTo", "https://w3id.org/mithaq/state/KE");
        page.locator("#path").click();
        page.waitForSelector("#edge .steps .act");
        assertThat(page.evaluate("window.mithaqNetwork.nodes('.on').length")).isEqualTo(2);
        page.context().close();
    }

    @Test
    void storesFilesOneByOneWithAToken() {
        Page page = tab(1300);
        open(page, "/try", "en");
        page.locator("#keeping summary").click();
        page.fill("#token", server.token());
        page.setInputFiles(
                "#file",
                new FilePayload[] {
                    file("one.txt", "Bolivia condemned the attack on the Paraguayan embassy."),
                    file("two.txt", "Bolivia and Paraguay signed a treaty on fishing."),
                    file("empty.txt", " ")
                });
        page.waitForSelector("#queue[data-done='3']");

        assertThat(page.locator("#queue a[href^='/article/']").count()).isEqualTo(2);
        assertThat(page.locator("#queue tr.fault").count()).isEqualTo(1);
        page.locator("#queue a").first().click();
        assertThat(page.locator("section.text mark").count()).isPositive();
        page.context().close();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void suggestsWhileTyping() {
        Page page = tab(1300);
        open(page, "/", "en");
        page.locator("#q").pressSequentially("qata");
        page.waitForSelector("#suggestions a[href='/state/QA']");
        page.locator("#suggestions a[href='/state/QA']").click();
        page.waitForURL("**/state/QA*");

        assertThat(page.title()).contains("Qatar");
        page.context().close();
    }

    @Test
    void asksTheFirstQuestionAndShowsItsAnswer() {
        Page page = tab(1300);
        open(page, "/ask", "ar");
        page.waitForSelector(".question[aria-pressed='true']");
        page.waitForSelector("#box .yasr table");

        assertThat(page.locator("#box .yasr").textContent())
                .contains("مذكرة التفاهم بشأن مكافحة الإرهاب");
        assertThat(page.locator("#box [title='نفّذ الاستعلام']").count()).isPositive();
        assertThat(page.locator("#box .yasr").textContent())
                .contains("حجم الصفحة:")
                .containsPattern("النتائج: \\d+ في [\\d.]+ ثانية")
                .contains("من 1 إلى ")
                .doesNotContain("Showing");
        page.context().close();
    }

    /** What a page costs before the drawings' libraries: bytes as sent and the first paint. */
    @Test
    void pagesAreLightAndSoonPainted() {
        Page page = tab(1300);
        open(page, "/about", "ar");
        List<String> heavy = new ArrayList<>();
        for (String path : PAGES) {
            open(page, path, "ar");
            page.waitForLoadState();
            double bytes = ((Number) page.evaluate(TRANSFER)).doubleValue();
            double paint = soonest(page, path);
            if (bytes > 300_000 || paint > 1000) {
                heavy.add(path + ": " + bytes + " bytes, painted after " + paint + " ms");
            }
        }
        assertThat(heavy).isEmpty();
        page.context().close();
    }

    /** Of a few times, since other work of the machine delays it. */
    private static double soonest(Page page, String path) {
        double soonest = Double.MAX_VALUE;
        for (int i = 0; i < 4 && soonest > 1000; i++) {
            open(page, path, "ar");
            page.waitForLoadState();
            page.waitForTimeout(100);
            soonest = Math.min(soonest, ((Number) page.evaluate(PAINT)).doubleValue());
        }
        return soonest;
    }

    @Test
    void theRegisterFitsAPhone() {
        Page page = tab(390);
        open(page, "/agreements", "ar");
        assertThat(
                        page.evaluate(
                                "(e => e.scrollWidth - e.clientWidth)(document.querySelector('.scroll'))"))
                .isEqualTo(0);
        assertThat(page.locator(".register td[data-label='الأطراف']").first().isVisible()).isTrue();
        page.context().close();
    }

    /** The table is shown as cards there, and stays one for those who hear it. */
    @Test
    void theRegisterStaysATableOnAPhone() {
        Page page = tab(390);
        open(page, "/agreements", "en");

        assertThat(page.getByRole(AriaRole.TABLE).count()).isEqualTo(1);
        assertThat(page.getByRole(AriaRole.ROWHEADER).count()).isPositive();
        assertThat(page.getByRole(AriaRole.CELL).count()).isPositive();
        page.context().close();
    }

    /** On paper all words are open, and nothing stands there that only a screen needs. */
    @Test
    void printsTheWordsAndNoForms() {
        Page page = tab(800);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        open(page, "/relation/QA-US", "ar");

        assertThat(page.locator("form:visible, .top nav:visible, .downloads:visible").count())
                .isZero();
        assertThat(page.locator("li.act blockquote").first().isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void narrowsTheRegisterByItsFacets() {
        Page page = tab(1300);
        open(page, "/agreements", "en");
        int all = page.locator(".register tbody tr").count();
        page.locator(".facets a[href*='party=KE']").click();
        page.waitForURL(Pattern.compile("party=KE"));
        int some = page.locator(".register tbody tr").count();

        assertThat(some).isPositive().isLessThan(all);
        page.locator(".facets a[aria-current]").click();
        page.waitForURL(Pattern.compile("lang=en$"));
        assertThat(page.locator(".register tbody tr").count()).isEqualTo(all);
        page.context().close();
    }

    @Test
    void aHostileArticleDoesNothing() {
        Page page = tab(1300);
        for (String path : List.of(PageServer.hostileArticle(), "/", "/agreements", "/state/PE")) {
            open(page, path, "en");
            page.locator("body").hover();
            assertThat(page.evaluate("window.hacked")).as(path).isNull();
        }
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyPageIsAccessibleAndShown(String language) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {1300, 420}) {
            boolean dark = width > 1000 == language.equals("ar");
            Page page = tab(width, dark ? ColorScheme.DARK : ColorScheme.LIGHT);
            for (String path : PAGES) {
                open(page, path, language);
                page.waitForLoadState();
                if (page.locator(".drawing").count() > 0) {
                    page.waitForSelector(".drawing[data-ready]");
                } else if (path.equals("/ask")) {
                    page.waitForSelector("#box .yasr table");
                }
                String name = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(
                                        folder.resolve(
                                                (name.isEmpty() ? "overview" : name)
                                                        + "-"
                                                        + language
                                                        + "-"
                                                        + width
                                                        + ".png")));
                Object wide =
                        page.evaluate(
                                "document.documentElement.scrollWidth -"
                                        + " document.documentElement.clientWidth");
                if (((Number) wide).intValue() > 1) {
                    faults.add(path + " " + width + ": wider than the window by " + wide);
                }
                serious(page).forEach(rule -> faults.add(path + " " + width + ": " + rule));
            }
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    /** What axe-core finds. */
    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(JourneysTest::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId()
                + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
