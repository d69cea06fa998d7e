import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, pickTheme } from '../../host/workbench.mjs';

const languages = [
  {
    locale: 'ru',
    lead: '## Вопрос: ',
    asked: 'клиента проблема',
    question: /сложную проблему клиента/,
    snippet: /История STAR с метками/,
    stops: [
      ...['марте 2026 года', 'отделе рекламаций «Приокского крепежа»'],
      'оптовик из Арзамаса три раза отказался принять анкеры',
      ...[{ choice: 'отвечала' }, 'ответы на жалобы', 'маю', 'вернуть его заказы'],
      ...[{ choice: 'выяснила' }, 'у его кладовщика, что коробки, ну, приходят мятыми'],
      ...[{ choice: 'предложила' }, 'складу обвязку в два слоя'],
      ...[{ choice: 'провела' }, 'первую отгрузку сама и сняла её на телефон'],
      ...['Доля возвратов', { choice: 'снизилась' }, '9 %', '2 %'],
      ...['журнал рекламаций в 1С', 'март и май 2026 года'],
    ],
    filler: 'ну,',
    fix: 'Убрать «ну»',
    mended: /коробки приходят мятыми/,
    level: 'Ответ: образец',
    list: ['## Дальше', '- [ ] Рассказать вслух'],
  },
  {
    locale: 'en',
    lead: '## Q: ',
    asked: 'client problem solv',
    question: /problem for a client/,
    snippet: /STAR story with labels/,
    stops: [
      ...['March 2026', 'the claims desk of Tideway Fixings'],
      'basically, a builder in Leeds sent back his anchors for the third time',
      ...['the replies to complaints', 'May', 'win his orders back'],
      ...[
        'learned from his storeman that the boxes came in crushed',
        'asked our warehouse to strap them twice',
      ],
      ...['packed the first load myself and filmed it on my phone', 'The share of returns'],
      ...[{ choice: 'fell' }, '9%', '2%', 'the claims log', 'March and May 2026'],
    ],
    filler: 'basically',
    fix: 'Delete “basically”',
    mended: /Fixings,? a builder/,
    level: 'Answer: model',
    list: ['## Next', '- [ ] Tell it aloud'],
  },
];

describe('a whole answer, from an empty file, with the keyboard alone', () => {
  before(() => mkdirSync('out/screenshots', { recursive: true }));

  for (const { locale, lead, asked, question, snippet, stops, filler, fix, mended, level, list } of languages)
    it(`ends without a finding (${locale})`, async () => {
      const { page, folder, close } = await openWorkbench({ files: { 'answer.prep.md': '' }, locale });
      const { keyboard } = page;
      const suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
      const type = (text) => keyboard.type(text, { delay: 5 });
      /** Goes down the list of suggestions to the one that is wanted, and takes it. */
      const take = async (wanted) => {
        await suggestions.filter({ hasText: wanted }).first().waitFor();
        for (let i = 0; i < 30; i++) {
          const focused = page.locator('.suggest-widget.visible .monaco-list-row.focused');
          if ((await focused.count()) > 0) {
            const said = (await focused.getAttribute('aria-label')) ?? '';
            if (typeof wanted === 'string' ? said.split(',')[0] === wanted : wanted.test(said)) {
              await keyboard.press('Enter');
              await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
              return;
            }
          }
          await keyboard.press('ArrowDown');
          await page.waitForTimeout(100);
        }
        assert.fail(`no suggestion ${wanted}`);
      };
      try {
        await keyboard.press('Control+P');
        await page.locator('.quick-input-widget input').first().fill('answer.prep.md');
        await page
          .locator('.quick-input-list .monaco-list-row', { hasText: 'answer.prep.md' })
          .first()
          .waitFor();
        await keyboard.press('Enter');
        await page.locator('.editor-instance .monaco-editor.focused').waitFor();
        await page.locator('[id="status.editor.mode"]', { hasText: 'Prepbook' }).waitFor();

        await type(lead + asked);
        await keyboard.press('Control+Space');
        await take(question);
        for (const key of ['End', 'Enter', 'Enter']) await keyboard.press(key);

        await type('star');
        await keyboard.press('Control+Space');
        await take(snippet);
        for (const stop of stops) {
          // A choice that is taken leads on by itself.
          if (stop.choice) await take(stop.choice);
          else {
            await type(stop);
            await keyboard.press('Tab');
          }
        }

        await keyboard.press('Control+End');
        await page.locator('.monaco-editor .squiggly-hint').first().waitFor();
        await keyboard.press('Control+F');
        await page.locator('.find-widget.visible').waitFor();
        await type(filler);
        for (const key of ['Enter', 'Escape', 'Control+.']) await keyboard.press(key);
        await page.locator('.action-widget .monaco-list-row.action', { hasText: fix }).waitFor();
        await keyboard.press('Enter');
        await page.locator('.monaco-editor .squiggly-hint').waitFor({ state: 'detached' });

        await keyboard.press('Control+End');
        await keyboard.press('Enter');
        await type(list[0]);
        for (const key of ['Enter', 'Enter']) await keyboard.press(key);
        await type(list[1]);
        await keyboard.press('Alt+C');
        await keyboard.press('Control+S');
        const saved = () => readFileSync(path.join(folder, 'answer.prep.md'), 'utf8');
        for (let i = 0; i < 100 && !/\[x\]/.test(saved()); i++) await page.waitForTimeout(100);
        const text = saved();
        assert.match(text, mended);
        assert.match(text, /- \[x\] /);
        assert.doesNotMatch(text, /\$|\{/);

        for (let i = 0; i < 4; i++) await keyboard.press('ArrowUp');
        await page.locator('.statusbar-item', { hasText: level }).waitFor();
        for (const [theme, kind] of [
          ['Light Modern', 'vs'],
          ['Dark Modern', 'vs-dark'],
          ['Dark High Contrast', 'hc-black'],
        ]) {
          await pickTheme(page, theme, kind);
          await page.waitForTimeout(500);
          await page.screenshot({ path: `out/screenshots/answer-${locale}-${kind}.png` });
        }
        assert.equal(await page.locator('.monaco-editor [class*="squiggly-"]').count(), 0, text);
      } catch (error) {
        await page.screenshot({ path: `out/screenshots/answer-${locale}-failed.png` });
        throw error;
      } finally {
        await close();
      }
    });
});
