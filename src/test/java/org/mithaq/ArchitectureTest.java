package org.mithaq;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What may know what. */
@AnalyzeClasses(packages = "org.mithaq", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {

    /**
     * Leaves out what is compiled from tests, whichever tool compiled it, and what Spring wrote.
     */
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/")
                    && !location.contains("/test/")
                    && !location.contains("__");
        }
    }

    @ArchTest
    static final ArchRule text_knows_the_jdk_only =
            classes()
                    .that()
                    .resideInAPackage("org.mithaq.text..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.mithaq.text..", "java..", "com.ibm.icu..", "org.jspecify..")
                    .because(
                            "reading letters must work, and be tested, without any knowledge of the"
                                    + " world");

    @ArchTest
    static final ArchRule rdf4j_only_in_rdf =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.mithaq.rdf..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.eclipse.rdf4j..")
                    .because(
                            "its class names clash with Jena's; the seam between the two is bytes");

    @ArchTest
    static final ArchRule jena_only_where_graphs_are_kept_and_asked =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.mithaq.geo..",
                            "org.mithaq.guard..",
                            "org.mithaq.search..",
                            "org.mithaq.store..",
                            "org.mithaq.query..",
                            "org.mithaq.link..",
                            "org.mithaq.linked..",
                            "org.mithaq.reconcile..",
                            "org.mithaq.export..",
                            "org.mithaq.table..",
                            "org.mithaq.endpoint..",
                            "org.mithaq.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.jena..")
                    .because(
                            "its class names clash with RDF4J's; the seam between the two is"
                                    + " bytes");

    @ArchTest
    static final ArchRule spring_only_where_http_is_spoken =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.mithaq", "org.mithaq.endpoint..", "org.mithaq.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..")
                    .because("commands other than serve start no Spring context");

    @ArchTest
    static final ArchRule names_know_letters_only =
            classes()
                    .that()
                    .resideInAPackage("org.mithaq.name..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.mithaq.name..",
                            "org.mithaq.text..",
                            "java..",
                            "com.ibm.icu..",
                            "org.jspecify..")
                    .because("two names are alike or not, whoever bears them");

    @ArchTest
    static final ArchRule what_leaves_the_graph_knows_no_extraction =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.mithaq.reconcile..",
                            "org.mithaq.export..",
                            "org.mithaq.link..",
                            "org.mithaq.table..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.mithaq.claim..",
                            "org.mithaq.extract..",
                            "org.mithaq.rdf..",
                            "org.mithaq.endpoint..")
                    .because("what is asked of the graph must not depend on how it came about");

    @ArchTest
    static final ArchRule file_formats_only_in_source =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.mithaq.source..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.jsoup..",
                            "org.apache.tika..",
                            "org.apache.poi..",
                            "org.apache.pdfbox..",
                            "org.netpreserve..")
                    .because("what an article came in is forgotten once it is read");

    @ArchTest
    static final ArchRule mentions_know_no_frames =
            noClasses()
                    .that()
                    .resideInAPackage("org.mithaq.mention..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.mithaq.frame..", "org.mithaq.rdf..", "org.mithaq.store..")
                    .because("what is named does not depend on what is said of it");

    @ArchTest
    static final ArchRule extraction_knows_no_graphs =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.mithaq.frame..",
                            "org.mithaq.entity..",
                            "org.mithaq.extract..",
                            "org.mithaq.evaluate..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.mithaq.rdf..",
                            "org.mithaq.store..",
                            "org.mithaq.web..",
                            "org.mithaq.endpoint..")
                    .because("claims are the result; how they are written is another matter");

    @ArchTest
    static final ArchRule claims_know_no_machines =
            noClasses()
                    .that()
                    .resideInAPackage("org.mithaq.claim..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.mithaq.mention..",
                            "org.mithaq.frame..",
                            "org.mithaq.entity..",
                            "org.mithaq.extract..",
                            "org.mithaq.rdf..",
                            "org.mithaq.store..")
                    .because("the result model is records only");

    @ArchTest
    static final ArchRule the_store_knows_no_claims =
            noClasses()
                    .that()
                    .resideInAPackage("org.mithaq.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.mithaq.claim..", "org.mithaq.rdf..")
                    .because("what comes in are bytes");

    @ArchTest
    static final ArchRule guards_know_the_engine_only =
            noClasses()
                    .that()
                    .resideInAPackage("org.mithaq.guard..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.mithaq.store..", "jakarta..", "org.eclipse.jetty..")
                    .because("what keeps queries in bounds must hold wherever they come from");

    @ArchTest
    static final ArchRule merging_knows_no_graphs =
            classes()
                    .that()
                    .resideInAPackage("org.mithaq.merge..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.mithaq.merge..",
                            "org.mithaq.text..",
                            "org.mithaq.message..",
                            "java..",
                            "com.ibm.icu..",
                            "org.apache.lucene..",
                            "org.jspecify..")
                    .because("what is the same is a function of what is told, wherever it is kept");

    @ArchTest
    static final ArchRule web_and_cli_are_leaves =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.mithaq", "org.mithaq.web..", "org.mithaq.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.mithaq.web..", "org.mithaq.cli..")
                    .because("how users reach the program must not shape what it does");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.mithaq.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a package must be readable without those that use it");

    @ArchTest
    static void every_package_is_null_marked_and_says_what_it_does(JavaClasses all)
            throws IOException {
        List<Path> packages;
        try (Stream<Path> paths = Files.walk(Path.of("src/main/java/org/mithaq"))) {
            packages =
                    paths.filter(Files::isDirectory).filter(ArchitectureTest::hasSources).toList();
        }
        assertThat(packages).hasSizeGreaterThan(15);
        for (Path folder : packages) {
            assertThat(folder.resolve("package-info.java"))
                    .isRegularFile()
                    .content()
                    .contains("@NullMarked")
                    .contains("/**");
        }
    }

    private static boolean hasSources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
