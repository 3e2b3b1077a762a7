package org.mithaq.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mithaq.claim.Claim;
import org.mithaq.text.Span;

/** Gives agreements and acts the sums that their sentences say they are worth. */
final class Worth {

    /** Acts that a sum in their own words is about. */
    private static final Set<String> COSTLY = Set.of("Aid", "Commitment", "Intention");

    /** UTF-16 units between an agreement's name and what it is worth. */
    private static final int REACH = 120;

    /** UTF-16 units before an agreement's name within which a sum begins: "a $2 billion loan". */
    private static final int NEAR = 60;

    /** "a memorandum … worth (about) $2 billion", "اتفاقية … بقيمة (تزيد على) ملياري دولار". */
    private static final Pattern WORTH =
            Pattern.compile(
                    "(?:\\b(?:worth|valued|value|total(?:ing|ling)|amounting)\\b"
                            + "|(?<!\\p{L})(?:ب|و)?قيمت(?:ه|ها|هما|هم)(?!\\p{L})"
                            + "|(?<!\\p{L})ب(?:قيمة|مبلغ|تكلفة|كلفة)(?!\\p{L}))"
                            + "[^.,؛;،]{0,40}$",
                    Pattern.CASE_INSENSITIVE);

    /** "a $2 billion (soft) loan agreement": no small word in between. */
    private static final Pattern ADJACENT =
            Pattern.compile(
                    "[ -]{0,2}(?:(?!(?:after|before|since|under|in|of|on|for|from|to|the|an?|by"
                            + "|through|via|and|or|as|with|when|until|its|this|that)\\b)[a-z-]+ ){0,2}",
                    Pattern.CASE_INSENSITIVE);

    private final Sums sums;

    Worth(Sums sums) {
        this.sums = sums;
    }

    /**
     * The claims, those with a sum that have one in their sentence.
     *
     * @param sentences in the order of the text
     */
    List<Claim> of(String text, List<Span> sentences, List<Claim> claims) {
        Map<Integer, NavigableMap<Integer, Sums.Sum>> read = new HashMap<>();
        NavigableSet<Integer> names = new TreeSet<>();
        for (Claim claim : claims) {
            if (claim instanceof Claim.Agreement) {
                names.add(claim.evidence().span().start());
            }
        }
        List<Claim> worth = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            boolean priced =
                    claim instanceof Claim.Agreement
                            || claim instanceof Claim.Act act && COSTLY.contains(act.type());
            int at = priced ? claim.evidence().span().within(sentences) : -1;
            NavigableMap<Integer, Sums.Sum> here =
                    at < 0
                            ? Collections.emptyNavigableMap()
                            : read.computeIfAbsent(at, i -> byStart(text, sentences.get(i)));
            worth.add(
                    claim instanceof Claim.Agreement agreement
                            ? agreement(text, agreement, here, names)
                            : claim instanceof Claim.Act act ? act(act, here) : claim);
        }
        return worth;
    }

    private NavigableMap<Integer, Sums.Sum> byStart(String text, Span sentence) {
        NavigableMap<Integer, Sums.Sum> byStart = new TreeMap<>();
        sums.in(text, sentence).forEach(sum -> byStart.put(sum.span().start(), sum));
        return byStart;
    }

    /** An act is worth the one sum of its words; aid also the one sum behind them. */
    private static Claim act(Claim.Act act, NavigableMap<Integer, Sums.Sum> sums) {
        Span words = act.evidence().span();
        Span whole = act.content() == null ? words : words.union(act.content());
        Map.Entry<Integer, Sums.Sum> first = sums.ceilingEntry(whole.start());
        boolean alone = act.type().equals("Aid") && sums.size() == 1;
        if (first == null || !alone && !whole.contains(first.getValue().span())) {
            return act;
        }
        Map.Entry<Integer, Sums.Sum> second = sums.higherEntry(first.getKey());
        boolean one = second == null || !whole.contains(second.getValue().span());
        return one ? act.worth(first.getValue().money()) : act;
    }

    private static Claim agreement(
            String text,
            Claim.Agreement agreement,
            NavigableMap<Integer, Sums.Sum> sums,
            NavigableSet<Integer> names) {
        Span name = agreement.evidence().span();
        for (Sums.Sum sum :
                sums.subMap(name.start() - NEAR, true, name.end() + REACH, false).values()) {
            int start = sum.span().start();
            boolean before =
                    sum.span().end() <= name.start()
                            && ADJACENT.matcher(text.substring(sum.span().end(), name.start()))
                                    .matches();
            Integer other = names.ceiling(name.end());
            boolean behind =
                    start >= name.end()
                            && (other == null || other > start)
                            && WORTH.matcher(text.substring(name.start(), start)).find();
            if (name.contains(sum.span()) || before || behind) {
                return agreement.worth(sum.money());
            }
        }
        return agreement;
    }
}
