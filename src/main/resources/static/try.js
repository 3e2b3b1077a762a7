"use strict";
// Files that are dropped or chosen, and articles that are to be stored. One text file goes into the field; several are sent one by one.
addEventListener("DOMContentLoaded", () => {
  const at = (id) => document.getElementById(id);
  const form = document.querySelector("form.try"), queue = at("queue"), words = queue.dataset;
  at("keeping").hidden = false;
  const cell = (row, text, name) => { const td = row.insertCell(); td.textContent = text; if (name) td.className = name; return td; };
  const told = () => {
    const body = new FormData();
    for (const id of ["published", "publisher", "address"]) if (at(id).value.trim()) body.append(id, at(id).value.trim());
    return body;
  };
  // What the server says of each article of a file, a line of JSON each.
  const outcome = (line, row, name) => {
    row.cells[0].textContent = line.name && line.name !== "body" && line.name !== name ? `${name} · ${line.name}` : name;
    if (line.error) { row.cells[1].textContent = line.error; row.className = "fault"; return; }
    row.cells[2].textContent = String(line.claims);
    if (line.outcome === "read") { row.cells[1].textContent = words.readonly; return; }
    const link = document.createElement("a");
    link.href = "/article/" + encodeURIComponent(line.article.split("/article/")[1]);
    link.textContent = words.stored;
    row.cells[1].replaceChildren(link);
  };
  const send = async (file, name, rows, row) => {
    const token = at("token").value.trim();
    const body = told();
    body.append("file", file, name);
    for (let tries = 0; ; tries++) {
      const answer = await fetch(token ? "/articles" : "/extract", { method: "POST", body, headers: { Accept: "application/x-ndjson", ...(token ? { Authorization: `Bearer ${token}` } : {}) } });
      if ((answer.status === 503 || answer.status === 429) && tries < 20) {
        row.cells[1].textContent = words.busy;
        await new Promise((done) => setTimeout(done, 1000 * (Number(answer.headers.get("Retry-After")) || 2)));
        continue;
      }
      if (!answer.ok) { row.cells[1].textContent = answer.status === 401 ? words.denied : `${answer.status} ${(await answer.text()).slice(0, 300)}`; row.className = "fault"; return; }
      const lines = (await answer.text()).split("\n").filter(Boolean).map((line) => JSON.parse(line)).filter((line) => line.name !== undefined);
      lines.forEach((line, i) => {
        const own = i === 0 ? row : rows.insertRow(row.sectionRowIndex + i);
        if (i > 0) { cell(own, ""); cell(own, ""); cell(own, "", "number"); }
        outcome(line, own, name);
      });
      return;
    }
  };
  const sendAll = async (files) => {
    const rows = queue.querySelector("tbody"), progress = at("progress");
    queue.hidden = false;
    rows.replaceChildren();
    progress.max = files.length; progress.value = 0;
    queue.removeAttribute("data-done");
    const waiting = files.map(([file, name]) => { const row = rows.insertRow(); cell(row, name).dir = "auto"; cell(row, words.waits).dir = "auto"; cell(row, "", "number"); return [file, name, row]; });
    for (const [file, name, row] of waiting) {
      await send(file, name, rows, row).catch((error) => { row.cells[1].textContent = String(error); row.className = "fault"; });
      progress.value += 1;
    }
    queue.dataset.done = String(files.length);
  };
  const take = async (list) => {
    const files = [...list];
    if (files.length === 1 && /\.txt$/i.test(files[0].name) && files[0].size < 400000) {
      at("text").value = (await files[0].text()).slice(0, 100000);
    } else if (files.length > 0) {
      await sendAll(files.map((file) => [file, file.name]));
    }
  };
  at("file").addEventListener("change", (event) => take(event.target.files));
  at("store").addEventListener("click", () => {
    const text = at("text").value;
    if (!text.trim()) { at("text").reportValidity(); return; }
    if (!at("token").value.trim()) { at("token").focus(); return; }
    sendAll([[new Blob([text], { type: "text/plain" }), at("address").value.trim() || text.trim().split("\n")[0].slice(0, 80)]]);
  });
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => { event.preventDefault(); form.classList.remove("over"); take(event.dataTransfer.files); });
});
