import assert from 'node:assert/strict';
import { verbBases, verbForms, VerbForm as V } from '../../../../src/engine/language/en/verbs';

const kinds = V.Base | V.Third | V.Past | V.Participle | V.Ing;

describe('English verb forms', () => {
  for (const [form, bits] of [
    ['call', V.Base],
    ['calls', V.Third],
    ['called', V.Past | V.Participle],
    ['calling', V.Ing],
    ['put', V.Base | V.Past | V.Participle],
    ['became', V.Past],
    ['become', V.Base | V.Participle],
    ['wrote', V.Past],
    ['written', V.Participle],
    ['planned', V.Past | V.Participle],
    ['re-planned', V.Past | V.Participle],
    ['oversaw', V.Past],
    ['tries', V.Third],
    ['tried', V.Past | V.Participle],
    ['referring', V.Ing],
    ['offered', V.Past | V.Participle],
    ['cancelled', V.Past | V.Participle],
    ['canceled', V.Past | V.Participle],
    ['dying', V.Ing],
    ['went', V.Past],
    ['gone', V.Participle],
    ['was', V.Past],
    ['whiteboarded', V.Past | V.Participle],
    ['seed', 0],
    ['hundred', 0],
    ['morning', 0],
    ['outcome', 0],
    ['client', 0],
  ] as const)
    it(form, () => assert.equal(verbForms(form) & kinds, bits));

  it('lead back to their bases', () => {
    assert.deepEqual(verbBases('led'), ['lead']);
    assert.deepEqual(verbBases('found'), ['find', 'found']);
    assert.deepEqual(verbBases('rewrote'), ['rewrite']);
    assert.deepEqual(verbBases('client'), []);
  });
});
