package org.mithaq.endpoint;

/**
 * Secrets of the endpoint.
 *
 * @param token what a client must show to write
 */
public record EndpointSettings(String token) {}
