import assert from 'node:assert/strict';
import { createLinter, type Finding, type Linter } from '../engine';
import { shipped } from './shipped';

const heading = { ru: 'Вопрос', en: 'Q' };

describe('the answers that the guide shows', () => {
  let linter: Linter;
  before(async () => void (linter = await createLinter()));

  for (const lang of ['ru', 'en'] as const)
    describe(lang, () => {
      const questions = shipped(lang).questions.filter(({ answers }) => Object.keys(answers).length > 0);

      it('are three each for two dozen questions', () => {
        assert.ok(questions.length >= 24);
        for (const { id, answers } of questions) assert.equal(Object.keys(answers).length, 3, id);
      });

      for (const { id, text, answers } of questions)
        it(`are judged as they are meant: ${id}`, () => {
          const read = (answer: string): [level: string | undefined, findings: readonly Finding[]] => {
            const { findings, answers } = linter.lint({
              uri: 'shown',
              text: `## ${heading[lang]}: ${text}\n\n${answer}\n`,
            });
            return [answers[0]?.level, findings];
          };
          const said = (findings: readonly Finding[]): string => findings.map(({ rule }) => rule).join(', ');
          const [strong, found] = read(answers.strong!);
          assert.equal(said(found), '');
          assert.equal(strong, 'model');
          const [acceptable, fault] = read(answers.acceptable!);
          assert.equal(acceptable, 'acceptable', said(fault));
          const [weak, faults] = read(answers.weak!);
          assert.equal(weak, 'weak', said(faults));
        });
    });
});
