"use strict";
// The network of actors: who acts with or towards whom; nodes expand, paths tell their words.
addEventListener("DOMContentLoaded", async () => {
  const box = document.getElementById("network"), target = document.getElementById("edge");
  const sheet = getComputedStyle(document.documentElement);
  const colour = (name) => sheet.getPropertyValue(name).trim();
  const fetched = async (address, type) => { const answer = await fetch(address, { headers: { Accept: type } }); if (!answer.ok) throw new Error(address); return answer; };
  const data = await (await fetched(box.dataset.source, "application/json")).json();
  if (data.edges.length === 0) { box.hidden = true; document.getElementById("way").hidden = true; box.dataset.ready = "true"; return; }
  const kinds = { state: ["ellipse", "--accent"], organization: ["round-rectangle", "--coop-deep"], person: ["diamond", "--conflict"] };
  let most = Math.max(...data.nodes.map((n) => n.size), 1e-9);
  const strongest = Math.max(...data.edges.map((e) => e.count));
  const node = (n) => ({ group: "nodes", data: { id: n.id, name: n.name, kind: n.kind, href: n.href, shape: kinds[n.kind][0], colour: colour(kinds[n.kind][1]), value: n.size, size: 14 + 40 * Math.sqrt(Math.min(1, n.size / most)) } });
  const edge = (e) => ({ group: "edges", data: { id: e.a + " " + e.b, source: e.a, target: e.b, count: e.count, width: 1.2 + 7 * Math.sqrt(Math.min(1, e.count / strongest)), colour: colour(e.conflicts * 2 > e.count ? "--conflict" : "--coop") } });
  // Those that are not drawn one by one: a mark for each kind.
  const gathered = data.others.map((o) => ({ group: "nodes", classes: "gathered", data: { id: `others:${o.kind}`, name: o.name, kind: o.kind, shape: kinds[o.kind][0], colour: colour("--card"), value: 0, size: 26 } }));
  const ties = data.others.flatMap((o) => Object.entries(o.joined).map(([iri, count]) => ({ group: "edges", classes: "gathered", data: { id: `others:${o.kind} ${iri}`, source: `others:${o.kind}`, target: iri, count, width: 0.8, colour: colour("--neutral") } })));
  const large = data.nodes.length > 400;
  // A few hundred are laid out by what joins them; more stand in a spiral, the most active in its midst.
  const cose = (more) => ({ name: "cose", animate: false, randomize: !more, fit: true, padding: 34, nodeRepulsion: () => 160000, idealEdgeLength: () => 90, edgeElasticity: () => 60, nodeOverlap: 30, componentSpacing: 60, gravity: 0.5, numIter: more || data.nodes.length > 150 ? 400 : 1500 });
  const spiral = () => {
    const order = [...data.nodes].sort((a, b) => b.size - a.size), at = new Map();
    order.forEach((n, i) => { const r = 34 * Math.sqrt(i + 0.5), t = i * 2.399963; at.set(n.id, { x: r * Math.cos(t), y: r * Math.sin(t) }); });
    return { name: "preset", animate: false, fit: true, padding: 24, positions: (n) => at.get(n.id()) };
  };
  const layout = (more) => (large && !more ? spiral() : cose(more));
  const cy = cytoscape({
    container: box,
    elements: [...data.nodes.map(node), ...data.edges.map(edge)],
    style: [
      { selector: "node", style: { width: "data(size)", height: "data(size)", shape: "data(shape)", "background-color": "data(colour)", "border-width": 2, "border-color": colour("--card"),
        label: "data(name)", color: colour("--ink"), "font-family": getComputedStyle(document.body).fontFamily, "font-size": 12, "text-valign": "bottom", "text-margin-y": 3, "text-wrap": "wrap", "text-max-width": 120, "text-outline-color": colour("--card"), "text-outline-width": 2.5 } },
      { selector: "node.quiet", style: { "text-opacity": 0, "text-events": "no" } },
      { selector: "edge", style: { width: "data(width)", "line-color": "data(colour)", opacity: large ? 0.22 : 0.5, "curve-style": "haystack" } },
      { selector: "node.gathered", style: { "border-style": "dashed", "border-color": colour("--soft"), color: colour("--soft") } },
      { selector: "edge.gathered", style: { "line-style": "dotted", opacity: 0 } },
      { selector: ".off", style: { opacity: 0.08, "text-opacity": 0 } },
      { selector: ".on, edge.gathered.on", style: { opacity: 1, "line-color": colour("--conflict-deep") } },
      { selector: "node.on, node:selected", style: { "border-width": 4, "border-color": colour("--conflict-deep") } },
    ],
    textureOnViewport: large, hideEdgesOnViewport: data.edges.length > 1500, minZoom: 0.05, maxZoom: 6, wheelSensitivity: 0.3, boxSelectionEnabled: false,
  });
  window.mithaqNetwork = cy;
  // Names keep their size on the screen; of names that would touch, the more active actor's is shown.
  const names = () => {
    const size = 12.5 / cy.zoom();
    cy.batch(() => cy.nodes().style({ "font-size": size, "text-max-width": 110 / cy.zoom(), "text-outline-width": 2.5 / cy.zoom(), "text-margin-y": 3 / cy.zoom() }));
    const taken = [];
    const order = [...cy.nodes(".gathered").toArray(), ...cy.nodes().not(".gathered").sort((a, b) => b.data("value") - a.data("value")).toArray()];
    cy.batch(() => order.forEach((n, i) => {
      const p = n.renderedPosition(), r = n.renderedOuterWidth() / 2, text = n.data("name");
      const lines = Math.ceil(text.length * 6.6 / 110), half = Math.min(110, text.length * 6.6) / 2 + 3;
      const me = [p.x - half, p.y + r, p.x + half, p.y + r + 4 + 16 * lines];
      const free = i < 150 && p.x > -50 && p.y > -50 && p.x < cy.width() + 50 && p.y < cy.height() + 50 && taken.every((o) => me[2] < o[0] || me[0] > o[2] || me[3] < o[1] || me[1] > o[3]);
      n.toggleClass("quiet", !free);
      if (free) taken.push(me);
    }));
  };
  let waiting = 0;
  cy.on("zoom pan layoutstop dragfree", () => { clearTimeout(waiting); waiting = setTimeout(names, 90); });
  cy.layout(layout(false)).run();
  // Gathered marks stand in a row below the others.
  const place = () => {
    const marks = cy.nodes(".gathered");
    if (marks.empty()) return;
    const frame = cy.nodes().not(marks).boundingBox({ includeLabels: false }), step = frame.w / marks.length;
    marks.forEach((n, i) => { n.position({ x: frame.x1 + step * (i + 0.5), y: frame.y2 + frame.h * 0.07 + 30 }); });
  };
  cy.add(gathered);
  cy.add(ties);
  place();
  cy.fit(undefined, 34);
  names();

  const words = async (a, b) => {
    const asked = new URL("/edge", location.href), wished = new URL(box.dataset.source, location.href).searchParams;
    for (const name of ["from", "to", "kind", "topic"]) if (wished.get(name)) asked.searchParams.set(name, wished.get(name));
    asked.searchParams.set("a", a); asked.searchParams.set("b", b);
    target.innerHTML = await (await fetched(asked, "text/html")).text();
    target.scrollIntoView({ block: "nearest" });
  };
  cy.on("tap", "edge:not(.gathered)", (event) => { cy.elements().removeClass("on off"); event.target.addClass("on"); words(event.target.data("source"), event.target.data("target")); });
  const chosen = document.getElementById("chosen");
  let at = null;
  cy.on("tap", "node.gathered", (event) => { cy.elements().removeClass("on off"); event.target.closedNeighborhood().addClass("on"); chosen.hidden = true; });
  cy.on("tap", "node:not(.gathered)", (event) => {
    at = event.target;
    chosen.hidden = false;
    document.getElementById("chosenName").textContent = at.data("name");
    document.getElementById("chosenPage").href = at.data("href");
    document.getElementById("chosenAround").href = `/network?around=${encodeURIComponent(at.id())}`;
    cy.elements().removeClass("on off");
    at.closedNeighborhood().not(".gathered").addClass("on");
  });
  cy.on("tap", (event) => { if (event.target === cy) { cy.elements().removeClass("on off"); chosen.hidden = true; } });
  document.getElementById("alone").addEventListener("click", () => {
    if (!at) return;
    const others = cy.elements().difference(at.closedNeighborhood());
    const shown = others.hasClass("off");
    cy.elements().removeClass("on off");
    if (!shown) others.addClass("off");
  });
  // All that an actor deals with, beyond what is drawn so far.
  document.getElementById("expand").addEventListener("click", async () => {
    if (!at) return;
    const source = new URL(box.dataset.source, location.href);
    source.searchParams.set("around", at.id());
    const more = await (await fetched(source, "application/json")).json();
    const fresh = more.nodes.filter((n) => cy.getElementById(n.id).empty());
    const centre = at.position();
    cy.batch(() => {
      cy.add(fresh.map((n, i) => ({ ...node(n), position: { x: centre.x + 110 * Math.cos(i * 2.4) * (1 + i / 12), y: centre.y + 110 * Math.sin(i * 2.4) * (1 + i / 12) } })));
      cy.add(more.edges.map(edge).filter((e) => cy.getElementById(e.data.id).empty()));
    });
    if (fresh.length > 0) { cy.elements().not(".gathered").layout(cose(true)).run(); place(); cy.fit(undefined, 34); }
    cy.elements().removeClass("on off");
    at.closedNeighborhood().not(".gathered").addClass("on");
    box.dataset.expanded = String(fresh.length);
    names();
  });
  document.getElementById("way").addEventListener("submit", async (event) => {
    event.preventDefault();
    const asked = new URLSearchParams(new FormData(event.target));
    const page = new DOMParser().parseFromString(await (await fetched(`/path?${asked}`, "text/html")).text(), "text/html");
    const steps = page.getElementById("steps");
    target.replaceChildren(steps);
    cy.elements().removeClass("on").addClass("off");
    steps.querySelectorAll("[data-a]").forEach((step) => {
      const a = cy.getElementById(step.dataset.a), b = cy.getElementById(step.dataset.b);
      a.union(b).union(a.edgesWith(b)).removeClass("off").addClass("on");
    });
    if (steps.querySelectorAll("[data-a]").length === 0) cy.elements().removeClass("off");
    target.scrollIntoView({ block: "nearest" });
  });
  const save = (href, name) => { const link = document.createElement("a"); link.href = href; link.download = name; link.click(); };
  document.getElementById("png").addEventListener("click", () => save(cy.png({ full: true, bg: colour("--card"), scale: 2 }), "network.png"));
  document.getElementById("svg").addEventListener("click", () => {
    const frame = cy.elements().boundingBox(), parts = [];
    const esc = (s) => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
    cy.edges(":visible").not(".gathered").forEach((e) => { const a = e.source().position(), b = e.target().position(); parts.push(`<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${e.data("colour")}" stroke-width="${e.data("width")}" opacity=".55"/>`); });
    cy.nodes(":visible").forEach((n) => { const p = n.position(), r = n.data("size") / 2; parts.push(`<circle cx="${p.x}" cy="${p.y}" r="${r}" fill="${n.data("colour")}" stroke="${n.hasClass("gathered") ? colour("--soft") : colour("--card")}"/><text x="${p.x}" y="${p.y + r + 14}" text-anchor="middle" font-size="12" fill="${colour("--ink")}" font-family="sans-serif">${esc(n.data("name"))}</text>`); });
    save(URL.createObjectURL(new Blob([`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.x1 - 20} ${frame.y1 - 20} ${frame.w + 40} ${frame.h + 60}"><rect x="${frame.x1 - 20}" y="${frame.y1 - 20}" width="100%" height="100%" fill="${colour("--card")}"/>${parts.join("")}</svg>`], { type: "image/svg+xml" })), "network.svg");
  });
  box.dataset.ready = "true";
});
