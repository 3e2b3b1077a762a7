package org.mithaq.endpoint;

import java.time.Duration;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mithaq.guard.QueryGuard;
import org.mithaq.guard.RemoteServices;
import org.mithaq.guard.Watchdog;
import org.mithaq.store.GraphStore;
import org.mithaq.store.Graphs;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;

/** Fuseki's servlet at {@code /sparql}, reading only; Spring MVC for the rest. */
@Configuration(proxyBeanMethods = false)
@Import({
    HttpConfiguration.class,
    IngestController.class,
    LinkController.class,
    ImportController.class,
    ArticleMachine.class,
    ArticleReadings.class,
    UpdateController.class,
    PrefixesController.class,
    GraphStoreController.class,
    ReconcileController.class,
    AdminController.class,
    ChangesController.class,
    Tokens.class,
    ArticlesController.class,
    LinksController.class,
    ArticleIntake.class,
    ApiController.class,
    Openness.class,
    MetricsController.class,
    ExportController.class,
    LinkedDataController.class,
    ThingPage.class,
    TextAccess.class,
    FaultHandler.class
})
public class EndpointConfiguration {

    static final String SPARQL = "/sparql";

    /** What pages and things are asked of. */
    @Bean
    @Primary
    Graphs watchedGraphs(GraphStore store, Watchdog watchdog, ServerSettings settings) {
        return new WatchedGraphs(
                store, watchdog, Duration.ofSeconds(settings.number("query.timeout")));
    }

    @Bean
    ResultCache resultCache(ServerSettings settings) {
        return new ResultCache(settings.bytes("cache.mb"));
    }

    @Bean
    ServletContextInitializer fuseki(
            GraphStore store,
            ServerSettings settings,
            Watchdog watchdog,
            TextAccess texts,
            Admission admission,
            ResultCache cache) {
        return context -> {
            DatasetGraph dataset = store.dataset();
            QueryGuard.install(dataset.getContext());
            RemoteServices.of(
                            settings.text("federation.endpoints"),
                            Duration.ofSeconds(settings.number("federation.timeout")))
                    .install(dataset.getContext());
            DataService service =
                    DataService.newBuilder(dataset)
                            .addEndpoint(
                                    Endpoint.create()
                                            .operation(Operation.Query)
                                            .processor(
                                                    new SparqlQueries(
                                                            store, settings, watchdog, texts,
                                                            admission, cache))
                                            .build())
                            .build();
            OperationRegistry operations = OperationRegistry.createStd();
            service.setEndpointProcessors(operations);
            service.goActive();
            DataAccessPointRegistry points = new DataAccessPointRegistry();
            points.register(new DataAccessPoint(SPARQL, service));
            OperationRegistry.set(context, operations);
            DataAccessPointRegistry.set(context, points);
        };
    }

    @Bean
    FilterRegistrationBean<FreshnessFilter> freshnessFilter(GraphStore store, TextAccess texts) {
        FilterRegistrationBean<FreshnessFilter> registration =
                new FilterRegistrationBean<>(new FreshnessFilter(store, texts));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<FusekiFilter> fusekiFilter() {
        FilterRegistrationBean<FusekiFilter> registration =
                new FilterRegistrationBean<>(new FusekiFilter());
        registration.addUrlPatterns(SPARQL, SPARQL + "/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
