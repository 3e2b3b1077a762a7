package org.mithaq.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The server's operations as OpenAPI 3.1; a test holds the description against the server. */
@RestController
class ApiController {

    @GetMapping("/api")
    ResponseEntity<byte[]> api() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ApiController.class.getResourceAsStream("openapi.json"))) {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Access-Control-Allow-Origin", "*")
                    .body(in.readAllBytes());
        }
    }
}
