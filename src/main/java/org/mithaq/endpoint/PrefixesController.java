package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mithaq.store.GraphStore;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The prefixes of the store: as JSON, or as lines to begin a query with. */
@RestController
class PrefixesController {

    private final GraphStore store;

    PrefixesController(GraphStore store) {
        this.store = store;
    }

    @GetMapping("/prefixes")
    ResponseEntity<?> prefixes(HttpServletRequest request) {
        Map<String, String> prefixes = known();
        String accept = String.valueOf(request.getHeader("Accept"));
        if (accept.contains("text/turtle") || accept.contains("application/sparql-query")) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/turtle;charset=utf-8"))
                    .body(
                            prefixes.entrySet().stream()
                                    .map(p -> "PREFIX " + p.getKey() + ": <" + p.getValue() + ">\n")
                                    .collect(Collectors.joining()));
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(prefixes);
    }

    private Map<String, String> known() {
        DatasetGraph dataset = store.dataset();
        dataset.begin(TxnType.READ);
        try {
            return new TreeMap<>(dataset.prefixes().getMapping());
        } finally {
            dataset.end();
        }
    }
}
