package org.mithaq.endpoint;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/**
 * The SPARQL 1.1 protocol for queries, with a limit on rows and no way to code of the server's own.
 * A request without a query gets the service description, as the standard asks (SPARQL 1.1 Service
 * Description, section 2).
 */
final class SparqlQueries extends SPARQL_QueryDataset {

    private static final Pattern JAVA = Pattern.compile("<\\s*java:", Pattern.CASE_INSENSITIVE);

    private final int maxRows;

    SparqlQueries(int maxRows) {
        this.maxRows = maxRows;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestParameter("query") == null) {
            describe(action);
            return;
        }
        super.execGet(action);
    }

    @Override
    public void execHead(HttpAction action) {
        execGet(action);
    }

    private static void describe(HttpAction action) {
        try {
            String address = action.getRequest().getRequestURL().toString();
            ServiceDescription.write(
                    address, action.getRequest().getHeader("Accept"), action.getResponse());
        } catch (IOException e) {
            ServletOps.errorOccurred(e);
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        if (JAVA.matcher(query.serialize()).find()) {
            ServletOps.errorBadRequest("java: functions are not offered here");
        }
        if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > maxRows)) {
            query.setLimit(maxRows);
        }
    }
}
