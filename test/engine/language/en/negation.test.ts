import assert from 'node:assert/strict';
import fc from 'fast-check';
import { negated } from '../../../../src/engine/language/en/negation';
import { normalForm, words } from '../../../../src/engine/language/words';

const forms = (text: string): string[] =>
  words(text).map(({ start, end }) => normalForm(text.slice(start, end)));

/** Whether the word after `*` is negated. */
function isNegated(marked: string): boolean {
  return negated(forms(marked.replace('*', '')), forms(marked.slice(0, marked.indexOf('*'))).length);
}

describe('English negation', () => {
  for (const marked of [
    'He was not *rude',
    'I didn’t *panic',
    'I never *blamed him',
    'There was no *conflict',
    'We finished without any *help',
    'I could hardly *complain',
    'It was far from *easy',
    'Nobody *said that',
    'I don’t think he was *rude',
    'I never said that he was *rude',
    'I did not call or *write',
    'Neither *rude nor late',
    'Neither rude nor *late',
    'I had no manager who was *bad',
    'I cannot *deny it',
    'I left not because he was *bad',
    'None of them were *rude',
    'It wasn’t *boring and dull',
    'It wasn’t boring and *dull',
  ])
    it(`reaches: ${marked}`, () => assert.equal(isNegated(marked), true));

  for (const marked of [
    'The *client was not happy',
    'Not only was he *late but he shouted',
    'He was not rude but *late',
    'I did not panic and *called him',
    'I did not panic and I *called him',
    'I did not know he was *rude',
    'No doubt he was *rude',
    'Nothing but *praise',
    'Without help I *finished it',
    'I did not quit because he was *rude',
    'Whether or not he was *rude',
    'He came from a *bad team',
    'I did not meet the client who was *angry',
    'He was *rude',
  ])
    it(`stops before: ${marked}`, () => assert.equal(isNegated(marked), false));

  it('is plain for any words and any index', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('not', 'from', 'constructor', 'and', 'i', "n't", 'no'),
    );
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: -2, max: 30 }), (list, i) => {
        assert.equal(typeof negated(list, i), 'boolean');
      }),
    );
  });
});
