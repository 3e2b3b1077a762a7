package org.mithaq.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mithaq.linked.Description;
import org.springframework.web.servlet.ModelAndView;

/** A page of its own for some of the graph's IRIs, in place of the plain list of what is said. */
public interface PageAt {

    /** The page; empty where the plain one will do. */
    Optional<ModelAndView> of(Description description, HttpServletRequest request);
}
