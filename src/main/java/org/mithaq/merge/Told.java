package org.mithaq.merge;

import java.util.List;

/**
 * All that merging needs of one article.
 *
 * @param source the article
 * @param text its text; empty where it is not kept
 * @param tellings acts and agreements
 * @param persons the persons that it names
 * @param holdings who holds which office
 */
public record Told(
        Source source,
        String text,
        List<Telling> tellings,
        List<Named> persons,
        List<Holding> holdings) {

    /**
     * A name for a person.
     *
     * @param person the person's IRI in the article's graph
     * @param name as worded
     * @param language of the name
     */
    public record Named(String person, String name, String language) {}
}
