package org.mithaq.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mithaq.message.Fault;
import org.mithaq.shipped.ShippedFiles;

/**
 * A SPARQL endpoint with data in the shape of Wikidata. It is asked for the office-holders of each
 * state that the unknown persons belong to, page by page, and for what has the very name of an
 * unknown organisation or place. Each answer is kept in a folder until all have come, so that a run
 * that was cut off goes on where it stopped.
 */
final class EndpointSource implements Source {

    private static final int PAGE = 500;
    private static final int MOST_PAGES = 200;
    private static final int NAMES_AT_ONCE = 40;
    private static final int LARGEST_ANSWER = 64 << 20;

    private final URI endpoint;
    private final List<Ours> things;
    private final States states;
    private final Path journal;
    private final Duration timeout;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(10))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private int kept;

    /**
     * @param journal the folder for answers; removed when all have come
     * @param timeout for one answer
     */
    EndpointSource(URI endpoint, List<Ours> things, States states, Path journal, Duration timeout) {
        this.endpoint = endpoint;
        this.things = things;
        this.states = states;
        this.journal = journal;
        this.timeout = timeout;
    }

    @Override
    public String name() {
        return endpoint.toString();
    }

    @Override
    public void each(Consumer<Theirs> entries, Consumer<Fault> complaints) {
        Graph graph = GraphFactory.createDefaultGraph();
        Set<String> codes = new TreeSet<>();
        things.stream()
                .filter(thing -> thing.kind() == Kind.PERSON)
                .forEach(thing -> codes.addAll(thing.states()));
        for (String code : codes) {
            states.wikidata(code).ifPresent(state -> officeHolders(state, graph));
        }
        List<String> names = new ArrayList<>();
        things.stream()
                .filter(thing -> thing.kind() != Kind.PERSON || thing.states().isEmpty())
                .forEach(thing -> names.addAll(thing.names()));
        for (int i = 0; i < names.size(); i += NAMES_AT_ONCE) {
            read(
                    query(
                            "by-name.rq",
                            "{names}",
                            values(names.subList(i, Math.min(names.size(), i + NAMES_AT_ONCE)))),
                    graph);
        }
        new RdfEntries(graph, states).each(entries, complaints);
        forget();
    }

    private void officeHolders(String state, Graph graph) {
        Node citizenOf = NodeFactory.createURI(RdfEntries.WDT + "P27");
        for (int page = 0; page < MOST_PAGES; page++) {
            Graph answer =
                    read(
                            query("office-holders.rq", "{state}", "<" + state + ">")
                                    .replace("{limit}", String.valueOf(PAGE))
                                    .replace("{offset}", String.valueOf(page * PAGE)),
                            graph);
            if (answer.stream(Node.ANY, citizenOf, Node.ANY)
                            .map(triple -> triple.getSubject())
                            .distinct()
                            .count()
                    < PAGE) {
                return;
            }
        }
    }

    private static String query(String file, String parameter, String value) {
        return ShippedFiles.text("org/mithaq/link/" + file).replace(parameter, value);
    }

    private static String values(List<String> names) {
        return names.stream()
                .flatMap(
                        name ->
                                List.of("ar", "en").stream()
                                        .map(
                                                language ->
                                                        NodeFmtLib.strNT(
                                                                NodeFactory.createLiteralLang(
                                                                        name, language))))
                .collect(Collectors.joining(" "));
    }

    /** An answer, from the folder or from the endpoint, added to what is known. */
    private Graph read(String query, Graph graph) {
        Path file =
                journal.resolve(
                        Integer.toHexString(query.hashCode()) + "-" + query.length() + ".nt");
        try {
            Files.createDirectories(journal);
            if (!Files.exists(file)) {
                Path fresh = Files.write(journal.resolve("part"), ask(query));
                parse(fresh);
                Files.move(fresh, file);
            }
            kept++;
            Graph answer = parse(file);
            answer.stream().forEach(graph::add);
            return answer;
        } catch (IOException e) {
            throw new Fault(e, "link.endpoint", endpoint, reason(e), kept);
        }
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    private byte[] ask(String query) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .timeout(timeout)
                        .header("Accept", "application/n-triples")
                        .header("User-Agent", "Mithaq (https://w3id.org/mithaq/)")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "query="
                                                + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                        .build();
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(LARGEST_ANSWER + 1);
                if (response.statusCode() != 200 || bytes.length > LARGEST_ANSWER) {
                    throw new IOException(
                            response.statusCode() == 200
                                    ? "> " + LARGEST_ANSWER
                                    : "HTTP " + response.statusCode());
                }
                return bytes;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(e, "interrupted");
        }
    }

    private Graph parse(Path file) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream stream = Files.newInputStream(file)) {
            RDFParser.source(stream)
                    .lang(Lang.NTRIPLES)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new IOException(e.getMessage(), e);
        }
        return graph;
    }

    private void forget() {
        try (var files = Files.list(journal)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(journal);
        } catch (NoSuchFileException nothingAsked) {
            return;
        } catch (IOException e) {
            throw new Fault(e, "file.unreadable", journal, String.valueOf(e.getMessage()));
        }
    }
}
