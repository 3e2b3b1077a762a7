package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether a server is one for its own machine alone, bound to loopback: what is open there needs a
 * token elsewhere.
 */
@Component
class Openness {

    private final boolean loopback;
    private final Tokens tokens;

    Openness(@Value("${server.address:127.0.0.1}") String address, Tokens tokens) {
        this.loopback = isLoopback(address);
        this.tokens = tokens;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    boolean loopback() {
        return loopback;
    }

    /** Refuses a request that has no token where one is needed. */
    void require(HttpServletRequest request) {
        if (!loopback) {
            tokens.require(request);
        }
    }
}
