package org.mithaq.claim;

/** Who an article speaks of. */
public sealed interface ActorRef {

    /**
     * A name that identifies it within an article and orders it: a code, a key or a person's name.
     */
    String key();

    /**
     * A state of the reference data.
     *
     * @param key its code of ISO 3166-1 alpha-2 (of ISO 3166-3 for a former state)
     */
    record State(String key) implements ActorRef {}

    /**
     * An international organisation of the reference data.
     *
     * @param key its key there, such as {@code GCC}
     */
    record Organization(String key) implements ActorRef {}

    /**
     * An organisation, movement or company that the reference data does not know.
     *
     * @param key its name as the text words it in the fullest form
     */
    record Named(String key) implements ActorRef {}

    /**
     * A person.
     *
     * @param key the fullest name that the article gives, without titles
     */
    record Person(String key) implements ActorRef {}
}
