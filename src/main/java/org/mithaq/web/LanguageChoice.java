package org.mithaq.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Arabic or English: what the address says with {@code lang}, else what it said last, else the
 * browser's own.
 */
final class LanguageChoice implements LocaleResolver {

    private static final String NAME = "lang";
    private static final List<String> KNOWN = List.of("ar", "en");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Stream.of(
                        Stream.ofNullable(request.getParameter(NAME)),
                        Stream.ofNullable(remembered(request)),
                        Collections.list(request.getLocales()).stream().map(Locale::getLanguage))
                .flatMap(s -> s)
                .filter(KNOWN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (response == null || locale == null || !KNOWN.contains(locale.getLanguage())) {
            return;
        }
        Cookie cookie = new Cookie(NAME, locale.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static @Nullable String remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
