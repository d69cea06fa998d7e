// Notebooks to measure with: the same for the same language, length and seed, and no two answers in one alike, so that
// nothing is gained by remembering what was read before.
import * as en from './sentences/en.mjs';
import * as ru from './sentences/ru.mjs';

const sources = { ru, en };
const parts = ['situation', 'task', 'action', 'result', 'measurement'];

/** How often each form of an answer comes. */
const forms = [
  [16, boldLabels],
  [14, headings],
  [8, listItems],
  [6, labelsInline],
  [4, table],
  [18, unlabelled],
  [16, habit],
  [10, reason],
  [4, team],
  [4, quoted],
  [3, steps],
  [1, code],
];
/** The same for what stands between questions. */
const others = [
  [3, dialogue],
  [2, todo],
];

/** A notebook of exactly `length` UTF-16 units. */
export function notebook(language, length, seed = 1) {
  const say = speaker(sources[language], seed);
  const pieces = [opening(say, language)];
  const told = new Set();
  for (let size = pieces[0].length; size < length;) {
    const answer = say.oneIn(12) ? say.weighted(others)(say) : say.weighted(forms)(say);
    if (told.has(answer)) continue;
    told.add(answer);
    const title = `## ${say.words.question}: ${say.one('questions')}\n\n`;
    pieces.push(answer.startsWith('## ') ? answer : title + answer);
    size += pieces.at(-1).length;
  }
  return `${pieces.join('').slice(0, length - 1)}\n`;
}

function opening(say, language) {
  const { title, role } = say.words;
  const firm = say.one(['{firm}']);
  return `---\nprepbook: notebook\nlang: ${language}\ncompany: ${firm}\nrole: ${say.one([role])}\n---\n\n# ${say.one([title])}\n\n`;
}

/** The parts of a story; some stories lack one. */
function story(say) {
  const told = parts.filter((part) => !say.oneIn(part === 'measurement' ? 2 : 9));
  return told.map((part) => [say.one(say.labels[part], true), say.some(part, ...sizes[part])]);
}
const sizes = { situation: [1, 3], task: [1, 2], action: [2, 5], result: [1, 3], measurement: [1, 2] };

const lines = (list) => `${list.join('\n\n')}\n\n`;

function boldLabels(say) {
  return lines(story(say).map(([label, body]) => `**${label}:** ${body}`));
}
function headings(say) {
  return lines(story(say).map(([label, body]) => `### ${label}\n\n${body}`));
}
function listItems(say) {
  return `${story(say)
    .map(([label, body]) => `- ${label}: ${body}\n`)
    .join('')}\n`;
}
function labelsInline(say) {
  return `${story(say)
    .map(([label, body]) => `${label}: ${body}`)
    .join(' ')}\n\n`;
}
function table(say) {
  const rows = story(say).map(([label, body]) => `| ${label} | ${body} |\n`);
  return `| ${say.words.part} | ${say.words.told} |\n| --- | --- |\n${rows.join('')}\n`;
}
function unlabelled(say) {
  const told = story(say).map(([, body]) => body);
  return say.oneIn(2) ? `${told.join(' ')}\n\n` : lines(told);
}
function habit(say) {
  return lines([say.some('habit', 3, 6)]);
}
function reason(say) {
  return lines([say.some('reason', 3, 5), ...(say.oneIn(3) ? [say.some('habit', 1, 2)] : [])]);
}
function team(say) {
  return lines([say.some('situation', 1, 1), say.some('together', 2, 4), say.some('result', 1, 2)]);
}
function quoted(say) {
  return lines([`> ${say.some('situation', 1, 2)}`, say.some('action', 2, 4), say.some('result', 1, 2)]);
}
function steps(say) {
  const items = say.pick('action', 3, 6).map((step, i) => `${i + 1}. ${step}\n`);
  return `${say.some('situation', 1, 2)}\n\n${items.join('')}\n${say.some('result', 1, 2)}\n\n`;
}
function code(say) {
  const query = `select count(*) from orders\nwhere year = ${say.one(['{year}'])} and late > {2-9};`;
  return lines([
    say.some('action', 2, 3),
    `\`\`\`sql\n${say.one([query])}\n\`\`\``,
    say.some('result', 1, 2),
  ]);
}
function dialogue(say) {
  const [client, you] = say.dialogue.names;
  const turns = Array.from({ length: 2 + say.number(4) }, () => [
    `${client}: ${say.one(say.dialogue.theirs)}`,
    `${you}: ${say.one(say.dialogue.ours)} ${say.one(say.dialogue.ours)}`,
  ]);
  return `## ${say.one([say.words.drill])}\n\n${lines(turns.flat())}`;
}
function todo(say) {
  const items = say.pick('todo', 2, 5).map((item) => `- [${say.oneIn(2) ? 'x' : ' '}] ${item}\n`);
  return `## ${say.one([say.words.list])}\n\n${items.join('')}\n`;
}

/** Draws from a language's sentences, always in the same way for the same seed. */
function speaker(source, seed) {
  const random = generator(seed);
  const number = (below) => Math.floor(random() * below);
  const draw = (list) => list[number(list.length)];
  const change = () => {
    const from = 10 + number(90);
    const to = 1 + number(from - 1);
    const percent = Math.round((1 - to / from) * 100) + (number(5) ? 0 : 7); // one in five has miscounted
    return source.words.change(from, to, draw(source.slots.unit), percent);
  };
  const fill = (template) =>
    template.replace(/\{(?:(\d+)-(\d+)|(\w+))\}/g, (whole, low, high, slot) => {
      if (slot === 'change') return change();
      return slot ? draw(source.slots[slot]) : String(Number(low) + number(high - low + 1));
    });
  const listOf = (from) => (typeof from === 'string' ? source[from] : from);
  const one = (from, ordinary = false) => {
    const list = listOf(from);
    // A label is mostly the first of its names.
    return fill(ordinary && number(3) ? list[0] : draw(list));
  };
  /** From `least` to `most` different templates, filled in. */
  const pick = (from, least, most) => {
    const left = [...listOf(from)];
    const count = Math.min(left.length, least + number(most - least + 1));
    return Array.from({ length: count }, () => fill(left.splice(number(left.length), 1)[0]));
  };
  const weighted = (list) => {
    let at = number(list.reduce((sum, [weight]) => sum + weight, 0));
    return list.find(([weight]) => (at -= weight) < 0)[1];
  };
  return {
    ...source,
    number,
    one,
    pick,
    some: (from, least, most) => pick(from, least, most).join(' '),
    oneIn: (n) => number(n) === 0,
    weighted,
  };
}

/** Mulberry32: a small generator of numbers from 0 to 1, good enough to shuffle sentences. */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
