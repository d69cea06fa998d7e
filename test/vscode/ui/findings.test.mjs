import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { openFile, openWorkbench, pickTheme } from '../../host/workbench.mjs';

const screenshots = 'out/screenshots';

/** The looks that a person may have; the first is the picture in the README. */
const looks = [
  {
    name: 'findings',
    sample: 'samples/en',
    theme: ['Light Modern', 'vs'],
    answer: /^To be honest/,
    words: 'belittles a former boss',
    level: 'Answer: weak',
  },
  {
    name: 'findings-ru-dark',
    sample: 'samples/ru',
    theme: ['Dark Modern', 'vs-dark'],
    locale: 'ru',
    answer: /^Если честно/,
    words: 'упрёк бывшему руководителю',
    level: 'Ответ: слабый',
  },
  {
    name: 'findings-ru-contrast',
    sample: 'samples/ru',
    theme: ['Dark High Contrast', 'hc-black'],
    locale: 'ru',
    answer: /^Если честно/,
    words: 'упрёк бывшему руководителю',
    level: 'Ответ: слабый',
  },
];

describe('findings in the workbench', () => {
  before(() => mkdirSync(screenshots, { recursive: true }));

  for (const { name, sample, theme, locale, answer, words, level } of looks) {
    it(`are underlined and listed with their reasons (${name})`, async () => {
      const { page, close } = await openWorkbench({
        folder: sample,
        locale,
      });
      try {
        const line =
          readFileSync(`${sample}/answers.prep.md`, 'utf8')
            .split('\n')
            .findIndex((text) => answer.test(text)) + 1;
        await openFile(page, 'answers.prep.md', line);
        await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
        // The level of the answer at the caret, in words.
        await page.locator('.statusbar-item', { hasText: level }).waitFor();
        await pickTheme(page, ...theme);
        await page.keyboard.press('Control+Shift+M');
        const problem = page.locator('.markers-panel .monaco-list-row', { hasText: words }).first();
        await problem.waitFor();
        await page.screenshot({ path: `${screenshots}/${name}.png` });
        assert.match(await problem.innerText(), /negative-wording/);
      } finally {
        await close();
      }
    });
  }
});
