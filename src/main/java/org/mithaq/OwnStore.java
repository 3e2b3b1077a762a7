package org.mithaq;

import org.springframework.aot.AotDetector;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/**
 * A server's context over a store of its own. Spring works out its parts when the program is built,
 * by running {@link #main} until the context would be refreshed: a start need not read annotations
 * and weigh conditions then. Where nothing was worked out, a start does so itself.
 */
final class OwnStore {

    /** The suffix that Spring gives to what it has worked out for a main class. */
    private static final String WORKED_OUT = "__ApplicationContextInitializer";

    private OwnStore() {}

    /** What the build runs. */
    public static void main(String[] arguments) {
        builder().run(arguments);
    }

    static SpringApplicationBuilder builder() {
        boolean workedOut =
                !Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)
                        && ClassUtils.isPresent(
                                OwnStore.class.getName() + WORKED_OUT,
                                OwnStore.class.getClassLoader());
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, String.valueOf(workedOut));
        return Server.builder(Server.Application.class).main(OwnStore.class);
    }
}
