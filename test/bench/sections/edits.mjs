// How long an edit of an open notebook takes, until its findings are there. What undoes an edit is an edit as well, with
// a row of its own.
import { answer, fork } from '../children.mjs';
import { median, quantile } from '../numbers.mjs';

const most = { median: 2, p99: 16, ratio: 2 };
const sizes = ['10 KB', '100 KB', '1 MB'];
const [small, , large] = sizes;

export async function edits({ quick, note }) {
  const rows = [];
  for (const language of ['ru', 'en']) {
    note(`edits: ${language}`);
    const samples = await answer(fork('edits-child.mjs', [language, String(quick ? 40 : 100)]), 900_000);
    if (samples.problem) throw new Error(`The edits: ${samples.problem}`);
    const all = {};
    for (const { edit, place, times } of samples) {
      rows.push(row(language, edit, place, times));
      for (const [size, list] of Object.entries(times)) (all[size] ??= []).push(...list);
    }
    rows.push(row(language, 'all', '', all));
  }
  return [
    {
      title: 'Edits: ms from the edit to its findings, median and p99, in notebooks of three sizes',
      columns: {
        language: 'text',
        edit: 'edit',
        place: 'place',
        ...Object.fromEntries(
          sizes.flatMap((size) => [
            [`${size}, median`, size],
            [`${size}, p99`, 'p99'],
          ]),
        ),
        ratio: `${large} / ${small}`,
      },
      rows,
      group: 'language',
    },
  ];
}

function row(language, edit, place, times) {
  const made = { language, edit, place };
  for (const size of sizes) {
    made[`${size}, median`] = median(times[size]);
    made[`${size}, p99`] = quantile(times[size], 0.99);
  }
  made.ratio = made[`${large}, median`] / made[`${small}, median`];
  // A fence takes in what follows it, and more follows in a longer notebook; the row of all edits counts it.
  if (edit.includes('fence')) return made;
  const missed = [];
  if (made[`${large}, median`] > most.median) missed.push(`median ≤ ${most.median} ms`);
  if (made[`${large}, p99`] > most.p99) missed.push(`p99 ≤ ${most.p99} ms`);
  if (made.ratio > most.ratio) missed.push(`${large} / ${small} ≤ ${most.ratio}`);
  return missed.length > 0 ? { ...made, missed: missed.join(', ') } : made;
}
