"use strict";
// The query box: Yasgui on this server's own endpoint, filled and run by the questions' buttons.
(() => {
  const endpoint = new URL("/sparql", window.location.href).href;
  const yasgui = new Yasgui(document.getElementById("box"), {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: true,
    persistenceId: null,
    endpointCatalogueOptions: { getData: () => [] },
  });
  const buttons = [...document.querySelectorAll(".question")];
  const show = (button) => {
    const tab = yasgui.getTab() || yasgui.addTab(true);
    tab.setEndpoint(endpoint);
    tab.setQuery(button.dataset.sparql);
    buttons.forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
    return tab.query().catch(() => undefined);
  };
  buttons.forEach((button) => button.addEventListener("click", () => show(button)));
  if (buttons.length > 0) {
    show(buttons[0]);
  }
})();
