package org.mithaq.store.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.Test;
import org.mithaq.merge.ArticleQuads;
import org.mithaq.merge.Decisions;
import org.mithaq.store.GraphStore;

/** The derived graph of a real store: what is merged, and that neither order nor way matters. */
class DerivationTest {

    private static final String BASE = ArticleQuads.BASE;
    private static final String ENERGY_AR = "مذكرة تفاهم في مجال الطاقة";
    private static final String ENERGY_EN = "memorandum of understanding on energy";
    private static final String WIRE =
            "The foreign ministers of the two countries met on Tuesday in the capital and discussed"
                    + " trade, energy and the security of the region before they signed a memorandum on"
                    + " energy and agreed to meet again in the spring with their delegations, a"
                    + " spokesman of the ministry told reporters after the talks had ended late in the"
                    + " evening.";

    private static ArticleQuads article(String id, String language, String published) {
        return new ArticleQuads(id, language, published, "outlet " + id);
    }

    private static GraphStore store(ArticleQuads... articles) {
        GraphStore store = GraphStore.memory(BASE);
        for (ArticleQuads article : articles) {
            store.put(article.bytes(), article.iri());
        }
        store.derive();
        return store;
    }

    static Set<String> derived(GraphStore store) {
        Set<String> triples = new TreeSet<>();
        Node graph = NodeFactory.createURI(BASE + "graph/derived");
        store.read(
                () -> {
                    store.dataset()
                            .find(graph, Node.ANY, Node.ANY, Node.ANY)
                            .forEachRemaining(q -> triples.add(q.asTriple().toString()));
                    return triples;
                });
        return triples;
    }

