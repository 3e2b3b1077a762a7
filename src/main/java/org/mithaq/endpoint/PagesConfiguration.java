package org.mithaq.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.mithaq.message.Fault;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/**
 * The pages, the things and the queries of a graph that another server keeps. What works on the
 * store itself is that server's affair, and refused here.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    HttpConfiguration.class,
    ArticleReadings.class,
    Tokens.class,
    Openness.class,
    TextAccess.class,
    ElsewhereQueries.class,
    ExportController.class,
    ReconcileController.class,
    LinkedDataController.class,
    ThingPage.class,
    FaultHandler.class
})
public class PagesConfiguration {

    /** First segments of paths that are refused. */
    private static final Set<String> REFUSED =
            Set.of(
                    "update",
                    "data",
                    "articles",
                    "extract",
                    "ingest",
                    "changes",
                    "admin",
                    "review",
                    "api");

    @Bean
    FilterRegistrationBean<Filter> elsewhere() {
        FilterRegistrationBean<Filter> registration =
                new FilterRegistrationBean<>(
                        (request, response, chain) -> {
                            if (isRefused(((HttpServletRequest) request).getRequestURI())) {
                                Refusal.send(
                                        (HttpServletRequest) request,
                                        (HttpServletResponse) response,
                                        new Fault("sparql.elsewhere"));
                            } else {
                                chain.doFilter(request, response);
                            }
                        });
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    private static boolean isRefused(String path) {
        int end = path.indexOf('/', 1);
        return REFUSED.contains(path.substring(1, end < 0 ? path.length() : end));
    }
}
