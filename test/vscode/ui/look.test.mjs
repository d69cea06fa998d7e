// Looked at by people: what a candidate sees of marks, in both languages and in every kind of theme.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { openFile, openWorkbench, pickTheme } from '../../host/workbench.mjs';

const screenshots = 'out/screenshots';

const looks = [
  {
    name: 'en-light',
    sample: 'samples/en',
    theme: ['Light Modern', 'vs'],
    mark: 'directors have',
    why: /Why\?.*Bad:.*Good:/s,
    figure: '60%',
  },
  {
    name: 'ru-contrast-light',
    sample: 'samples/ru',
    locale: 'ru',
    theme: ['Light High Contrast', 'hc-light'],
    mark: 'ничего не понимает',
    why: /Почему\?.*Плохо:.*Хорошо:/s,
    figure: '90 до 36',
  },
];

describe('the look of marks', () => {
  before(() => mkdirSync(screenshots, { recursive: true }));

  for (const { name, sample, locale, theme, mark, why, figure } of looks) {
    it(`hovers and the level say why (${name})`, async () => {
      const { page, close } = await openWorkbench({ folder: sample, locale });
      const picture = (what) => page.screenshot({ path: `${screenshots}/look-${name}-${what}.png` });
      try {
        const text = readFileSync(`${sample}/answers.prep.md`, 'utf8');
        await open(page, 'answers.prep.md', text, mark);
        await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
        await pickTheme(page, ...theme);
        const hover = await showHover(page);
        await hover.getByText(locale === 'ru' ? 'Почему?' : 'Why?').waitFor();
        await picture('mark');
        assert.match(await hover.innerText(), why);
        await page.keyboard.press('Escape');
        await open(page, 'answers.prep.md', text, figure);
        await (await showHover(page)).getByText('%').first().waitFor();
        await picture('figure');
        await page.keyboard.press('Escape');
        await page.locator('[id$="prepbook.level"]').hover();
        await page.locator('.monaco-hover, .workbench-hover').last().waitFor();
        await page.waitForTimeout(800);
        await picture('level');
      } finally {
        await close();
      }
    });
  }
});

/** Opens the file with the caret in the first `words` of its text. */
async function open(page, file, text, words) {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  const before = text.slice(0, at + 1).split('\n');
  await openFile(page, file, before.length, before.at(-1).length + 1);
}

/** Shows the hover at the caret, as the keyboard does. */
async function showHover(page) {
  await page.waitForTimeout(500);
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const hover = page
    .locator('.monaco-editor .monaco-hover:not(.hidden), .monaco-resizable-hover .monaco-hover')
    .first();
  await hover.waitFor();
  return hover;
}
