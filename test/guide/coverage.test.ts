import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of docs/guide-coverage.md: which lines of the guide it speaks of, and where they are carried. */
interface Row {
  lines: number[];
  where: string;
}

const [stages, ...items] = tables(readFileSync('docs/guide-coverage.md', 'utf8'));

describe('the guide that the product began with', () => {
  it('has each of its lines carried somewhere, or a reason why not', () => {
    for (const { lines, where } of [...stages.rows, ...items.flatMap(({ rows }) => rows)]) {
      assert.match(where, /`[^`]+`|^Not carried: ./, `L${lines[0]} is carried nowhere`);
    }
  });

  it('has no line lost', () => {
    const { title, text } = items.at(-1)!;
    assert.equal(title, 'Every line');
    const carried = items.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines));
    assert.deepEqual(
      carried.sort((a, b) => a - b),
      spans(text.slice(text.indexOf('\nL'))),
    );
  });

  it('is carried by files, headings, ids and words that exist', () => {
    const wrong = [stages, ...items].flatMap(({ rows }) =>
      rows.flatMap(({ lines, where }) =>
        [...where.matchAll(/`([^`]+)`(?: «(.*?)»(?=, `|$))?/gu)]
          .filter(([, place, words]) => !holds(place, words))
          .map(([all]) => `L${lines[0]}: ${all}`),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('reads alike in Russian and in English: the same files, sections, items and marks', () => {
    for (const folder of ['stages', 'rubrics', 'scenarios']) {
      const russian = readdirSync(join('src/guide/ru', folder));
      assert.deepEqual(readdirSync(join('src/guide/en', folder)), russian);
      for (const file of russian) {
        assert.deepEqual(skeleton('en', join(folder, file)), skeleton('ru', join(folder, file)), file);
      }
    }
  });
});

/** The sections of the document that follow its introduction, with the rows of the table in each. */
function tables(text: string): { title: string; text: string; rows: Row[] }[] {
  return text
    .split(/^## /mu)
    .slice(1)
    .map((section) => ({
      title: section.split('\n', 1)[0],
      text: section,
      rows: [...section.matchAll(/^\| (L\d[^|]*) \| [^|]* \| (.*) \|$/gmu)].map(([, lines, where]) => ({
        lines: spans(lines),
        where,
      })),
    }));
}

/** «L3–L5, L9» → 3, 4, 5, 9. */
function spans(text: string): number[] {
  return [...text.matchAll(/L(\d+)(?:–L(\d+))?/gu)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at),
  );
}

/** Whether the file is there, and in it what follows `#`: the prefix of a snippet, the id or heading of a section that has the words. */
function holds(place: string, words = ''): boolean {
  const [file, name] = place.split('#');
  if (!existsSync(file)) return false;
  const text = readFileSync(file, 'utf8');
  if (!name) return text.includes(words);
  if (file.endsWith('.json')) return text.includes(`"prefix": "${name}"`);
  return text.split(/^## /mu).some((section) => {
    const named =
      slug(section.split('\n', 1)[0]) === name || RegExp(`<!-- id: ${name}[; ]`, 'u').test(section);
    return named && section.includes(words);
  });
}

/** A heading as git hosts put it into an address. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
}

/** What does not depend on the language: front matter, headings, items, speakers, rows of tables, comments. */
function skeleton(language: string, file: string): string[] {
  const text = readFileSync(join('src/guide', language, file), 'utf8');
  return [
    ...text.matchAll(
      /^(?:stage|order|minutes|prepbook): .*$|^#+ |^- (?:\[ \] )?|^\d\. |^\p{L}+: (?=\S)|^\||<!--.*?-->/gmu,
    ),
  ].map(([mark]) => (/^(?:Клиент|Client): $/u.test(mark) ? 'client' : mark));
}
