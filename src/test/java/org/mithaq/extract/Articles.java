package org.mithaq.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.claim.Claim;
import org.mithaq.rdf.ReferenceReader;
import org.mithaq.source.Article;
import org.mithaq.source.Language;

/** Reads texts in tests and prints what they say in short lines. */
public final class Articles {

    private static final Extractor EXTRACTOR = Extractor.create(ReferenceReader.shipped());

    private Articles() {}

    public static ArticleClaims read(String text) {
        return read(text, Language.ARABIC);
    }

    static ArticleClaims read(String text, Language language) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        return EXTRACTOR.extract(new Article("test", "test", nfc, language, null, null, null));
    }

    public static ArticleClaims read(Article article) {
        return EXTRACTOR.extract(article);
    }

    /** Acts as {@code Concern QA;US > IR [topic] Actual «words»}. */
    static List<String> acts(String text) {
        return acts(text, Language.ARABIC);
    }

    static List<String> acts(String text, Language language) {
        List<String> acts = new ArrayList<>();
        for (Claim claim : read(text, language).claims()) {
            if (claim instanceof Claim.Act act) {
                acts.add(
                        act.type()
                                + " "
                                + keys(act.actors())
                                + (act.recipients().isEmpty() ? "" : " > " + keys(act.recipients()))
                                + (act.modality().term().equals("Actual")
                                        ? ""
                                        : " " + act.modality().term()));
            }
        }
        return acts;
    }

    static List<String> agreements(String text) {
        List<String> agreements = new ArrayList<>();
        for (Claim claim : read(text).claims()) {
            if (claim instanceof Claim.Agreement agreement) {
                agreements.add(
                        agreement.type()
                                + " "
                                + keys(agreement.parties())
                                + " "
                                + agreement.status()
                                + " "
                                + agreement.signedOn()
                                + " "
                                + agreement.count());
            }
        }
        return agreements;
    }

    static List<String> holdings(String text) {
        List<String> holdings = new ArrayList<>();
        for (Claim claim : read(text).claims()) {
            if (claim instanceof Claim.Holding holding) {
                ActorRef of = holding.officeOf();
                holdings.add(
                        holding.holder().key()
                                + ", "
                                + holding.office()
                                + " of "
                                + (of == null ? "?" : of.key()));
            }
        }
        return holdings;
    }

    private static String keys(List<? extends ActorRef> actors) {
        return actors.stream().map(ActorRef::key).collect(Collectors.joining(";"));
    }
}
