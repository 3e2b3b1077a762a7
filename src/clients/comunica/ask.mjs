// Asks a SPARQL endpoint with Comunica and prints a line for each answer: node ask.mjs ENDPOINT UPDATES TOKEN
import { QueryEngine } from "@comunica/query-sparql";

const [endpoint, updates, token] = process.argv.slice(2);
const engine = new QueryEngine();
const context = { sources: [{ type: "sparql", value: endpoint }] };
const qatar = "<https://w3id.org/mithaq/state/QA>";
const label = "<http://www.w3.org/2000/01/rdf-schema#label>";

const labels = await engine.queryBindings(`SELECT ?l { ${qatar} ${label} ?l } ORDER BY ?l`, context);
console.log("select", (await labels.toArray()).map((row) => `${row.get("l").value}@${row.get("l").language}`).join(" "));

console.log("ask", await engine.queryBoolean(`ASK { ${qatar} ${label} "Qatar"@en }`, context),
  await engine.queryBoolean(`ASK { ${qatar} ${label} "Peru"@en }`, context));

const quads = await engine.queryQuads(`CONSTRUCT { ?s <urn:name> ?l } WHERE { VALUES ?s { ${qatar} } ?s ${label} ?l }`, context);
console.log("construct", (await quads.toArray()).length);

const bound = await engine.queryBindings(`PREFIX mq: <https://w3id.org/mithaq/ontology#>
  SELECT DISTINCT ?city { ?act mq:actor ?state . ?state mq:capital/${label} ?city FILTER (LANG(?city) = "en") } ORDER BY ?city`, context);
console.log("path", (await bound.toArray()).map((row) => row.get("city").value).join(" "));

try {
  const none = await engine.queryBindings(
    "SELECT * { ?s ?p ?o FILTER (<http://jena.apache.org/ARQ/function#wait>(1)) }", context);
  console.log("refused", (await none.toArray()).length);
} catch (error) {
  console.log("refused", /400[^]*is not offered here/.test(error.message));
}

const write = (key) => ({
  ...context,
  destination: { type: "sparql", value: updates },
  fetch: (address, options) => {
    const headers = new Headers(options?.headers);
    if (key) headers.set("Authorization", `Bearer ${key}`);
    return fetch(address, { ...options, headers });
  },
});
await engine.queryVoid("INSERT DATA { GRAPH <urn:notes> { <urn:a> <urn:b> 1 } }", write(token));
try {
  await engine.queryVoid("INSERT DATA { GRAPH <urn:notes> { <urn:a> <urn:b> 2 } }", write(""));
  console.log("written without a token");
} catch (error) {
  console.log("needs a token", /401|403/.test(error.message));
}
await engine.invalidateHttpCache();
const notes = await engine.queryBindings("SELECT ?o { GRAPH <urn:notes> { ?s ?p ?o } }", context);
console.log("notes", (await notes.toArray()).map((row) => row.get("o").value).join(" "));
