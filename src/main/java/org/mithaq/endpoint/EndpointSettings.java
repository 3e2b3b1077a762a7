package org.mithaq.endpoint;

/**
 * Limits and secrets of the endpoint.
 *
 * @param timeoutSeconds how long a query may take
 * @param maxRows how many rows a query may have
 * @param token what a client must show to write
 */
public record EndpointSettings(int timeoutSeconds, int maxRows, String token) {}
