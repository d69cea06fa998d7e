import assert from 'node:assert/strict';
import { createLinter, levelReasons, type Linter } from './engine';

const parts = [
  'In March 2025 the queue at our pharmacy in Leeds reached the door every morning.',
  'I was asked to halve the wait by summer.',
  'I laid out the repeat prescriptions the evening before and agreed with the second pharmacist to hand them out at her window.',
  'The wait fell from 12 minutes to 5 by June.',
];
const labels = ['Situation', 'Task', 'Action', 'Result'];
const starred = parts.map((text, i) => `**${labels[i]}:** ${text}`).join('\n\n');
const about = (answer: string, question = 'Tell me about a time you made work faster'): string =>
  `## Q: ${question}\n\n${answer}\n`;

describe('what is told of an answer', () => {
  let linter: Linter;
  before(async () => {
    linter = await createLinter();
  });
  const factsOf = (text: string, at = 0) => {
    const { answers } = linter.lint({ uri: 'a', text });
    return linter.factsOf('a', answers[at]!.start.offset);
  };
  const shares = (text: string): string | undefined => {
    const facts = factsOf(text);
    return (
      facts &&
      (facts.isGuess ? '≈ ' : '') + facts.shares.map(({ part, percent }) => `${part} ${percent}`).join()
    );
  };
  const figures = (answer: string, question?: string): string => {
    const { verified, unverified } = factsOf(about(answer, question))!.figures;
    return `${verified} of ${verified + unverified}`;
  };

  it('are the shares of its labelled parts, of the words that are said', () => {
    const told = 'situation 27,task 16,action 39,result 18';
    assert.equal(shares(about(starred)), told);
    assert.equal(
      shares(about(`${starred}\n\n**Measurement:** from the queue camera, March and June 2025.`)),
      told,
    );
    assert.equal(shares(about(starred).replaceAll('\n', '\r\n')), told);
  });

  it('or a guess where a story has no labels, and none where there is one part', () => {
    assert.match(shares(about(parts.join(' ')))!, /^≈ situation \d+,task \d+,action \d+,result \d+$/);
    assert.equal(shares(about('I like to learn how a shop is run.', 'Why us?')), '');
  });

  it('are how many of its figures are verified', () => {
    assert.equal(figures(starred), '1 of 1');
    assert.equal(figures(starred.replace('5 by June', '5 by June, that is 58% less')), '1 of 1');
    assert.equal(figures(starred.replace('5 by June', '5 by June, that is 80% less')), '0 of 1');
    assert.equal(figures('I rewrote the price list. Sales grew by 30%.'), '0 of 1');
    assert.equal(figures('I rewrote the price list. Sales grew by 30% according to our CRM.'), '1 of 1');
    assert.equal(figures('I ran 3 shops with 12 people.'), '0 of 0');
  });

  it('are those of the answer that is asked for, wherever it stands', () => {
    const text = `Before.\n\n${about(starred)}\n${about('I rewrote the price list. Sales grew by 30%.', 'Tell me about a win')}`;
    assert.deepEqual(factsOf(text, 1)!.figures, { verified: 0, unverified: 1 });
    assert.equal(linter.factsOf('a', text.length - 3), undefined);
  });
});

describe('the reasons of a level', () => {
  const reasons = async (text: string): Promise<string[][]> => {
    const { answers } = (await createLinter()).lint({ uri: 'a', text });
    return answers.map((answer) => levelReasons(answer).map(({ rule }) => rule));
  };

  it('are each draft’s own, and no hints', async () => {
    const drafts = `### Draft 1\n\n${starred}\n\n### Draft 2\n\n${starred.replace('The wait', 'I guess the wait basically')}`;
    assert.deepEqual(await reasons(about(drafts)), [[], ['hedging']]);
  });

  it('are a figure without a source, but nothing that a comment hides', async () => {
    const text = about('I rewrote the price list. Sales grew by 30%, I guess.');
    assert.deepEqual((await reasons(text)).flat().slice(-2).sort(), ['hedging', 'unmeasured-number']);
    const hidden = `<!-- prepbook-disable-file hedging: that is how I talk -->\n${text}`;
    assert.ok(!(await reasons(hidden)).flat().includes('hedging'));
  });
});
