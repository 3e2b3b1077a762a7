package org.mithaq.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mithaq.query.Background;
import org.mithaq.query.PageQueries;
import org.mithaq.store.Graphs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/** The pages, and what every answer tells browsers about safety. */
@Configuration(proxyBeanMethods = false)
@Import({
    OverviewPage.class,
    AboutPage.class,
    ThingPages.class,
    RegisterPage.class,
    NetworkPage.class,
    TimelinePage.class,
    MapPage.class,
    QuestionsPage.class,
    TryPage.class,
    SearchPage.class,
    ReviewPage.class,
    FeedPage.class,
    PageFrame.class,
    ErrorPages.class,
    ActList.class,
    ActIndex.class,
    ActorNetwork.class,
    Offices.class,
    Matrices.class,
    Choices.class,
    Edges.class,
    Figures.class,
    Measures.class,
    Names.class,
    Finder.class,
    Readiness.class,
    Register.class,
    Relations.class,
    Tellings.class
})
public class WebConfiguration {

    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src"
                    + " 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'";

    private static final Duration FIRST_LOOK = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    /** The words of the pages. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("org/mithaq/web/pages");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    Background background() {
        return new Background(WebConfiguration::tellOlder);
    }

    /**
     * An answer with figures of the graphs as they lately were must not be taken for the newest.
     */
    private static void tellOlder() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                && asked.getResponse() instanceof HttpServletResponse response) {
            response.setHeader("ETag", null);
            response.setHeader("Last-Modified", null);
        }
    }

    @Bean
    PageQueries pageQueries(Graphs graphs, Background background) {
        return new PageQueries(graphs, background);
    }

    /** Makes the pages ready once something was answered, so that starting takes no longer. */
    @Bean
    FilterRegistrationBean<Filter> readying(
            ObjectProvider<Background> background, ObjectProvider<Readiness> readiness) {
        AtomicBoolean begun = new AtomicBoolean();
        FilterRegistrationBean<Filter> registration =
                new FilterRegistrationBean<>(
                        (request, response, chain) -> {
                            chain.doFilter(request, response);
                            if (begun.compareAndSet(false, true)) {
                                background
                                        .getObject()
                                        .often(
                                                () -> readiness.getObject().look(),
                                                FIRST_LOOK,
                                                BETWEEN_LOOKS);
                            }
                        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> safetyHeaders() {
        FilterRegistrationBean<Filter> registration =
                new FilterRegistrationBean<>(
                        (request, response, chain) -> {
                            HttpServletResponse http = (HttpServletResponse) response;
                            http.setHeader("Content-Security-Policy", POLICY);
                            http.setHeader("X-Content-Type-Options", "nosniff");
                            http.setHeader("Referrer-Policy", "same-origin");
                            chain.doFilter(request, response);
                        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
