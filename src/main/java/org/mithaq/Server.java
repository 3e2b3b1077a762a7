package org.mithaq;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.mithaq.endpoint.EndpointConfiguration;
import org.mithaq.endpoint.EndpointSettings;
import org.mithaq.store.GraphStore;
import org.mithaq.web.WebConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** A running server over a store. */
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String host;
    private final String token;

    /**
     * How a server is to run.
     *
     * @param host the address that it is bound to
     * @param port 0 for any free one
     * @param timeoutSeconds how long a query may take
     * @param maxRows how many rows a query may have
     */
    public record Settings(String host, int port, int timeoutSeconds, int maxRows) {}

    private Server(ConfigurableApplicationContext context, String host, String token) {
        this.context = context;
        this.host = host;
        this.token = token;
    }

    /** The Spring application. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({EndpointConfiguration.class, WebConfiguration.class})
    static class Application {}

    /** Starts a server, which closes the store when it ends. */
    public static Server start(GraphStore store, Settings settings) {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        EndpointSettings endpoint =
                new EndpointSettings(settings.timeoutSeconds(), settings.maxRows(), token);
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Application.class)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .lazyInitialization(true)
                        .properties(properties(settings))
                        .initializers(
                                (GenericApplicationContext beans) -> {
                                    beans.registerBean(GraphStore.class, () -> store);
                                    beans.registerBean(EndpointSettings.class, () -> endpoint);
                                })
                        .run();
        return new Server(context, settings.host(), token);
    }

    private static Map<String, Object> properties(Settings settings) {
        return Map.of("server.port", settings.port(), "server.address", settings.host());
    }

    /** Where it answers, such as {@code http://127.0.0.1:8080}. */
    public String address() {
        String name = host.equals("0.0.0.0") ? "127.0.0.1" : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port();
    }

    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** What lets a client write. */
    public String token() {
        return token;
    }

    /** Has something done when the server ends. */
    public void onClose(Runnable work) {
        context.addApplicationListener(
                (ApplicationListener<ContextClosedEvent>) event -> work.run());
    }

    @Override
    public void close() {
        context.close();
    }
}