    private static List<String> ask(GraphStore store, String pattern) {
        String query =
                "PREFIX mq: <https://w3id.org/mithaq/ontology#> PREFIX prov:"
                        + " <http://www.w3.org/ns/prov#> PREFIX dcterms: <http://purl.org/dc/terms/>"
                        + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?x { GRAPH <"
                        + BASE
                        + "graph/derived> { "
                        + pattern
                        + " } } ORDER BY ?x";
        return store.read(
                () -> {
                    List<String> rows = new ArrayList<>();
                    RowSet rowSet =
                            QueryExec.dataset(store.dataset())
                                    .query(QueryFactory.create(query))
                                    .select();
                    rowSet.forEachRemaining(
                            row -> {
                                Node x = row.get("x");
                                rows.add(
                                        x.isLiteral()
                                                ? x.getLiteralLexicalForm()
                                                : x.toString().replace(BASE, ""));
                            });
                    return rows;
                });
    }

    @Test
    void oneAgreementToldInTwoLanguagesIsOneNode() {
        ArticleQuads arabic = article("a", "ar", "2021-03-02");
        String one =
                arabic.agreement(
                        "MemorandumOfUnderstanding", ENERGY_AR, "2021-03-01", "energy", "QA", "EG");
        ArticleQuads english = article("b", "en", "2021-03-03");
        String other =
                english.agreement(
                        "MemorandumOfUnderstanding", ENERGY_EN, "2021-03-01", "energy", "EG", "QA");

        try (GraphStore store = store(arabic, english)) {
            String agreement = "?m a mq:MemorandumOfUnderstanding , mq:Agreement ; ";
            assertThat(ask(store, agreement + "prov:wasDerivedFrom ?x"))
                    .containsExactly(one.replace(BASE, ""), other.replace(BASE, ""));
            assertThat(ask(store, agreement + "mq:party ?x"))
                    .containsExactly("state/EG", "state/QA");
            assertThat(ask(store, agreement + "mq:signedOn ?x")).containsExactly("2021-03-01");
            assertThat(ask(store, agreement + "dcterms:title ?x"))
                    .containsExactlyInAnyOrder(ENERGY_AR, ENERGY_EN);
            assertThat(ask(store, agreement + "mq:topic ?x")).containsExactly("topic/energy");
            assertThat(ask(store, agreement + "mq:status ?x")).hasSize(1);
            assertThat(ask(store, agreement + "mq:witnessCount ?x")).containsExactly("2");
            assertThat(ask(store, agreement + "mq:outletCount ?x")).containsExactly("2");
            assertThat(ask(store, "?x a mq:Agreement"))
                    .singleElement()
                    .asString()
                    .startsWith("agreement/");
            assertThat(ask(store, "?r a mq:BilateralRelation ; mq:agreementCount ?x"))
                    .containsExactly("1");
        }
    }

    @Test
    void twoAgreementsOfOneDayStayTwo() {
        ArticleQuads first = article("a", "ar", "2021-03-02");
        first.agreement("MemorandumOfUnderstanding", ENERGY_AR, "2021-03-01", "energy", "QA", "EG");
        first.agreement(
                "MemorandumOfUnderstanding",
                "مذكرة تفاهم في مجال الصحة",
                "2021-03-01",
                "health",
                "QA",
                "EG");
        ArticleQuads second = article("b", "en", "2021-03-02");
        second.agreement(
                "MemorandumOfUnderstanding", ENERGY_EN, "2021-03-01", "energy", "QA", "EG");

        try (GraphStore store = store(first, second)) {
            assertThat(ask(store, "?x a mq:Agreement")).hasSize(1);
            assertThat(ask(store, "?r a mq:BilateralRelation ; mq:agreementCount ?x"))
                    .containsExactly("2");
        }
    }

    @Test
    void copiesOfAWireAreOneWitness() {
        ArticleQuads[] copies = new ArticleQuads[5];
        for (int i = 0; i < 5; i++) {
            copies[i] =
                    article("copy" + i, "en", "2021-03-0" + (2 + i % 2))
                            .text(WIRE + (i > 2 ? " (Agency)" : ""));
            copies[i].words(
                    "Praise", "SUPPORT", "the role of Qatar in the region", null, "US", "QA");
            copies[i].agreement("Treaty", "treaty on trade", "2021-03-01", "trade", "QA", "EG");
        }
        ArticleQuads other = article("own", "ar", "2021-03-02");
        other.agreement("Treaty", "معاهدة التجارة", "2021-03-01", "trade", "QA", "EG");

        try (GraphStore store = store(copies)) {
            store.put(other.bytes(), "other");
            store.derive();

            assertThat(ask(store, "?w a mq:Wire ; prov:wasDerivedFrom ?x")).hasSize(5);
            assertThat(ask(store, "?w a mq:Wire ; mq:outletCount ?x")).containsExactly("5");
            assertThat(ask(store, "?m a mq:Treaty ; mq:witnessCount ?x")).containsExactly("2");
            assertThat(ask(store, "?m a mq:Treaty ; mq:outletCount ?x")).containsExactly("6");
            assertThat(ask(store, "?m a mq:Praise ; prov:wasDerivedFrom ?x")).hasSize(5);
            assertThat(ask(store, "?m a mq:Praise ; mq:mergeRule ?x"))
                    .containsExactly("words/same-text");
        }
    }

    @Test
    void aPersonIsOneAcrossScriptsAndNamesakesAreNot() {
        ArticleQuads arabic = article("a", "ar", "2021-03-02");
        arabic.person("سامح شكري", "وزير الخارجية المصري", "EG");
        ArticleQuads english = article("b", "en", "2022-05-01");
        english.person("Sameh Shoukry", "Egyptian Foreign Minister", "EG");
        ArticleQuads initial = article("c", "en", "2022-05-02");
        initial.person("S. Shoukry", "foreign minister", "EG");
        ArticleQuads namesake = article("d", "ar", "2021-03-02");
        namesake.person("سامح شكري", "سفير", "JO");

        try (GraphStore store = store(arabic, english, initial, namesake)) {
            String egypt = "<" + BASE + "person/سامح-شكري.EG>";
            assertThat(ask(store, egypt + " prov:wasDerivedFrom ?x"))
                    .containsExactly(
                            "person/s-shoukry", "person/sameh-shoukry", "person/سامح-شكري");
            assertThat(ask(store, "<" + BASE + "person/سامح-شكري.JO> mq:witness ?x"))
                    .containsExactly("article/d");
            assertThat(ask(store, "?h mq:holder " + egypt + " ; mq:attestedFrom ?x"))
                    .containsExactly("2021-03-02");
            assertThat(ask(store, "?h mq:holder " + egypt + " ; mq:attestedTo ?x"))
                    .containsExactly("2022-05-02");
            assertThat(ask(store, "?h mq:holder " + egypt + " ; mq:office ?x"))
                    .containsExactly("office/EG.foreign-minister");
            assertThat(ask(store, "<" + BASE + "office/EG.foreign-minister> rdfs:label ?x"))
                    .hasSize(3);
        }
    }

    @Test
    void aDeedToldWithAndWithoutItsDayIsOne() {
        ArticleQuads dated = article("a", "ar", "2021-03-02");
        dated.deed("Meeting", "CONSULT", "2021-03-01", "الدوحة", "QA", "EG");
        ArticleQuads undated = article("b", "en", "2021-03-02");
        undated.deed("Meeting", "CONSULT", null, null, "EG", "QA");
        ArticleQuads later = article("c", "en", "2021-03-09");
        later.deed("Meeting", "CONSULT", null, null, "EG", "QA");

        try (GraphStore store = store(dated, undated, later)) {
            assertThat(ask(store, "?m a mq:Meeting ; mq:witness ?x"))
                    .containsExactly("article/a", "article/b");
            assertThat(ask(store, "?y a mq:RelationYear ; mq:year ?x")).containsExactly("2021");
            assertThat(ask(store, "?r a mq:BilateralRelation ; mq:actCount ?x"))
                    .containsExactly("2");
            assertThat(ask(store, "?r a mq:BilateralRelation ; mq:tone ?x")).containsExactly("2.5");
            assertThat(ask(store, "?r a mq:BilateralRelation ; mq:latestContact ?x"))
                    .containsExactly("2021-03-09");
        }
    }

    @Test
    void decisionsWin() {
        ArticleQuads a = article("a", "ar", "2021-03-02");
        String one = a.deed("Meeting", "CONSULT", "2021-03-01", null, "QA", "EG");
        ArticleQuads b = article("b", "en", "2021-03-02");
        String other = b.deed("Meeting", "CONSULT", "2021-03-01", null, "QA", "EG");
        ArticleQuads c = article("c", "en", "2023-07-02");
        String far = c.deed("Meeting", "CONSULT", "2023-07-01", null, "QA", "EG");

        try (GraphStore store = store(a, b, c)) {
            store.decide(
                    Decisions.parse(
                            "different " + one + " " + other + "\nsame " + one + " " + far, "test"),
                    "test");
            assertThat(ask(store, "?m a mq:Meeting ; prov:wasDerivedFrom ?x"))
                    .containsExactly(one.replace(BASE, ""), far.replace(BASE, ""));
            assertThat(store.explain(far).get(0).joins().get(0).rule()).isEqualTo("decided");

            ArticleQuads again = article("e", "en", "2021-03-03");
            again.deed("Meeting", "CONSULT", "2021-03-01", null, "QA", "EG");
            store.put(again.bytes(), "again");
            store.derive();
            Set<String> stepwise = derived(store);
            store.deriveAnew();
            assertThat(derived(store)).isEqualTo(stepwise);
        }
    }

    @Test
    void keepsInStepWithWhatOthersWrite() {
        ArticleQuads a = article("a", "en", "2021-03-02");
        String one = a.deed("Meeting", "CONSULT", "2021-03-01", null, "QA", "EG");
        ArticleQuads b = article("b", "en", "2021-03-02");
        b.deed("Meeting", "CONSULT", "2021-03-01", null, "QA", "EG");
        List<String> writes =
                List.of(
                        "DELETE { GRAPH ?g { ?m mq:date ?d } } INSERT { GRAPH ?g { ?m mq:date"
                                + " \"2022-05-05\"^^xsd:date } } WHERE { GRAPH ?g { <"
                                + one
                                + "> mq:date ?d . ?m mq:date ?d } FILTER (?m = <"
                                + one
                                + ">) }",
                        "CLEAR GRAPH <" + b.iri() + ">",
                        "INSERT DATA { GRAPH <urn:other> { <urn:a> <urn:b> 1 } }",
                        "DELETE WHERE { GRAPH <" + BASE + "graph/derived> { ?s a ?t } }",
                        "DROP ALL");
        try (GraphStore store = store(a, b, article("c", "ar", "2021-03-02"))) {
            String prefixes =
                    "PREFIX mq: <https://w3id.org/mithaq/ontology#>"
                            + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
            for (String write : writes) {
                Set<String> before = derived(store);
                store.write(
                        dataset ->
                                UpdateExec.dataset(dataset)
                                        .update(UpdateFactory.create(prefixes + write))
                                        .build()
                                        .execute());
                store.derive();
                Set<String> stepwise = derived(store);
                assertThat(stepwise.equals(before))
                        .as(write)
                        .isEqualTo(write.contains("urn:other") || write.contains("graph/derived"));
                store.deriveAnew();
                assertThat(derived(store)).as(write).isEqualTo(stepwise);
            }
        }
    }

    @Test
    void oneMoreArticleExtendsWhatIsKnownOfItsPersons() {
        String office = "foreign minister";
        List<ArticleQuads> articles = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            ArticleQuads article = article("p" + i, "en", i == 5 ? null : "2021-03-0" + (10 - i));
            article.person("Sameh Shoukry", office, "EG");
            article.person(
                    i % 2 == 0 ? "Ali Hassan" : "Ali Hasan", office, i % 3 == 0 ? "JO" : "EG");
            if (i > 5) {
                article.person("Sameh Shoukry", null, "EG");
                article.person("Ayman Safadi", office, "JO");
            }
            articles.add(article);
        }
        try (GraphStore store = GraphStore.memory(BASE)) {
            for (ArticleQuads article : articles) {
                store.put(article.bytes(), "test");
                store.derive();
                Set<String> stepwise = derived(store);
                store.deriveAnew();
                assertThat(difference(stepwise, derived(store))).as(article.iri()).isEmpty();
            }
        }
    }

