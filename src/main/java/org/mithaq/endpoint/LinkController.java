package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mithaq.link.Link;
import org.mithaq.link.Linking;
import org.mithaq.message.Messages;
import org.mithaq.store.GraphStore;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Links the store to a data set for the owner's command, which cannot open the store while it is
 * served. The data set is a file or an address that the owner names, so nobody else may.
 */
@RestController
class LinkController {

    private static final int FIELDS = 6;

    private final GraphStore store;
    private final Tokens tokens;

    LinkController(GraphStore store, Tokens tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    /**
     * Takes a line each: data set, scores from which links hold and are proposed, decisions' file,
     * folder for answers, seconds for each answer. Answers how many links hold, are proposed and
     * are new in the file, with tabs between, then a line for each entry that could not be read.
     */
    @PostMapping(
            path = "/ingest/link",
            consumes = "text/plain",
            produces = "text/plain;charset=UTF-8")
    synchronized String link(HttpServletRequest request, Locale locale) throws IOException {
        tokens.requireOwner(request);
        List<String> lines = IngestController.text(request).lines().toList();
        if (lines.size() != FIELDS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Linking linking = new Linking(store, settings(lines));
        Messages messages = Messages.of(locale);
        List<String> answer = new ArrayList<>();
        List<Link> links =
                linking.link(
                        lines.get(0), fault -> answer.add(fault.in(messages).replace('\n', ' ')));
        long held = links.stream().filter(Link::holds).count();
        answer.addFirst(held + "\t" + (links.size() - held) + "\t" + linking.propose(links));
        return String.join("\n", answer);
    }

    private static Linking.Settings settings(List<String> lines) {
        try {
            return new Linking.Settings(
                    Double.parseDouble(lines.get(1)),
                    Double.parseDouble(lines.get(2)),
                    Path.of(lines.get(3)),
                    Path.of(lines.get(4)),
                    Duration.ofSeconds(Long.parseLong(lines.get(5))));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}
