package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.store.GraphStore;
import org.mithaq.store.StoreCheck;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the owner does with the store while it serves: back up, restore, compact, check. */
@RestController
class AdminController {

    private static final String TEXT = "text/plain;charset=UTF-8";

    private final GraphStore store;
    private final Tokens tokens;

    AdminController(GraphStore store, Tokens tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    /**
     * All graphs at this moment; one that is cut short has no line at its end that says it is
     * whole.
     */
    @GetMapping("/admin/backup")
    void backup(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tokens.require(request);
        response.setContentType("application/gzip");
        response.setHeader("Content-Disposition", "attachment; filename=\"mithaq.nq.gz\"");
        store.backup(response.getOutputStream());
    }

    /** Replaces all graphs; answers how many statements there are now. */
    @PostMapping(path = "/admin/restore", produces = TEXT)
    String restore(HttpServletRequest request) throws IOException {
        tokens.require(request);
        return String.valueOf(store.restore(request.getInputStream(), "request"));
    }

    @PostMapping("/admin/compact")
    void compact(HttpServletRequest request) {
        tokens.require(request);
        store.compact();
    }

    /** Makes the index of words anew; answers how many texts it has. */
    @PostMapping(path = "/admin/index", produces = TEXT)
    String index(HttpServletRequest request) {
        tokens.require(request);
        return String.valueOf(store.reindex());
    }

    /** Three numbers (statements, articles, quotes), then a line for each problem. */
    @GetMapping(path = "/admin/check", produces = TEXT)
    String check(HttpServletRequest request) {
        tokens.require(request);
        StoreCheck.Report report = store.check();
        return Stream.concat(
                        Stream.of(report.quads(), report.articles(), report.quotes())
                                .map(String::valueOf),
                        report.problems().stream().map(problem -> problem.replace('\n', ' ')))
                .collect(Collectors.joining("\n"));
    }
}
