import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { notebookOf, readExam } from '../../exam/cases';
import { createLinter, rulePage, type Linter } from '../engine';
import { badConfig } from '../../../src/engine/rules/bad-config';
import { rules } from '../../../src/engine/rules/index';
import { below, languages, layouts, read, readExamples } from '../rules/page';
import { wrapped } from './wrapped';

describe('a notebook whose paragraphs are wrapped', () => {
  let linter: Linter;
  before(async () => {
    linter = await createLinter();
  });

  const found = (text: string): string[] => {
    const { findings } = linter.lint({ uri: 'wrapped', text });
    return findings.map(({ rule, start, end, data: { part } }) => {
      const words = text.slice(start.offset, end.offset).replace(/\s+(?:>\s*)?/g, ' ');
      return `${rule}${part ? ` ${part}` : ''}: ${words}`;
    });
  };
  const holds = (texts: readonly string[]): void => {
    for (const text of texts) {
      const expected = found(text);
      for (const width of [40, 60, 72, 80]) {
        const broken = wrapped(text, width);
        if (broken === text) continue;
        assert.deepEqual(found(broken), expected, broken);
        if (width === 60) assert.deepEqual(found(broken.replaceAll('\n', '\r\n')), expected, broken);
      }
    }
  };

  for (const rule of rules) {
    if (rule === badConfig) continue;
    const page = read(rulePage(rule.id));
    it(`is told the same: the examples of ${rule.id}`, () =>
      holds(
        languages.flatMap((lang) => {
          const half = below(page, '##', layouts[lang].half);
          return readExamples(half, layouts[lang]).map(({ text }) => text);
        }),
      ));
  }

  it('is told the same: the exam', () => holds(readExam().map(notebookOf)));

  it('is told the same: the samples', () =>
    holds(
      languages.flatMap((lang) =>
        readdirSync(`samples/${lang}`).map((name) => read(`samples/${lang}/${name}`)),
      ),
    ));
});
