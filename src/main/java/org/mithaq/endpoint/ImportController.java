package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mithaq.message.Fault;
import org.mithaq.message.Messages;
import org.mithaq.store.GraphStore;
import org.mithaq.table.EventTable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Fills a graph from a file for the owner's command, which cannot open the store while it is
 * served. The file is one that the owner names, so nobody else may.
 */
@RestController
class ImportController {

    private static final int FIELDS = 4;
    private static final int MOST_TOLD = 100;

    private final GraphStore store;
    private final Tokens tokens;

    ImportController(GraphStore store, Tokens tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    /**
     * Takes a line each: file, IRI of the graph, mapping of a table's columns or nothing, base of
     * the IRIs. Answers how many triples or events were read and how many lines were left out, with
     * a tab between, then the first complaints, a line each.
     */
    @PostMapping(
            path = "/ingest/import",
            consumes = "text/plain",
            produces = "text/plain;charset=UTF-8")
    synchronized String fill(HttpServletRequest request, Locale locale) throws IOException {
        tokens.requireOwner(request);
        String[] lines = IngestController.text(request).split("\n", -1);
        if (lines.length != FIELDS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!lines[3].equals(store.names().base())) {
            throw new Fault("import.base", lines[1], store.names().base(), lines[3]);
        }
        if (lines[2].isEmpty()) {
            return store.importRdf(lines[1], path(lines[0])) + "\t0";
        }
        Messages messages = Messages.of(locale);
        List<String> answer = new ArrayList<>();
        EventTable.Outcome outcome =
                new EventTable(store, lines[1])
                        .read(
                                path(lines[0]),
                                path(lines[2]),
                                fault -> {
                                    if (answer.size() < MOST_TOLD) {
                                        answer.add(fault.in(messages).replace('\n', ' '));
                                    }
                                });
        answer.addFirst(outcome.events() + "\t" + outcome.leftOut());
        return String.join("\n", answer);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Fault(e, "file.missing", name);
        }
    }
}
