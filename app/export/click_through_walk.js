// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through a process: click_through_model.h says what the data holds. With click_through_page.js, which calls it
// and has show(), this is one function's body.
const data = JSON.parse(document.getElementById("process").textContent);
const { nodes, scopes, words } = data;

// ---- what is true now: all of it in one value, so that going back is taking an older one

// tokens: {node, room, parked, via, done}; rooms: one for each scope that is under way {scope, node, room}: the
// scope, and the node and room that it was entered from.
let now = { tokens: [], rooms: {}, next: 1, current: null, trail: [], been: {} };
let past = [];
const seen = new Set(); // over all walks
const steps = Object.keys(nodes);

const token = () => now.tokens.find((each) => each.key === now.current);
const fill = (text, ...values) => text.replace(/%(\d)/g, (_, n) => values[n - 1]);
const nameOf = (key) => (nodes[key] ? nodes[key].name : "");

function put(node, room, via = "") {
  const made = { key: now.next++, node, room, via, parked: false, done: false };
  now.tokens.push(made);
  return made;
}

function openRoom(scope, node, room) {
  const key = now.next++;
  now.rooms[key] = { scope, node, room };
  return key;
}

function isInside(room, outer) {
  for (let at = room; at; at = now.rooms[at] && now.rooms[at].room) if (at === outer) return true;
  return false;
}

const drop = (test) => { now.tokens = now.tokens.filter((each) => !test(each)); };

function mark(key) {
  seen.add(key);
  now.been[nodes[key].id] = true;
}

// ---- moving

function arrive(moved) {
  const node = nodes[moved.node];
  moved.done = false;
  mark(moved.node);
  if (node.in > 1 && (node.kind === "parallel" || node.kind === "inclusive")) {
    moved.parked = true;
    release(moved.room, moved.node);
  } else if (node.kind === "exclusive" && node.out.length === 1) {
    follow(moved, node.out[0]); // it only brings ways together: nothing to ask
  }
}

function follow(moved, way) {
  if (way.id) now.been[way.id] = true;
  moved.node = way.to;
  moved.via = way.id || way.to;
  moved.parked = false;
  arrive(moved);
}

/// Lets a join go on when all have come that can.
function release(room, key) {
  const here = now.tokens.filter((each) => each.parked && each.room === room && each.node === key);
  if (here.length === 0) return false;
  const node = nodes[key];
  const ready = node.kind === "parallel"
    ? new Set(here.map((each) => each.via)).size >= node.in
    : !now.tokens.some((each) => !here.includes(each) && canReach(each, room, key));
  return ready && join(here);
}

function join(here) {
  const [first] = here;
  drop((each) => here.includes(each) && each !== first);
  first.parked = false;
  first.joined = true;
  now.current = first.key;
  if (nodes[first.node].out.length === 1) follow(first, nodes[first.node].out[0]);
  return true;
}

function canReach(other, room, key) {
  let at = other;
  while (at && at.room !== room) at = now.rooms[at.room];
  if (!at) return false;
  const open = [at.node], met = new Set();
  while (open.length > 0) {
    const node = nodes[open.pop()];
    for (const way of [...node.out, ...node.borders.flatMap((border) => nodes[border].out)]) {
      if (way.to === key) return true;
      if (!met.has(way.to)) { met.add(way.to); open.push(way.to); }
    }
  }
  return false;
}

/// A path has ended: the scope may be done with it, and whatever waited for it may go on.
function end(gone) {
  const { room } = gone;
  drop((each) => each === gone);
  settle(room);
}

function settle(room) {
  const outer = now.rooms[room];
  if (outer && outer.node && !now.tokens.some((each) => isInside(each.room, room))) {
    if (outer.besides) { settle(outer.room); return; }
    const back = put(outer.node, outer.room);
    back.done = true;
    now.current = back.key;
    const node = nodes[outer.node];
    if (node.out.length === 1) follow(back, node.out[0]);
    else if (node.out.length === 0) end(back);
    return;
  }
  for (const each of [...now.tokens]) if (each.parked) release(each.room, each.node);
}

