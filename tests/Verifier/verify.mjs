// An independent verifier of published rounds and adjustments, written from the format alone; it shares nothing with
// the product and needs nothing but Node 20.   node verify.mjs BUNDLE_FOLDER...
// A line for each folder: "holds", "violated: what" or "invalid: why"; exits with 0, 1 or 2, the worst of all.
import { createHash, createHmac } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

class Invalid extends Error {}
const violated = [], claim = (holds, sentence) => { if (!holds) violated.push(sentence); };
const valid = (holds, sentence) => { if (!holds) throw new Invalid(sentence); };
const whole = (text) => (valid(/^-?[0-9]+$/.test(text), `${JSON.stringify(text)} is no whole number`), BigInt(text));
const orNone = (text) => (text === "" ? null : whole(text));
const byBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const max = (a, b) => (a > b ? a : b), min = (a, b) => (a < b ? a : b);

function bundle(folder) {
  const bytes = (name) => (valid(existsSync(`${folder}/${name}`), `there is no ${name}`), readFileSync(`${folder}/${name}`));
  const manifest = JSON.parse(bytes("manifest.json"));
  const read = (name) => {
    const content = bytes(name), hash = manifest.files?.[name];
    valid(!hash || hash.toLowerCase() === createHash("sha256").update(content).digest("hex"), `${name} is not what the manifest's hash says`);
    return content.toString("utf8");
  };
  const table = (name, header) => {
    const lines = read(name).split("\n");
    valid(lines[0] === header, `${name} does not begin with ${header}`);
    if (lines.at(-1) === "") lines.pop();
    const rows = lines.slice(1).map((line) => line.split(","));
    valid(rows.every((row) => row.length === header.split(",").length), `${name} has a line of other columns`);
    return rows;
  };
  return { manifest, read, table };
}

/** Rows by their first column, which must be unique. */
function unique(rows, make) {
  const map = new Map(rows.map((row) => [row[0], make(row)]));
  valid(map.size === rows.length, "an id is listed twice");
  return map;
}

// ---- Rounds: workforce.rotation.bundle/1 ----