    @Test
    void neitherOrderNorWayMatters() {
        List<ArticleQuads> articles = articles(60, 7);
        Set<String> whole;
        try (GraphStore store = GraphStore.memory(BASE)) {
            articles.forEach(article -> store.put(article.bytes(), "test"));
            store.deriveAnew();
            whole = derived(store);
        }
        assertThat(whole).hasSizeGreaterThan(600);
        List<ArticleQuads> extra = articles(80, 7).subList(60, 80);
        for (int seed = 1; seed <= 2; seed++) {
            List<ArticleQuads> shuffled = new ArrayList<>(articles);
            shuffled.addAll(extra);
            Collections.shuffle(shuffled, new Random(seed));
            try (GraphStore store = GraphStore.memory(BASE)) {
                for (int i = 0; i < shuffled.size(); i++) {
                    store.put(shuffled.get(i).bytes(), "test");
                    if (i % 3 == 0) {
                        store.derive();
                    }
                }
                for (ArticleQuads article : extra) {
                    store.remove(article.iri());
                    if (seed == 1) {
                        store.derive();
                    }
                }
                store.derive();
                assertThat(difference(derived(store), whole)).isEmpty();
            }
        }
    }

    private static Set<String> difference(Set<String> found, Set<String> wanted) {
        Set<String> difference = new TreeSet<>();
        found.stream().filter(t -> !wanted.contains(t)).forEach(t -> difference.add("+ " + t));
        wanted.stream().filter(t -> !found.contains(t)).forEach(t -> difference.add("- " + t));
        return difference;
    }

