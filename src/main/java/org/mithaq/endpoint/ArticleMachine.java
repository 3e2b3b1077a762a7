package org.mithaq.endpoint;

import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.extract.Extractor;
import org.mithaq.rdf.ReferenceReader;
import org.mithaq.source.Article;
import org.springframework.stereotype.Component;

/** The one extractor of a server, built when the first article comes. */
@Component
class ArticleMachine {

    private @Nullable Extractor extractor;

    /** What an article claims; several threads may ask at once. */
    ArticleClaims claims(Article article) {
        return extractor().extract(article);
    }

    private synchronized Extractor extractor() {
        Extractor built = extractor;
        if (built == null) {
            built = Extractor.create(ReferenceReader.shipped());
            extractor = built;
        }
        return built;
    }
}
