package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.mithaq.guard.RunningQuery;

/** The client at the other end of a request's connection. */
final class Caller implements RunningQuery.Client {

    private final EndPoint connection;
    private boolean listening;
    private boolean spokeAgain;

    private Caller(EndPoint connection, boolean listening) {
        this.connection = connection;
        this.listening = listening;
    }

    /** Of a request whose body, where it has one, has been read. */
    static Caller of(HttpServletRequest request) throws IOException {
        ServletContextRequest jetty = ServletContextRequest.getServletContextRequest(request);
        boolean bodyRead =
                request.getContentLengthLong() <= 0
                                && request.getHeader("Transfer-Encoding") == null
                        || request.getInputStream().isFinished();
        return new Caller(jetty.getConnectionMetaData().getConnection().getEndPoint(), bodyRead);
    }

    /**
     * While a query is at work nothing is read from its connection, so nobody would notice the
     * client's leaving: a look for its end is taken here. A client that sends its next request
     * ahead loses a byte of it; the answer then closes the connection, and it has to ask again (RFC
     * 9112, 9.3.2).
     */
    @Override
    public synchronized boolean isGone() {
        if (!connection.isOpen()) {
            return true;
        }
        if (!listening) {
            return false;
        }
        try {
            ByteBuffer ahead = BufferUtil.allocate(1);
            int read = connection.fill(ahead);
            if (read > 0) {
                spokeAgain = true;
                listening = false;
            }
            return read < 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Ends the looks before an answer is sent, which closes the connection where it must. */
    synchronized void settle(HttpServletResponse response) {
        listening = false;
        if (spokeAgain) {
            response.setHeader("Connection", "close");
        }
    }

    @Override
    public void cut() {
        connection.close();
    }
}
