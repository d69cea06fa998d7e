import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench, pickTheme } from '../../host/workbench.mjs';

const list = (...lines) => ['---', 'prepbook: checklist', '---', '', ...lines, ''].join('\n');
/** The view's rows and what stands above them. */
const openView = (page) => page.locator('.activitybar [aria-label^="Prepbook"]').first().click();
const rowOf = (page, text) => page.locator('.pane-body .monaco-list-row', { hasText: text });
const picture = async (page, name) => {
  mkdirSync('out/screenshots', { recursive: true });
  await page.waitForTimeout(400);
  await page.screenshot({ path: `out/screenshots/stages-${name}.png` });
};
/** `days` from today, as front matter has it. */
const date = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('the Stages view in the workbench', () => {
  const text = list('## Call', '', '- [ ] Room', '- [ ] Voice', '', '## Offer', '', '- [ ] Terms');
  let workbench;
  const onDisk = () => readFileSync(path.join(workbench.folder, 'list.prep.md'), 'utf8');
  const until = async (wanted) => {
    for (let waited = 0; onDisk() !== wanted && waited < 5000; waited += 50)
      await workbench.page.waitForTimeout(50);
    assert.equal(onDisk(), wanted);
  };
  before(async () => {
    workbench = await openWorkbench({ files: { 'list.prep.md': text } });
    await openView(workbench.page);
  });
  after(() => workbench?.close());

  it('writes a clicked box to the file', async () => {
    const { page } = workbench;
    await rowOf(page, 'Terms').locator('.monaco-custom-toggle').click();
    await rowOf(page, '1/1').waitFor();
    await until(text.replace('[ ] Terms', '[x] Terms'));
    await rowOf(page, 'Terms').locator('.monaco-custom-toggle').click();
    await until(text);
  });

  it('is worked by keys alone: move, rename, delete', async () => {
    const { page } = workbench;
    // A click closes the stage.
    await rowOf(page, 'Call').first().click();
    await rowOf(page, 'Room').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowRight');
    await rowOf(page, 'Room').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await until(text.replace('- [ ] Room\n- [ ] Voice', '- [ ] Voice\n- [ ] Room'));
    // The keyboard is on what was moved.
    await rowOf(page, 'Room').and(page.locator('.focused')).waitFor();
    await page.keyboard.press('F2');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    assert.equal(await input.inputValue(), 'Room');
    await input.fill('Quiet room');
    await page.keyboard.press('Enter');
    await until(text.replace('- [ ] Room\n- [ ] Voice', '- [ ] Voice\n- [ ] Quiet room'));
    await rowOf(page, 'Quiet room').and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Delete');
    await until(text.replace('- [ ] Room\n', ''));
    await rowOf(page, 'Room').waitFor({ state: 'detached' });
  });

  it('is filtered while words are typed, and Esc in the view brings all back', async () => {
    const { page } = workbench;
    await page
      .locator('.pane-header', { hasText: 'Stages' })
      .or(page.locator('.sidebar .title'))
      .first()
      .hover();
    await page.locator('.sidebar [aria-label^="Filter the Stages"]').first().click();
    await page.locator('.quick-input-widget input').first().fill('terms');
    await rowOf(page, 'Voice').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.locator('.pane-body', { hasText: 'Found: 1 of 2' }).first().waitFor();
    await rowOf(page, 'Offer').click();
    await page.keyboard.press('Escape');
    await rowOf(page, 'Voice').waitFor();
  });
});