function verifyRound({ manifest, table }) {
  const cycles = manifest.exchange === "cycles";
  const posts = unique(table("posts.csv", "post,capacity"), ([, capacity]) => ({ capacity: Number(whole(capacity)), holders: [] }));
  const teachers = unique(table("teachers.csv", "teacher,lottery,current,guaranteed"), ([id, lottery, current, kept]) =>
    ({ id, lottery: orNone(lottery), own: kept === "1" ? current : null, list: [] }));
  for (const [teacher, rank, post, score] of table("choices.csv", "teacher,rank,post,score")) {
    valid(teachers.has(teacher) && posts.has(post), `a choice names ${teacher} and ${post}`);
    teachers.get(teacher).list[Number(whole(rank)) - 1] = { post, score: orNone(score) };
  }
  if (manifest.seed !== null) draw(manifest, [...teachers.values()]);
  const scoreAt = (teacher, post) => teacher.list.find((choice) => choice.post === post)?.score ?? null;
  const claimAt = (teacher, post) => ({ kept: teacher.own === post, score: scoreAt(teacher, post), lottery: teacher.lottery });
  const level = (a, b) => a.kept === b.kept && a.score === b.score;
  const above = (a, b) => (a.kept !== b.kept ? a.kept : a.score !== null && (b.score === null || a.score > b.score));
  const before = (a, b) => (level(a, b) ? a.lottery < b.lottery : above(a, b));

  const seen = new Set();
  for (const [id, post, rank] of table("placements.csv", "teacher,post,rank")) {
    const teacher = teachers.get(id), known = teacher && !seen.has(id);
    claim(known && (post === "" || posts.has(post)), `the placements name ${id}, a stranger or twice, or the unknown post ${post}`);
    if (!known) continue;
    seen.add(id);
    teacher.post = post;
    const place = teacher.list.findIndex((choice) => choice.post === post);
    claim(Number(whole(rank)) === place + 1, `${id} is not at choice ${rank}`);
    teacher.wishes = place < 0 ? teacher.list : teacher.list.slice(0, place);
    if (post !== "" && post !== teacher.own) claim(scoreAt(teacher, post) !== null, `${id} is at ${post}, not listed or not admitted`);
    if (teacher.own !== null && post !== teacher.own)
      claim(place >= 0 && !teacher.wishes.some((choice) => choice.post === teacher.own), `${id} got less than her guarantee`);
    posts.get(post)?.holders.push(teacher);
  }
  for (const id of teachers.keys()) claim(seen.has(id), `there is no placement of ${id}`);
  for (const [id, post] of posts) {
    claim(post.holders.length <= post.capacity, `${id} has more people than seats`);
    const rest = post.holders.map((teacher) => claimAt(teacher, id)).filter((c) => !c.kept);
    post.last = rest.reduce((last, c) => (!last || before(last, c) ? c : last), null);
    post.first = null;
  }
  const wishes = [];
  for (const teacher of teachers.values())
    for (const { post: id } of teacher.wishes ?? []) {
      const mine = claimAt(teacher, id), post = posts.get(id);
      if (!mine.kept && mine.score === null) continue;
      claim(post.holders.length >= post.capacity, `a seat at ${id} is free, which ${teacher.id} prefers`);
      claim(!post.last || !(cycles ? above(mine, post.last) : before(mine, post.last)), `${teacher.id} is passed over at ${id}`);
      if (post.capacity === 0) continue;
      wishes.push({ teacher, id, mine });
      if (!post.first || before(mine, post.first)) post.first = mine;
    }

  // Best for every teacher: no ring of people each of whom stands first among all who want the next one's post.
  const arrows = new Map([...posts.keys()].map((id) => [id, []]));
  for (const { teacher, id, mine } of wishes) {
    const { first } = posts.get(id);
    if (teacher.post && (mine.lottery === first.lottery || (cycles && level(mine, first)))) arrows.get(teacher.post)?.push(id);
  }
  claim(!hasRing(arrows), "some people could all move up without a claim against them");

  const cutoffs = table("cutoffs.csv", "post,capacity,filled,score,lottery");
  claim(new Set(cutoffs.map(([id]) => id)).size === cutoffs.length && cutoffs.length === posts.size, "a cutoff is missing or given twice");
  for (const [id, capacity, filled, score, lottery] of cutoffs) {
    const post = posts.get(id);
    claim(post && Number(whole(capacity)) === post.capacity && Number(whole(filled)) === post.holders.length, `the cutoff of ${id} has wrong numbers`);
    const last = !post || post.holders.length < post.capacity ? null : post.last;
    claim(orNone(score) === (last?.score ?? null) && orNone(lottery) === (last?.lottery ?? null), `the cutoff of ${id} is another`);
  }
}

function draw({ seed, round }, teachers) {
  valid(/^[0-9a-fA-F]{64}$/.test(seed), "the seed is not 64 hex digits");
  for (const teacher of teachers) teacher.ticket = createHmac("sha256", Buffer.from(seed, "hex")).update(`${round}\0${teacher.id}`).digest();
  teachers.sort((a, b) => Buffer.compare(a.ticket, b.ticket) || byBytes(a.id, b.id));
  teachers.forEach((teacher, position) => { teacher.lottery = BigInt(position + 1); });
}

function hasRing(arrows) {
  const incoming = new Map([...arrows.keys()].map((id) => [id, 0]));
  for (const targets of arrows.values()) for (const target of targets) incoming.set(target, incoming.get(target) + 1);
  const free = [...incoming.keys()].filter((id) => incoming.get(id) === 0);
  for (const id of free)
    for (const target of arrows.get(id)) {
      incoming.set(target, incoming.get(target) - 1);
      if (incoming.get(target) === 0) free.push(target);
    }
  return free.length < arrows.size;
}

// ---- Adjustments: workforce.rotation.adjustment/1 ----

