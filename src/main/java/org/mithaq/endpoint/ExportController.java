package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mithaq.export.Export;
import org.mithaq.export.ExportFormat;
import org.mithaq.message.Fault;
import org.mithaq.store.GraphStore;
import org.mithaq.store.Graphs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The graph as files to download, and the data set's description where crawlers look for it. */
@RestController
@CrossOrigin
class ExportController {

    private final Graphs store;
    private final TextAccess texts;

    /** All of a store of our own is written, however long it takes. */
    ExportController(ObjectProvider<GraphStore> own, Graphs graphs, TextAccess texts) {
        GraphStore store = own.getIfAvailable();
        this.store = store == null ? graphs : store;
        this.texts = texts;
    }

    /** Streams a file, such as {@code /export/acts-csv}. */
    @GetMapping("/export/{format}")
    void download(
            @PathVariable("format") String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ExportFormat format =
                ExportFormat.ofName(name)
                        .orElseThrow(() -> new Fault("export.format", name, ExportFormat.names()));
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + format.fileName() + "\"");
        send(format, request, response);
    }

    @GetMapping("/.well-known/void")
    void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(ExportFormat.VOID, request, response);
    }

    private void send(ExportFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        new Export(store, texts.allowed(request), address(request))
                .write(format, response.getOutputStream());
    }

    /** The server as the client named it. */
    private static String address(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
