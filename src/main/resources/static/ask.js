"use strict";
// The query box: Yasgui on this server's own endpoint, filled and run by the questions' buttons or by the address.
addEventListener("DOMContentLoaded", () => {
  const endpoint = new URL("/sparql", location.href).href;
  const box = document.getElementById("box");
  // The words of the graph complete what is typed: classes, properties and prefixes. Nothing is asked of other servers.
  let terms = null;
  const known = async () => {
    if (!terms) {
      const query = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT DISTINCT ?t WHERE { ?t rdfs:label ?l FILTER (STRSTARTS(STR(?t), 'https://w3id.org/mithaq/ontology#')) } LIMIT 500";
      const answer = await fetch(`/sparql?query=${encodeURIComponent(query)}`, { headers: { Accept: "application/sparql-results+json" } });
      terms = answer.ok ? (await answer.json()).results.bindings.map((b) => "mq:" + b.t.value.split("#")[1]).sort() : [];
    }
    return terms;
  };
  if (Yasgui.Yasqe) {
    Yasgui.Yasqe.registerAutocompleter({
      name: "mithaq", autoShow: false, bulk: false, persistenceId: null,
      isValidCompletionPosition: (yasqe) => /^mq:/.test(yasqe.getCompleteToken().string),
      get: async (_yasqe, token) => (await known()).filter((t) => t.toLowerCase().startsWith((token ? token.string : "").toLowerCase())),
    });
    Yasgui.Yasqe.defaults.prefixCcApi = "/prefixes";
    Yasgui.Yasqe.defaults.autocompleters = ["prefixes", "variables", "mithaq"];
  }
  const table = Yasgui.Yasr && Yasgui.Yasr.defaults.plugins && Yasgui.Yasr.defaults.plugins.table;
  if (table) table.dynamicConfig = { compact: true, isEllipsed: false };
  const yasgui = new Yasgui(box, {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: true,
    persistenceId: null,
    autofocus: false,
    tabName: box.dataset.name,
    endpointCatalogueOptions: { getData: () => [] },
  });
  window.mithaqAsk = yasgui;
  // The editor's controls in the page's language; what it shows of queries and answers stays as it is.
  const words = new Map(box.dataset.controls.split("|").map((pair) => pair.split("=")));
  const foreign = ".CodeMirror-scroll, .CodeMirror-hints, .yasr_results td, pre";
  const say = (text) => {
    const told = /^(\d+) results?(?: in ([\d.]+) seconds?)?$/.exec(text.trim());
    if (told) return told[2] ? box.dataset.results.replace("#", told[1]).replace("#", told[2]) : text;
    const rows = /^Showing ([\d,]+) to ([\d,]+) of ([\d,]+) entr(?:y|ies)$/.exec(text.trim());
    if (rows) return rows.slice(1).reduce((said, number) => said.replace("#", number), box.dataset.rows);
    return words.has(text.trim()) ? words.get(text.trim()) : text;
  };
  const set = (old, next, put) => { if (next !== old) put(next); };
  const translate = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.parentElement && !node.parentElement.closest(foreign)) set(node.data, say(node.data), (next) => { node.data = next; });
      return;
    }
    if (!(node instanceof Element) || node.closest(foreign)) return;
    for (const name of ["title", "aria-label", "placeholder"]) {
      const old = node.getAttribute(name);
      if (old) set(old, say(old), (next) => node.setAttribute(name, next));
    }
    node.childNodes.forEach(translate);
  };
  if (words.size > 1) {
    new MutationObserver((changes) => changes.forEach((change) => {
      if (change.type === "childList") change.addedNodes.forEach(translate); else translate(change.target);
    })).observe(box, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["title", "aria-label", "placeholder"] });
    translate(box);
  }
  // What the editor leaves without a name, or out of the keyboard's reach.
  const named = (selector, label, more) => box.querySelectorAll(selector).forEach((part) => {
    if (!part.hasAttribute("aria-label")) part.setAttribute("aria-label", label);
    Object.entries(more || {}).forEach(([key, value]) => { if (part.getAttribute(key) !== value) part.setAttribute(key, value); });
  });
  const label = () => {
    named("input.autocomplete", box.dataset.endpoint);
    named(".CodeMirror textarea", box.dataset.query);
    named(".CodeMirror-scroll", box.dataset.query, { tabindex: "0", role: "region" });
    named("select.tableSizer", box.dataset.size);
    box.querySelectorAll(".tabsList > *").forEach((part) => part.setAttribute("role", "presentation"));
    box.querySelectorAll(".tabsList .addTab").forEach((part) => { part.setAttribute("role", "tab"); part.setAttribute("aria-selected", "false"); });
  };
  new MutationObserver(label).observe(box, { subtree: true, childList: true });
  label();
  yasgui.on("query", (_yasgui, tab) => history.replaceState(null, "", "#query=" + encodeURIComponent(tab.getQuery())));
  const buttons = [...document.querySelectorAll(".question")];
  const run = (sparql) => {
    const tab = yasgui.getTab() || yasgui.addTab(true);
    tab.setEndpoint(endpoint);
    tab.setQuery(sparql);
    return tab.query().catch(() => undefined);
  };
  const show = (button) => {
    buttons.forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
    return run(button.dataset.sparql);
  };
  const asked = new URLSearchParams(location.hash.slice(1)).get("query");
  buttons.forEach((button) => button.addEventListener("click", () => show(button)));
  if (asked) {
    run(asked);
  } else if (buttons.length > 0) {
    show(buttons[0]);
  }
  // A name in any script becomes the IRI of what it names, where the cursor stands.
  const name = document.getElementById("name"), offers = document.getElementById("offers");
  let waiting = 0;
  const offer = async () => {
    const answer = await fetch(`/suggest?q=${encodeURIComponent(name.value)}`);
    const found = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelectorAll("[data-iri]") : [];
    offers.replaceChildren(...[...found].map((thing) => {
      const item = document.createElement("li"), button = document.createElement("button"), type = document.createElement("span");
      button.type = "button"; button.dir = "auto";
      button.textContent = thing.querySelector("a").textContent + " ";
      type.textContent = thing.querySelector("span").textContent;
      button.append(type);
      button.addEventListener("click", () => {
        const editor = yasgui.getTab().getYasqe();
        editor.replaceSelection(`<${thing.dataset.iri}>`);
        offers.hidden = true; name.value = "";
        editor.focus();
      });
      item.append(button);
      return item;
    }));
    offers.hidden = offers.children.length === 0;
  };
  name.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => offer().catch(() => undefined), 150); });
  document.addEventListener("click", (event) => { if (!(event.target instanceof Element && event.target.closest(".namer"))) offers.hidden = true; });
});