function enter(moved, scope, starts) {
  const room = openRoom(scope, moved.node, moved.room);
  drop((each) => each === moved);
  const made = starts.map((start) => put(start, room));
  now.current = made.length > 0 ? made[0].key : null;
  made.forEach(arrive);
  if (made.length === 0) settle(room);
}

/// An event on the border of `key`, or at the start of an event sub-process of `room`.
function interrupt(event, key, moved) {
  const room = moved.room;
  if (nodes[event].stops) {
    const within = Object.keys(now.rooms).map(Number).filter((each) => now.rooms[each].node === key && now.rooms[each].room === room);
    drop((each) => (each.node === key && each.room === room) || within.some((inner) => isInside(each.room, inner)));
  }
  const made = put(event, room);
  now.current = made.key;
  arrive(made);
}

function happen(sub, start, room) {
  if (nodes[start].stops) drop((each) => isInside(each.room, room));
  const inner = openRoom(nodes[sub].inside, sub, room);
  now.rooms[inner].besides = true;
  mark(sub);
  const made = put(start, inner);
  now.current = made.key;
  arrive(made);
}

/// Messages wake processes that begin with them.
function send(key) {
  for (const start of nodes[key].sends) {
    const { scope } = nodes[start];
    if (Object.values(now.rooms).some((room) => room.scope === scope && !room.node)) continue;
    arrive(put(start, openRoom(scope, null, null)));
  }
}

function finish(moved) {
  const node = nodes[moved.node];
  if (node.kind === "terminate") {
    drop((each) => isInside(each.room, moved.room));
    settle(moved.room);
    return;
  }
  if (node.kind === "end" && node.throws) {
    for (let at = now.rooms[moved.room]; at && at.node; at = now.rooms[at.room]) {
      const caught = nodes[at.node].borders.find((border) => nodes[border].throws === node.throws);
      if (!caught) continue;
      if (!nodes[caught].stops) { // an escalation goes on beside
        const made = put(caught, at.room);
        end(moved);
        now.current = made.key;
        arrive(made);
      } else {
        interrupt(caught, at.node, { room: at.room });
      }
      return;
    }
  }
  end(moved);
}

/// One answer: remembers what was, changes it, shows what is.
function act(answer, change) {
  const before = JSON.stringify(now);
  const shown = token();
  past.push(before);
  if (shown) now.trail.push({ node: shown.node, answer });
  change();
  for (const each of [...now.tokens]) if (each.parked) release(each.room, each.node);
  if (!token() || token().parked) {
    const free = now.tokens.find((each) => !each.parked) || now.tokens[0];
    now.current = free ? free.key : null;
  }
  show(true);
}

function back(count = 1) {
  if (past.length < count) return;
  past = past.slice(0, past.length - count + 1);
  now = JSON.parse(past.pop());
  show(true);
}

function restart() {
  now = { tokens: [], rooms: {}, next: 1, current: null, trail: [], been: {} };
  past = [];
  const begins = beginnings();
  if (begins.length === 1) begins[0].run();
  show(true);
}

// ---- what can be answered

/// What people would call that which comes next: gateways without a name are looked through.
function ahead(key, depth = 3) {
  const node = nodes[key];
  if (node.named || depth === 0 || node.out.length === 0 || !["parallel", "inclusive", "exclusive", "events"].includes(node.kind)) return node.name;
  return [...new Set(node.out.map((way) => ahead(way.to, depth - 1)))].slice(0, 3).join(", ");
}

function beginnings() {
  const found = [];
  for (const top of data.tops) {
    const scope = scopes[top];
    const called = steps.some((key) => nodes[key].inside === top);
    const begin = (starts) => () => {
      const room = openRoom(top, null, null);
      const made = starts.map((start) => put(start, room));
      now.current = made[0].key;
      made.forEach(arrive);
    };
    const where = scope.pool || (data.tops.length > 1 ? scope.name : "");
    if (scope.starts.length === 0) continue;
    if (scope.all) found.push({ text: scope.name, note: scope.pool, run: begin(scope.starts), late: called });
    else for (const start of scope.starts) {
      const woken = steps.some((key) => nodes[key].sends.includes(start));
      found.push({ text: nameOf(start), note: where, run: begin([start]), late: called || woken });
    }
  }
  const first = found.filter((each) => !each.late);
  return first.length > 0 ? [...first, ...found.filter((each) => each.late)] : found;
}

