package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.link.LinkReview;
import org.mithaq.link.LinkReview.Verdict;
import org.mithaq.store.GraphStore;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a person decides on a proposed link, over HTTP, for those who hold the token. */
@RestController
class LinksController {

    private final GraphStore store;
    private final Tokens tokens;

    LinksController(GraphStore store, Tokens tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    /**
     * Decides; it holds at once and in later runs.
     *
     * @param ours IRI of the thing
     * @param theirs IRI of the entry
     * @param verdict {@code same} or {@code different}
     */
    @PostMapping("/links/decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(
            @RequestParam("ours") String ours,
            @RequestParam("theirs") String theirs,
            @RequestParam("verdict") String verdict,
            HttpServletRequest request) {
        tokens.require(request);
        Verdict decided =
                switch (verdict) {
                    case "same" -> Verdict.SAME;
                    case "different" -> Verdict.DIFFERENT;
                    default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                };
        new LinkReview(store).decide(ours, theirs, decided);
    }
}
