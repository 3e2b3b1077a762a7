package org.mithaq.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.claim.ArticleClaims;
import org.mithaq.claim.Claim;
import org.mithaq.claim.Evidence;
import org.mithaq.claim.Reason;
import org.mithaq.message.Messages;
import org.mithaq.rdf.TermLabels;
import org.mithaq.source.Article;
import org.mithaq.text.Span;

/**
 * An article, sentence by sentence, each with what was read in it: the words, the rule, the roles
 * and why it is as sure as it is.
 */
final class Explanation {

    private final ArticleClaims claims;
    private final Messages messages;
    private final TermLabels labels;
    private final MarkedText marked;
    private final Map<ActorRef, String> names = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    Explanation(ArticleClaims claims, Messages messages, TermLabels labels, boolean colour) {
        this.claims = claims;
        this.messages = messages;
        this.labels = labels;
        this.marked = new MarkedText(claims.article().text(), colour);
        for (Claim claim : claims.claims()) {
            if (claim instanceof Claim.ActorMention mention) {
                names.putIfAbsent(mention.actor(), mention.label());
            }
        }
    }

    String text() {
        Article article = claims.article();
        StringJoiner head = new StringJoiner(" · ");
        head.add(article.name()).add(article.language().tag());
        if (article.published() != null) {
            head.add(article.published().toString());
        }
        if (article.publisher() != null) {
            head.add(article.publisher());
        }
        out.append(head).append('\n');
        for (Span sentence : claims.sentences()) {
            sentence(sentence);
        }
        List<Claim> outside =
                claims.claims().stream()
                        .filter(claim -> claims.sentences().stream().noneMatch(s -> in(s, claim)))
                        .toList();
        outside.forEach(claim -> claim(claim, claims.claims().indexOf(claim) + 1));
        out.append('\n').append(messages.get("explain.count", claims.claims().size())).append('\n');
        return out.toString();
    }

    private static boolean in(Span sentence, Claim claim) {
        return sentence.contains(claim.evidence().span());
    }

    private void sentence(Span sentence) {
        List<@Nullable Claim> here = new ArrayList<>();
        for (Claim claim : claims.claims()) {
            here.add(in(sentence, claim) ? claim : null);
        }
        out.append('\n').append(marked.of(sentence, here)).append('\n');
        for (int i = 0; i < here.size(); i++) {
            Claim claim = here.get(i);
            if (claim != null) {
                claim(claim, i + 1);
            }
        }
    }

    private void claim(Claim claim, int number) {
        Evidence evidence = claim.evidence();
        out.append("  [").append(number).append("] ");
        switch (claim) {
            case Claim.ActorMention mention -> out.append(title("explain.name", mention.actor()));
            case Claim.PlaceMention place ->
                    out.append(messages.get("explain.place"))
                            .append(": ")
                            .append(place.label())
                            .append(" (")
                            .append(place.slug())
                            .append(')');
            case Claim.Holding holding -> holding(holding);
            case Claim.Agreement agreement -> agreement(agreement);
            case Claim.Act act -> act(act);
        }
        out.append('\n');
        Span trigger = evidence.trigger();
        if (trigger != null) {
            line("explain.trigger", "«" + words(trigger) + "»");
        }
        line("explain.rule", evidence.rule());
        line(
                "explain.confidence",
                decimal(evidence.confidence())
                        + (evidence.reasons().isEmpty() ? "" : " = " + reasons(evidence)));
    }

    private String title(String key, ActorRef actor) {
        return messages.get(key) + ": " + name(actor);
    }

    private void holding(Claim.Holding holding) {
        out.append(title("explain.office", holding.holder()))
                .append(" — ")
                .append(holding.office());
        if (holding.officeOf() != null) {
            out.append(" — ").append(name(holding.officeOf()));
        }
    }

    private void agreement(Claim.Agreement agreement) {
        kind(agreement.type());
        line("explain.title", agreement.title());
        actors("explain.parties", agreement.parties());
        actors("explain.signatories", agreement.signatories());
        optional(
                "explain.status",
                agreement.status() == null ? null : labels.of(agreement.status()));
        optional("explain.date", text(agreement.signedOn()));
        topics(agreement.topics());
    }

    private void act(Claim.Act act) {
        kind(act.type());
        out.append(" · ").append(labels.of(act.modality().term()));
        actors("explain.actors", act.actors());
        actors("explain.recipients", act.recipients());
        actors("explain.participants", act.participants());
        actors("explain.speakers", act.speakers());
        optional("explain.content", act.content() == null ? null : words(act.content()));
        topics(act.topics());
        optional("explain.date", text(act.date()));
        optional("explain.place", act.place());
    }

    private void kind(String type) {
        String label = labels.of(type);
        out.append(label);
        if (!label.equals(type)) {
            out.append(" (").append(type).append(')');
        }
    }

    private void actors(String key, List<? extends ActorRef> actors) {
        if (!actors.isEmpty()) {
            inner(
                    key,
                    actors.stream()
                            .map(this::name)
                            .collect(Collectors.joining(messages.get("explain.and") + " ")));
        }
    }

    private void topics(List<String> topics) {
        if (!topics.isEmpty()) {
            inner("explain.topics", String.join(messages.get("explain.and") + " ", topics));
        }
    }

    private void optional(String key, @Nullable String value) {
        if (value != null) {
            inner(key, value);
        }
    }

    private void inner(String key, String value) {
        out.append("\n      ").append(messages.get(key)).append(": ").append(value);
    }

    private void line(String key, String value) {
        if (out.charAt(out.length() - 1) == '\n') {
            out.append("      ").append(messages.get(key)).append(": ").append(value).append('\n');
        } else {
            inner(key, value);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private String name(ActorRef actor) {
        String label = names.get(actor);
        return label == null || label.equals(actor.key())
                ? actor.key()
                : actor.key() + " (" + label + ")";
    }

    private String words(Span span) {
        return span.of(claims.article().text()).replaceAll("\\s+", " ");
    }

    private String reasons(Evidence evidence) {
        return evidence.reasons().stream()
                .map(this::reason)
                .collect(Collectors.joining(messages.get("explain.and") + " "));
    }

    private String reason(Reason reason) {
        return (reason.weight() < 0 ? "−" : "+")
                + decimal(Math.abs(reason.weight()))
                + " "
                + described(reason.key());
    }

    /** A reason's own words, or those of its kind with its last part. */
    private String described(String key) {
        String own = "reason." + key;
        if (messages.bundle().containsKey(own)) {
            return messages.get(own);
        }
        int dot = key.indexOf('.');
        return messages.get("reason." + key.substring(0, dot), labels.of(key.substring(dot + 1)));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
