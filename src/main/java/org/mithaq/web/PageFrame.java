package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame of every page needs: its language, its direction and itself in the other one. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    private final LocaleResolver languages;

    PageFrame(LocaleResolver localeResolver) {
        this.languages = localeResolver;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (isNoPage(request)) {
            return;
        }
        Locale locale = languages.resolveLocale(request);
        model.mergeAttributes(attributes(request, locale));
        if (request.getParameter("lang") != null) {
            languages.setLocale(request, response, locale);
        }
    }

    /** What is sent to those that answer without a page must not be read as a form's fields. */
    private static boolean isNoPage(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                        instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(RestController.class);
    }

    /** Of a page that is shown for an error. */
    void frame(HttpServletRequest request, Locale locale, ModelMap model) {
        model.mergeAttributes(attributes(request, locale));
    }

    private static Map<String, Object> attributes(HttpServletRequest request, Locale locale) {
        boolean arabic = locale.getLanguage().equals("ar");
        String other = arabic ? "en" : "ar";
        String otherHref =
                UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam("lang", other)
                        .build()
                        .toUriString();
        return Map.of(
                "lang",
                arabic ? "ar" : "en",
                "dir",
                arabic ? "rtl" : "ltr",
                "otherLang",
                other,
                "here",
                request.getRequestURI(),
                "otherHref",
                otherHref);
    }
}
