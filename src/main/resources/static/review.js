"use strict";
// Decisions on proposed links, for those who hold a token; without script they go into the decisions' file.
addEventListener("DOMContentLoaded", () => {
  const bar = document.getElementById("deciding"), token = document.getElementById("token");
  const proposals = document.querySelectorAll(".proposal");
  bar.hidden = proposals.length === 0;
  proposals.forEach((proposal) => {
    const ways = proposal.querySelector(".deciding"), status = ways.querySelector("[role=status]");
    ways.hidden = false;
    ways.querySelectorAll("button").forEach((button) => button.addEventListener("click", async () => {
      const answer = await fetch("/links/decisions", {
        method: "POST", headers: { Authorization: `Bearer ${token.value.trim()}` },
        body: new URLSearchParams({ ours: proposal.dataset.ours, theirs: proposal.dataset.theirs, verdict: button.value }),
      });
      if (answer.ok) {
        ways.querySelectorAll("button").forEach((other) => other.remove());
        status.textContent = bar.dataset[button.value];
        proposal.dataset.decided = button.value;
      } else {
        status.textContent = answer.status === 401 ? bar.dataset.denied : await answer.text();
        if (answer.status === 401) token.focus();
      }
    }));
  });
});
