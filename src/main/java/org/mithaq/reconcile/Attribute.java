package org.mithaq.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A property by which things are told apart or that is fetched for a spreadsheet.
 *
 * @param id as clients name it
 * @param english its name
 * @param arabic its name in Arabic
 * @param path from the thing to its values, in SPARQL with the prefixes {@code mq}, {@code rdfs},
 *     {@code skos} and {@code dcterms}
 * @param language of the values that count; empty for all
 * @param types classes that have it
 */
public record Attribute(
        String id, String english, String arabic, String path, String language, Set<String> types) {

    private static final Set<String> ACTORS = Set.of("State", "Organization", "Person");
    private static final Set<String> REFERENCE = Set.of("State", "Organization", "Place");
    private static final Set<String> STATE = Set.of("State");
    private static final Set<String> AGREEMENT = Set.of("Agreement");
    private static final Set<String> ALL =
            Set.of("State", "Organization", "Person", "Office", "Place", "Topic", "Agreement");
    private static final String NAME = "rdfs:label|skos:prefLabel|dcterms:title";

    private static final List<Attribute> KNOWN =
            List.of(
                    new Attribute("name-ar", "name in Arabic", "الاسم بالعربية", NAME, "ar", ALL),
                    new Attribute(
                            "name-en", "name in English", "الاسم بالإنجليزية", NAME, "en", ALL),
                    of("altLabel", "other name", "اسم آخر", "skos:altLabel", ALL),
                    of("formalName", "formal name", "الاسم الرسمي", "mq:formalName", STATE),
                    of(
                            "abbreviation",
                            "abbreviation",
                            "المختصر",
                            "mq:abbreviation",
                            Set.of("Organization")),
                    of(
                            "state",
                            "state",
                            "الدولة",
                            "mq:inState|mq:officeOf|^mq:holder/mq:office/mq:officeOf|mq:party",
                            Set.of("Place", "Office", "Person", "Agreement")),
                    of("office", "office", "المنصب", "^mq:holder/mq:office", Set.of("Person")),
                    of("holder", "holder", "شاغل المنصب", "^mq:office/mq:holder", Set.of("Office")),
                    of("capital", "capital", "العاصمة", "mq:capital", STATE),
                    of("party", "party", "طرف", "mq:party", AGREEMENT),
                    of("signatory", "signatory", "موقِّع", "mq:signatory", AGREEMENT),
                    of("signedOn", "signed on", "تاريخ التوقيع", "mq:signedOn", AGREEMENT),
                    of("inForceOn", "in force on", "تاريخ النفاذ", "mq:inForceOn", AGREEMENT),
                    of("status", "status", "الحالة", "mq:status", AGREEMENT),
                    of("topic", "topic", "الموضوع", "mq:topic", AGREEMENT),
                    of(
                            "agreement",
                            "agreement that it is party to",
                            "اتفاق هو طرف فيه",
                            "^mq:party",
                            ACTORS),
                    of("broader", "broader topic", "موضوع أعم", "skos:broader", Set.of("Topic")),
                    of(
                            "wikidata",
                            "Wikidata identifier",
                            "معرف ويكي بيانات",
                            "mq:wikidata",
                            REFERENCE),
                    of("geonames", "GeoNames identifier", "معرف جيونيمز", "mq:geonames", REFERENCE),
                    of(
                            "iso3166",
                            "ISO 3166 code, two letters",
                            "رمز أيزو 3166 بحرفين",
                            "mq:iso3166",
                            STATE),
                    of(
                            "iso3",
                            "ISO 3166 code, three letters",
                            "رمز أيزو 3166 بثلاثة أحرف",
                            "mq:iso3",
                            STATE),
                    of("m49", "UN M49 code", "رمز الأمم المتحدة M49", "mq:m49", STATE),
                    of("cow", "Correlates of War code", "رمز ارتباطات الحرب", "mq:cow", STATE),
                    of("cameo", "CAMEO code", "رمز كاميو", "mq:cameo", STATE),
                    of("eurovoc", "EuroVoc identifier", "معرف يوروفوك", "mq:eurovoc", REFERENCE),
                    of(
                            "unbis",
                            "UNBIS identifier",
                            "معرف مكنز الأمم المتحدة",
                            "mq:unbis",
                            REFERENCE),
                    of(
                            "exactMatch",
                            "the same elsewhere",
                            "مطابق له في غيره",
                            "skos:exactMatch",
                            ALL));

    private static Attribute of(
            String id, String english, String arabic, String path, Set<String> types) {
        return new Attribute(id, english, arabic, path, "", types);
    }

    /** All of them, names first. */
    public static List<Attribute> all() {
        return KNOWN;
    }

    /** Those of a class; all where it is null or unknown to the list. */
    public static List<Attribute> of(Optional<String> type) {
        return KNOWN.stream().filter(a -> type.isEmpty() || a.types.contains(type.get())).toList();
    }

    /** The one with an id. */
    public static Optional<Attribute> named(String id) {
        return KNOWN.stream().filter(a -> a.id.equals(id)).findFirst();
    }

    /** Its name in a language. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("ar") ? arabic : english;
    }
}
