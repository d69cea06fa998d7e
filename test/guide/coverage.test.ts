import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of docs/guide-coverage.md: which lines of the guide it speaks of, and where they are carried. */
interface Row {
  lines: number[];
  where: string;
}

const sections = readFileSync('docs/guide-coverage.md', 'utf8').split(/^## /mu).slice(1);
const rows = sections.flatMap(rowsOf);

describe('the guide that the product began with', () => {
  it('has each of its lines carried somewhere, or a reason why not', () => {
    const nowhere = rows.filter(({ where }) => !/`[^`]+`|^Not carried: ./u.test(where));
    assert.deepEqual(nowhere, []);
  });

  it('has no line lost, and none told twice', () => {
    const every = sections.find((section) => section.startsWith('Every line')) ?? '';
    const carried = sections.filter((section) => !section.startsWith('Stages')).flatMap(rowsOf);
    assert.deepEqual(
      carried.flatMap(({ lines }) => lines).sort((a, b) => a - b),
      spans(every.slice(every.indexOf('\nL'))),
    );
  });

  it('is carried by files, headings, ids and words that exist', () => {
    const wrong = rows.flatMap(({ lines, where }) =>
      [...where.matchAll(/`([^`#]+)(?:#([^`]+))?`(?: «(.*?)»(?=, `|$))?/gu)]
        .filter(([, file = '', name, words]) => !holds(file, name, words))
        .map(([place]) => `L${String(lines[0])}: ${place}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('reads alike in Russian and in English: the same files, sections, items and marks', () => {
    for (const folder of ['stages', 'rubrics', 'scenarios']) {
      const files = readdirSync(join('src/guide/ru', folder));
      assert.deepEqual(readdirSync(join('src/guide/en', folder)), files);
      for (const file of files) {
        assert.deepEqual(skeleton('en', join(folder, file)), skeleton('ru', join(folder, file)), file);
      }
    }
  });
});

function rowsOf(section: string): Row[] {
  return [...section.matchAll(/^\| (L\d[^|]*) \| [^|]* \| (.*) \|$/gmu)].map(
    ([, lines = '', where = '']) => ({
      lines: spans(lines),
      where,
    }),
  );
}

/** «L3–L5, L9» → 3, 4, 5, 9. */
function spans(text: string): number[] {
  return [...text.matchAll(/L(\d+)(?:–L(\d+))?/gu)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at),
  );
}

/** Whether the file has it: a snippet of this prefix, or a section of this heading or id in which the words stand. */
function holds(file: string, name?: string, words = ''): boolean {
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  if (!name) return text.includes(words);
  if (file.endsWith('.json')) return text.includes(`"prefix": "${name}"`);
  return text.split(/^## /mu).some((section) => {
    const named = address(section) === name || RegExp(`<!-- id: ${name}[; ]`, 'u').test(section);
    return named && section.includes(words);
  });
}

/** The heading that a section begins with, as git hosts put it into a link. */
function address(section: string): string {
  return section
    .slice(0, section.indexOf('\n'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
}

/** What does not depend on the language: front matter, headings, items, rows of tables, speakers, comments. */
function skeleton(language: string, file: string): string[] {
  const text = readFileSync(join('src/guide', language, file), 'utf8');
  return [
    ...text.matchAll(
      /^(?:stage|order|minutes|prepbook): .*$|^#+ |^- (?:\[ \] )?|^\d\. |^\||^(?:Клиент|Client): |<!--.*?-->/gmu,
    ),
  ].map(([mark]) => mark.replace('Клиент', 'Client'));
}
