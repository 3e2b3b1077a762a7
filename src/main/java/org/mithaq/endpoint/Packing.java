package org.mithaq.endpoint;

import java.util.List;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.gzip.GzipEncoderConfig;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Packs answers with gzip for clients that take it: tables, graphs, pages and files, but for small
 * ones, what is packed already, and lines that are to arrive one by one. Bodies of requests are
 * left alone: those who read them have bounds of their own.
 */
final class Packing implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    /** Of 1 to 9: twice as fast as the usual 6 for a few bytes more. */
    private static final int LEVEL = 4;

    private static final List<String> TYPES =
            List.of(
                    "text/html",
                    "text/plain",
                    "text/csv",
                    "text/tab-separated-values",
                    "text/css",
                    "text/javascript",
                    "text/turtle",
                    "image/svg+xml",
                    "application/javascript",
                    "application/json",
                    "application/ld+json",
                    "application/xml",
                    "application/atom+xml",
                    "application/gexf+xml",
                    "application/graphml+xml",
                    "application/rdf+xml",
                    "application/n-triples",
                    "application/n-quads",
                    "application/trig",
                    "application/sparql-results+json",
                    "application/sparql-results+xml",
                    "application/jsonl",
                    "application/x-bibtex",
                    "application/x-research-info-systems",
                    "application/vnd.citationstyles.csl+json");

    private final int smallest;

    /**
     * @param smallest bytes of an answer that is packed; 0 packs none
     */
    Packing(int smallest) {
        this.smallest = smallest;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        if (smallest > 0) {
            factory.addServerCustomizers(this::pack);
        }
    }

    private void pack(Server server) {
        GzipEncoderConfig encoder = new GzipEncoderConfig();
        encoder.setCompressionLevel(LEVEL);
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(smallest);
        gzip.setDefaultEncoderConfig(encoder);
        CompressionConfig.Builder config = CompressionConfig.builder();
        List.of("GET", "POST", "QUERY").forEach(config::compressIncludeMethod);
        TYPES.forEach(config::compressIncludeMimeType);
        config.decompressExcludeEncoding("gzip");
        CompressionHandler handler = new CompressionHandler();
        handler.putCompression(gzip);
        handler.putConfiguration("/", config.build());
        Handler served = server.getHandler();
        server.setHandler(handler);
        handler.setHandler(served);
    }
}
