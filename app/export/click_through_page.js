// SPDX-License-Identifier: GPL-3.0-or-later
// The page round click_through_walk.js: the step in hand with its answers, remarks, the way so far, the diagrams.
const one = (selector) => document.querySelector(selector);
const card = one(".card"), remarkBox = one(".remark"), trailBox = one(".trail"), pane = one(".pane");
const sheets = [...document.querySelectorAll(".sheet")];
const remarks = new Map(); // node -> words
let saved = true;

function make(tag, text, kind) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

function button(text, run, kind) {
  const made = make("button", text, kind);
  made.type = "button";
  made.addEventListener("click", run);
  return made;
}

let numbered = [];
function answerButton(answer, isFirst) {
  const made = button("", () => act(answer.text === words.continue ? "" : answer.text, answer.run), isFirst ? "first" : "");
  numbered.push(made);
  made.append(make("kbd", numbered.length < 10 ? String(numbered.length) : ""), make("span", answer.text));
  if (answer.note) made.append(make("small", answer.note));
  return made;
}

function addAnswers(list, areFirst) {
  const box = make("div", "", "answers");
  list.forEach((answer) => box.append(answerButton(answer, areFirst && list.length === 1)));
  card.append(box);
}

function addChecks(moved, ways) {
  const box = make("div", "", "answers");
  const certain = ways.filter((way) => !way.code && !way.otherwise && !way.name && nodes[moved.node].kind !== "inclusive");
  const boxes = ways.map((way) => {
    const label = make("label"), check = make("input");
    check.type = "checkbox";
    check.checked = check.disabled = certain.includes(way);
    label.append(check, make("span", wayText(way) ? wayText(way) + " \u2192 " + ahead(way.to) : ahead(way.to)));
    box.append(label);
    return check;
  });
  const chosen = () => {
    const found = ways.filter((_, i) => boxes[i].checked);
    return found.length > 0 ? found : ways.filter((way) => way.otherwise);
  };
  const next = button("", () => {
    const found = chosen();
    act(found.map((way) => wayText(way) || nameOf(way.to)).join(", "), () => goOn(moved, found));
  }, "first");
  next.append(make("kbd", ""), make("span", words.continue));
  const follow = () => { next.disabled = chosen().length === 0; };
  boxes.forEach((check) => check.addEventListener("change", follow));
  follow();
  box.append(next);
  card.append(box);
}

function addHead(node, small) {
  if (small || node.type) card.append(make("p", small || node.type, "kind"));
  const title = make("h2", node.name);
  title.tabIndex = -1;
  card.append(title);
}

function addWho(node) {
  if (!node.who) return;
  card.append(make("span", node.who, "who"));
  const before = [...now.trail].reverse().map((step) => nodes[step.node].who).find(Boolean);
  if (before && before !== node.who) card.append(make("p", fill(words.handOver, before), "over"));
}

function addWords(html) {
  if (!html) return;
  const box = make("div");
  box.innerHTML = html; // made of escaped text by the program that wrote this page
  card.append(box);
}

function showStep(moved) {
  const node = nodes[moved.node];
  const room = now.rooms[moved.room];
  const where = room && room.node ? fill(words.inside, nameOf(room.node)) : "";
  addHead(node, [node.type, where].filter(Boolean).join(" \u00b7 "));
  addWho(node);
  if (node.facts.length > 0) {
    const list = make("ul", "", "facts");
    node.facts.forEach((fact) => list.append(make("li", fact)));
    card.append(list);
  }
  addWords(node.doc);
  const { ask, answers, checks } = choices(moved);
  if (ask) card.append(make("p", ask, "ask"));
  if (checks) addChecks(moved, checks); else addAnswers(answers, true);
  const other = surprises(moved);
  if (other.length > 0) {
    card.append(make("p", words.otherEvents, "ask"));
    addAnswers(other, false);
  }
  const rest = now.tokens.filter((each) => each !== moved && !each.parked);
  if (rest.length > 0) {
    card.append(make("p", words.underWay, "ask"));
    addAnswers(rest.map((each) => ({ text: nameOf(each.node), note: nodes[each.node].who, run: () => { now.current = each.key; } })), false);
  }
}

