package org.mithaq.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.store.ShapesValidator;
import org.mithaq.store.ShapesValidator.Breach;

/** Each shape lets the right through and stops one wrong thing. */
class ShapesTest {

    private static final String PREFIXES =
            """
            @prefix mq: <https://w3id.org/mithaq/ontology#> .
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @base <https://w3id.org/mithaq/> .
            <article/1> a mq:Article ; mq:language "en" .
            <state/QA> a mq:State , mq:Actor .
            <state/US> a mq:State , mq:Actor .
            <article/1#e> a mq:Evidence ; oa:exact "words" ; oa:hasSource <article/1> ; mq:start 0 ; mq:end 5 ;
              mq:confidence 0.9 ; mq:rule "r" .
            """;

    @TempDir private Path folder;

    private List<Breach> breaches(String turtle, Locale locale) throws IOException {
        Path file = Files.writeString(folder.resolve("graph.ttl"), PREFIXES + turtle);
        return new ShapesValidator().check(file, locale);
    }

    @Test
    void letsARightGraphThrough() throws IOException {
        String turtle =
                """
                <article/1#a> a mq:Concern , mq:SpeechAct , mq:Act ; mq:actor <state/QA> ; mq:recipient <state/US> ;
                  mq:modality mq:Actual ; mq:evidence <article/1#e> ; mq:date "2018-01"^^xsd:gYearMonth .
                <article/1#t> a mq:Treaty , mq:Agreement ; mq:party <state/QA> , <state/US> ; mq:count 1 ;
                  mq:status mq:Signed ; mq:evidence <article/1#e> .
                """;

        assertThat(breaches(turtle, Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            an article of no language | <article/2> a mq:Article .
            an actor of two kinds | <state/QA> a mq:Person ; rdfs:label "x" .
            a state without a code | <state/Qatar> a mq:State , mq:Actor .
            an organisation elsewhere | <x> a mq:Organization , mq:Actor .
            a person without a name | <person/x> a mq:Person , mq:Actor .
            an office without evidence | <office/x> a mq:Office ; rdfs:label "x" .
            a holding without a holder | <article/1#h> a mq:OfficeHolding ; mq:evidence <article/1#e> .
            a place without a name | <place/x> a mq:Place .
            a topic in one language | <topic/x> a mq:Topic ; rdfs:label "x"@en .
            an agreement without a count | <article/1#t> a mq:Agreement ; mq:evidence <article/1#e> .
            an agreement of a wrong status | <article/1#t> a mq:Agreement ; mq:evidence <article/1#e> ; mq:count 1 ; mq:status mq:Actual .
            an act without an actor | <article/1#a> a mq:Meeting , mq:Interaction , mq:Act ; mq:modality mq:Actual ; mq:evidence <article/1#e> .
            an act without a modality | <article/1#a> a mq:Meeting , mq:Interaction , mq:Act ; mq:actor <state/QA> ; mq:evidence <article/1#e> .
            an act without evidence | <article/1#a> a mq:Meeting , mq:Interaction , mq:Act ; mq:actor <state/QA> ; mq:modality mq:Actual .
            an act of words and deeds | <article/1#a> a mq:SpeechAct , mq:Interaction , mq:Act ; mq:actor <state/QA> ; mq:modality mq:Actual ; mq:evidence <article/1#e> .
            a date that is none | <article/1#a> a mq:Meeting , mq:Interaction , mq:Act ; mq:actor <state/QA> ; mq:modality mq:Actual ; mq:evidence <article/1#e> ; mq:date "yesterday" .
            words with participants | <article/1#a> a mq:SpeechAct , mq:Act ; mq:participant <state/QA> ; mq:modality mq:Actual ; mq:evidence <article/1#e> .
            deeds with content | <article/1#a> a mq:Interaction , mq:Act ; mq:actor <state/QA> ; mq:content "x"@en ; mq:modality mq:Actual ; mq:evidence <article/1#e> .
            evidence that ends before it starts | <article/1#f> a mq:Evidence ; oa:exact "x" ; oa:hasSource <article/1> ; mq:start 5 ; mq:end 5 ; mq:confidence 0.9 ; mq:rule "r" .
            evidence of too much confidence | <article/1#f> a mq:Evidence ; oa:exact "x" ; oa:hasSource <article/1> ; mq:start 0 ; mq:end 5 ; mq:confidence 1.1 ; mq:rule "r" .
            a relation of one state | <relation/QA-QA> a mq:BilateralRelation ; mq:between <state/QA> .
            a year of no relation | <relation/QA-US/2017> a mq:RelationYear .
            a wire story of one article | <wire/1> a mq:Wire ; prov:wasDerivedFrom <article/1> .
            a merge without a score | <act/1> mq:mergeRule "x" ; prov:wasDerivedFrom <article/1#a> .
            evidence that is none | <article/1#t> a mq:Agreement ; mq:count 1 ; mq:evidence <state/QA> .
            money without a currency | <m> a mq:Money ; mq:amount 5.0 .
            """)
    void stops(String what, String turtle) throws IOException {
        assertThat(breaches(turtle, Locale.ENGLISH)).as(what).isNotEmpty();
        assertThat(breaches(turtle, Locale.forLanguageTag("ar")))
                .allMatch(b -> b.message().matches("(?s).*\\p{InArabic}.*"));
    }
}
