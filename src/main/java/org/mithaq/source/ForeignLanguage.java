package org.mithaq.source;

import org.mithaq.message.Fault;

/** An article in a language that is not read here. */
public final class ForeignLanguage extends Fault {

    private static final long serialVersionUID = 1L;

    ForeignLanguage(String name) {
        super("article.language", name);
    }
}
