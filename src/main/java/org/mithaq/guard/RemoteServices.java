package org.mithaq.guard;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.mithaq.message.Fault;

/**
 * The SPARQL endpoints that a query may go on to with {@code SERVICE}: those on a list, by their
 * very address. None is a redirect's target, so that an endpoint on the list leads nowhere else;
 * each answer has its time.
 */
public final class RemoteServices {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Set<String> allowed;
    private final Duration timeout;

    private RemoteServices(Set<String> allowed, Duration timeout) {
        this.allowed = allowed;
        this.timeout = timeout;
    }

    /**
     * @param addresses absolute http or https addresses, separated by spaces; empty for none
     * @param timeout for the answer of one endpoint
     * @throws Fault where one is no such address
     */
    public static RemoteServices of(String addresses, Duration timeout) {
        Set<String> allowed = new LinkedHashSet<>();
        for (String address : addresses.strip().split("\\s+")) {
            if (!address.isEmpty() && !address.matches("https?://[^\\s<>\"{}|\\\\^`@]+")) {
                throw new Fault("federation.address", address);
            }
            allowed.add(address);
        }
        allowed.remove("");
        return new RemoteServices(allowed, timeout);
    }

    /** Lets queries that run with these settings call the endpoints on the list and no others. */
    public void install(Context context) {
        context.set(ARQ.httpServiceAllowed, !allowed.isEmpty());
        if (!allowed.isEmpty()) {
            ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
            registry.add(this::call);
            ServiceExecutorRegistry.set(context, registry);
            context.set(ARQ.httpQueryTimeout, String.valueOf(timeout.toMillis()));
            context.set(
                    ARQ.httpQueryClient,
                    HttpClient.newBuilder()
                            .connectTimeout(CONNECT)
                            .followRedirects(HttpClient.Redirect.NEVER)
                            .build());
        }
    }

    private QueryIterator call(
            OpService service, OpService asked, Binding binding, ExecutionContext execution) {
        Node endpoint = service.getService();
        if (!endpoint.isURI() || !allowed.contains(endpoint.getURI())) {
            throw new QueryDeniedException(
                    "SERVICE " + endpoint + " is not on the list federation.endpoints");
        }
        return ServiceExecutorRegistry.httpService.createExecution(
                service, asked, binding, execution);
    }
}
