package org.mithaq.endpoint;

import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mithaq.store.GraphStore;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** Fuseki's servlet at {@code /sparql}, reading only; Spring MVC for the rest. */
@Configuration(proxyBeanMethods = false)
@Import({IngestController.class, FaultHandler.class})
public class EndpointConfiguration {

    static final String SPARQL = "/sparql";

    @Bean
    ServletContextInitializer fuseki(GraphStore store, EndpointSettings settings) {
        return context -> {
            DatasetGraph dataset = store.dataset();
            dataset.getContext().set(ARQ.httpServiceAllowed, false);
            dataset.getContext()
                    .set(ARQ.queryTimeout, String.valueOf(settings.timeoutSeconds() * 1000L));
            DataService service =
                    DataService.newBuilder(dataset)
                            .addEndpoint(
                                    Endpoint.create()
                                            .operation(Operation.Query)
                                            .processor(new SparqlQueries(settings.maxRows()))
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
    FilterRegistrationBean<FusekiFilter> fusekiFilter() {
        FilterRegistrationBean<FusekiFilter> registration =
                new FilterRegistrationBean<>(new FusekiFilter());
        registration.addUrlPatterns(SPARQL, SPARQL + "/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
