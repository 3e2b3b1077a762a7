package org.mithaq.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.claim.ActorRef;
import org.mithaq.text.Token.Kind;

/**
 * Reads offices with what they are of and who holds them: "Qatari Foreign Minister X", "the
 * president of Chad", "X, Chad's ambassador to Mali".
 */
final class EnglishOffices {

    private static final int MOST_MODIFIERS = 6;
    private static final Set<String> MODIFIERS = EnglishWords.set("office-modifiers.txt");
    private static final Set<String> PORTFOLIOS = EnglishWords.set("portfolios.txt");

    private final EnglishGazetteer gazetteer;
    private final EnglishTitles titles;
    private final EnglishNames names;
    private final EnglishOfficeOwners owners;
    private final EnglishLeaders leaders;

    EnglishOffices(
            EnglishGazetteer gazetteer,
            EnglishTitles titles,
            EnglishNames names,
            EnglishOrgans organs) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.names = names;
        owners = new EnglishOfficeOwners(gazetteer, titles, organs);
        leaders = new EnglishLeaders(gazetteer);
    }

    /** An office's words. */
    private record Post(
            int from, int to, int headTo, boolean single, @Nullable ActorRef of, boolean owned) {}

    /**
     * The office that begins at a token, with its holder where one is named; null where there is
     * none.
     */
    @Nullable Mention at(Reading reading, int i) {
        Post post = post(reading, i);
        if (post == null) {
            return null;
        }
        int rank = reading.form(post.to()).equals("ambassador") ? post.to() + 1 : post.to();
        int named = titles.skipHonorifics(reading, rank);
        int nameTo = post.single() || post.of() == null ? names.end(reading, named) : named;
        boolean capital =
                EnglishWords.capitalised(reading, post.from())
                        || post.of() != null
                        || named > post.to()
                        || nameTo > named;
        if (nameTo > named && capital) {
            return apposed(
                    reading,
                    person(reading, i, named, nameTo, reading.words(i, post.to()), post.of()),
                    post.of() == null);
        }
        if (post.single() && reading.is(post.to(), Kind.COMMA)) {
            Mention.Person behind = behind(reading, i, post);
            if (behind != null) {
                return behind;
            }
        }
        boolean determined =
                i > reading.from() && EnglishLeads.DETERMINERS.contains(reading.form(i - 1));
        if (post.of() == null
                && EnglishOfficeOwners.SENT.contains(reading.form(post.headTo() - 1))
                && post.headTo() < post.to()) {
            post =
                    new Post(
                            post.from(),
                            post.headTo(),
                            post.headTo(),
                            post.single(),
                            null,
                            false); // where it serves is told apart
        }
        boolean bare =
                post.of() == null && !determined && !EnglishWords.capitalised(reading, post.from());
        boolean joined =
                reading.form(i - 1).equals("and") && EnglishWords.capitalised(reading, post.from());
        return bare && post.single()
                        || post.of() == null && !determined && !joined && !post.single()
                ? null
                : new Mention.Office(
                        i,
                        post.to(),
                        EnglishLeads.before(reading, i),
                        reading.words(i, post.to()),
                        post.of(),
                        !post.single(),
                        post.from());
    }

    /** "The foreign minister of Chad, X, said". */
    private Mention.@Nullable Person behind(Reading reading, int i, Post post) {
        int named = titles.skipHonorifics(reading, post.to() + 1);
        int nameTo = names.end(reading, named);
        boolean signs = i == reading.from() && nameTo >= reading.to() - 1;
        boolean closes = signs || reading.is(nameTo, Kind.COMMA);
        boolean person =
                nameTo > named
                        && (closes || named > post.to() + 1)
                        && (named > post.to() + 1
                                || names.isPerson(reading, named, nameTo)
                                || nameTo - named >= 2 && post.owned());
        return person
                ? person(reading, i, named, nameTo, reading.words(i, post.to()), post.of())
                : null;
    }

    private Mention.Person person(
            Reading reading,
            int from,
            int named,
            int nameTo,
            @Nullable String office,
            @Nullable ActorRef told) {
        boolean known = nameTo > named + 1 || office == null || leads(office);
        ActorRef of =
                told != null || !known || reading.form(nameTo).equals("of")
                        ? told
                        : leaders.of(reading.words(named, nameTo));
        int to = nameTo;
        if (of == null && office != null && reading.form(nameTo).equals("of")) {
            int at = reading.form(nameTo + 1).equals("the") ? nameTo + 2 : nameTo + 1;
            PhraseTrie.Hit<EnglishGazetteer.Entry> owner =
                    at < reading.to() ? gazetteer.name(reading, at) : null;
            of = owner == null ? null : owner.value().actor();
            to = owner == null || of == null ? nameTo : owner.to();
        }
        if (of == null && known) {
            of = leaders.of(reading.words(named, nameTo));
        }
        return new Mention.Person(
                from,
                to,
                EnglishLeads.before(reading, from),
                reading.words(named, nameTo),
                named,
                office,
                of);
    }

    /** Whether an office is one of those whose holders are known by their family name alone. */
    private static boolean leads(String office) {
        String folded = office.toLowerCase(java.util.Locale.ROOT);
        return !folded.equals("minister") && LESSER.stream().noneMatch(folded::contains);
    }

    private static final Set<String> LESSER =
            Set.of("deputy", "assistant", "under", "ambassador", "envoy", "spokes", "consul");

    /** What ministers issue together: "foreign ministers' statement". */
    private static final Set<String> DOCUMENTS =
            Set.of("statement", "declaration", "communique", "communiqué");

    private @Nullable Post post(Reading reading, int i) {
        int at = i;
        ActorRef of = null;
        EnglishOfficeOwners.Owner prefix = owners.before(reading, at);
        if (prefix != null) {
            of = prefix.of();
            at = prefix.to();
        }
        PhraseTrie.Hit<EnglishTitles.Head> head = titles.head(reading, at);
        int modifiers = 0;
        while (head == null && modifiers < MOST_MODIFIERS && modifier(reading, at, of != null)) {
            at++;
            modifiers++;
            head = titles.head(reading, at);
        }
        if (head == null
                || of == null && modifiers == 0 && qualifies(reading, at)
                || reading.form(head.to()).equals("'s")
                        && DOCUMENTS.contains(reading.form(head.to() + 1))
                        && !head.value().single()) {
            return null;
        }
        int from = at;
        boolean single = head.value().single();
        boolean owned = of != null;
        ActorRef implied = head.value().of();
        int to = head.to();
        boolean ofMember = of instanceof ActorRef.Organization && reading.form(to).equals("of");
        EnglishOfficeOwners.Owner owner = owners.behind(reading, to, ofMember ? null : of);
        to = owner.to();
        owned |= owner.of() != null;
        ActorRef known = owner.of() == null ? of : owner.of();
        if (reading.isWord(to) && reading.form(to).equals("and")) {
            Post second = second(reading, to + 1);
            boolean apart =
                    second != null
                            && i > reading.from()
                            && reading.form(i - 1).equals("the")
                            && of == null
                            && names.end(reading, second.to()) > second.to();
            if (second != null && second.single() == single && single && !apart) {
                known = known == null ? second.of() : known;
                to = second.to();
            }
        }
        return new Post(from, to, head.to(), single, known == null ? implied : known, owned);
    }

    /** "An official visit", "a general strike": a word that only qualifies the noun behind it. */
    private static boolean qualifies(Reading reading, int at) {
        String next = reading.form(at + 1);
        return (reading.form(at).equals("official")
                        || reading.form(at).equals("general")
                        || reading.form(at).equals("chief"))
                && !EnglishWords.capitalised(reading, at)
                && reading.isWord(at + 1)
                && !EnglishWords.capitalised(reading, at + 1)
                && !EnglishWords.PREPOSITIONS.contains(next)
                && !next.endsWith("ed")
                && !next.equals("said")
                && !next.equals("told");
    }

    /** "… and Foreign Minister": a second office of the same person. */
    private @Nullable Post second(Reading reading, int i) {
        int at = i;
        int modifiers = 0;
        PhraseTrie.Hit<EnglishTitles.Head> head = titles.head(reading, at);
        while (head == null && modifiers < 3 && modifier(reading, at, false)) {
            at++;
            modifiers++;
            head = titles.head(reading, at);
        }
        if (head == null || !EnglishWords.capitalised(reading, at)) {
            return null;
        }
        EnglishOfficeOwners.Owner owner = owners.behind(reading, head.to(), null);
        return new Post(
                i, owner.to(), head.to(), head.value().single(), owner.of(), owner.of() != null);
    }

    private boolean modifier(Reading reading, int at, boolean owned) {
        if (!reading.isWord(at)) {
            return owned && reading.is(at, Kind.DASH);
        }
        String form = reading.form(at);
        boolean portfolio = owned && PORTFOLIOS.contains(form);
        boolean joins =
                owned
                        && (form.equals("and") || form.equals("for"))
                        && EnglishWords.capitalised(reading, at + 1)
                        && PORTFOLIOS.contains(reading.form(at + 1));
        return MODIFIERS.contains(form) || portfolio || joins;
    }

    /** A person with the office that stands behind the name: "X, the foreign minister of Chad". */
    Mention.Person apposed(Reading reading, Mention.Person person, boolean wanted) {
        boolean comma = reading.is(person.to(), Kind.COMMA);
        if (!wanted || !comma && !reading.is(person.to(), Kind.OPEN_BRACKET)) {
            return person;
        }
        int at = person.to() + 1;
        while (reading.isWord(at)
                && (EnglishLeads.DETERMINERS.contains(reading.form(at))
                        || reading.form(at).equals("who")
                        || reading.form(at).equals("is")
                        || reading.form(at).equals("currently"))) {
            at++;
        }
        Post post = at < reading.to() ? post(reading, at) : null;
        boolean named =
                post != null
                        && names.end(reading, titles.skipHonorifics(reading, post.to()))
                                > post.to();
        if (post == null
                || !post.single()
                || named
                || person.office() != null && post.of() == null) {
            return person;
        }
        boolean shares =
                post.of() == null
                        && person.officeOf() == null
                        && !EnglishWords.capitalised(reading, post.from())
                        && !EnglishLeads.DETERMINERS.contains(reading.form(at - 1));
        return shares
                ? person
                : new Mention.Person(
                        person.from(),
                        post.to(),
                        person.lead(),
                        person.name(),
                        person.nameFrom(),
                        reading.words(at, post.to()),
                        owner(post, person));
    }

    /** Whose an office is by "of Chad" behind its holder's name; null where nothing tells. */
    @Nullable ActorRef behind(Reading reading, int at) {
        if (at + 1 >= reading.to() || !reading.form(at).equals("of")) {
            return null;
        }
        PhraseTrie.Hit<EnglishGazetteer.Entry> owner = gazetteer.name(reading, at + 1);
        return owner == null ? null : owner.value().actor();
    }

    /** The state or organisation that a known leader heads; null where the name is not known. */
    @Nullable ActorRef ruledBy(String name) {
        return leaders.of(name);
    }

    private @Nullable ActorRef owner(Post post, Mention.Person person) {
        if (post.of() != null) {
            return post.of();
        }
        return person.officeOf() == null ? leaders.of(person.name()) : person.officeOf();
    }
}