// Looked at by people.
describe('the look of the Stages view', () => {
  const two = {
    en: {
      'harbour/vacancy.prep.md':
        '---\nprepbook: vacancy\ncompany: Harbour Foods\nrole: Account manager\n---\n',
      'harbour/list.prep.md': list(
        '## Phone screen',
        '',
        '- [x] Quiet room for the call',
        '- [x] Salary range and where it comes from',
        '',
        '## Interview',
        '',
        '- [ ] One story for each line of the job advert, with a figure that I can prove',
        '  - [x] Renewals',
        '  - [ ] Training clinics',
        '- [ ] Questions about the first ninety days',
      ).replace('checklist', `checklist\ninterview: ${date(3)}`),
      'tallow/list.prep.md': list(
        '## Follow-up',
        '',
        '- [x] Thank-you letter',
        '- [ ] Ask about the bonus',
      ).replace('checklist', `checklist\ncompany: Tallow & Finch\ninterview: ${date(-2)}`),
    },
    ru: {
      'gavan/vacancy.prep.md':
        '---\nprepbook: vacancy\ncompany: Гавань продуктов\nrole: менеджер по работе с клиентами\n---\n',
      'gavan/list.prep.md': list(
        '## Телефонное интервью',
        '',
        '- [x] Тихая комната для звонка',
        '- [x] Вилка по зарплате и откуда она',
        '',
        '## Собеседование',
        '',
        '- [ ] К каждому требованию вакансии своя история с цифрой, которую могу подтвердить',
        '  - [x] Продления договоров',
        '  - [ ] Обучение новичков',
        '- [ ] Вопросы о первых девяноста днях',
      ).replace('checklist', `checklist\ninterview: ${date(3)}`),
      'zerno/list.prep.md': list(
        '## После встречи',
        '',
        '- [x] Письмо с благодарностью',
        '- [ ] Узнать про премию',
      ).replace('checklist', `checklist\ncompany: Зерно и пар\ninterview: ${date(5)}`),
    },
  };
  const done = {
    'list.prep.md': list('## Call', '', '- [x] Room', '- [x] Voice', '', '## Offer', '', '- [x] Terms'),
  };
  const looks = [
    { name: 'two-en-light', files: two.en, theme: ['Light Modern', 'vs'], words: 'Harbour', filter: 'story' },
    {
      name: 'two-ru-dark',
      files: two.ru,
      locale: 'ru',
      theme: ['Dark Modern', 'vs-dark'],
      words: 'Гавань',
      filter: 'истори',
    },
    {
      name: 'two-ru-contrast',
      files: two.ru,
      locale: 'ru',
      theme: ['Dark High Contrast', 'hc-black'],
      words: 'Гавань',
    },
    { name: 'done-en', files: done, words: 'Everything is done' },
    { name: 'one-ru', folder: 'samples/ru', locale: 'ru', words: '/' },
    { name: 'empty-en', files: { 'notes.md': '' }, words: 'checklist' },
    { name: 'empty-ru', files: { 'notes.md': '' }, locale: 'ru', words: 'ек-лист' },
  ];

  for (const { name, words, theme, filter, ...options } of looks) {
    it(`shows what there is, or what to do (${name})`, async () => {
      const { page, close } = await openWorkbench(options);
      try {
        await openView(page);
        await page.locator('.pane-body', { hasText: words }).first().waitFor();
        if (theme) await pickTheme(page, ...theme);
        await picture(page, name);
        const rows = page.locator('.sidebar .monaco-list-row[aria-level="1"]');
        assert.equal((await rows.count()) > 0, !name.startsWith('empty'));
        if (!filter) return;
        await page.locator('.sidebar .pane-header, .sidebar .title').first().hover();
        await picture(page, `${name}-menu`);
        await page.keyboard.press('F1');
        const input = page.locator('.quick-input-widget input').first();
        await input.fill(options.locale ? '>Фильтр этапов' : '>Filter the Stages');
        await page.locator('.quick-input-list .monaco-list-row').first().click();
        await input.fill(filter);
        await page.waitForTimeout(500);
        await picture(page, `${name}-filtering`);
        await page.keyboard.press('Enter');
        await picture(page, `${name}-filtered`);
        assert.equal(await rows.count(), 1);
      } finally {
        await close();
      }
    });
  }
});
