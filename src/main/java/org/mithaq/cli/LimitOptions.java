package org.mithaq.cli;

import org.mithaq.message.Fault;
import org.mithaq.source.Limits;
import org.mithaq.source.Sizes;
import picocli.CommandLine.Option;

/** How much may be read of one input. */
final class LimitOptions {

    @Option(
            names = "--max-article-size",
            paramLabel = "SIZE",
            descriptionKey = "option.maxArticleSize")
    private String article = "16M";

    @Option(
            names = "--max-unpacked-size",
            paramLabel = "SIZE",
            descriptionKey = "option.maxUnpackedSize")
    private String unpacked = "64G";

    @Option(names = "--max-ratio", paramLabel = "N", descriptionKey = "option.maxRatio")
    private int ratio = Limits.DEFAULT.ratio();

    @Option(names = "--max-nesting", paramLabel = "N", descriptionKey = "option.maxNesting")
    private int nesting = Limits.DEFAULT.nesting();

    @Option(names = "--max-seconds", paramLabel = "N", descriptionKey = "option.maxSeconds")
    private int seconds = Limits.DEFAULT.seconds();

    Limits checked() {
        long articleBytes = size("--max-article-size", article);
        if (articleBytes > 512L << 20 || ratio < 1 || nesting < 0 || nesting > 16 || seconds < 1) {
            throw new Fault("option.limits.wrong");
        }
        return new Limits(
                articleBytes, size("--max-unpacked-size", unpacked), ratio, nesting, seconds);
    }

    private static long size(String option, String size) {
        long bytes = Sizes.parse(size).orElse(0);
        if (bytes < 1) {
            throw new Fault("option.size.wrong", option, size);
        }
        return bytes;
    }
}
