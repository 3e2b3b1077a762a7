package org.mithaq.endpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Limits on connections rather than requests: how many there are and how long one may say nothing;
 * how slowly a client may send is for {@link AwaitedBody}; and plain words where a request is so
 * broken that no page of ours gets to see it.
 */
final class ConnectionLimits implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    /** Bytes of a request's head: a query may stand in its address. */
    private static final int HEAD = 32 << 10;

    private final ServerSettings settings;

    ConnectionLimits(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(this::limit);
    }

    private void limit(Server server) {
        server.setErrorHandler(new PlainErrors());
        server.addBean(new ConnectionLimit(settings.number("connections.most"), server));
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof ServerConnector sockets) {
                sockets.setIdleTimeout(settings.number("connections.idle") * 1000L);
                HttpConnectionFactory http =
                        sockets.getConnectionFactory(HttpConnectionFactory.class);
                HttpConfiguration configuration = http.getHttpConfiguration();
                configuration.setRequestHeaderSize(HEAD);
                configuration.setSendServerVersion(false);
            }
        }
    }

    private static final class PlainErrors extends ErrorHandler {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
            response.getHeaders().put("X-Content-Type-Options", "nosniff");
            byte[] words =
                    ("HTTP " + response.getStatus() + "\n").getBytes(StandardCharsets.US_ASCII);
            response.write(true, ByteBuffer.wrap(words), callback);
            return true;
        }
    }
}
