package org.mithaq.web;

import java.util.List;
import java.util.Locale;
import org.mithaq.query.PageQueries;
import org.mithaq.query.Parameters;
import org.mithaq.store.GraphStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts ahead what many pages show, so that none waits for it after a change of the store. */
@Component
class Readiness {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("ar"), Locale.ENGLISH);
    private static final List<String> SUMS = List.of("outlets", "languages", "sureness");

    private final PageQueries queries;
    private final ActIndex index;
    private final Names names;
    private final Finder finder;
    private final Figures figures;
    private final Relations relations;
    private final Choices choices;
    private final Matrices matrices;
    private final Register register;
    private final ActorNetwork network;
    private final boolean own;
    private long seen = -1;
    private long ready = -1;

    Readiness(
            PageQueries queries,
            ActIndex index,
            Names names,
            Finder finder,
            Figures figures,
            Relations relations,
            Choices choices,
            Matrices matrices,
            Register register,
            ActorNetwork network,
            ObjectProvider<GraphStore> store) {
        this.queries = queries;
        this.index = index;
        this.names = names;
        this.finder = finder;
        this.figures = figures;
        this.relations = relations;
        this.choices = choices;
        this.matrices = matrices;
        this.register = register;
        this.network = network;
        this.own = store.getIfAvailable() != null;
    }

    /** Counts if the store changed and then kept still for one look; another server's never. */
    void look() {
        long revision = queries.revision();
        if (own && revision != ready && (seen == revision || ready < 0)) {
            queries.keepUp(this::prepare);
            ready = revision;
        }
        seen = revision;
    }

    private void prepare() {
        index.acts();
        names.of(List.of(), "ar");
        finder.find("-", 1);
        SUMS.forEach(sum -> queries.askOnce(sum, new Parameters()));
        for (Locale locale : LANGUAGES) {
            String language = locale.getLanguage();
            figures.all(locale);
            choices.of(language);
            matrices.of(language);
            relations.most(1, 0, language);
            queries.askOnce("merges", new Parameters().text("lang", language));
        }
        register.ready(LANGUAGES);
        network.betweenness(ActorNetwork.USUAL);
    }
}
