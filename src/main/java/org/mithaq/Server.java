package org.mithaq;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.mithaq.endpoint.EndpointConfiguration;
import org.mithaq.endpoint.EndpointSettings;
import org.mithaq.endpoint.PagesConfiguration;
import org.mithaq.endpoint.ServerSettings;
import org.mithaq.store.GraphStore;
import org.mithaq.store.RemoteStore;
import org.mithaq.web.WebConfiguration;
import org.springframework.aot.AotDetector;
import org.springframework.boot.Banner;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.actuate.web.ServletManagementContextAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.actuate.endpoint.web.WebMvcHealthEndpointExtensionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.SpringProperties;

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
     * @param limits limits and switches
     */
    public record Settings(String host, int port, ServerSettings limits) {

        /**
         * With two of the limits given, the others as shipped.
         *
         * @param timeoutSeconds how long a query may take
         * @param maxRows how many rows a query may have
         */
        public Settings(String host, int port, int timeoutSeconds, int maxRows) {
            this(
                    host,
                    port,
                    ServerSettings.standard()
                            .with("query.timeout", timeoutSeconds)
                            .with("query.max-rows", maxRows));
        }
    }

    private Server(ConfigurableApplicationContext context, String host, String token) {
        this.context = context;
        this.host = host;
        this.token = token;
    }

    /** The parts of Spring Boot by name, which starts in half the time of looking for them. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        EndpointAutoConfiguration.class,
        JacksonEndpointAutoConfiguration.class,
        WebEndpointAutoConfiguration.class,
        ManagementContextAutoConfiguration.class,
        ConfigurationPropertiesAutoConfiguration.class,
        LifecycleAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        SslAutoConfiguration.class,
        ApplicationAvailabilityAutoConfiguration.class,
        AvailabilityHealthContributorAutoConfiguration.class,
        AvailabilityProbesAutoConfiguration.class,
        HealthEndpointAutoConfiguration.class,
        HealthContributorAutoConfiguration.class,
        HealthContributorRegistryAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        JettyServletWebServerAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        ServletManagementContextAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        WebMvcHealthEndpointExtensionAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    static class Parts {}

    /** All that a server does with a store of its own. */
    @Configuration(proxyBeanMethods = false)
    @Import({Parts.class, EndpointConfiguration.class, WebConfiguration.class})
    static class Application {}

    /** The pages of a graph that another server keeps. */
    @Configuration(proxyBeanMethods = false)
    @Import({Parts.class, PagesConfiguration.class, WebConfiguration.class})
    static class Pages {}

    /** Starts a server, which closes the store when it ends. */
    public static Server start(GraphStore store, Settings settings) {
        return start(
                OwnStore.builder(),
                settings,
                beans -> beans.registerBean(GraphStore.class, () -> store));
    }

    /** Starts a server that shows the pages of a graph which another server keeps. */
    public static Server start(RemoteStore store, Settings settings) {
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        return start(
                builder(Pages.class),
                settings,
                beans -> beans.registerBean(RemoteStore.class, () -> store));
    }

    private static Server start(
            SpringApplicationBuilder application,
            Settings settings,
            Consumer<GenericApplicationContext> store) {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String token = HexFormat.of().formatHex(secret);
        EndpointSettings endpoint = new EndpointSettings(token);
        ConfigurableApplicationContext context =
                application
                        .properties(properties(settings))
                        .initializers(
                                (GenericApplicationContext beans) -> {
                                    store.accept(beans);
                                    beans.registerBean(EndpointSettings.class, () -> endpoint);
                                    beans.registerBean(ServerSettings.class, settings::limits);
                                })
                        .run();
        return new Server(context, settings.host(), token);
    }

    static SpringApplicationBuilder builder(Class<?> application) {
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true);
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
