package org.mithaq.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmark with one thread and with two and prints the ratios. Arguments: a folder or
 * file of articles to read instead of made ones, and a language to read alone.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<String, Double> words = new TreeMap<>();
        Map<String, Double> bytes = new TreeMap<>();
        for (int threads = 1; threads <= 2; threads++) {
            ChainedOptionsBuilder options =
                    new OptionsBuilder()
                            .include(ReadingBenchmark.class.getSimpleName())
                            .addProfiler(GCProfiler.class)
                            .threads(threads)
                            .forks(1)
                            .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                            .warmupIterations(4)
                            .warmupTime(TimeValue.seconds(4))
                            .measurementIterations(4)
                            .measurementTime(TimeValue.seconds(4));
            if (arguments.length > 0 && !arguments[0].isBlank()) {
                options = options.param("folder", arguments[0]);
            }
            if (arguments.length > 1 && !arguments[1].isBlank()) {
                options = options.param("language", arguments[1]);
            }
            collect(new Runner(options.build()).run(), threads, words, bytes);
        }
        for (String language : new String[] {"ar", "en"}) {
            print(language, words, bytes);
        }
    }

    private static void collect(
            Collection<RunResult> results,
            int threads,
            Map<String, Double> words,
            Map<String, Double> bytes) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String key =
                    result.getParams().getParam("language")
                            + benchmark.substring(benchmark.lastIndexOf('.'))
                            + threads;
            Map<String, Result> more = result.getSecondaryResults();
            words.put(key, more.get("words").getScore());
            more.forEach(
                    (name, value) -> {
                        if (name.endsWith("gc.alloc.rate.norm")) {
                            bytes.put(key, value.getScore());
                        }
                    });
        }
    }

    private static void print(
            String language, Map<String, Double> words, Map<String, Double> bytes) {
        Double one = words.get(language + ".extract1");
        Double two = words.get(language + ".extract2");
        Double analyser = words.get(language + ".analyse1");
        if (one == null || two == null || analyser == null) {
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: extraction %,.0f words/s, analyser %,.0f words/s, ratio %.3f; two threads"
                        + " %,.0f words/s, ratio %.2f; %,.0f bytes allocated per article%n",
                language,
                one,
                analyser,
                one / analyser,
                two,
                two / one,
                bytes.getOrDefault(language + ".extract1", 0.0));
    }
}
