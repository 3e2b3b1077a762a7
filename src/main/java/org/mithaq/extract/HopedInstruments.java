package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.mention.Mention;
import org.mithaq.text.Token;
import org.mithaq.text.Token.Kind;

/**
 * Tells the Arabic instruments that are only hoped for, and those that another one is called: "أملا
 * بالتوصل إلى اتفاق سلام", "وصفها بأنها اتفاقية تاريخية". Also those that do away with arms.
 */
final class HopedInstruments {

    /** How far before an instrument the words stand that hope for it. */
    private static final int HOPE = 7;

    /** How far behind an instrument the words stand that tell what its sides pledge. */
    private static final int CLAUSE = 10;

    private static final Pattern DISARMING =
            Pattern.compile("[بل]?(?:ال)?(?:نزع|تفكيك|ازاله|تخلي|التخلص|كبح)");

    private static final Set<String> KINDS = Set.of("Agreement", "BilateralAgreement");

    private static final Set<String> CALLED =
            Set.of(
                    "بانه",
                    "بانها",
                    "كونه",
                    "كونها",
                    "باعتباره",
                    "باعتبارها",
                    "بوصفه",
                    "بوصفها",
                    "بمثابه",
                    "ليس",
                    "ليست");

    /** "(من أجل) التوصل إلى": nouns of reaching one. */
    private static final Pattern REACHING =
            Pattern.compile("[وف]?[بل]?(?:ال|ل)?(?:توصل|وصول|تمهيد)|[وف]?[بل]?صياغه");

    /** "نأمل", "محاولة", "لن": words before which nothing has been reached. */
    private static final Pattern HOPING =
            Pattern.compile(
                    "[وف]?[بل]?(?:ال)?(?:امل|املا|املها|امله|املهم|املهما|امال|تامل|يامل|نامل|ياملون"
                            + "|امكانيه|احتمال|احتمالات|فرص|فرصه|محاوله|محاولات|مساعي|مسعي|سعي"
                            + "|ضروره|شروط|دون|بدون|غياب|عدم|لن|لم|اذا|نحو|باتجاه|تقدم|يسعي|تسعي"
                            + "|يسعون|حاجه|انتظار|انجاز)");

    /** "(تم) التوصل", "(بعد) التوصل", "(نجحا في) التوصل": words by which it was reached. */
    private static final Set<String> REACHED =
            Set.of(
                    "تم", "وتم", "جري", "وجري", "بعد", "عقب", "منذ", "اثر", "فور", "نجح", "نجحت",
                    "نجحا", "نجحتا", "نجحوا", "تمكن", "تمكنت", "اعلن", "اعلنت", "اعلنا", "اعلنوا",
                    "اعلان", "رحب", "رحبت", "ترحيبه", "ترحيبها", "بفضل", "خلال", "يوم", "توجت");

    /** How far behind an instrument the mark stands that makes a question of it. */
    private static final int QUESTION = 40;

    private static final Set<String> NONE = Set.of("no", "any", "without", "neither");

    private final List<Token> tokens;

    HopedInstruments(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether a mention makes no agreement known: there is none yet, or it is only a predicate. */
    boolean isNone(Mention.Instrument instrument) {
        if (isAgreeing(instrument)) {
            return true;
        }
        boolean one = KINDS.contains(instrument.type()) && !instrument.definite();
        if (!one || instrument.count() > 1) {
            return false;
        }
        return isCalled(instrument) || instrument.parties().isEmpty() && isHoped(instrument);
    }

    /** "(إمكانية) الاتفاق مع": the act of agreeing that is hoped for. */
    private boolean isAgreeing(Mention.Instrument instrument) {
        int at = instrument.from();
        int next = instrument.to();
        boolean bare =
                next == at + 1
                        && at > 0
                        && next < tokens.size()
                        && tokens.get(at).form().endsWith("الاتفاق");
        return bare
                && HOPING.matcher(tokens.get(at - 1).form()).matches()
                && (tokens.get(next).is("مع") || tokens.get(next).is("علي"));
    }

    private boolean isCalled(Mention.Instrument instrument) {
        int before = instrument.from() - 1;
        boolean bare = instrument.parties().size() < 2;
        while (before > 0 && tokens.get(before).kind() == Kind.QUOTE) {
            before--;
        }
        return before >= 0 && bare && CALLED.contains(tokens.get(before).form());
    }

    /** "Has there been an agreement on trade?", "no agreement": of one that needs not be. */
    boolean isAsked(Mention.Instrument instrument) {
        int before = instrument.from() - 1;
        String form = before < 0 ? "" : tokens.get(before).form();
        if (!form.equals("a") && !form.equals("an")) {
            return NONE.contains(form);
        }
        int end = instrument.to();
        int limit = Math.min(tokens.size(), end + QUESTION);
        while (end < limit && tokens.get(end).kind() != Kind.STOP) {
            end++;
        }
        return end < limit && tokens.get(end).form().startsWith("?");
    }

    /** Whether the words before it hope or strive for it. */
    boolean isHoped(Mention.Instrument instrument) {
        boolean hoped = false;
        for (int i = instrument.from() - 1; i >= instrument.from() - HOPE && i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.STOP || REACHED.contains(token.form())) {
                return false;
            }
            hoped |= REACHING.matcher(token.form()).matches();
            hoped |= HOPING.matcher(token.form()).matches();
        }
        return hoped;
    }

    /** "(اتفاق) تعهدا فيه بنزع السلاح النووي": whether it is to do away with nuclear arms. */
    boolean disarms(Mention.Instrument instrument) {
        boolean away = false;
        for (int i = instrument.to(); i < Math.min(tokens.size(), instrument.to() + CLAUSE); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.STOP || token.kind() == Kind.COMMA) {
                return false;
            }
            away |= DISARMING.matcher(token.form()).matches();
            if (away && token.form().startsWith("النووي")) {
                return true;
            }
        }
        return false;
    }
}
