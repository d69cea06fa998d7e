import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, remove, show, write } from './workspace';

const run = (command: string) => vscode.commands.executeCommand(command);

/** Opens the text with a caret at each `|`, or with what is between two `¦` selected. */
async function open(marked: string): Promise<vscode.TextEditor> {
  const editor = await show(await write(`editing/${Math.random()}.prep.md`, marked.replace(/[|¦]/g, '')));
  const at = (offset: number) => editor.document.positionAt(offset);
  const [from, to] = [marked.indexOf('¦'), marked.lastIndexOf('¦') - 1];
  const carets = [...marked.matchAll(/\|/g)].map(({ index }, i) => at(index - i));
  editor.selections =
    from >= 0
      ? [new vscode.Selection(at(from), at(to))]
      : carets.map((caret) => new vscode.Selection(caret, caret));
  return editor;
}

/** The text with a `|` at each caret. */
function shown({ document, selections }: vscode.TextEditor): string {
  const carets = selections.map(({ active }) => document.offsetAt(active)).sort((a, b) => b - a);
  return carets.reduce((text, at) => `${text.slice(0, at)}|${text.slice(at)}`, document.getText());
}

/** Runs the command, checks what comes of it, and that one undo takes all of it back. */
async function check(command: string, before: string, after: string): Promise<void> {
  const editor = await open(before);
  const text = editor.document.getText();
  await run(command);
  if (after.includes('|')) assert.equal(shown(editor), after);
  else assert.equal(editor.document.getText(), after);
  if (after.replace(/\|/g, '') === text) return;
  await run('undo');
  assert.equal(editor.document.getText(), text);
}

const question = '## Q: Tell me about a time you made work faster\n\n';
const story = [
  'In March 2025 the queue at our pharmacy in Leeds reached the door every morning.',
  'I was asked to halve the wait by summer.',
  'I laid out the repeat prescriptions the evening before.',
  'The wait fell from 12 minutes to 5 by June.',
];
const starred = ['Situation', 'Task', 'Action', 'Result'].map((label, i) => `**${label}:** ${story[i]}`);
const windows = (text: string) => text.replace(/\n/g, '\r\n');

