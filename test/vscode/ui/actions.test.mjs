import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile, openWorkbench } from '../../host/workbench.mjs';

const looks = [
  {
    locale: 'en',
    text: '## Q: How do you usually call clients?\n\nBasically, I call the client on Monday.\n\nBasically, she takes 40 pallets.\n',
    actions: [
      'Delete “Basically”',
      'Fix all “filler” in this file',
      'Disable “filler” here, with a reason',
      'Disable “filler” in this file, with a reason',
      'Read about “filler”',
    ],
    disabled: /<!-- prepbook-disable-next-line filler: habit -->\nBasically, I call/,
  },
  {
    locale: 'ru',
    text: '## Вопрос: Как вы обычно готовите смету?\n\nНу, считаю материалы по чертежу и прибавляю 7 % на обрезь.\n\nНу, потом звоню заказчику.\n',
    actions: [
      'Убрать «Ну»',
      'Исправить все «filler» в файле',
      'Отключить «filler» здесь и указать причину',
      'Отключить «filler» во всём файле и указать причину',
      'Прочитать о правиле «filler»',
    ],
    disabled: /<!-- prepbook-disable-next-line filler: habit -->\nНу, считаю/,
  },
];

describe('the light bulb', () => {
  before(() => mkdirSync('out/screenshots', { recursive: true }));

  for (const { locale, text, actions, disabled } of looks) {
    it(`offers what can be done about a finding, and does it (${locale})`, async () => {
      const { page, folder, close } = await openWorkbench({ files: { 'a.prep.md': text }, locale });
      try {
        await openFile(page, 'a.prep.md', 3);
        await page.locator('.monaco-editor .squiggly-hint').first().waitFor();
        const menu = page.locator('.action-widget');
        const rows = menu.locator('.monaco-list-row.action');
        // A key that comes while the editor still takes its focus back is lost: a person presses it again.
        for (let tries = 0; tries < 5 && !(await rows.first().isVisible()); tries++) {
          await page.keyboard.press('Control+.');
          await rows
            .first()
            .waitFor({ timeout: 6000 })
            .catch(() => undefined);
        }
        await page.screenshot({ path: `out/screenshots/actions-${locale}-open.png` });
        await rows.first().waitFor();
        await page.screenshot({ path: `out/screenshots/actions-${locale}.png` });
        const titles = (await rows.allInnerTexts()).map((title) => title.trim().split('\n')[0]);
        assert.deepEqual(titles.slice(0, actions.length), actions);

        await rows.filter({ hasText: actions[2] }).click();
        await page.locator('.monaco-editor .view-line', { hasText: 'prepbook-disable-next-line' }).waitFor();
        await page.keyboard.type('habit');
        await page.keyboard.press('Control+S');
        const saved = () => readFileSync(path.join(folder, 'a.prep.md'), 'utf8');
        for (let waited = 0; saved() === text && waited < 10_000; waited += 50) await page.waitForTimeout(50);
        assert.match(saved(), disabled);
      } finally {
        await close();
      }
    });
  }
});
