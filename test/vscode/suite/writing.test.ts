import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, pause, remove, replace, show, write } from './workspace';

/** The marks of some rules, as `rule: words`. */
function marks(document: vscode.TextDocument, ...rules: string[]): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(({ code, range }) => [(code as { value: string }).value, document.getText(range)] as const)
    .filter(([rule]) => rules.includes(rule))
    .map(([rule, words]) => `${rule}: ${words}`);
}

const doubts = (document: vscode.TextDocument) => marks(document, 'hedging');

/** Types as at the keyboard, at the end of the first `where` of the text. */
async function type(editor: vscode.TextEditor, where: string, text: string): Promise<void> {
  const { document } = editor;
  const at = document.positionAt(document.getText().indexOf(where) + where.length);
  editor.selection = new vscode.Selection(at, at);
  await typeOn(text);
}

async function typeOn(text: string): Promise<void> {
  for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
}

function goTo(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new vscode.Selection(at, at);
}

/** Longer than a check after a pause takes, shorter than typing must rest. */
const checked = () => pause(700);
const rested = () => pause(2500);

const story =
  '## Q: Why should we hire you?\n\nI ran three shops in Leeds for two years. We sold bread. I guess it went well.\n\n## Q: Why now?\n\nMy lease in Leeds ends in May.\n';

describe('while somebody writes', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  const open = async (text = story) => {
    editor = await show(await write(`writing/${Math.random()}.prep.md`, text));
    ({ document } = editor);
  };
  before(async () => {
    await vscode.extensions.getExtension('prepbook.prepbook')!.activate();
  });
  afterEach(closeAll);
  after(() => remove('writing'));

  it('a mark comes to the sentence at the caret when the caret has left it', async () => {
    await open();
    await eventually(() => doubts(document), ['hedging: I guess']);
    await type(editor, 'We sold bread', ', perhaps');
    await checked();
    assert.deepEqual(doubts(document), ['hedging: I guess']);
    goTo(editor, 'My lease');
    await eventually(() => doubts(document), ['hedging: perhaps', 'hedging: I guess'], 700);
  });

  it('or when the next sentence is begun, or when typing rests', async () => {
    await open();
    await eventually(() => doubts(document), ['hedging: I guess']);
    await type(editor, 'We sold bread', ', perhaps. N');
    await eventually(() => doubts(document), ['hedging: perhaps', 'hedging: I guess'], 1200);
    await type(editor, 'ends in May', ', perhaps');
    await checked();
    assert.equal(doubts(document).length, 2);
    await rested();
    assert.equal(doubts(document).length, 3);
  });

  it('a mark that is there stays until its words are changed', async () => {
    await open();
    await eventually(() => doubts(document), ['hedging: I guess']);
    await type(editor, 'it went well', ' in the end');
    await checked();
    assert.deepEqual(doubts(document), ['hedging: I guess']);
    await replace(document, 'I guess it', 'It');
    await eventually(() => doubts(document), [], 1200);
  });

  it('the question gets no mark for what is still to come', async () => {
    await open('## Q: Why now?\n\n\n');
    const missing = () => marks(document, 'no-answer', 'vague-answer', 'no-example');
    await eventually(missing, ['no-answer: ## Q: Why now?']);
    await type(editor, 'Why now?\n\n', 'I am');
    await eventually(missing, [], 1200);
    await rested();
    await type(editor, '## Q: Why now?', '\n\n## Q: And who?\n');
    await rested();
    // What was there before is told, what is being written is not.
    assert.deepEqual(marks(document, 'no-answer'), ['no-answer: ## Q: Why now?']);
    goTo(editor, 'Why now');
    await eventually(() => marks(document, 'no-answer').length, 1);
  });

  it('a blank is not marked while the caret rests in it', async () => {
    await open();
    const blanks = () => marks(document, 'placeholder');
    const end = document.positionAt(document.getText().indexOf('\n\n## Q: Why now?'));
    editor.selection = new vscode.Selection(end, end);
    await editor.insertSnippet(
      new vscode.SnippetString('\n\n**Result:** sales of [${1:product}] grew to [${2:figure}].'),
    );
    await rested();
    assert.deepEqual(blanks(), []);
    goTo(editor, 'My lease');
    await eventually(blanks, ['placeholder: [product]', 'placeholder: [figure]']);
  });
});

describe('the setting prepbook.lint', () => {
  const settings = () => vscode.workspace.getConfiguration('prepbook');
  before(async () => {
    await vscode.extensions.getExtension('prepbook.prepbook')!.activate();
  });
  afterEach(async () => {
    await settings().update('lint.run', undefined);
    await settings().update('lint.maxHints', undefined);
    await vscode.workspace.getConfiguration('files').update('autoSave', undefined);
    await closeAll();
  });
  after(() => remove('writing'));

  it('run: onSave checks when the notebook is opened and saved', async () => {
    // In a browser VS Code saves by itself a second after the last letter.
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off');
    await settings().update('lint.run', 'onSave');
    const { document } = await show(await write('writing/save.prep.md', story));
    await eventually(() => doubts(document), ['hedging: I guess']);
    await replace(document, 'We sold bread', 'Well, perhaps we sold bread');
    await rested();
    // Moved, not found anew.
    assert.deepEqual(doubts(document), ['hedging: I guess']);
    await document.save();
    await eventually(() => doubts(document), ['hedging: perhaps', 'hedging: I guess']);
    await replace(document, 'I guess', 'I know');
    await eventually(() => doubts(document), ['hedging: perhaps']);
  });

  it('run: manual checks by the command alone, which shows everything at once', async () => {
    await settings().update('lint.run', 'manual');
    const editor = await show(await write('writing/manual.prep.md', story));
    const { document } = editor;
    await rested();
    assert.deepEqual(doubts(document), []);
    await vscode.commands.executeCommand('prepbook.lint');
    assert.deepEqual(doubts(document), ['hedging: I guess']);
    await type(editor, 'We sold bread', ', perhaps');
    await document.save();
    await rested();
    assert.deepEqual(doubts(document), ['hedging: I guess']);
    await vscode.commands.executeCommand('prepbook.lint');
    assert.deepEqual(doubts(document), ['hedging: perhaps', 'hedging: I guess']);
    await settings().update('lint.run', 'onType');
    await replace(document, 'I guess', 'I know');
    await eventually(() => doubts(document), ['hedging: perhaps']);
  });

  it('maxHints cuts the hints of each answer, and nothing else', async () => {
    const text =
      '## Q: Why should we hire you?\n\nBasically, I ran, um, three shops, you know, for two years. I guess, well, basically that is it.\n';
    const { document } = await show(await write('writing/hints.prep.md', text));
    const hints = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .filter(
          ({ severity, source }) => source === 'prepbook' && severity === vscode.DiagnosticSeverity.Hint,
        ).length;
    await eventually(hints, 3);
    await settings().update('lint.maxHints', 0);
    await eventually(hints, 0);
    assert.deepEqual(doubts(document), ['hedging: I guess']);
    await settings().update('lint.maxHints', 100);
    await eventually(() => hints() > 3, true);
  });
});