describe('editing a notebook', () => {
  before(async () => {
    await vscode.extensions.getExtension('prepbook.prepbook')!.activate();
  });
  afterEach(closeAll);
  after(() => remove('editing'));

  describe('Enter', () => {
    for (const marker of ['-', '*', '+'])
      it(`goes on with a list of ${marker} by the language's own rules`, async () => {
        const typed = async (before: string) => {
          const editor = await open(before);
          await vscode.commands.executeCommand('type', { text: '\n' });
          return shown(editor);
        };
        assert.equal(await typed(`${marker} one|`), `${marker} one\n${marker} |`);
        assert.equal(
          await typed(`  ${marker} one| two`),
          `  ${marker} one\n  ${marker} | two`.replace('|  ', '| '),
        );
        assert.equal(await typed(`${marker} [x] one|`), `${marker} [x] one\n${marker} [ ] |`);
        assert.equal(await typed(`${marker}${marker}${marker}|`), `${marker}${marker}${marker}\n|`);
      });

    it('counts on, ends a list and gives the other side its turn', async () => {
      await check('prepbook.newLine', '1. one|\n', '1. one\n2. |\n');
      await check('prepbook.newLine', '- one\n- |\n', '- one\n\n|\n');
      await check('prepbook.newLine', 'Клиент: Где заказ?|\n', 'Клиент: Где заказ?\n\nВы: |\n');
    });

    it('at several carets, with Windows line ends', async () => {
      await check(
        'prepbook.newLine',
        windows('1. one|\n\n1. two|\n\nClient: Where?|\n'),
        windows('1. one\n2. |\n\n1. two\n2. |\n\nClient: Where?\n\nYou: |\n'),
      );
    });

    it('is itself where nothing goes on', async () => {
      await check('prepbook.newLine', 'One.|\n', 'One.\n|\n');
      await check('prepbook.newLine', '1. one|\n\nTwo.|\n', '1. one\n|\n\nTwo.\n|\n');
    });
  });

  it('closes «, and surrounds with it', async () => {
    const editor = await open('|');
    await vscode.commands.executeCommand('type', { text: '«' });
    assert.equal(shown(editor), '«|»');
    const selected = await open('в ¦Кедре¦');
    await vscode.commands.executeCommand('type', { text: '«' });
    assert.equal(selected.document.getText(), 'в «Кедре»');
  });

  describe('a task', () => {
    it('is ticked and unticked by the command', async () => {
      await check('prepbook.toggleTask', '- [ ] o|ne\n', '- [x] o|ne\n');
      await check('prepbook.toggleTask', '- [X] o|ne\n', '- [ ] o|ne\n');
    });

    it('on all selected lines, all alike', async () => {
      await check(
        'prepbook.toggleTask',
        windows('- [¦ ] one\n- [x] two\n\n  1. [ ] three\n¦- [ ] four\n'),
        windows('- [x] one\n- [x] two\n\n  1. [x] three\n- [ ] four\n'),
      );
      await check('prepbook.toggleTask', '- [x] on|e\n- [x] tw|o\n', '- [ ] on|e\n- [ ] tw|o\n');
    });

    it('is ticked by a click on its box, in one step', async () => {
      const boxes = async ({ document }: vscode.TextEditor): Promise<vscode.DocumentLink[]> => {
        const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
          'vscode.executeLinkProvider',
          document.uri,
          100,
        );
        return links.filter(({ target }) => target?.path === 'prepbook.tickTask');
      };
      const click = ({ target }: vscode.DocumentLink) =>
        vscode.commands.executeCommand(
          target!.path,
          ...(JSON.parse(decodeURIComponent(target!.query)) as unknown[]),
        );
      const text = windows(
        '---\nlist:\n  - [ ] none\n---\n\n- [ ] one\n  1. [x] inner\n- [ ] one\n\n```\n- [ ] code\n```\n\n> - [X] told\n',
      );
      const editor = await open(text);
      const { document } = editor;
      const links = await boxes(editor);
      assert.deepEqual(
        links.map(({ range, tooltip }) => `${range.start.line}:${document.getText(range)} ${tooltip}`),
        ['5:[ ] Tick', '6:[x] Untick', '7:[ ] Tick', '13:[X] Untick'],
      );
      for (const [i, from, to] of [
        [1, '1. [x] inner', '1. [ ] inner'],
        [2, 'inner\r\n- [ ] one', 'inner\r\n- [x] one'],
      ] as const) {
        await click(links[i]!);
        assert.equal(document.getText(), text.replace(from, to));
        await run('undo');
        assert.equal(document.getText(), text);
      }
      // What was clicked is found where it has gone, and twice is there and back.
      await editor.edit((edit) =>
        edit.insert(document.positionAt(text.indexOf('- [ ] one')), 'Above.\r\n\r\n'),
      );
      await click(links[1]!);
      await click(links[1]!);
      assert.ok(document.getText().includes('1. [x] inner'));
      await click(links[3]!);
      assert.ok(document.getText().endsWith('> - [ ] told\r\n'));
    });

    it('is none in Markdown that is no notebook', async () => {
      for (const [head, wanted] of [
        ['', 0],
        ['---\nprepbook: checklist\n---\n', 1],
      ] as const) {
        const document = await vscode.workspace.openTextDocument({
          language: 'markdown',
          content: `${head}- [ ] one\n`,
        });
        await show(document);
        const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
          'vscode.executeLinkProvider',
          document.uri,
        );
        assert.equal(links.filter(({ target }) => target?.path === 'prepbook.tickTask').length, wanted);
      }
    });

    it('is made of an item, and of nothing else', async () => {
      await check('prepbook.toggleTask', '- on|e\n2. tw|o\nthre|e\n', '- [ ] on|e\n2. [ ] tw|o\nthre|e\n');
      await check('prepbook.toggleTask', 'On|e.\n', 'On|e.\n');
    });
  });

  it('moves a part up and down, and the caret with it', async () => {
    const [situation, task, action] = starred;
    const caret = (part: string) => part.replace('I ', 'I |');
    await check(
      'prepbook.movePartUp',
      `${question}${situation}\n\n${action}\n\n${caret(task!)}\n`,
      `${question}${situation}\n\n${caret(task!)}\n\n${action}\n`,
    );
    await check(
      'prepbook.movePartDown',
      windows(`${question}${situation}\n\n${caret(action!)}\n\n${task}\n`),
      windows(`${question}${situation}\n\n${task}\n\n${caret(action!)}\n`),
    );
    await check(
      'prepbook.movePartDown',
      `${question}${situation}\n\n${caret(task!)}\n`,
      `${question}${situation}\n\n${caret(task!)}\n`,
    );
  });

  describe('a missing part', () => {
    const without = (i: number) => starred.filter((_, at) => at !== i);

    it('is labelled in its place, where one writes on', async () => {
      const [situation, , action, result] = starred;
      await check(
        'prepbook.insertPart',
        `${question}${situation!.replace('Leeds', 'Le|eds')}\n\n${action}\n\n${result}\n`.replace(
          'the queue',
          'it',
        ),
        `${question}${situation}\n\n**Task:** |\n\n${action}\n\n${result}\n`.replace('the queue', 'it'),
      );
    });

    it('with Windows line ends', async () => {
      const text = without(3).join('\n\n');
      await check(
        'prepbook.insertPart',
        windows(`${question}|${text}\n`),
        windows(`${question}${text}\n\n**Result:** |\n`),
      );
    });
  });

  describe('a plain answer', () => {
    const plain = windows(`${question}${story.join(' ')}\n`);
    const split = windows(`${question}${starred.join('\n\n')}\n`);

    it('is split into parts by the command', async () => {
      await check('prepbook.wrapStar', plain.replace('Leeds', 'Le|eds'), split);
    });

    it('in several answers at once', async () => {
      const caret = plain.replace('Leeds', 'Le|eds');
      await check('prepbook.wrapStar', `${caret}\r\n${caret}`, `${split}\r\n${split}`);
    });

    it('and by a refactoring, which is asked for', async () => {
      const editor = await open(plain.replace('Leeds', 'Le|eds'));
      const actions = async (kind: vscode.CodeActionKind) =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          editor.document.uri,
          editor.selection,
          kind.value,
        );
      const [action, ...others] = await actions(vscode.CodeActionKind.RefactorRewrite);
      assert.deepEqual(others, []);
      assert.equal(action!.title, 'Split into Situation, Task, Action and Result');
      assert.ok(await vscode.workspace.applyEdit(action!.edit!));
      assert.equal(editor.document.getText(), split);
      assert.deepEqual(await actions(vscode.CodeActionKind.RefactorRewrite), []);
    });
  });

  it('copies the answer as plain text', async () => {
    await open(`${question}${starred.join('\n\n').replace('Leeds', 'Le|eds')}\n`);
    await run('prepbook.copyAnswer');
    assert.equal(await vscode.env.clipboard.readText(), story.join('\n\n'));
  });

  it('is for notebooks alone', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '- [ ] one\n',
    });
    await show(document);
    await run('prepbook.toggleTask');
    assert.equal(document.getText(), '- [ ] one\n');
  });
});
