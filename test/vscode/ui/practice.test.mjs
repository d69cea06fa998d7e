// A session as a person has it, with the keyboard alone; the pictures are looked at by people.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile, openWorkbench, pickTheme } from '../../host/workbench.mjs';

const screenshots = 'out/screenshots';

/** The page within the frames that VS Code puts around it. */
const frameOf = (page) => page.frameLocator('iframe.webview').last().frameLocator('#active-frame');

/** Opens a notebook and waits until the extension has read it. */
async function ready(page, file) {
  await openFile(page, file);
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
}

async function run(page, command, query = command) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.fill(`>${query}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Whether the focus is where a ring can be seen, and on what. */
const focused = (frame) =>
  frame.locator(':focus').evaluate((element) => ({
    id: element.id,
    outline: getComputedStyle(element).outlineStyle,
  }));

const looks = [
  {
    name: 'en-light',
    theme: ['Light Modern', 'vs'],
    command: 'Prepbook: Mock Interview',
    file: 'hr.prep.md',
    text: '## Q: Why did you decide to leave your current job?\n\nI guess our team had grown by 40%, so we wanted more.\n',
    title: /^Mock interview · /,
    phases: ['Think', 'Speak', 'Answer the probe', 'Look back'],
    log: /^## \d{4}-\d\d-\d\d · Mock interview · .+\n\n- \*\*.+\*\* · \d+ s · (hard|good) · .+ 4, .+ · next \d{4}-\d\d-\d\d · mend: count first$/m,
  },
  {
    name: 'ru-dark',
    locale: 'ru',
    theme: ['Dark Modern', 'vs-dark'],
    command: 'Prepbook: Пробное собеседование',
    file: 'hr.prep.md',
    text: '## Вопрос: Расскажите о себе и о своём опыте работы\n\nКажется, наша команда выросла на 40 %, и мы хотели большего.\n',
    title: /^Пробное собеседование · /,
    phases: ['Обдумайте', 'Говорите', 'Ответьте на уточнение', 'Как прошло?'],
    log: /^## \d{4}-\d\d-\d\d · Пробное собеседование · .+\n\n- \*\*.+\*\* · \d+ с · (трудно|хорошо) · .+ 4, .+ · повторить \d{4}-\d\d-\d\d · исправить: count first$/m,
  },
  {
    name: 'ru-contrast',
    locale: 'ru',
    theme: ['Dark High Contrast', 'hc-black'],
    command: 'Prepbook: Пробное собеседование',
    file: 'hr.prep.md',
    text: '## Вопрос: Расскажите о себе и о своём опыте работы\n\nКажется, наша команда выросла на 40 %, и мы хотели большего.\n',
    title: /^Пробное собеседование · /,
    phases: ['Обдумайте', 'Говорите', 'Ответьте на уточнение', 'Как прошло?'],
    log: /^## .+\n\n- .+ 4, .+$/m,
  },
];

describe('practising in the workbench', () => {
  before(() => mkdirSync(screenshots, { recursive: true }));

  for (const { name, locale, theme, command, file, text, title, phases, log } of looks) {
    it(`asks, listens, is rated and writes the log, all from the keyboard (${name})`, async () => {
      const { page, folder, close } = await openWorkbench({
        files: { [file]: text },
        locale,
      });
      const picture = (what) => page.screenshot({ path: `${screenshots}/practice-${name}-${what}.png` });
      try {
        await ready(page, file);
        await pickTheme(page, ...theme);
        await run(page, command);
        await page.locator('.quick-input-widget .monaco-list-row').nth(1).waitFor();
        await page.locator('.quick-input-widget .quick-input-count', { hasText: /\d/ }).waitFor();
        await page.keyboard.press('Enter');
        const frame = frameOf(page);
        const phase = frame.locator('h1');
        await phase.filter({ hasText: phases[0] }).waitFor();
        assert.match(await frame.locator('.title').innerText(), title);
        assert.match(await frame.locator('.digits').innerText(), /^0:(30|2\d)$/);
        assert.match(await frame.locator('#announcer').innerText(), new RegExp(`^${phases[0]}\\. .{8}`));
        await frame.locator('button.primary:focus').waitFor();
        await picture('think');
        await page.keyboard.press('Space');
        await phase.filter({ hasText: phases[1] }).waitFor();
        assert.notEqual((await focused(frame)).outline, 'none');
        const before = await frame.locator('.digits').innerText();
        await page.waitForTimeout(1500);
        assert.notEqual(await frame.locator('.digits').innerText(), before);
        await page.keyboard.press('p');
        await frame.locator('.paused').waitFor();
        await page.keyboard.press('p');
        await frame.locator('.timer:not(.paused)').waitFor();
        await page.keyboard.press('Enter');
        await phase.filter({ hasText: phases[2] }).waitFor();
        await picture('probe');
        await page.keyboard.press('f');
        await phase.filter({ hasText: phases[3] }).waitFor();
        await frame.locator('input[type="radio"]:focus').waitFor();
        await picture('review');
        for (const grade of ['4', '2', '3', '2']) await page.keyboard.press(grade);
        await page.waitForTimeout(500);
        assert.equal(await frame.locator('input[type="radio"]:checked').count(), 5);
        await page.keyboard.press('Tab');
        await frame.locator('textarea:focus').waitFor();
        await page.keyboard.type('count first');
        await picture('rated');
        await page.keyboard.press('Control+Enter');
        await phase.filter({ hasText: phases[0] }).waitFor();
        assert.match(readFileSync(path.join(folder, 'log.prep.md'), 'utf8'), log);
      } finally {
        await close();
      }
    });
  }

  it('plays the other side line by line, and nothing of it is there before its turn (play-en)', async () => {
    const { page, folder, close } = await openWorkbench({
      files: { 'hr.prep.md': '## Q: Why us?\n\nI guess it is good.\n' },
    });
    try {
      await ready(page, 'hr.prep.md');
      await run(page, 'Prepbook: Role Play');
      await page.locator('.quick-input-widget .monaco-list-row').nth(1).waitFor();
      await page.keyboard.press('Enter');
      const frame = frameOf(page);
      await frame.locator('.brief').waitFor();
      await page.screenshot({ path: `${screenshots}/practice-play-brief.png` });
      assert.equal(await frame.locator('.asked').count(), 0);
      await page.keyboard.press('Enter');
      const asked = frame.locator('.asked');
      await asked.waitFor();
      const first = await asked.innerText();
      assert.match(first, /^\S+: \S/);
      await page.keyboard.press('Enter');
      await frame.locator('.said li').waitFor();
      assert.equal(await frame.locator('.said li').innerText(), first);
      assert.notEqual(await asked.innerText(), first);
      await page.screenshot({ path: `${screenshots}/practice-play-turn.png` });
      await page.keyboard.press('f');
      await frame.locator('.note li').first().waitFor();
      await page.screenshot({ path: `${screenshots}/practice-play-review.png` });
      await page.keyboard.press('Control+Enter');
      const written = path.join(folder, 'log.prep.md');
      for (let i = 0; i < 100 && !existsSync(written); i++) await page.waitForTimeout(100);
      await page.locator('iframe.webview').waitFor({ state: 'detached' });
      assert.match(readFileSync(written, 'utf8'), /## \S+ · Role play · /);
    } finally {
      await close();
    }
  });
});
