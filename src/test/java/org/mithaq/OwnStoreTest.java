package org.mithaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;

class OwnStoreTest {

    @Test
    void isWorkedOutByTheBuild() {
        assumeTrue(
                OwnStore.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("target/classes/"),
                "the program was not compiled by Maven");
        assertThat(
                        ClassUtils.isPresent(
                                "org.mithaq.OwnStore__ApplicationContextInitializer",
                                OwnStore.class.getClassLoader()))
                .isTrue();
    }
}