function showBegin() {
  const begins = beginnings();
  if (begins.length === 0) { card.append(make("p", words.nothing)); return; }
  addHead({ name: words.begin });
  addAnswers(begins, true);
}

function showEnd() {
  addHead({ name: words.ended });
  card.append(make("p", fill(words.endedWords, seen.size, steps.length)));
  const box = make("div", "", "answers");
  const again = button("", restart, "first");
  again.append(make("kbd", ""), make("span", words.restart));
  box.append(again);
  card.append(box);
}

function showTrail() {
  trailBox.replaceChildren();
  if (now.trail.length === 0) return;
  trailBox.append(make("h3", words.trail));
  const list = make("ol");
  now.trail.forEach((step, i) => {
    const line = make("li");
    line.append(button(nameOf(step.node), () => back(now.trail.length - i)));
    const small = [nodes[step.node].who, step.answer].filter(Boolean).join(" \u2192 ");
    if (small) line.append(make("small", small));
    list.append(line);
  });
  trailBox.append(list);
}

function showRemark(moved) {
  remarkBox.replaceChildren();
  if (moved) {
    const label = make("label", words.remark), text = make("textarea");
    text.id = label.htmlFor = "remark-text";
    text.placeholder = words.remarkHint;
    text.value = remarks.get(moved.node) || "";
    text.addEventListener("input", () => {
      if (text.value.trim()) remarks.set(moved.node, text.value); else remarks.delete(moved.node);
      saved = false;
      save.hidden = remarks.size === 0;
      save.textContent = fill(words.saveRemarks, remarks.size);
    });
    remarkBox.append(label, text);
  }
  const save = button(fill(words.saveRemarks, remarks.size), saveRemarks);
  save.hidden = remarks.size === 0;
  if (moved || remarks.size > 0) remarkBox.append(save);
}

function saveRemarks() {
  const lines = [fill(words.remarksOf, data.title), ""];
  for (const [key, text] of remarks) lines.push(`${nameOf(key)}${nodes[key].who ? ` (${nodes[key].who})` : ""} [${nodes[key].id}]`, text.trim(), "");
  const link = make("a");
  link.href = URL.createObjectURL(new Blob([lines.join("\n")], { type: "text/plain" }));
  link.download = `${fill(words.remarksOf, data.title).replace(/[^\p{L}\p{N} -]/gu, "")}.txt`;
  link.click();
  saved = true;
}

/// Of an element of the diagram that was clicked.
function peek(about) {
  card.replaceChildren();
  numbered = [];
  addHead(about, [words.look, about.type].join(" \u00b7 "));
  if (about.doc) addWords(about.doc); else card.append(make("p", words.noWords, "kind"));
  addAnswers([], false);
  const again = button("", () => show(true), "first");
  again.append(make("kbd", ""), make("span", words.backToStep));
  card.lastChild.append(again);
  again.focus();
}

// ---- the diagrams

const groups = new Map(); // element id -> [{group, sheet}]
sheets.forEach((sheet) => {
  for (const group of sheet.querySelectorAll("[data-element-id]")) {
    const id = group.dataset.elementId;
    groups.set(id, [...(groups.get(id) || []), { group, sheet }]);
    const paths = group.querySelectorAll(":scope > path");
    if (paths.length > 0 && paths[0].getAttribute("fill") === "none") group.classList.add("flow");
    group.addEventListener("click", (event) => {
      event.stopPropagation();
      if (data.about[id]) peek(data.about[id]);
    });
  }
  const svg = sheet.querySelector("svg");
  sheet.size = [svg.width.baseVal.value, svg.height.baseVal.value];
});
const readable = 0.8;
let front = null, zoom = -1; // 0: as large as fits; below: that, but readable

function scaleOf(sheet) {
  if (zoom > 0) return zoom;
  return Math.min(1.25, Math.max(zoom < 0 ? readable : 0.05, Math.min((pane.clientWidth - 24) / sheet.size[0], (pane.clientHeight - 24) / sheet.size[1])));
}

