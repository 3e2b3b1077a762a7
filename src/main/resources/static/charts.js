"use strict";
// Drawings of what the page's tables say: acts over time, matrices, bars, networks, the map.
addEventListener("DOMContentLoaded", () => {
  const sheet = getComputedStyle(document.documentElement);
  const colour = (name) => sheet.getPropertyValue(name).trim();
  const ink = colour("--ink"), soft = colour("--soft"), line = colour("--line"), card = colour("--card"), accent = colour("--accent"), faint = colour("--faint");
  const arabic = document.documentElement.lang === "ar";
  const start = arabic ? "right" : "left", end = arabic ? "left" : "right";
  const narrow = innerWidth < 640;
  const esc = (text) => String(text).replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const tones = { vc: "--coop", mc: "--coop-deep", vx: "--conflict", mx: "--conflict-deep", n: "--neutral" };
  const palette = [accent, colour("--conflict"), colour("--coop-deep"), "#8a6d1f", "#6b4f9a", "#2f7f9f", "#a14f7d", "#5f7f2c", "#8f5a3c", colour("--neutral")];
  const font = { color: ink, fontFamily: getComputedStyle(document.body).fontFamily };
  const base = { textStyle: font, animation: false, color: palette };
  const box = { backgroundColor: card, borderColor: line, textStyle: font, extraCssText: `direction:${arabic ? "rtl" : "ltr"};text-align:start;max-width:22rem;white-space:normal` };
  const axis = { axisLabel: { color: soft }, axisLine: { lineStyle: { color: line } }, axisTick: { show: false }, splitLine: { lineStyle: { color: line } } };
  const rows = (title, lines) => `<strong><bdi>${esc(title)}</bdi></strong>` + lines.map(([name, value]) => `<div><bdi>${esc(name)}</bdi>: ${esc(value)}</div>`).join("");

  const stacked = (d) => ({ ...base,
    tooltip: { ...box, trigger: "axis", axisPointer: { type: "shadow" },
      formatter: (all) => rows(all[0].axisValue, all.filter((p) => p.value > 0).map((p) => [p.seriesName, p.value])) },
    legend: { type: d.series.length > 6 ? "scroll" : "plain", textStyle: { color: soft }, itemWidth: 12, itemHeight: 12, itemGap: narrow ? 8 : 12, icon: "rect", top: 8, [start]: 12, align: arabic ? "right" : "left", ...(narrow && d.series.length <= 6 ? { left: 12, right: 12 } : {}) },
    grid: { left: 12, right: 12, top: narrow && d.series.length > 2 && d.series.length <= 6 ? 84 : 48, bottom: d.axis.length > 12 ? 58 : 16, containLabel: true },
    dataZoom: d.axis.length > 12 ? [{ type: "slider", bottom: 12, height: 24, borderColor: line, fillerColor: faint + "88", handleStyle: { color: accent }, dataBackground: { areaStyle: { color: faint }, lineStyle: { color: faint } }, textStyle: { color: soft }, ...d.zoom }, { type: "inside", zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false, ...d.zoom }] : [],
    xAxis: { type: "category", data: d.axis, inverse: arabic, ...axis, splitLine: { show: false }, axisLabel: { color: soft, hideOverlap: true } },
    yAxis: { type: "value", minInterval: 1, position: start, ...axis },
    series: d.series.map((s) => ({ name: s.name, type: "bar", barMaxWidth: 42, barMinWidth: 3, barCategoryGap: "18%", stack: s.stack || "all", data: s.values, itemStyle: s.tone ? { color: colour(tones[s.tone]) } : {} })) });

  const matrix = (d) => {
    const most = Math.max(1, ...d.cells.map((c) => c[2]));
    return { ...base,
    tooltip: { ...box, formatter: (p) => `<bdi>${esc(d.x[p.value[0]])}</bdi> · <bdi>${esc(d.y[p.value[1]])}</bdi>: ${p.value[2]}` },
    grid: { left: 16, right: 16, top: 14, bottom: 10, containLabel: true },
    xAxis: { type: "category", data: d.x, inverse: arabic, position: "top", ...axis, splitArea: { show: false }, axisLabel: { color: ink, rotate: arabic ? -52 : 52, interval: 0, fontSize: 12, width: 130, overflow: "truncate" } },
    yAxis: { type: "category", data: d.y, inverse: true, position: start, ...axis, axisLabel: { color: ink, interval: 0, fontSize: 12, width: 190, overflow: "truncate" } },
    visualMap: { min: 0, max: most, show: false, inRange: { color: [faint, accent] } },
    series: [{ type: "heatmap", data: d.cells.map((c) => ({ value: c, label: { color: c[2] > 0.55 * most ? card : ink } })), itemStyle: { borderColor: card, borderWidth: 2, borderRadius: 3 }, cursor: d.links ? "pointer" : "default",
      label: { show: d.x.length <= 24, fontSize: 11, formatter: (p) => p.value[2] } }] };
  };

  const bars = (d) => ({ ...base,
    tooltip: { ...box, trigger: "axis", axisPointer: { type: "shadow" }, formatter: (all) => rows(all[0].axisValue, all.filter((p) => p.value > 0).map((p) => [p.seriesName, p.value])) },
    legend: { show: d.series.length > 1, type: "scroll", textStyle: { color: soft }, itemWidth: 12, itemHeight: 12, icon: "rect", top: 6 },
    grid: { left: 12, right: 24, top: d.series.length > 1 ? 44 : 14, bottom: 12, containLabel: true },
    xAxis: { type: "value", minInterval: 1, inverse: arabic, ...axis },
    yAxis: { type: "category", data: d.axis, inverse: true, position: start, ...axis, axisLabel: { color: ink, interval: 0, width: narrow ? 120 : 260, overflow: "truncate" } },
    series: d.series.map((s) => ({ name: s.name, type: "bar", stack: "all", barMaxWidth: 22, data: s.values })) });

  const graph = (d) => {
    const most = Math.max(1, ...d.edges.map((e) => e.count));
    return { ...base, tooltip: { ...box, formatter: (p) => p.dataType === "edge" ? `<bdi>${esc(p.data.names[0])}</bdi> · <bdi>${esc(p.data.names[1])}</bdi>: ${p.data.value}` : `<bdi>${esc(p.data.label.formatter)}</bdi>` },
      series: [{ type: "graph", layout: "force", roam: true, draggable: true, force: { repulsion: narrow ? 90 : 260, gravity: narrow ? 0.3 : 0.2, edgeLength: narrow ? [30, 70] : [60, 140], layoutAnimation: false }, labelLayout: { hideOverlap: true },
        lineStyle: { color: colour("--coop"), opacity: 0.55, curveness: 0.1 }, itemStyle: { color: accent }, edgeSymbol: d.directed ? ["none", "arrow"] : ["none", "none"], edgeSymbolSize: 8,
        data: d.nodes.map((n) => ({ name: n.id, symbolSize: (narrow ? 7 : 10) + (narrow ? 18 : 26) * Math.sqrt(n.size / Math.max(1, ...d.nodes.map((o) => o.size))), label: { show: true, position: "bottom", color: ink, fontSize: narrow ? 10 : 12, textBorderColor: card, textBorderWidth: 2, formatter: n.name } })),
        links: d.edges.map((e) => ({ source: e.a, target: e.b, value: e.count, names: e.names, lineStyle: { width: 1 + 5 * e.count / most } })) }] };
  };

  const centres = (world) => new Map(world.features.map((f) => {
    const area = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => { const [u, v] = ring[(i + 1) % ring.length]; return sum + x * v - u * y; }, 0));
    const ring = f.geometry.coordinates.map((p) => p[0]).sort((a, b) => area(b) - area(a))[0];
    const box = ring.reduce((b, [x, y]) => [Math.min(b[0], x), Math.min(b[1], y), Math.max(b[2], x), Math.max(b[3], y)], [180, 90, -180, -90]);
    return [f.properties.name, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]];
  }));
  const map = async (d) => {
    const world = await (await fetch("/world.json")).json();
    world.features = world.features.filter((f) => f.properties.name !== "AQ");
    echarts.registerMap("world", world);
    const centre = centres(world);
    const names = new Map(d.states.map((s) => [s.key, s.name]));
    const arcs = d.arcs.filter((a) => centre.has(a.a) && centre.has(a.b));
    const strongest = Math.max(1, ...arcs.map((a) => a.count));
    const most = Math.max(1, ...d.states.map((s) => s.value));
    const values = new Map(d.states.map((s) => [s.key, s.value]));
    // Shades go by the square root: one state with very many would leave all others pale.
    return { ...base,
      tooltip: { ...box, formatter: (p) => p.seriesType === "lines" ? `<bdi>${esc(p.name)}</bdi>` : `<bdi>${esc(names.get(p.name) || p.name)}</bdi>: ${values.get(p.name) || 0}` },
      visualMap: { min: 0, max: Math.sqrt(most), hoverLink: false, show: !narrow, orient: "horizontal", itemHeight: narrow ? 70 : 120, itemWidth: 12, text: arabic ? ["0", String(most)].reverse() : [String(most), "0"], inRange: { color: [faint, accent] }, textStyle: { color: soft }, [start]: 14, bottom: 10, seriesIndex: 0 },
      geo: { map: "world", roam: "move", scaleLimit: { min: 1, max: 12 }, left: 6, right: 6, top: 6, bottom: 6, boundingCoords: [[-168, 84], [190, -57]], aspectScale: 0.86, itemStyle: { areaColor: colour("--land"), borderColor: card, borderWidth: 0.6 }, emphasis: { label: { show: false }, itemStyle: { areaColor: colour("--mark") } }, select: { disabled: true } },
      series: [
        { type: "map", geoIndex: 0, data: d.states.map((s) => ({ name: s.key, value: Math.sqrt(s.value) })) },
        { type: "lines", coordinateSystem: "geo", silent: false, zlevel: 1,
          data: arcs.map((a) => ({ name: `${names.get(a.a) || a.a} · ${names.get(a.b) || a.b}: ${a.count}`, href: a.href, coords: [centre.get(a.a), centre.get(a.b)],
            lineStyle: { width: 1 + 4 * a.count / strongest, color: colour(a.cold ? "--conflict" : "--coop-deep"), opacity: 0.65, curveness: 0.2 } })) }] };
  };

  // The part of time that is looked at, as a way to its acts.
  const span = (chart, axis) => {
    const link = document.getElementById("span");
    if (!link) return;
    chart.on("datazoom", () => {
      const zoom = chart.getOption().dataZoom[0];
      const from = axis[zoom.startValue], to = axis[zoom.endValue];
      const here = new URL(location.href);
      here.searchParams.set("from", from); here.searchParams.set("to", to); here.searchParams.delete("page"); here.hash = "acts";
      link.href = here.href;
      link.textContent = link.dataset.words.replace("{0}", `\u2066${from}\u2069`).replace("{1}", `\u2066${to}\u2069`);
      link.hidden = false;
    });
  };
  const target = (d, p) => {
    if (d.type === "matrix" && d.links) return (d.links.find((l) => l[0] === p.value[0] && l[1] === p.value[1]) || [])[2];
    if (d.type === "map") return p.seriesType === "lines" ? p.data.href : d.states.some((s) => s.key === p.name) && /^[A-Z]{2}$/.test(p.name) ? `/state/${p.name}` : null;
    if (d.type === "stacked" && d.read && /^\d{4}/.test(p.name)) {
      const here = new URL(location.href);
      here.searchParams.set("from", p.name); here.searchParams.set("to", p.name); here.searchParams.delete("page"); here.hash = "acts";
      return here.href;
    }
    return null;
  };
  const drawings = { stacked, matrix, map, bars, graph };
  document.querySelectorAll("[data-drawing]").forEach(async (frame) => {
    const data = JSON.parse(frame.dataset.drawing);
    if (data.type === "bars") frame.style.blockSize = `${Math.max(160, 70 + 30 * data.axis.length)}px`;
    if (data.type === "matrix") frame.style.blockSize = `${Math.max(260, 150 + 27 * data.y.length)}px`;
    const chart = echarts.init(frame);
    chart.setOption(await drawings[data.type](data));
    chart.on("click", (p) => { const href = target(data, p); if (href) location.href = href; });
    if (data.type === "stacked") span(chart, data.axis);
    document.querySelectorAll(`[data-zoom="${frame.id}"]`).forEach((button) => button.addEventListener("click", () => {
      const geo = chart.getOption().geo[0];
      chart.setOption({ geo: [{ zoom: Math.min(12, Math.max(1, (geo.zoom || 1) * Number(button.value))) }] });
    }));
    addEventListener("resize", () => chart.resize());
    frame.dataset.ready = "true";
  });
});
