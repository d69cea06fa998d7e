import assert from 'node:assert/strict';
import { ruleIds, rulePage } from '../../src/engine/index';
import { escaped } from '../../src/extension/plain-text';
import { pairFor, readRulePage } from '../../src/extension/rule-page';
import { text } from './project';

/** What these mark shows in two answers or files, or in no notebook: a hover says why, and links to the page. */
const needsMore = new Set([
  'gender-mix',
  'duplicate-story',
  'not-in-resume',
  'bad-config',
  'ticked-without-evidence',
]);

describe('the pages that a hover reads', () => {
  for (const id of ruleIds) {
    it(`say why, and show a short example, for ${id}`, () => {
      const page = readRulePage(text(rulePage(id)));
      for (const language of ['ru', 'en'] as const) {
        assert.match(page.why[language], language === 'ru' ? /^[А-ЯЁ«].*[.»]$/ : /^[A-Z“].*[.”]$/);
        const pair = pairFor(page, language, {});
        if (needsMore.has(id)) continue;
        assert.ok(page.pairs[language].length >= 5);
        assert.ok(pair, language);
        assert.doesNotMatch(pair.bad + pair.good, /\*\*|^#/m);
      }
    });
  }

  it('show the case that was found', () => {
    const page = readRulePage(text(rulePage('missing-part')));
    assert.match(pairFor(page, 'ru', { part: 'action' })!.marked, /нет действий/);
    assert.match(pairFor(page, 'en', { part: 'situation' })!.marked, /no Situation/);
    const reproach = readRulePage(text(rulePage('negative-wording')));
    assert.match(pairFor(reproach, 'en', { target: 'client' })!.marked, /of a client/);
  });

  it('show only what differs', () => {
    const example = (verdict: string, last: string) =>
      `**${verdict}**\n\nCaption.\n\n\`\`\`markdown\n## Q: Why?\n\n**Task:** the same.\n\n**Result:** ${last}\n\`\`\`\n\n`;
    const page = `## In English\n\n### Why\n\nBecause of \`this\`.\n\n### Examples\n\n${example('Bad', 'Fine.')}Marked: “Fine.”\n\n${example('Good', 'Two hours.')}`;
    assert.deepEqual(readRulePage(page), {
      why: { ru: '', en: 'Because of this.' },
      pairs: { ru: [], en: [{ bad: 'Result: Fine.', good: 'Result: Two hours.', marked: '“Fine.”' }] },
    });
  });
});

describe('text in a hover', () => {
  it('is text, whatever is written', () => {
    assert.equal(
      escaped('[a](command:x) <b> $(gear)\n`c`'),
      '\\[a\\]\\(command\\:x\\) \\<b\\> \\$\\(gear\\) \\`c\\`',
    );
    assert.equal(escaped('# «Так» — 5\u00A0%'), '\\# «Так» — 5 \\%');
  });
});