    /** Articles that tell of few things, so that they often tell of the same ones. */
    static List<ArticleQuads> articles(int count, int seed) {
        Random random = new Random(seed);
        String[] states = {"QA", "EG", "US", "JO"};
        String[] names = {
            "سامح شكري",
            "Sameh Shoukry",
            "S. Shoukry",
            "شكري",
            "أيمن الصفدي",
            "Ayman Safadi",
            "Safadi"
        };
        String[] topics = {"energy", "health", "trade", null};
        List<ArticleQuads> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String language = random.nextBoolean() ? "ar" : "en";
            String published = random.nextInt(8) == 0 ? null : day(random);
            ArticleQuads article =
                    new ArticleQuads(
                            "n" + random.nextInt(1 << 30),
                            language,
                            published,
                            "o" + random.nextInt(9));
            if (random.nextInt(3) == 0) {
                article.text(WIRE + (random.nextBoolean() ? " More follows." : ""));
            }
            for (int k = 0; k < 3; k++) {
                String a = states[random.nextInt(4)];
                String b = states[random.nextInt(4)];
                String date =
                        random.nextBoolean()
                                ? day(random)
                                : random.nextInt(4) == 0 ? "2021-03" : null;
                String topic = topics[random.nextInt(4)];
                if (a.equals(b)) {
                    article.person(
                            names[random.nextInt(7)],
                            random.nextInt(4) == 0
                                    ? null
                                    : language.equals("ar") ? "وزير الخارجية" : "foreign minister",
                            a);
                    continue;
                }
                switch (random.nextInt(3)) {
                    case 0 ->
                            article.agreement(
                                    "Treaty",
                                    topic == null ? "treaty" : "treaty on " + topic,
                                    date,
                                    topic,
                                    a,
                                    b);
                    case 1 ->
                            article.deed(
                                    "Meeting",
                                    "CONSULT",
                                    date,
                                    random.nextInt(3) == 0 ? "Doha" : null,
                                    a,
                                    b);
                    default ->
                            article.words(
                                    "Praise", "SUPPORT", "the good role of " + b, topic, a, b);
                }
            }
            articles.add(article);
        }
        return articles;
    }

    private static String day(Random random) {
        return "2021-03-" + String.format(java.util.Locale.ROOT, "%02d", 1 + random.nextInt(12));
    }

    @Test
    void aKilledProcessIsMadeUpForAtTheStart() {
        try (GraphStore store = GraphStore.memory(BASE)) {
            articles(10, 3).forEach(article -> store.put(article.bytes(), "test"));
            Derivation derivation = new Derivation(store.dataset(), store.dataset(), store.names());
            assertThat(store.read(derivation::isDone)).isFalse();
            store.derive();
            assertThat(store.read(derivation::isDone)).isTrue();
        }
    }

    @Test
    void theIndexIsSeenByNoQuery() {
        try (GraphStore store = store(articles(5, 3).toArray(ArticleQuads[]::new))) {
            assertThat(
                            store.read(
                                    () ->
                                            QueryExec.dataset(store.dataset())
                                                    .query("ASK { ?s <urn:mithaq:index:holds> ?o }")
                                                    .ask()))
                    .isFalse();
        }
    }

    @Test
    void whatIsDerivedFulfilsTheShapes(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder)
            throws java.io.IOException {
        try (GraphStore store = store(articles(60, 3).toArray(ArticleQuads[]::new))) {
            java.nio.file.Path file = folder.resolve("all.nq");
            try (var out = java.nio.file.Files.newOutputStream(file)) {
                store.read(
                        () -> {
                            org.apache.jena.riot.RDFDataMgr.write(
                                    out, store.dataset(), org.apache.jena.riot.Lang.NQUADS);
                            return true;
                        });
            }
            assertThat(new org.mithaq.store.ShapesValidator().check(file, java.util.Locale.ENGLISH))
                    .filteredOn(b -> !b.node().contains("/topic/"))
                    .isEmpty();
        }
    }
}
