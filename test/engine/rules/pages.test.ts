import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, rulePage, type Finding, type LanguageId, type Linter } from '../engine';
import { isUnitRule, rules } from '../../../src/engine/rules/index';

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

/** How one language's half of a page is laid out. */
interface Layout {
  half: string;
  sections: readonly string[];
  bad: string;
  good: string;
  /** One entry of the line under a bad example: is it the heading, the words, what the finding's data says. */
  marked: { line: string; entry: RegExp };
}

const layouts: Readonly<Record<LanguageId, Layout>> = {
  ru: {
    half: 'По-русски',
    sections: ['Что отмечает', 'Почему', 'Примеры', 'Когда не следовать'],
    bad: 'Плохо',
    good: 'Хорошо',
    marked: { line: 'Отмечено', entry: /^(заголовок )?«(.+)»(?:, (.+))?$/ },
  },
  en: {
    half: 'In English',
    sections: ['What it marks', 'Why', 'Examples', 'When not to follow it'],
    bad: 'Bad',
    good: 'Good',
    marked: { line: 'Marked', entry: /^(heading )?“(.+)”(?:, (.+))?$/ },
  },
};
const languages = Object.keys(layouts) as LanguageId[];

/** A finding's data in a candidate's words. */
const data: Readonly<Record<string, Finding['data']>> = {
  'нет ситуации': { part: 'situation' },
  'нет задачи': { part: 'task' },
  'нет действий': { part: 'action' },
  'нет результата': { part: 'result' },
  'о руководителе': { target: 'boss' },
  'о работодателе': { target: 'employer' },
  'о коллеге': { target: 'colleague' },
  'о клиенте': { target: 'client' },
  'no Situation': { part: 'situation' },
  'no Task': { part: 'task' },
  'no Action': { part: 'action' },
  'no Result': { part: 'result' },
  'of a boss': { target: 'boss' },
  'of an employer': { target: 'employer' },
  'of a colleague': { target: 'colleague' },
  'of a client': { target: 'client' },
};

interface Marked {
  words: string;
  heading: boolean;
  data: Finding['data'];
}

interface Example {
  bad: boolean;
  /** Says what the example shows. */
  caption: string;
  text: string;
  marked: Marked[];
}

function read(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8').replaceAll('\r\n', '\n');
}

/** The lines between a heading and the next one of its level; empty where there is no such heading. */
function below(text: string, level: string, title: string): string {
  const fenced = /^```[^]*?^```$/gm;
  const plain = text.replace(fenced, (fence) => fence.replaceAll('#', ' ')); // headings of the examples are no headings here
  const start = `\n${plain}`.indexOf(`\n${level} ${title}\n`);
  if (start < 0) return '';
  const from = start + level.length + title.length + 2;
  const end = plain.indexOf(`\n${level} `, from);
  return text.slice(from, end < 0 ? undefined : end);
}

function readExamples(half: string, { bad, good, marked }: Layout): Example[] {
  const example = new RegExp(
    `^\\*\\*(${bad}|${good})\\*\\*\\n\\n(.+)\\n\\n\`\`\`markdown\\n([^]*?)^\`\`\`$(?:\\n\\n${marked.line}: (.+)$)?`,
    'gm',
  );
  return [...half.matchAll(example)].map(([, verdict, caption, text, line]) => ({
    bad: verdict === bad,
    caption: caption!,
    text: text!,
    marked: line === undefined ? [] : line.split(' · ').map((entry) => readMarked(entry, marked.entry)),
  }));
}

function readMarked(entry: string, form: RegExp): Marked {
  const [, heading, words, note] = form.exec(entry) ?? [];
  assert.ok(words !== undefined, `cannot read “${entry}”`);
  assert.ok(note === undefined || note in data, `“${note}” is no known note`);
  return { words, heading: heading !== undefined, data: note === undefined ? {} : data[note]! };
}

function markedIn(text: string, { start, end, data: facts }: Finding): Marked {
  const words = text.slice(start.offset, end.offset);
  const hashes = /^#+\s+/.exec(words)?.[0] ?? '';
  // Of the data a page names what a candidate would: which part, and of whom.
  const { part, target } = facts;
  const named = { ...(part !== undefined && { part }), ...(target !== undefined && { target }) };
  return { words: words.slice(hashes.length), heading: hashes !== '', data: named };
}

describe('rule pages', () => {
  const linters = {} as Record<LanguageId, Linter>;
  before(async () => {
    for (const locale of languages) linters[locale] = await createLinter({ locale });
  });

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
        const kinds = isUnitRule(rule) || rule.kinds === 'all' ? ['all'] : rule.kinds;
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
        const examples = readExamples(half, layout);

        describe(layout.half, () => {
          it('says what, why, how and when not, in this order', () => {
            const bare = half.replace(/^```[^]*?^```$/gm, '');
            const titles = [...bare.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
            assert.deepEqual(titles, layout.sections);
            for (const title of titles) assert.ok(below(half, '###', title!).trim().length > 60, title);
          });

          it('shows at least eight bad and eight good examples, each of the one shape', () => {
            assert.equal(examples.length, half.match(/^```markdown$/gm)?.length);
            assert.ok(examples.filter(({ bad }) => bad).length >= 8);
            assert.ok(examples.filter(({ bad }) => !bad).length >= 8);
            for (const { bad, caption, marked } of examples) assert.equal(marked.length > 0, bad, caption);
          });

          for (const { bad, caption, text, marked } of examples) {
            it(`${bad ? 'marks' : 'lets pass'}: ${caption}`, () => {
              for (const locale of languages) {
                const { findings, answers } = linters[locale].lint({ uri: 'page:example', text });
                assert.ok(isUnitRule(rule) || answers.length > 0, 'the example has no answer');
                const own = findings.filter((finding) => finding.rule === rule.id);
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
