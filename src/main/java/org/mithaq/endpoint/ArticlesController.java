package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.mithaq.source.BodyArticles;
import org.mithaq.source.Limits;
import org.mithaq.store.GraphStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Articles over HTTP: {@code POST /articles} reads and stores them for those who hold the token,
 * {@code POST /extract} only reads them, for anyone, within limits. A body is in any format that
 * files are read in, with one article or many, or a form with files.
 */
@RestController
class ArticlesController {

    /** Of strangers, in bytes. */
    private static final int SMALL = 1 << 20;

    /** Of the owner, in bytes. */
    private static final int LARGE = 64 << 20;

    private static final Limits OWNERS = new Limits(LARGE, 1L << 30, 200, 3, 60);
    private static final Limits STRANGERS = new Limits(SMALL, 16L << 20, 200, 1, 10);

    private static final int AT_A_TIME = 2;

    private final GraphStore store;
    private final ArticleIntake intake;
    private final Tokens tokens;
    private final Openness openness;
    private final Semaphore strangers = new Semaphore(AT_A_TIME);

    ArticlesController(GraphStore store, ArticleIntake intake, Tokens tokens, Openness openness) {
        this.openness = openness;
        this.store = store;
        this.intake = intake;
        this.tokens = tokens;
    }

    /** Reads and stores; the same article again changes nothing. */
    @PostMapping("/articles")
    void store(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tokens.require(request);
        ArticleAnswers answers = new ArticleAnswers(request, response);
        SentBodies sent = SentBodies.of(request, LARGE);
        for (BodyArticles.Body body : sent.bodies()) {
            intake.read(body, sent.told(), OWNERS, true, true, answers::take);
        }
        if (answers.changed()) {
            store.finish();
        }
        answers.end();
    }

    /** Only reads; what has to be unpacked only for those whom the server trusts. */
    @PostMapping("/extract")
    void extract(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SentBodies sent = SentBodies.of(request, SMALL);
        boolean trusted = openness.loopback() || tokens.shown(request);
        if (!strangers.tryAcquire()) {
            response.setHeader("Retry-After", "2");
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            ArticleAnswers answers = new ArticleAnswers(request, response);
            for (BodyArticles.Body body : sent.bodies()) {
                intake.read(body, sent.told(), STRANGERS, trusted, false, answers::take);
            }
            answers.end();
        } finally {
            strangers.release();
        }
    }

    /** Removes an article, its text and its claims. */
    @DeleteMapping("/articles/{id}")
    ResponseEntity<Void> delete(@PathVariable("id") String id, HttpServletRequest request) {
        tokens.require(request);
        if (!store.remove(store.names().base() + "article/" + id)) {
            return ResponseEntity.notFound().build();
        }
        store.finish();
        return ResponseEntity.noContent().build();
    }
}
