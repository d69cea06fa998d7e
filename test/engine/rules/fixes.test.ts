import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rules } from '../../../src/engine/rules/index';
import { notebookOf, readExam } from '../../exam/cases';
import { createLinter, type Finding, type Fix, type Linter } from '../engine';
import { apply, faultsOf } from './fixing';
import { wrapped } from '../notebook/wrapped';
import { mended, notebookOf as asked } from './mended';
import { below, languages, layouts, read, readExamples } from './page';

/** Every example of every page. */
const examples = rules.flatMap(({ id }) =>
  languages.flatMap((language) =>
    readExamples(below(read(`docs/rules/${id}.md`), '##', layouts[language].half), layouts[language]).map(
      ({ text }) => text,
    ),
  ),
);
const samples = languages.flatMap((language) =>
  readdirSync(`samples/${language}`).map((name) => read(`samples/${language}/${name}`)),
);
const texts = [...examples, ...samples];

/** A question and its answer, where the example is one and no more. */
const QUESTION = /^(##? [^\n]+\n\n)((?!#)[^]*?)\n*$/;
const within = (text: string, wrap: (body: string) => string): string[] => {
  const [, heading, body] = QUESTION.exec(text) ?? [];
  return heading === undefined || body === undefined || /^#/m.test(body) ? [] : [`${heading}${wrap(body)}\n`];
};
/** A paragraph that may stand in an item or a cell. */
const isLine = (text: string): boolean => /^(?![-|>#*\d])[^\n|]*$/.test(QUESTION.exec(text)?.[2] ?? '\n');

const forms: Record<string, (text: string) => string[]> = {
  'as written': (text) => [text],
  'wrapped, with CRLF': (text) => [wrapped(text, 40).replaceAll('\n', '\r\n')],
  'with CRLF': (text) => [text.replaceAll('\n', '\r\n')],
  'without a line break at the end': (text) => [text.trimEnd()],
  'in a block quote': (text) => within(text, (body) => body.replace(/^/gm, '> ').replace(/ +$/gm, '')),
  'in a block quote, wrapped': (text) =>
    within(text, (body) => body.replace(/^/gm, '> ').replace(/ +$/gm, '')).map((quoted) =>
      wrapped(quoted, 40),
    ),
  'with some words in bold': (text) =>
    isLine(text) ? within(text, (body) => body.replace(/\p{L}{3,}/gu, '**$&**')) : [],
  "in a list's item": (text) => (isLine(text) ? within(text, (body) => `- ${body}`) : []),
  "in a table's cell": (text) =>
    isLine(text) ? within(text, (body) => `| № | Text |\n| --- | --- |\n| 1 | ${body} |`) : [],
};

/** Rules whose faults have a mend that is not the writer's own rewriting. */
const mending = [
  'missing-part',
  'no-answer',
  'unquantified-result',
  'unmeasured-number',
  'wrong-arithmetic',
  'metric-mismatch',
  'conflicting-figures',
  'weak-agency',
  'hedging',
  'filler',
  'absolute-claim',
  'salary-range',
];

describe('fixes', () => {
  let linter: Linter;
  before(async () => {
    linter = await createLinter();
  });

  const fixesIn = (text: string): { finding: Finding; fix: Fix }[] =>
    linter
      .lint({ uri: 'fixes', text })
      .findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));

  /** A frame holds no answer until something is written in it. */
  const isFrame = ({ rule }: Finding, fault: string): boolean =>
    rule === 'no-answer' && fault === 'leaves no-answer';

  const check = (all: readonly string[]): void => {
    for (const text of all) {
      for (const { finding, fix } of fixesIn(text)) {
        const faults = faultsOf(linter, text, finding, fix).filter((fault) => !isFrame(finding, fault));
        assert.deepEqual(faults, [], `${finding.rule}, ${fix.title}: ${apply(text, fix).text}`);
      }
    }
  };

  for (const [form, write] of Object.entries(forms))
    it(`take their finding away and add none, ${form}`, () => check(texts.flatMap(write))).timeout(60_000);

  it('do so in answers by other hands', () => check(readExam().map(notebookOf))).timeout(60_000);

  it('are offered by these rules, with a title in both languages', async () => {
    const ru = await createLinter({ locale: 'ru' });
    const offering = new Set<string>();
    for (const text of texts) {
      const { findings } = ru.lint({ uri: 'fixes', text });
      const english = fixesIn(text);
      const russian = findings.flatMap(({ fixes }) => fixes);
      for (const [i, { finding, fix }] of english.entries()) {
        offering.add(finding.rule);
        assert.match(fix.title, /^[A-Z].* /);
        assert.match(russian[i]!.title, /^[А-Я].* /);
        assert.doesNotMatch(fix.title + russian[i]!.title, /\{/);
      }
    }
    assert.deepEqual([...offering].sort(), [...mending].sort());
  });

  describe('leave a sentence that is right', () => {
    for (const [rule, kind, answer, after] of mended) {
      it(`${rule}: ${answer}`, () => {
        const text = asked(kind, answer);
        const { findings } = linter.lint({ uri: 'fixes', text });
        const own = findings.filter((finding) => finding.rule === rule);
        assert.ok(own.length > 0, 'there is no finding');
        const [fix] = own.flatMap(({ fixes }) => fixes);
        assert.equal(fix && apply(text, fix).text, after && asked(kind, after));
      });
    }
  });

  it('that are safe leave nothing to do when all have been made', () => {
    for (const text of texts) {
      let mended = text;
      for (let round = 0; round < 20; round++) {
        const safe = fixesIn(mended).find(({ fix }) => fix.safe);
        if (!safe) break;
        mended = apply(mended, safe.fix).text;
      }
      assert.deepEqual(
        fixesIn(mended).filter(({ fix }) => fix.safe),
        [],
        mended,
      );
    }
  }).timeout(60_000);

  it('that are safe insert no words', () => {
    for (const text of texts)
      for (const { fix } of fixesIn(text))
        if (fix.safe) for (const { text: inserted } of fix.edits) assert.ok(inserted.length <= 1, inserted);
  });

  it('are found out when they are broken', () => {
    const text =
      '## Q: What do you do at present?\n\nBasically, I run the front desk of a dental practice.\n';
    const [{ finding, fix }] = fixesIn(text) as [{ finding: Finding; fix: Fix }];
    const broken = (change: (edit: Fix['edits'][number]) => Fix['edits'][number]): string[] =>
      faultsOf(linter, text, finding, { ...fix, edits: fix.edits.map(change) });
    assert.deepEqual(
      broken((edit) => edit),
      [],
    );
    assert.deepEqual(
      broken((edit) => ({ ...edit, text: 'Basically, ' })),
      ['leaves filler'],
    );
    assert.deepEqual(
      broken((edit) => ({ ...edit, text: 'I guess, ' })),
      ['adds hedging'],
    );
    assert.deepEqual(
      broken((edit) => ({ ...edit, text: 'Today , ' })),
      ['leaves stray marks or spaces'],
    );
  });
});
