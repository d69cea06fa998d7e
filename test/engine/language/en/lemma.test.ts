import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lemma } from '../../../../src/engine/language/en/lemma';

/** Each line is forms of one word, its dictionary form first. */
const same = [
  'lead leads led leading',
  'leave leaves left leaving',
  'find finds found finding',
  'see sees saw seen seeing',
  'be am is are was were been being',
  'have has had having',
  'do does did done doing',
  'go goes went gone going',
  'write wrote written writing',
  'rewrite rewrote rewritten rewriting',
  'oversee oversaw overseen',
  'undertake undertook undertaken',
  'build built building buildings',
  'take took taken taking',
  'choose chose chosen',
  'teach taught',
  'bring brought',
  'think thought',
  'feel felt feelings',
  'lie lay lain lying lied',
  'lay laid laying',
  'use used uses using',
  'die died dies dying',
  'agree agreed agrees agreeing',
  'plan planned plans planning',
  'refer referred referring',
  'travel travelled traveled travelling',
  'cancel cancelled canceled cancels',
  'try tried tries trying',
  'study studied studies',
  'manage managed manages managing',
  'meet met meeting meetings',
  'put puts putting',
  'quit quits quitting',
  're-plan re-planned re-planning',
  'refuse refused',
  'client client’s clients clients’',
  'customer customers customer’s',
  'manager managers managers’',
  'business businesses business’s',
  'company companies company’s',
  'woman women women’s',
  'man men',
  'child children children’s',
  'person people persons',
  'life lives',
  'leaf leaves',
  'shelf shelves',
  'analysis analyses',
  'crisis crises',
  'criterion criteria',
  'foot feet',
  'good better best',
  'bad worse worst',
  'fast faster fastest',
  'easy easier easiest',
  'do didn’t don’t doesn’t',
  'not didn’t can’t won’t cannot',
  'will won’t',
  'can can’t cannot',
  'have I’ve haven’t',
  'be I’m isn’t it’s they’re',
  'salesperson salespeople',
  'half halves',
].flatMap((line) => {
  const [first, ...others] = line.split(' ');
  return others.map((form) => [first!, form] as const);
});

const different = (
  'lead load,left lift,find fund,us use,new news,busy business,manager manage,university universe,customer custom,organ organization,' +
  'general generate,internal international,experiment experience,person personnel,several sever,depart department,' +
  'employer employee,engine engineer,compete competence,object objective,patient patience,official office,critic critical,response responsible,' +
  'different differ,import important,commit committee,server service,develop developer,this his,was wait,station state,did didactic,see sea,' +
  'meet meat,leaf live,polish police,market marketing'
)
  .split(',')
  .map((pair) => pair.split(' ') as [string, string]);

/** Any code units, lone surrogates among them; much faster than fast-check's own strings of any Unicode. */
const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));

const share = (a: string, b: string): boolean => lemma(a).some((one) => lemma(b).includes(one));

describe('English lemmas', () => {
  it(`hold ${same.length} pairs together`, () => {
    assert.ok(same.length >= 60);
    assert.deepEqual(
      same.filter(([a, b]) => !share(a, b)),
      [],
    );
  });

  it(`keep ${different.length} pairs apart`, () => {
    assert.ok(different.length >= 30);
    assert.deepEqual(
      different.filter(([a, b]) => lemma(a)[0] === lemma(b)[0]),
      [],
    );
  });

  it('give every reading of a homograph, the likeliest first', () => {
    assert.deepEqual(lemma('left'), [...lemma('leave'), 'left']);
    assert.deepEqual(lemma('found'), ['find', 'found']);
    assert.deepEqual(lemma('saw'), ['see', 'saw']);
    assert.equal(lemma('better')[0], 'good');
    assert.deepEqual(lemma('didn’t'), ['not', 'do']);
  });

  it('give something for every string, and throw on none', () => {
    fc.assert(
      fc.property(anyString, (form) => {
        assert.ok(lemma(form).every((one) => typeof one === 'string'));
      }),
    );
    for (const form of ['constructor', '__proto__', 'toString', "n't", "'s", '-', '']) lemma(form);
  });
});
