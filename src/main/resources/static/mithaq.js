"use strict";
// Small moves; every page is whole without them.
(() => {
  const light = (anchors, on) => anchors.split(" ").filter(Boolean).forEach((anchor) => {
    document.querySelectorAll(`[data-claim="${CSS.escape(anchor)}"]`).forEach((claim) => claim.classList.toggle("lit", on));
    document.querySelectorAll("[data-claims]").forEach((mark) => {
      if (mark.dataset.claims.split(" ").includes(anchor)) mark.classList.toggle("lit", on);
    });
  });
  const of = (event) => {
    const at = event.target instanceof Element && event.target.closest("[data-claims], [data-claim]");
    return at ? at.dataset.claims || at.dataset.claim : null;
  };
  for (const [type, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    document.addEventListener(type, (event) => { const anchors = of(event); if (anchors) light(anchors, on); });
  }
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element && event.target.closest("[data-claims]");
    if (mark) {
      const claim = document.querySelector(`[data-claim="${CSS.escape(mark.dataset.claims.split(" ")[0])}"]`);
      if (claim) claim.scrollIntoView({ block: "nearest", behavior: "smooth" });
    }
    const head = event.target instanceof Element && event.target.closest(".sortable thead th");
    if (head) sort(head);
    if (!(event.target instanceof Element && event.target.closest(".search"))) {
      const list = document.getElementById("suggestions");
      if (list) list.replaceChildren();
    }
  });
  // Those who use the keyboard sort, too.
  addEventListener("DOMContentLoaded", () => document.querySelectorAll(".sortable thead th").forEach((head) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
  }));
  const sort = (head) => {
    const table = head.closest("table");
    const column = [...head.parentElement.children].indexOf(head);
    const down = head.getAttribute("aria-sort") === "ascending";
    head.parentElement.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const key = (row) => row.children[column].textContent.trim();
    const rows = [...table.tBodies[0].rows].sort((a, b) => key(a).localeCompare(key(b), document.documentElement.lang, { numeric: true }));
    table.tBodies[0].append(...(down ? rows.reverse() : rows));
  };
})();
// Where years do not fit, the latest are looked at first.
addEventListener("DOMContentLoaded", () => document.querySelectorAll(".years, .scroll:has(> .heat)").forEach((frame) => {
  frame.scrollLeft = document.documentElement.dir === "rtl" ? -frame.scrollWidth : frame.scrollWidth;
}));
// An address that names evidence opens the claim that it stands in.
addEventListener("DOMContentLoaded", () => {
  const at = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = at && at.closest("details");
  if (folded) { folded.open = true; at.scrollIntoView(); }
});
