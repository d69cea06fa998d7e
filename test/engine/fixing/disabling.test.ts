import assert from 'node:assert/strict';
import { createLinter, disablingsOf, type Disabling, type Finding, type Linter } from '../engine';
import { givenTexts, wrapped } from './texts';

const insert = (text: string, { at, before, after }: Disabling, reason = 'my voice'): string =>
  text.slice(0, at) + before + reason + after + text.slice(at);

describe('a comment that disables a rule', () => {
  let linter: Linter;
  before(async () => void (linter = await createLinter()));
  const lint = (text: string): Finding[] => linter.lint({ uri: 'disabled', text }).findings;

  const spelt = (text: string, findings: readonly Finding[]): string[] =>
    findings.map(
      ({ rule, start, end, message }) =>
        `${rule}: ${text.slice(start.offset, end.offset).replace(/^[> ]*<!-- prepbook.*-->\r?\n| ?<!-- prepbook.*?-->/gm, '')}: ${message}`,
    );

  for (const [form, given] of [
    ['as they are', givenTexts()],
    ['with short lines', givenTexts().map(wrapped)],
    [
      'with CRLF and a mark',
      givenTexts()
        .filter((_, i) => i % 4 === 0)
        .map((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`),
    ],
  ] as const) {
    it(`hides its finding, and nothing else, and changes nothing (texts ${form})`, () => {
      for (const text of given) {
        const found = lint(text).map((finding) => ({
          ...finding,
          start: { ...finding.start },
          end: { ...finding.end },
        }));
        // What is too hostile for the Markdown parser is read as it stands, comments and all.
        if (found.some(({ rule }) => rule === 'plain-text-fallback')) continue;
        const wanted = (rest: readonly Finding[]): string[] => spelt(text, rest).sort();
        const shown = (after: string): string[] => spelt(after, lint(after)).sort();
        for (const finding of found) {
          const comments = disablingsOf(text, finding);
          if (comments.here) {
            const onOtherLines = found.filter(
              ({ rule, start }) => rule !== finding.rule || start.line !== finding.start.line,
            );
            const here = insert(text, comments.here);
            assert.deepEqual(shown(here), wanted(onOtherLines), here);
          }
          const ofOtherRules = found.filter(({ rule }) => rule !== finding.rule);
          const inFile = insert(text, comments.inFile);
          assert.deepEqual(shown(inFile), wanted(ofOtherRules), inFile);
        }
      }
    });
  }
});
