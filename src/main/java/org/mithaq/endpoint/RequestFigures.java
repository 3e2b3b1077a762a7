package org.mithaq.endpoint;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;

/** What {@link RequestMeter} counted, as Prometheus reads it. */
record RequestFigures(RequestMeter meter) implements MultiCollector {

    @Override
    public MetricSnapshots collect() {
        HistogramSnapshot.Builder latency =
                HistogramSnapshot.builder()
                        .name("mithaq_request_seconds")
                        .help("Latency by operation");
        CounterSnapshot.Builder requests =
                CounterSnapshot.builder()
                        .name("mithaq_requests")
                        .help(
                                "Requests by operation and status; 401, 413, 429 and 503 were"
                                        + " refused");
        GaugeSnapshot.Builder active =
                GaugeSnapshot.builder().name("mithaq_requests_active").help("Requests at work");
        meter.operations()
                .forEach(
                        (name, operation) -> {
                            Labels labels = Labels.of("operation", name);
                            latency.dataPoint(latency(operation, labels));
                            active.dataPoint(
                                    GaugeSnapshot.GaugeDataPointSnapshot.builder()
                                            .labels(labels)
                                            .value(operation.active.doubleValue())
                                            .build());
                            operation.statuses.forEach(
                                    (status, count) ->
                                            requests.dataPoint(
                                                    CounterSnapshot.CounterDataPointSnapshot
                                                            .builder()
                                                            .labels(
                                                                    Labels.of(
                                                                            "operation",
                                                                            name,
                                                                            "status",
                                                                            String.valueOf(status)))
                                                            .value(count.doubleValue())
                                                            .build()));
                        });
        return MetricSnapshots.of(latency.build(), requests.build(), active.build());
    }

    private static HistogramSnapshot.HistogramDataPointSnapshot latency(
            RequestMeter.Operation operation, Labels labels) {
        ClassicHistogramBuckets.Builder buckets = ClassicHistogramBuckets.builder();
        for (int i = 0; i < operation.classes.length; i++) {
            double bound =
                    i < RequestMeter.BOUNDS.length
                            ? RequestMeter.BOUNDS[i] / 1000.0
                            : Double.POSITIVE_INFINITY;
            buckets.bucket(bound, operation.classes[i].sum());
        }
        return HistogramSnapshot.HistogramDataPointSnapshot.builder()
                .labels(labels)
                .classicHistogramBuckets(buckets.build())
                .sum(operation.nanoseconds.sum() / 1e9)
                .build();
    }
}
