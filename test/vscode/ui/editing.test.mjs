import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile, openWorkbench } from '../../host/workbench.mjs';

const told =
  'В марте 2025 года в аптеке на Садовой утром стояла очередь до двери. К лету мне нужно было сократить ожидание. Я разложила заказы с вечера. Ожидание сократилось с 12 минут до 5.';

describe('writing a notebook at the keyboard', () => {
  let workbench;
  const open = (file) => openFile(workbench.page, file);
  before(async () => {
    workbench = await openWorkbench({
      files: {
        'list.prep.md': '',
        'talk.prep.md': '',
        'tasks.prep.md': '- [ ] one\n- [x] two\n',
        'story.prep.md': `## Вопрос: Расскажите, как вы ускорили работу\n\n${told}\n`,
      },
      locale: 'ru',
    });
    // The extension is there, and so are the rules of its language.
    await open('story.prep.md');
    await workbench.page.locator('.statusbar-item', { hasText: 'Ответ:' }).waitFor();
  });
  after(() => workbench?.close());

  const type = (text) => workbench.page.keyboard.type(text, { delay: 15 });
  /** Saves, and waits until the file holds the text. */
  const saved = async (file, text) => {
    const { page, folder } = workbench;
    await page.keyboard.press('Control+S');
    const read = () => readFileSync(path.join(folder, file), 'utf8');
    for (let i = 0; i < 50 && read() !== text; i++) await page.waitForTimeout(100);
    assert.equal(read(), text);
  };

  /** Goes on with the list or the dialogue, and waits until the line is there. */
  const goOn = async () => {
    await workbench.page.keyboard.press('Alt+Enter');
    await workbench.page.waitForTimeout(1000);
  };

  it('Alt+Enter counts a list on and ends it', async () => {
    await open('list.prep.md');
    for (const line of ['1. one', 'two', '']) {
      await type(line);
      await goOn();
    }
    await type('Text.');
    await saved('list.prep.md', '1. one\n2. two\n\nText.');
  });

  it('Alt+Enter gives the other side of a dialogue its turn', async () => {
    await open('talk.prep.md');
    await type('Клиент: Где заказ?');
    await goOn();
    await type('На складе.');
    await goOn();
    await type('Когда?');
    await saved('talk.prep.md', 'Клиент: Где заказ?\n\nВы: На складе.\n\nКлиент: Когда?');
  });

  it('Alt+C ticks all selected tasks', async () => {
    await open('tasks.prep.md');
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.press('Alt+C');
    await saved('tasks.prep.md', '- [x] one\n- [x] two\n');
  });

  it('the refactorings of a plain answer split it, and show first how', async () => {
    const { page } = workbench;
    await open('story.prep.md');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Shift+R');

    await page.locator('.action-widget', { hasText: 'Разбить на ситуацию, задачу' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('.bulk-edit-panel .monaco-list-row', { hasText: 'Результат' }).waitFor();
    mkdirSync('out/screenshots', { recursive: true });
    await page.screenshot({ path: 'out/screenshots/star-refactoring.png' });
    await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click();
    await page.locator('.editor-instance .view-line', { hasText: 'Результат' }).first().waitFor();
    const labels = ['Ситуация', 'Задача', 'Действия', 'Результат'];
    const parts = told.split(/(?<=\.) (?=[А-Я])/).map((one, i) => `**${labels[i]}:** ${one}`);
    await saved('story.prep.md', `## Вопрос: Расскажите, как вы ускорили работу\n\n${parts.join('\n\n')}\n`);
  });
});
