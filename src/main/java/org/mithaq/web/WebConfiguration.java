package org.mithaq.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The pages, and what every answer tells browsers about safety. */
@Configuration(proxyBeanMethods = false)
@Import(StartPage.class)
public class WebConfiguration {

    private static final String POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                    + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

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
