package org.mithaq.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The terms of the ontology and of the vocabularies that it is aligned with. */
final class Vocabulary {

    static final String MQ = "https://w3id.org/mithaq/ontology#";
    static final String OA = "http://www.w3.org/ns/oa#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String SCHEMA = "https://schema.org/";
    static final String PROV = "http://www.w3.org/ns/prov#";

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    static final IRI ARTICLE = mq("Article");
    static final IRI ACTOR_CLASS = mq("Actor");
    static final IRI STATE = mq("State");
    static final IRI ORGANIZATION = mq("Organization");
    static final IRI PERSON = mq("Person");
    static final IRI OFFICE = mq("Office");
    static final IRI OFFICE_HOLDING = mq("OfficeHolding");
    static final IRI PLACE = mq("Place");
    static final IRI AGREEMENT = mq("Agreement");
    static final IRI ACT = mq("Act");
    static final IRI MONEY = mq("Money");
    static final IRI SPEECH_ACT = mq("SpeechAct");
    static final IRI INTERACTION = mq("Interaction");
    static final IRI EVIDENCE_CLASS = mq("Evidence");

    static final IRI ACTOR = mq("actor");
    static final IRI RECIPIENT = mq("recipient");
    static final IRI PARTICIPANT = mq("participant");
    static final IRI SPEAKER = mq("speaker");
    static final IRI ON_BEHALF_OF = mq("onBehalfOf");
    static final IRI THROUGH = mq("through");
    static final IRI OCCASION = mq("occasion");
    static final IRI TOPIC = mq("topic");
    static final IRI CONTENT = mq("content");
    static final IRI MODALITY = mq("modality");
    static final IRI PARTY = mq("party");
    static final IRI SIGNATORY = mq("signatory");
    static final IRI SIGNED_ON = mq("signedOn");
    static final IRI IN_FORCE_ON = mq("inForceOn");
    static final IRI STATUS = mq("status");
    static final IRI COUNT = mq("count");
    static final IRI VALUE = mq("value");
    static final IRI AMOUNT = mq("amount");
    static final IRI CURRENCY = mq("currency");
    static final IRI DATE = mq("date");
    static final IRI AT_PLACE = mq("place");
    static final IRI HOLDER = mq("holder");
    static final IRI OF_OFFICE = mq("office");
    static final IRI ATTESTED_ON = mq("attestedOn");
    static final IRI OFFICE_OF = mq("officeOf");
    static final IRI CAMEO_CODE = mq("cameoCode");
    static final IRI PLOVER_TYPE = mq("ploverType");
    static final IRI EVIDENCE = mq("evidence");
    static final IRI CONFIDENCE = mq("confidence");
    static final IRI RULE = mq("rule");
    static final IRI START = mq("start");
    static final IRI END = mq("end");
    static final IRI TEXT = mq("text");
    static final IRI LANGUAGE = mq("language");
    static final IRI PUBLISHED = mq("published");
    static final IRI PUBLISHER = mq("publisher");
    static final IRI SOURCE = mq("source");
    static final IRI MENTIONS = mq("mentions");

    static final IRI FORMAL_NAME = mq("formalName");
    static final IRI DEMONYM = mq("demonym");
    static final IRI METONYM = mq("metonym");
    static final IRI ABBREVIATION = mq("abbreviation");
    static final IRI CAPITAL = mq("capital");
    static final IRI IN_STATE = mq("inState");

    static final IRI OA_ANNOTATION = VALUES.createIRI(OA, "Annotation");
    static final IRI OA_EXACT = VALUES.createIRI(OA, "exact");
    static final IRI OA_PREFIX = VALUES.createIRI(OA, "prefix");
    static final IRI OA_SUFFIX = VALUES.createIRI(OA, "suffix");
    static final IRI OA_HAS_SOURCE = VALUES.createIRI(OA, "hasSource");
    static final IRI TITLE = VALUES.createIRI(DCTERMS, "title");
    static final IRI CREATOR = VALUES.createIRI(DCTERMS, "creator");

    private Vocabulary() {}

    /** A term of the ontology by its local name. */
    static IRI mq(String name) {
        return VALUES.createIRI(MQ, name);
    }
}