function bringFront(sheet) {
  front = sheet;
  sheets.forEach((each) => { each.hidden = each !== sheet; });
  document.querySelectorAll(".tabs button").forEach((tab, i) => tab.setAttribute("aria-selected", String(sheets[i] === sheet)));
  resize();
}

function resize() {
  if (!front) return;
  const svg = front.querySelector("svg"), scale = scaleOf(front);
  svg.style.width = `${front.size[0] * scale}px`;
  svg.style.height = `${front.size[1] * scale}px`;
}

function showDiagram(moved) {
  document.querySelectorAll("svg .now, svg .been, svg .under").forEach((each) => each.classList.remove("now", "been", "under"));
  const each = (id, kind) => (id && groups.get(id) || []).forEach(({ group }) => group.classList.add(kind));
  Object.keys(now.been).forEach((id) => each(id, "been"));
  now.tokens.forEach((other) => each(nodes[other.node].id, "under"));
  if (!moved) return;
  const { id } = nodes[moved.node];
  const places = groups.get(id) || [];
  each(id, "now");
  const place = places.find(({ sheet }) => sheet === front) || places[0];
  if (!place) return;
  if (place.sheet !== front) bringFront(place.sheet);
  const box = place.group.getBoundingClientRect(), view = pane.getBoundingClientRect();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  pane.scrollBy({ left: box.left + box.width / 2 - view.left - view.width / 2, top: box.top + box.height / 2 - view.top - view.height / 2,
    behavior: calm ? "auto" : "smooth" });
}

function zoomBy(factor) {
  if (!front) return;
  zoom = factor === 0 ? 0 : Math.min(6, Math.max(0.05, scaleOf(front) * factor));
  resize();
  showDiagram(token());
}

// ---- all together

function show(takeFocus) {
  card.replaceChildren();
  numbered = [];
  const moved = token();
  if (moved) showStep(moved);
  else if (past.length > 0) showEnd();
  else showBegin();
  card.append(make("p", words.keys, "keys"));
  showRemark(moved);
  showTrail();
  showDiagram(moved);
  backButton.disabled = past.length === 0;
  restartButton.disabled = past.length === 0;
  one(".seen").textContent = fill(words.seen, seen.size, steps.length);
  const first = card.querySelector("button.first:not(:disabled)") || card.querySelector(".answers button, .answers input:not(:disabled)");
  if (takeFocus && first) first.focus({ preventScroll: true });
}

const backButton = button(words.back, () => back());
const restartButton = button(words.restart, restart);
one(".tools").append(backButton, restartButton);
const zooms = one(".zoom");
if (sheets.length === 0) zooms.hidden = true;
for (const [sign, name, factor] of [["\u2212", words.smaller, 1 / 1.25], ["+", words.larger, 1.25], ["\u2922", words.whole, 0]]) {
  const made = button(sign, () => zoomBy(factor));
  made.title = name;
  made.setAttribute("aria-label", name);
  zooms.append(made);
}
if (sheets.length > 1) {
  one(".tabs").setAttribute("aria-label", words.diagrams);
  one(".tabs").setAttribute("role", "tablist");
  sheets.forEach((sheet, i) => {
    const tab = button(sheet.dataset.name || fill(words.diagram, i + 1), () => bringFront(sheet));
    tab.setAttribute("role", "tab");
    one(".tabs").append(tab);
  });
}
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || /^(TEXTAREA)$/.test(event.target.tagName)) return;
  if (event.key === "Backspace") { event.preventDefault(); back(); }
  else if (event.key === "Escape") show(true);
  else if (/^[1-9]$/.test(event.key) && numbered[event.key - 1]) { event.preventDefault(); numbered[event.key - 1].click(); }
});
addEventListener("resize", resize);
addEventListener("beforeunload", (event) => { if (!saved && remarks.size > 0) event.preventDefault(); });
if (sheets.length > 0) bringFront(sheets[0]);
restart();
