import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { notebookOf, readExam } from '../../exam/cases';
import { createLinter, rulePage, type LanguageId, type Linter } from '../engine';
import { badConfig } from '../../../src/engine/rules/bad-config';
import { rules } from '../../../src/engine/rules/index';
import { below, languages, layouts, read, readExamples } from '../rules/page';
import { wrapped } from './wrapped';

describe('a notebook whose paragraphs are wrapped', () => {
  const linters = {} as Record<LanguageId, Linter>;
  before(async () => {
    for (const locale of languages) linters[locale] = await createLinter({ locale });
  });

  const found = (text: string): string[] => {
    const { findings } = linters.en.lint({ uri: 'wrapped', text });
    return findings.map(({ rule, start, end, data: { part } }) => {
      const words = text.slice(start.offset, end.offset).replace(/\s+(?:>\s*)?/g, ' ');
      return `${rule}${part ? ` ${part}` : ''}: ${words}`;
    });
  };
  const holds = (texts: readonly string[]): void => {
    const other: string[] = [];
    for (const text of texts) {
      const expected = found(text);
      for (const width of [40, 60, 72, 80]) {
        for (const lineEnd of width === 60 ? ['\n', '\r\n'] : ['\n']) {
          const broken = wrapped(text, width).replaceAll('\n', lineEnd);
          if (broken.replaceAll('\r', '') === text) continue;
          const actual = found(broken);
          const less = expected.filter((one) => !actual.includes(one));
          const more = actual.filter((one) => !expected.includes(one));
          if (less.length + more.length > 0)
            other.push(
              `${width}${lineEnd === '\n' ? '' : ' crlf'} − ${less.join(' · ')} + ${more.join(' · ')}\n${broken}`,
            );
        }
      }
    }
    assert.deepEqual(other.length, 0, other.join('\n──\n'));
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
