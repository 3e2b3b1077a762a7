package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What cannot be shown: a page that says what to do for browsers, a problem in JSON for others. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages {

    private final PageFrame frame;

    ErrorPages(PageFrame frame) {
        this.frame = frame;
    }

    @ExceptionHandler({ResponseStatusException.class, NoResourceFoundException.class})
    Object missing(Exception error, HttpServletRequest request, Locale locale) {
        ErrorResponse response = (ErrorResponse) error;
        HttpStatusCode status = response.getStatusCode();
        if (!wantsPage(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(response.getBody());
        }
        ModelAndView page = new ModelAndView("error");
        page.setStatus(status);
        frame.frame(request, locale, page.getModelMap());
        page.addObject("status", status.value());
        return page;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        try {
            List<MediaType> types = accept == null ? List.of() : MediaType.parseMediaTypes(accept);
            return types.stream()
                    .anyMatch(
                            type ->
                                    type.isCompatibleWith(MediaType.TEXT_HTML)
                                            && !type.isWildcardType());
        } catch (InvalidMimeTypeException e) {
            return false;
        }
    }
}
