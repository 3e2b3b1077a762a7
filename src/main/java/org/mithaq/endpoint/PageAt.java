package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/** A page of its own for some of the graph's IRIs, in place of the plain list of what is said. */
public interface PageAt {

    /**
     * The page; empty where the plain one will do, or where the graph says nothing of the IRI.
     *
     * @param iri of a thing or an article
     */
    Optional<ModelAndView> of(String iri, HttpServletRequest request);
}
