import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, loadConfig, rulePage, type Finding, type LanguageId, type Linter } from '../engine';
import { badConfig } from '../../../src/engine/rules/bad-config';
import { rules } from '../../../src/engine/rules/index';
import type { AnyRule } from '../../../src/engine/rules/rule';
import { shipped } from '../guide/shipped';
import { below, languages, layouts, markedIn, read, readExamples } from './page';

/** The severities that the design fixes; a rule of a later day gets its line here. */
const designed: Readonly<Record<string, string>> = {
  'missing-part': 'warning',
  'empty-part': 'warning',
  'part-order': 'hint',
  'no-answer': 'information',
  'answer-length': 'hint',
  'vague-answer': 'warning',
  'no-example': 'warning',
  'unquantified-result': 'warning',
  'unmeasured-number': 'information',
  'wrong-arithmetic': 'error',
  'metric-mismatch': 'information',
  'conflicting-figures': 'warning',
  'team-focus': 'hint',
  'weak-agency': 'hint',
  'negative-wording': 'warning',
  'blame-shift': 'warning',
  hedging: 'warning',
  filler: 'hint',
  'absolute-claim': 'warning',
  arrogance: 'warning',
  rude: 'warning',
  cliche: 'hint',
  jargon: 'hint',
  'no-empathy': 'hint',
  'no-solution': 'hint',
  'over-promise': 'hint',
  minimising: 'hint',
  'salary-range': 'warning',
  'letter-part': 'warning',
  'structure-part': 'hint',
  'offer-gap': 'information',
  'offer-red-flag': 'information',
  placeholder: 'warning',
  'gender-mix': 'hint',
  'private-data': 'information',
  'ticked-without-evidence': 'information',
  'not-in-resume': 'information',
  'duplicate-story': 'hint',
  'unused-suppression': 'warning',
  'suppression-reason': 'warning',
  'bad-config': 'warning',
  'conflict-marker': 'warning',
  'plain-text-fallback': 'information',
};

describe('rule pages', () => {
  const linters = {} as Record<LanguageId, Linter>;
  before(async () => {
    const guides = languages.map(shipped);
    for (const locale of languages) {
      linters[locale] = await createLinter({ locale });
      linters[locale].learn('page', guides);
    }
  });

  /** What a rule finds in an example of its page: a configuration alone in its folder, or a notebook. */
  const found = async (
    rule: AnyRule,
    text: string,
    other: string | undefined,
    locale: LanguageId,
  ): Promise<Finding[]> => {
    if (rule === badConfig) {
      const none = Promise.resolve(undefined);
      const folder = { read: () => Promise.resolve(text), list: () => none };
      return (await loadConfig('config.json', folder, locale))!.files.flatMap(({ findings }) => findings);
    }
    const linter = linters[locale];
    if (other !== undefined) linter.lint({ uri: 'page:before', text: other, workspace: 'page' });
    const { findings, answers } = linter.lint({ uri: 'page:example', text, workspace: 'page' });
    linter.close('page:before');
    assert.ok(!('check' in rule) || answers.length > 0, 'the example has no answer');
    return findings.filter((finding) => finding.rule === rule.id);
  };

  it('are one for each rule, and the index', () => {
    const files = readdirSync(join(process.cwd(), 'docs/rules')).sort();
    assert.deepEqual(files, ['README.md', ...rules.map(({ id }) => `${id}.md`)].sort());
  });

  it('are listed in the index with their severity, in both languages', () => {
    const index = read('docs/rules/README.md');
    for (const language of languages) {
      const rows = [
        ...below(index, '##', layouts[language].half).matchAll(
          /^\| \[(.+?)\]\((.+?)\) \| `(.+?)` \| .{20,} \|$/gm,
        ),
      ];
      const expected = rules.map(({ id, severity }) => [id, `${id}.md`, severity]);
      assert.deepEqual(
        rows.map(([, ...cells]) => cells),
        expected,
      );
    }
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const page = read(rulePage(rule.id));

      it('is headed by its id, its severity of the design and its kinds of answers', () => {
        assert.equal(rule.severity, designed[rule.id]);
        const [title, , facts = ''] = page.split('\n');
        assert.equal(title, `# ${rule.id}`);
        const kinds = !('check' in rule) || rule.kinds === 'all' ? ['all'] : rule.kinds;
        const stated = [...facts.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
        assert.deepEqual(stated, [rule.severity, ...kinds]);
      });

      it('has the same messages in both languages', () => {
        const gaps = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();
        assert.deepEqual(Object.keys(rule.messages.ru).sort(), Object.keys(rule.messages.en).sort());
        for (const [name, message] of Object.entries(rule.messages.ru))
          assert.deepEqual(gaps(message), gaps(rule.messages.en[name]!), name);
      });

      for (const language of languages) {
        const layout = layouts[language];
        const half = below(page, '##', layout.half);
        const fence = rule === badConfig ? 'json' : 'markdown';
        const examples = readExamples(half, layout, fence);

        describe(layout.half, () => {
          it('says what, why, how and when not, in this order', () => {
            const bare = half.replace(/^```[^]*?^```$/gm, '');
            const titles = [...bare.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
            assert.deepEqual(titles, layout.sections);
            for (const title of titles) assert.ok(below(half, '###', title!).trim().length > 60, title);
          });

          it('shows at least eight bad and eight good examples, each of the one shape', () => {
            const fences = examples.reduce((sum, { other }) => sum + (other === undefined ? 1 : 2), 0);
            assert.equal(fences, half.match(/^```[a-z]+$/gm)?.length);
            assert.ok(examples.filter(({ bad }) => bad).length >= 8);
            assert.ok(examples.filter(({ bad }) => !bad).length >= 8);
            for (const { bad, caption, marked } of examples) assert.equal(marked.length > 0, bad, caption);
          });

          for (const { bad, caption, other, text, marked } of examples) {
            it(`${bad ? 'marks' : 'lets pass'}: ${caption}`, async () => {
              for (const locale of languages) {
                const own = await found(rule, text, other, locale);
                assert.deepEqual(
                  own.map((finding) => markedIn(text, finding)),
                  marked,
                );
                for (const { message, ...place } of own) {
                  const unquoted = message.replace(text.slice(place.start.offset, place.end.offset), '');
                  assert.match(message, locale === 'ru' ? /[а-я]{3}/ : /[a-z]{3}/);
                  assert.doesNotMatch(unquoted, /\{\w+\}/);
                  assert.ok(message.includes(' '), `no message in ${locale}: ${message}`);
                }
              }
            });
          }
        });
      }
    });
  }
});
