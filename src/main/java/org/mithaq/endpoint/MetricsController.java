package org.mithaq.endpoint;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.mithaq.store.GraphStore;
import org.mithaq.store.StoreFigures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The server's figures for Prometheus: requests by operation and status with their latency, what
 * the store holds, queries at work and waiting, results kept, and the process. Nothing of it is
 * loaded before it is first asked for.
 */
@RestController
class MetricsController {

    private static final String TEXT = "text/plain;version=0.0.4;charset=utf-8";

    private final GraphStore store;
    private final RequestMeter meter;
    private final Openness openness;
    private final Admission admission;
    private final ResultCache cache;
    private @Nullable PrometheusMeterRegistry registry;

    MetricsController(
            GraphStore store,
            RequestMeter meter,
            Openness openness,
            Admission admission,
            ResultCache cache) {
        this.admission = admission;
        this.cache = cache;
        this.store = store;
        this.meter = meter;
        this.openness = openness;
    }

    @GetMapping(path = "/actuator/prometheus", produces = TEXT)
    String scrape(HttpServletRequest request) {
        openness.require(request);
        return registry().scrape();
    }

    private synchronized PrometheusMeterRegistry registry() {
        PrometheusMeterRegistry known = registry;
        if (known == null) {
            known = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            new JvmMemoryMetrics().bindTo(known);
            new JvmThreadMetrics().bindTo(known);
            new ProcessorMetrics().bindTo(known);
            new UptimeMetrics().bindTo(known);
            new FileDescriptorMetrics().bindTo(known);
            gauge(known, "mithaq.store.size", "bytes", StoreFigures::bytes);
            gauge(known, "mithaq.articles", "articles", StoreFigures::articles);
            gauge(known, "mithaq.claims", "claims", StoreFigures::claims);
            gauge(known, "mithaq.last.change", "seconds", StoreFigures::lastChange);
            gauge(known, "mithaq.commits", "commits", StoreFigures::commits);
            Gauge.builder("mithaq.queries.running", admission, Admission::running).register(known);
            Gauge.builder("mithaq.queries.waiting", admission, Admission::waiting).register(known);
            FunctionCounter.builder("mithaq.queries.refused", admission, Admission::refused)
                    .register(known);
            FunctionCounter.builder("mithaq.cache.hits", cache, ResultCache::hits).register(known);
            FunctionCounter.builder("mithaq.cache.misses", cache, ResultCache::misses)
                    .register(known);
            Gauge.builder("mithaq.cache.size", cache, ResultCache::size)
                    .baseUnit("bytes")
                    .register(known);
            known.getPrometheusRegistry().register(new RequestFigures(meter));
            registry = known;
        }
        return known;
    }

    private void gauge(
            PrometheusMeterRegistry registry,
            String name,
            String unit,
            ToDoubleFunction<StoreFigures> figure) {
        Gauge.builder(name, () -> figure.applyAsDouble(store.figures()))
                .baseUnit(unit)
                .register(registry);
    }
}
