package org.mithaq.endpoint;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.message.Fault;

/** Clients that send slowly are waited for, within reason. */
@Tag("once")
class AwaitedBodyTest {

    private long now;

    /** A body of any length whose bytes come one by one. */
    private ServletInputStream body(Duration each) {
        return new AwaitedBody(
                new ServletInputStream() {
                    @Override
                    public int read() {
                        now += each.toNanos();
                        return 'x';
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        if (length == 0) {
                            return 0;
                        }
                        bytes[offset] = (byte) read();
                        return 1;
                    }

                    @Override
                    public boolean isFinished() {
                        return false;
                    }

                    @Override
                    public boolean isReady() {
                        return true;
                    }

                    @Override
                    public void setReadListener(ReadListener listener) {}
                },
                () -> now);
    }

    @Test
    void givesUpOnAClientThatTrickles() throws Exception {
        ServletInputStream body = body(Duration.ofSeconds(1));
        assertThat(body.readNBytes(10)).hasSize(10);
        assertThatThrownBy(() -> body.readNBytes(1000))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("256");
        assertThat(Duration.ofNanos(now)).isLessThan(Duration.ofSeconds(13));
    }

    @Test
    void waitsForAClientThatIsFastEnough() throws Exception {
        assertThat(body(Duration.ofMillis(3)).readNBytes(100_000)).hasSize(100_000);
    }

    @Test
    void doesNotCountWhatTheServerTakesItself() throws Exception {
        ServletInputStream body = body(Duration.ofMillis(1));
        assertThat(body.read()).isEqualTo('x');
        now += Duration.ofHours(1).toNanos();
        assertThat(body.read()).isEqualTo('x');
    }

    /** A short pause within a small body is nobody's attack. */
    @Test
    void answersAQueryThatComesInTwoParts() throws Exception {
        try (TestServer server = TestServer.start();
                Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/sparql-query\r\nContent-Length: 6\r\n\r\nA"
                            .getBytes(US_ASCII));
            out.flush();
            Thread.sleep(1500);
            out.write("SK {}".getBytes(US_ASCII));
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 200");
        }
    }
}
