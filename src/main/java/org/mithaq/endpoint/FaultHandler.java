package org.mithaq.endpoint;

import java.util.Locale;
import org.mithaq.message.Fault;
import org.mithaq.message.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Faults → plain words in the client's language. */
@RestControllerAdvice
class FaultHandler {

    @ExceptionHandler
    ResponseEntity<String> fault(Fault fault, Locale locale) {
        HttpStatus status =
                fault.key().startsWith("sparql.")
                        ? HttpStatus.valueOf(Refusal.statusOf(fault))
                        : IngestController.statusOf(fault);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(Refusal.RETRY_SECONDS));
        }
        return answer.contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(fault.in(Messages.of(locale)));
    }
}
