package org.mithaq.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="ar"><head><title>تونس والجزائر توقعان اتفاقية | وكالة المثال</title>
            <link rel="canonical" href="https://example.org/ar/news/17">
            <meta property="og:site_name" content="وكالة المثال">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
             {"@type":"NewsArticle","headline":"تونس والجزائر توقعان اتفاقية","datePublished":"2019-05-04T23:30:00+01:00",
              "author":[{"@type":"Person","name":"منى الحداد"}]}]}</script><script>var a = "وقعت";</script></head>
            <body><header><nav><a href="/">الرئيسية</a> <a href="/world">العالم</a></nav></header>
            <main><article><h1>تونس والجزائر توقعان اتفاقية</h1>
            <div class="share-buttons">شارك هذا المقال مع أصدقائك</div>
            <figure><img src="a.jpg"><figcaption>الوزيران في تونس أمس</figcaption></figure>
            <p>وقعت تونس والجزائر أمس اتفاقية بشأن <a href="/t">التجارة</a> في العاصمة تونس بحضور عدد من المسؤولين.</p>
            <p>ودعا وزير الخارجية التونسي إلى تعزيز<br>التعاون بين البلدين في مجالات أخرى كثيرة.</p>
            <ul class="related"><li><a href="/1">خبر آخر عن كرة القدم</a></li></ul>
            <p><a href="/2">اقرأ أيضا: سوق الأسهم</a></p></article></main>
            <footer>جميع الحقوق محفوظة</footer></body></html>
            """;

    @TempDir private Path folder;

    private Article read(String name, byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve(name), bytes)).only();
    }

    private Article read(String html) throws IOException {
        return read("page.html", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsTheArticleAndDropsWhatIsAroundIt() throws IOException {
        assertThat(read(PAGE).text())
                .isEqualTo(
                        """
                        تونس والجزائر توقعان اتفاقية
                        الوزيران في تونس أمس
                        وقعت تونس والجزائر أمس اتفاقية بشأن التجارة في العاصمة تونس بحضور عدد من المسؤولين.
                        ودعا وزير الخارجية التونسي إلى تعزيز
                        التعاون بين البلدين في مجالات أخرى كثيرة.\
                        """);
    }

    @Test
    void readsTheMarkup() throws IOException {
        Article article = read(PAGE);

        assertThat(article.address()).hasToString("https://example.org/ar/news/17");
        assertThat(article.id()).isEqualTo(ArticleReader.id("https://example.org/ar/news/17"));
        assertThat(article.published()).isEqualTo(LocalDate.of(2019, 5, 4));
        assertThat(article.publisher()).isEqualTo("وكالة المثال");
        assertThat(article.author()).isEqualTo("منى الحداد");
        assertThat(article.language()).isEqualTo(Language.ARABIC);
    }

    @Test
    void readsOpenGraphAndMicrodata() throws IOException {
        Article article =
                read(
                        """
                        <html><head><meta property="og:title" content="Peru praises Chile"><meta property="og:url" content="https://example.org/en/3">
                        <meta property="article:published_time" content="2020-02-29T08:00:00Z"><meta name="author" content="Ana Ruiz">
                        </head><body><div itemprop="articleBody"><p>Peru praised Chile on Monday for its help with the floods in the south of the country, and said that it was grateful to the people of Chile for all that they did.</p></div></body></html>
                        """);

        assertThat(article.text()).startsWith("Peru praises Chile\n\nPeru praised Chile on Monday");
        assertThat(article.published()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(article.address()).hasToString("https://example.org/en/3");
        assertThat(article.author()).isEqualTo("Ana Ruiz");
    }

    @Test
    void whatTheMarkupGetsWrongCostsNoArticle() throws IOException {
        Article article =
                read(
                        """
                        <html><head><link rel="canonical" href="ht!tp://[bad"><meta name="date" content="gestern">
                        <script type="application/ld+json">{"@type": "NewsArticle", "headline": </script></head>
                        <body><p>Peru praised Chile on Monday for its help with the floods in the south of the country.</p></body></html>
                        """);

        assertThat(article.address()).isNull();
        assertThat(article.published()).isNull();
        assertThat(article.text()).startsWith("Peru praised Chile");
    }

    @Test
    void readsPagesInTheirOwnEncoding() throws IOException {
        String page = PAGE.replace("<head>", "<head><meta charset=\"windows-1256\">");

        assertThat(read("w.html", page.getBytes(Charset.forName("windows-1256"))).text())
                .contains("وقعت تونس والجزائر");
        assertThat(read("wrong.html", page.getBytes(StandardCharsets.UTF_8)).text())
                .as("UTF-8 that says it is something else")
                .contains("وقعت تونس والجزائر");
        assertThat(read("u.html", PAGE.getBytes(StandardCharsets.UTF_16)).text())
                .contains("وقعت تونس والجزائر");
    }

    @Test
    void findsTheTextWhereNothingMarksIt() throws IOException {
        String html =
                "<div id=a><a href=1>One</a> <a href=2>Two</a></div><div id=b><div><p>Peru praised"
                        + " Chile on Monday for its help with the floods in the south.</p><p>Chile said"
                        + " that it would send more help to the region in the coming"
                        + " days.</p></div></div><div id=c><p>All rights reserved.</p></div>";

        assertThat(read(html).text().lines()).hasSize(2).allMatch(l -> l.contains("Chile"));
    }

    @Test
    void survivesDeepNesting() throws IOException {
        String deep =
                "<div>".repeat(200_000)
                        + "<p>Peru praised Chile on Monday for its help with the floods in the"
                        + " south.</p>";

        assertThat(read(deep).text()).contains("Peru praised Chile");
    }

    @Test
    void expandsNoEntitiesOfTheFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of the house");
        String html =
                "<!DOCTYPE html [<!ENTITY a \"Peru condemned Chile\"><!ENTITY f SYSTEM \""
                        + secret.toUri()
                        + "\">]><html><body><p>Peru praised Chile &a; &f; on Monday for its help"
                        + " with the floods.</p></body></html>";

        assertThat(read(html).text())
                .doesNotContain("condemned Chile ")
                .doesNotContain("secret of");
    }

    @Test
    void saysWhenThereIsNoText() throws IOException {
        Path empty = Files.writeString(folder.resolve("e.html"), "<html><script>x</script></html>");

        assertThat(Read.of(empty).faults())
                .singleElement()
                .asString()
                .contains("e.html: there is no text");
    }
}
