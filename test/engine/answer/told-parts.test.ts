import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readExam } from '../../exam/cases';
import { analyse, type AnalysedAnswer } from '../../../src/engine/answer/analyse';
import { toldParts } from '../../../src/engine/answer/told-parts';
import { defaultSettings } from '../../../src/engine/config/settings';
import { readBlocks } from '../../../src/engine/markdown/blocks';
import { readDraft } from '../../../src/engine/notebook/draft';
import { loadLanguage, type LanguageId } from '../engine';

type Languages = Record<LanguageId, Awaited<ReturnType<typeof loadLanguage>>>;

/** Every example of the rules' pages, without its heading. */
function examples(): string[] {
  return readdirSync('docs/rules').flatMap((page) =>
    [...readFileSync(`docs/rules/${page}`, 'utf8').matchAll(/```markdown\n([^]*?)```/g)].map(([, text]) =>
      text!.replace(/^(---[^]*?---\n)?\s*##[^\n]*\n/, ''),
    ),
  );
}

describe('parts that are told without labels', () => {
  let languages: Languages;
  before(async () => {
    languages = { ru: await loadLanguage('ru'), en: await loadLanguage('en') };
  });
  const read = (text: string): AnalysedAnswer => {
    const blocks = readBlocks(text).blocks.map((block) => ({ block, sectionStart: 0 }));
    return analyse('', readDraft(blocks, false), {}, languages, defaultSettings);
  };
  const told = (text: string): string[] =>
    toldParts(read(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

  it('are mostly those that their writers have labelled', () => {
    let sentences = 0;
    let right = 0;
    for (const text of [...readExam().map((one) => one.text), ...examples()]) {
      const { parts, sentences: all, text: said } = read(text);
      const kinds = new Set(parts.map(({ kind }) => kind));
      if (!(['situation', 'task', 'action', 'result'] as const).every((kind) => kinds.has(kind))) continue;
      const labelled = all.flatMap(({ start, end }) => {
        const kind = parts.find(({ body }) => body.start <= start && end <= body.end)?.kind;
        return kind && kind !== 'measurement' && kind !== 'skills'
          ? [{ kind, text: said.slice(start, end) }]
          : [];
      });
      const guessed = toldParts(read(labelled.map((one) => one.text).join(' ')));
      let at = 0;
      for (const one of labelled) {
        const found = guessed.find(({ start, end }) => start <= at && at < end);
        if (found?.kind === one.kind) right++;
        sentences++;
        at += one.text.length + 1;
      }
    }
    assert.ok(sentences > 500);
    // Half of these stories are told badly on purpose.
    assert.ok(right / sentences > 0.85, `${right} of ${sentences}`);
  });

  it('come in the order of a story, one that is not told left out', () => {
    assert.deepEqual(told('In May our boiler broke. I rang three firms. By noon it was warm again.'), [
      'situation: In May our boiler broke.',
      'action: I rang three firms.',
      'result: By noon it was warm again.',
    ]);
    assert.deepEqual(
      told(
        'Зимой в хостеле сломался котёл. Надо было согреть сорок гостей до ночи. Я привёз обогреватели. К восьми было 20 градусов.',
      ),
      [
        'situation: Зимой в хостеле сломался котёл.',
        'task: Надо было согреть сорок гостей до ночи.',
        'action: Я привёз обогреватели.',
        'result: К восьми было 20 градусов.',
      ],
    );
  });

  it('are none where nothing is said', () => assert.deepEqual(told(''), []));
});
