import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbench } from '../../host/workbench.mjs';

const question = '## Вопрос: Расскажите, как вы ускорили работу\n\n';
const chat = '[12:03] Анна: Ситуация:  очередь до двери.\n[12:04] Анна: Результат:\u00A0очереди нет.';
const word =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {margin:0}</style></head><body><!--StartFragment-->' +
  "<h1>Моя история<o:p></o:p></h1><p class=MsoNormal><b>Ситуация:</b> В&nbsp;марте 2025 года стояла очередь.</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>разложила заказы с вечера</p><!--EndFragment--></body></html>";
const wordText =
  'Моя история\nСитуация: В\u00A0марте 2025 года стояла очередь.\n·\u00A0\u00A0 разложила заказы с вечера\n';
const tidied =
  '### Моя история\n\n**Ситуация:** В марте 2025 года стояла очередь.\n\n- разложила заказы с вечера';

describe('pasting into a notebook', () => {
  let workbench;
  const open = async (file) => {
    const { page } = workbench;
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').first().fill(file);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().click();
    await page.locator('.tab.active', { hasText: file }).waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  };
  const files = ['chat', 'word', 'plain', 'crlf', 'lost', 'code'].map((name) => `${name}.prep.md`);
  const texts = {
    'crlf.prep.md': question.replaceAll('\n', '\r\n'),
    'code.prep.md': `${question}\`\`\`\n`,
    'own.prep.md': chat,
    'off.md': `---\nprepbook: notebook\n---\n${question}`,
    'none.md': question,
    'tasks.prep.md': '- [ ] one\n    - [ ] two\n- [ ] three\n',
  };
  before(async () => {
    workbench = await openWorkbench({
      files: { ...Object.fromEntries(files.map((file) => [file, question])), ...texts },
    });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('chat.prep.md');
    // The extension is there when a box can be clicked.
    await open('tasks.prep.md');
    await workbench.page.locator('.monaco-editor .detected-link').first().waitFor();
  });
  after(() => workbench?.close());

  /** Puts the text, and HTML if there is some, on the clipboard as another program would. */
  const copy = (text, html) =>
    workbench.page.evaluate(
      ([plain, rich]) => {
        const once = (event) => {
          event.clipboardData.setData('text/plain', plain);
          if (rich) event.clipboardData.setData('text/html', rich);
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        window.addEventListener('copy', once, { capture: true, once: true });
        document.execCommand('copy');
      },
      [text, html],
    );
  const saved = async (file, text) => {
    const { page, folder } = workbench;
    const read = () => readFileSync(path.join(folder, file), 'utf8');
    for (let i = 0; i < 40 && read() !== text; i++) {
      await page.keyboard.press('Control+S');
      await page.waitForTimeout(150);
    }
    assert.equal(read(), text);
  };
  const paste = async (file, text, html) => {
    await open(file);
    await workbench.page.keyboard.press('Control+End');
    await copy(text, html);
    await workbench.page.keyboard.press('Control+V');
  };
  /** Pastes, sees what comes of it, and that one undo takes it back. */
  const check = async (file, [text, html], after, before = question) => {
    await paste(file, text, html);
    await saved(file, after);
    await workbench.page.keyboard.press('Control+Z');
    await saved(file, before);
  };

  it('tidies what comes from a chat', async () => {
    await check('chat.prep.md', [chat], `${question}Ситуация: очередь до двери.\n\nРезультат: очереди нет.`);
  });

  it('makes Markdown of what comes from Word', async () => {
    await check('word.prep.md', [wordText, word], question + tidied);
    const windows = (text) => text.replaceAll('\n', '\r\n');
    await check('crlf.prep.md', [wordText, word], windows(question + tidied), windows(question));
  });

  it('leaves what has no fault, and what stands in code', async () => {
    const said = 'В марте 2025 года стояла очередь.';
    await check('plain.prep.md', [said, `<meta charset='utf-8'><span>${said}</span>`], question + said);
    await check('code.prep.md', [chat], `${question}\`\`\`\n${chat}`, texts['code.prep.md']);
  });

  it('leaves what was copied in the editor', async () => {
    const { page } = workbench;
    await open('own.prep.md');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await open('plain.prep.md');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+V');
    await saved('plain.prep.md', question + texts['own.prep.md']);
    await page.keyboard.press('Control+Z');
    await saved('plain.prep.md', question);
  });

  it('is plain where the tidy text would say something else than the plain one', async () => {
    await check('lost.prep.md', [`${wordText}и ещё`, word], `${question}${wordText}и ещё`);
  });

  it('is so in Markdown that is a notebook, and in no other', async () => {
    await check('off.md', [wordText, word], texts['off.md'] + tidied, texts['off.md']);
    await check('none.md', [chat], question + chat);
  });

  it('ticks the task whose box is clicked, and one undo takes it back', async () => {
    const { page } = workbench;
    await open('tasks.prep.md');
    const link = page
      .locator('.monaco-editor .view-line', { hasText: 'two' })
      .locator('.detected-link')
      .first();
    const box = await link.boundingBox();
    await page.keyboard.down('Control');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    // It is a link as long as the key is held.
    await page.locator('.monaco-editor .detected-link-active').first().waitFor();
    await page.mouse.down();
    await page.mouse.up();
    await page.keyboard.up('Control');
    await saved('tasks.prep.md', texts['tasks.prep.md'].replace('[ ] two', '[x] two'));
    await page.keyboard.press('Control+Z');
    await saved('tasks.prep.md', texts['tasks.prep.md']);
  });
});