function verifyAdjustment({ manifest, read, table }) {
  const rule = manifest.mode === "rule";
  const share = (percent, count) => Math.ceil((percent * count) / 100);
  const inOrder = (map) => {
    const list = [...map.values()].sort((a, b) => byBytes(a.id, b.id));
    list.forEach((one, position) => { one.position = position; });
    return list;
  };
  const postOf = unique(table("posts.csv", "post,capacity,minimum"), ([id, capacity, minimum]) => ({ id, capacity: Number(whole(capacity)), minimum: Number(whole(minimum)), people: [] }));
  const teacherOf = unique(table("teachers.csv", "teacher,home,eligible,exempt,backbone,points"), ([id, home, eligible, exempt, backbone, points]) =>
    ({ id, home: home === "" ? null : postOf.get(home), eligible: eligible === "1", exempt: exempt === "1", backbone: backbone === "1", points: whole(points), pairs: new Map() }));
  const posts = inOrder(postOf), teachers = inOrder(teacherOf);
  for (const [id, post, cost] of table("costs.csv", "teacher,post,cost")) {
    valid(teacherOf.has(id) && postOf.has(post), `a cost names ${id} and ${post}`);
    teacherOf.get(id).pairs.set(postOf.get(post), whole(cost));
  }
  for (const teacher of teachers) if (teacher.exempt && !teacher.pairs.has(teacher.home)) teacher.pairs.set(teacher.home, 0n);
  const certificate = JSON.parse(read("certificate.json")), { proofs } = certificate;
  valid(certificate.format === "workforce.rotation.certificate/1", "the certificate has another format");
  for (const [id, post] of table("placements.csv", "teacher,post")) {
    const teacher = teacherOf.get(id), known = teacher && teacher.post === undefined;
    claim(known, `the placements name ${id}, a stranger or twice`);
    if (known) teacher.post = postOf.get(post) ?? null;
  }
  for (const teacher of teachers) {
    claim(teacher.post, `${teacher.id} has no post`);
    claim(!teacher.exempt || teacher.post === teacher.home, `${teacher.id} is exempt and moves`);
    claim(!teacher.post || teacher.pairs.has(teacher.post), `${teacher.id} is at a post not allowed to her`);
    teacher.post?.people.push(teacher);
  }
  for (const { id, people, capacity, minimum } of posts) claim(people.length <= capacity && people.length >= minimum, `${id} has ${people.length} people`);
  if (violated.length > 0) return;
  const moves = (teacher) => teacher.post !== teacher.home, cost = teachers.reduce((sum, teacher) => sum + teacher.pairs.get(teacher.post), 0n);
  const movers = teachers.filter(moves).length, backbone = teachers.filter((teacher) => moves(teacher) && teacher.backbone).length;
  const goal = share(manifest.minimumMoversPercent, teachers.filter((teacher) => teacher.eligible).length);
  const backboneGoal = (count) => share(manifest.minimumBackbonePercentOfMovers, count);
  claim(movers >= goal && backbone >= backboneGoal(movers), `${movers} move, ${backbone} of them backbone teachers`);
  claim(BigInt(certificate.cost) === cost && certificate.movers === movers && certificate.backbone === backbone, "the certificate gives other figures");

  // A scope says what each teacher may do: anything, stay, leave, or one post. Prices put a floor under its cost.
  const scopeOf = (least, most, may) => ({ least, most, may: teachers.map(may) });
  const admits = ({ may: all, ruledOut }, teacher, post) => {
    const may = all[teacher.position];
    if (ruledOut?.(teacher, post)) return false;
    return may === "any" || (may === "leave" ? post !== teacher.home : may === "stay" ? post === teacher.home : may === post);
  };
  const free = (teacher) => (teacher.exempt ? "stay" : "any");
  const read64 = ({ scale, mover, backbone: extra, seats }) => {
    for (const id of Object.keys(seats)) claim(postOf.has(id), `the certificate names the unknown post ${id}`);
    return { scale: BigInt(scale), mover: BigInt(mover), extra: BigInt(extra), seats: posts.map(({ id }) => BigInt(Object.hasOwn(seats, id) ? seats[id] : 0)) };
  };
  const priceOf = (prices, teacher, post) =>
    prices.scale * teacher.pairs.get(post) + prices.seats[post.position] - (post === teacher.home ? 0n : prices.mover + (teacher.backbone ? prices.extra : 0n));
  const cheapest = (scope, prices, teacher) => {
    const all = [...teacher.pairs.keys()].filter((post) => admits(scope, teacher, post)).map((post) => priceOf(prices, teacher, post));
    return all.length === 0 ? null : all.reduce(min);
  };
  const floor = (scope, prices) => {
    const pays = [];
    for (let count = scope.least; count <= scope.most; count++)
      for (const of of [backboneGoal(count), count]) pays.push(prices.mover * BigInt(count) + prices.extra * BigInt(of));
    const seats = posts.map(({ position, capacity, minimum }) => max(prices.seats[position] * BigInt(capacity), prices.seats[position] * BigInt(minimum)));
    const people = teachers.map((teacher) => cheapest(scope, prices, teacher));
    return people.includes(null) ? null : pays.reduce(min) - seats.reduce((a, b) => a + b, 0n) + people.reduce((a, b) => a + b, 0n);
  };
  const excludes = (scope, proof, atMost) => {
    if (proof === undefined || proof === null) return false;
    if (proof.seats) {
      const prices = read64(proof), least = prices.scale < 0n || (prices.scale > 0n && atMost === null) ? 0n : floor(scope, prices);
      return least === null || least > prices.scale * (atMost ?? 0n);
    }
    if (!teacherOf.has(proof.teacher)) return false;
    const { position } = teacherOf.get(proof.teacher), was = scope.may[position];
    scope.may[position] = "stay";
    const cases = [["stay", proof.stays], ["leave", proof.moves]].every(([may, part]) => (scope.may[position] = may, excludes(scope, part, atMost)));
    scope.may[position] = was;
    return cases;
  };

  const pool = { people: [] };
  /** Whether, after a teacher took a post, people with later ids than given and free seats lead back to hers within the room. */
  const leadsBack = (scope, prices, room, teacher, taken, after) => {
    const weight = (who, post) => priceOf(prices, who, post) - cheapest(scope, prices, who), reached = new Map(), open = [];
    const touch = (node, sum) => { if (sum <= room && !(reached.get(node) <= sum)) { reached.set(node, sum); open.push(node); } };
    touch(taken, weight(teacher, taken));
    while (open.length > 0) {
      const node = open.shift(), sum = reached.get(node);
      if (node === teacher.post) return true;
      if (node === pool) for (const post of posts) if (post.people.length > post.minimum) touch(post, sum + max(0n, prices.seats[post.position]));
      if (node !== pool && node.people.length < node.capacity) touch(pool, sum + max(0n, -prices.seats[node.position]));
      for (const who of node.people)
        if (who.position > after) for (const post of who.pairs.keys()) if (post !== node && admits(scope, who, post)) touch(post, sum + weight(who, post));
    }
    return false;
  };

  if (rule) verifyList();
  const scope = rule ? scopeOf(0, teachers.length, (teacher) => (moves(teacher) ? "leave" : "stay")) : scopeOf(goal, teachers.length, free);
  const prices = read64(certificate.prices), least = floor(scope, prices);
  const near = (most, may) => ({ ...scopeOf(goal, teachers.length, may), ruledOut: (teacher, post) => priceOf(prices, teacher, post) - cheapest(scope, prices, teacher) > most });
  const asked = prices.scale * (cost - 1n);
  const cheap = prices.scale > 0n && (least > asked || (!rule && excludes(near(asked - least, free), proofs[certificate.cheaper], cost - 1n)));
  if (!cheap) return claim(false, `nothing shows that ${cost} is the least cost`);
  const room = prices.scale * cost - least;
  const refused = new Map((certificate.earlier ?? []).map(({ teacher, post, proof }) => [`${teacher},${post}`, proof]));
  for (const teacher of teachers)
    for (const post of teacher.pairs.keys()) {
      if (post.position >= teacher.post.position || !admits(scope, teacher, post) || !leadsBack(scope, prices, room, teacher, post, teacher.position)) continue;
      const so = near(room, (other) => (other.position < teacher.position ? other.post : other === teacher ? post : free(other)));
      claim(!rule && excludes(so, proofs[refused.get(`${teacher.id},${post.id}`)], cost), `${teacher.id} might have ${post.id} for the same cost`);
    }

  function verifyList() {
    const others = (teacher) => [...teacher.pairs.keys()].some((post) => post !== teacher.home);
    const leaving = teachers.filter((teacher) => !teacher.exempt && !teacher.pairs.has(teacher.home));
    const order = teachers.filter((teacher) => !teacher.exempt && teacher.pairs.has(teacher.home) && teacher.eligible && others(teacher));
    order.sort((a, b) => (a.points === b.points ? a.position - b.position : a.points > b.points ? -1 : 1));
    const may = (teacher) => (leaving.includes(teacher) ? "leave" : order.includes(teacher) ? "any" : "stay");
    const strong = (list) => list.filter((teacher) => teacher.backbone).length;
    const shortest = Math.max(goal, leaving.length);
    const hasPeople = (count) => count - leaving.length <= order.length && backboneGoal(count) - strong(leaving) <= Math.min(count - leaving.length, strong(order));
    const shorter = Array.from({ length: Math.max(0, movers - shortest) }, (_, more) => shortest + more);
    claim(!shorter.some(hasPeople) || excludes(scopeOf(shortest, movers - 1, may), proofs[certificate.fewer], null), `nothing shows that fewer than ${movers} would not do`);
    const list = scopeOf(movers, movers, may), called = [], seen = new Set();
    const skipped = new Map(certificate.skipped.map(({ teacher, proof }) => [teacher, proofs[proof]]));
    for (const onlyBackbone of [true, false])
      for (const teacher of order) {
        if (onlyBackbone ? strong(leaving) + strong(called) >= backboneGoal(movers) : leaving.length + called.length >= movers) break;
        if ((onlyBackbone && !teacher.backbone) || seen.has(teacher)) continue;
        seen.add(teacher);
        if (moves(teacher)) called.push(teacher);
        else claim(cannotBeCalled(list, teacher, skipped.get(teacher.id)), `it is the turn of ${teacher.id}`);
        list.may[teacher.position] = moves(teacher) ? "leave" : "stay";
      }
    const named = new Set([...called, ...leaving]);
    claim(teachers.every((teacher) => !moves(teacher) || named.has(teacher)), "somebody moves whom the rule does not name");
    claim(certificate.called.join("\n") === called.map(({ id }) => id).join("\n"), "the certificate names other people as called");
  }

  function cannotBeCalled(list, teacher, proof) {
    if (proof?.seats && BigInt(proof.scale) === 0n) {
      const at = read64(proof), least = floor(list, at);
      const ways = [...teacher.pairs.keys()].filter((post) => post !== teacher.home && admits(list, teacher, post));
      if (least === null || !ways.some((post) => leadsBack(list, at, -least, teacher, post, -1))) return true;
    }
    return excludes({ ...list, may: list.may.with(teacher.position, "leave") }, proof, null);
  }
}

const formats = { "workforce.rotation.bundle/1": verifyRound, "workforce.rotation.adjustment/1": verifyAdjustment };
let worst = 0;
for (const folder of process.argv.slice(2)) {
  violated.length = 0;
  let verdict;
  try {
    const opened = bundle(folder), verify = formats[opened.manifest.format];
    valid(verify, "the format is another");
    verify(opened);
    verdict = violated.length === 0 ? "holds" : `violated: ${violated.slice(0, 5).join("; ")}`;
    if (violated.length > 0) worst = Math.max(worst, 1);
  } catch (error) {
    if (![Invalid, SyntaxError, TypeError].some((kind) => error instanceof kind)) throw error;
    [verdict, worst] = [`invalid: ${error.message}`, 2];
  }
  console.log(`${folder}: ${verdict}`);
}
process.exitCode = worst;
