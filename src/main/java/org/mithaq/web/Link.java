package org.mithaq.web;

import org.jspecify.annotations.Nullable;

/**
 * A name on a page.
 *
 * @param name as the page's language has it, where it has it
 * @param language of the name; empty where unknown
 * @param href where it leads on this server or the Web; null where nowhere
 * @param key the last part of its IRI
 */
record Link(String name, String language, @Nullable String href, String iri, String key) {}
