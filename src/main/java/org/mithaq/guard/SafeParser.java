package org.mithaq.guard;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.InputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;

/** Reads RDF of strangers: what it names is not fetched, neither from the web nor from files. */
public final class SafeParser {

    private SafeParser() {}

    /**
     * A parser that stays with what it is given.
     *
     * @param base what relative IRIs are resolved against
     */
    public static RDFParserBuilder of(InputStream in, Lang lang, String base) {
        RDFParserBuilder parser = RDFParser.source(in).lang(lang).forceLang(lang).base(base);
        return lang.equals(Lang.JSONLD) ? parser.context(withoutContexts()) : parser;
    }

    private static Context withoutContexts() {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader(
                (address, how) -> {
                    throw new JsonLdError(
                            JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                            "contexts are not fetched: write @context out in full");
                });
        return new Context().set(LangJSONLD11.JSONLD_OPTIONS, options);
    }
}