const wayText = (way) => way.name || way.code || (way.otherwise ? words.otherwise : "");
const wayNote = (way) => [way.name && way.code ? way.code : "", way.otherwise && way.name ? words.otherwise : "",
  fill(words.leadsTo, ahead(way.to))].filter(Boolean).join(" \u00b7 ");

function goOn(moved, ways, first = ways[0]) {
  const key = moved.node, { room } = moved;
  send(key);
  if (ways.length === 0) { finish(moved); return; }
  // All of them are there before the first one moves, so that joins know whom to wait for.
  const others = ways.filter((way) => way !== first).map((way) => [put(key, room), way]);
  follow(moved, first);
  for (const [made, way] of others) follow(made, way);
  now.current = moved.key;
}

/// {ask, answers: [{text, note, run}], checks: [ways]} of the token.
function choices(moved) {
  const node = nodes[moved.node];
  const { out } = node;
  const into = (way, text) => ({ text: text || wayText(way) || ahead(way.to), note: text || wayText(way) ? wayNote(way) : "",
    run: () => goOn(moved, [way]) });
  if (moved.parked)
    return { ask: now.tokens.some((each) => !each.parked) ? words.waits : words.stuck, answers: [{ text: words.goAnyway,
      run: () => join(now.tokens.filter((each) => each.parked && each.room === moved.room && each.node === moved.node)) }] };
  if (node.kind === "scope" && node.inside && !moved.done && scopes[node.inside]) {
    const inner = scopes[node.inside];
    const doors = inner.all
      ? [{ text: words.enter, run: () => enter(moved, node.inside, inner.starts) }]
      : inner.starts.map((start) => ({ text: words.enter, note: inner.starts.length > 1 ? nameOf(start) : "",
        run: () => enter(moved, node.inside, [start]) }));
    return { answers: [...(inner.starts.length > 0 ? doors : []), { text: words.skip, note: out.length === 1 ? fill(words.leadsTo, ahead(out[0].to)) : "",
      run: () => (out.length === 1 ? goOn(moved, out) : (moved.done = true, out.length === 0 && finish(moved))) }] };
  }
  if (out.length > 1 && node.kind === "events")
    return { ask: words.whichHappens, answers: out.map((way) => into(way, nameOf(way.to))) };
  if (out.length > 1 && node.kind === "exclusive")
    return { ask: words.which, answers: out.map((way) => into(way)) };
  if (out.length > 1 && (node.kind === "inclusive" || (node.kind !== "parallel" && out.some((way) => way.code))))
    return { ask: words.several, checks: out };
  if (out.length > 1)
    return { ask: words.sideBySide, answers: out.map((way) => ({ text: ahead(way.to), note: wayText(way), run: () => goOn(moved, out, way) })) };
  const ends = node.kind === "terminate" ? words.allEnds : out.length === 0 ? words.pathEnds : "";
  return { ask: ends, answers: [{ text: words.continue, note: out.length === 1 ? ahead(out[0].to) : "", run: () => goOn(moved, out) }] };
}

/// What may happen instead or besides: events on borders and event sub-processes, outwards.
function surprises(moved) {
  const found = [];
  const add = (event, run, of) => found.push({ text: nameOf(event), note: nodes[event].stops ? fill(words.stopsIt, of) : words.besides, run });
  if (!moved.done && !moved.parked)
    for (const border of nodes[moved.node].borders) add(border, () => interrupt(border, moved.node, moved), nameOf(moved.node));
  for (let room = moved.room; now.rooms[room]; room = now.rooms[room].room) {
    const here = now.rooms[room], inRoom = room;
    const scope = scopes[here.scope];
    for (const sub of scope.events)
      for (const start of (scopes[nodes[sub].inside] || { starts: [] }).starts)
        if (moved.node !== start && here.node !== sub) add(start, () => happen(sub, start, inRoom), scope.name);
    if (here.node && !here.besides)
      for (const border of nodes[here.node].borders) add(border, () => interrupt(border, here.node, { room: here.room }), nameOf(here.node));
  }
  return found;
}
