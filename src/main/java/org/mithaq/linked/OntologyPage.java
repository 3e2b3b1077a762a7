package org.mithaq.linked;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ontology for readers, in one language.
 *
 * @param title its title
 * @param description what it is for
 * @param version its version
 * @param classes in the order of their hierarchy
 * @param properties by name
 * @param shapes what graphs must fulfil, class by class
 * @param diagram the classes and what joins them, as SVG
 */
public record OntologyPage(
        String title,
        String description,
        String version,
        List<Term> classes,
        List<Term> properties,
        List<Shape> shapes,
        Diagram diagram) {

    /**
     * A class or property.
     *
     * @param name the local name, which is its anchor
     * @param depth how deep a class stands below its topmost class; 0 for properties
     * @param label in the page's language
     * @param other in the other language
     * @param definition null where there is none
     * @param above broader terms, of this ontology or others
     * @param below narrower terms of this ontology
     * @param domain of a property
     * @param range of a property
     * @param examples instances in the graph
     */
    public record Term(
            String name,
            int depth,
            String label,
            String other,
            @Nullable String definition,
            List<Link> above,
            List<Link> below,
            List<Link> domain,
            List<Link> range,
            List<Link> examples) {}

    /** A name that leads somewhere. */
    public record Link(String text, @Nullable String link) {}

    /** The rules of a class. */
    public record Shape(String name, @Nullable Link target, List<Rule> rules) {}

    /**
     * One rule.
     *
     * @param property null where it is of the node itself
     * @param message what it says in the page's language
     */
    public record Rule(@Nullable Link property, String message) {}

    /**
     * A drawing: boxes joined by lines, in SVG units.
     *
     * @param width in units
     * @param height in units
     */
    public record Diagram(int width, int height, List<Box> boxes, List<Line> lines) {}

    /** A class in the drawing; {@code x} and {@code y} are its top left corner. */
    public record Box(String name, String label, int x, int y, int width, int height) {}

    /** A property that joins two boxes. */
    public record Line(String label, int x1, int y1, int x2, int y2) {}
}
