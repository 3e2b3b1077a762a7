package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.store.TokenFile;

class TokenCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Path folder, String... arguments) {
        out.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 3];
        all[0] = "token";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--data";
        all[all.length - 1] = folder.toString();
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Locale.ROOT, all);
    }

    @Test
    void makesListsAndEndsTokens(@TempDir Path folder) {
        assertThat(run(folder, "create", "newsroom")).isZero();
        String token = out.toString().strip();
        assertThat(new TokenFile(folder).accepts(token)).isTrue();
        assertThat(run(folder, "create", "غرفة-الأخبار")).isZero();
        assertThat(out.toString().strip()).isNotEqualTo(token);
        assertThat(run(folder, "list")).isZero();
        assertThat(out.toString()).contains("newsroom\t").contains("غرفة-الأخبار\t");
        assertThat(out.toString()).doesNotContain(token);
        assertThat(run(folder, "revoke", "newsroom")).isZero();
        assertThat(new TokenFile(folder).accepts(token)).isFalse();
    }

    @Test
    void saysWhatIsWrong(@TempDir Path folder) {
        assertThat(run(folder, "create", "a b")).isEqualTo(3);
        assertThat(run(folder, "create", "twice")).isZero();
        assertThat(run(folder, "create", "twice")).isEqualTo(3);
        assertThat(run(folder, "revoke", "never")).isEqualTo(3);
        assertThat(run(folder, "eat", "it")).isEqualTo(2);
        assertThat(run(folder.resolve("none"), "list")).isEqualTo(3);
        assertThat(err.toString()).contains("twice").contains("never").contains("no store there");
    }
}
