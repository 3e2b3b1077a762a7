package org.mithaq.endpoint;

import java.time.Duration;
import org.mithaq.guard.Watchdog;
import org.mithaq.store.GraphStore;
import org.mithaq.store.Graphs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What holds for every request, whatever is asked. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    static ConnectionLimits connectionLimits(ServerSettings settings) {
        return new ConnectionLimits(settings);
    }

    @Bean
    static Packing packing(ServerSettings settings) {
        return new Packing(settings.number("gzip.smallest"));
    }

    @Bean(destroyMethod = "close")
    Watchdog watchdog() {
        return new Watchdog();
    }

    @Bean
    Admission admission(ServerSettings settings) {
        return new Admission(
                settings.number("query.concurrent"),
                settings.number("query.concurrent-per-client"),
                settings.number("query.waiting"),
                Duration.ofSeconds(settings.number("query.wait")));
    }

    @Bean
    RequestMeter requestMeter() {
        return new RequestMeter();
    }

    @Bean
    FilterRegistrationBean<RequestMeter> requestMeterFilter(RequestMeter meter) {
        FilterRegistrationBean<RequestMeter> registration = new FilterRegistrationBean<>(meter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RefusedBodyFilter> refusedBodyFilter() {
        FilterRegistrationBean<RefusedBodyFilter> registration =
                new FilterRegistrationBean<>(new RefusedBodyFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<AwaitedBodyFilter> awaitedBodyFilter() {
        FilterRegistrationBean<AwaitedBodyFilter> registration =
                new FilterRegistrationBean<>(new AwaitedBodyFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    StoreHealth storeHealthIndicator(Graphs graphs, ObjectProvider<GraphStore> own) {
        return new StoreHealth(graphs, own.getIfAvailable());
    }
}
