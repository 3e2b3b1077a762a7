package org.mithaq.query;

import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How results are written. */
public enum ResultFormat {
    TABLE(ResultSetLang.RS_Text),
    CSV(ResultSetLang.RS_CSV),
    JSON(ResultSetLang.RS_JSON);

    private final Lang lang;

    ResultFormat(Lang lang) {
        this.lang = lang;
    }

    Lang lang() {
        return lang;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
