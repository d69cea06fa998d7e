import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, remove, replace, show, write } from './workspace';

const run = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);

const answer = `## Вопрос: Что вы улучшили?

**Ситуация:** заявку ждали 40 минут.

### Результат

Стало
25 минут, на 15 % меньше.
`;
const found = [
  'questionLead Вопрос:',
  'question Что вы улучшили?',
  'part.situation Ситуация',
  'part.result Результат',
  'figure 25 минут',
  'figure 15 %',
];

describe('colours', () => {
  before(() => vscode.extensions.getExtension('prepbook.prepbook')!.activate());
  afterEach(closeAll);
  after(async () => {
    await vscode.workspace.getConfiguration('prepbook').update('include', undefined, false);
    await remove('colours');
  });

  /** Each token with its type, modifiers and words; undefined where nobody gives any. */
  async function tokens(document: vscode.TextDocument, range?: vscode.Range): Promise<string[] | undefined> {
    const [legend, given] = await Promise.all([
      run<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
      range
        ? run<vscode.SemanticTokens | undefined>(
            'vscode.provideDocumentRangeSemanticTokens',
            document.uri,
            range,
          )
        : run<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri),
    ]);
    if (!legend || !given) return undefined;
    const { data } = given;
    const all: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [down, along, length, type, modifiers] = data.slice(i, i + 5) as unknown as [
        number,
        number,
        number,
        number,
        number,
      ];
      line += down;
      character = down > 0 ? along : character + along;
      const names = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
      const words = document.getText(new vscode.Range(line, character, line, character + length));
      all.push(`${[legend.tokenTypes[type], ...names].join('.')} ${words}`);
    }
    return all;
  }

  it('are given to a notebook', async () => {
    const { document } = await show(await write('colours/a.prep.md', answer));
    assert.deepEqual(await tokens(document), found);
  });

  it('are given to Markdown that opts in, and to no other', async () => {
    const { document } = await show(await write('colours/in.md', `---\nprepbook: notebook\n---\n${answer}`));
    await eventually(() => tokens(document), found);
    await replace(document, 'prepbook: notebook', 'title: notes');
    await eventually(() => tokens(document), undefined);
    const other = await show(await write('colours/out.md', answer));
    assert.equal(await tokens(other.document), undefined);
  });

  it('are given to Markdown that the settings include', async () => {
    const { document } = await show(await write('colours/set.md', answer));
    assert.equal(await tokens(document), undefined);
    await vscode.workspace.getConfiguration('prepbook').update('include', ['colours/set.md'], false);
    await eventually(() => tokens(document), found);
  });

  it('are given to the stretch that is asked for', async () => {
    const text = `${answer}\n## Q: Why us?\n\nBecause.\n`;
    const { document } = await show(await write('colours/b.prep.md', text));
    const line = document.lineCount - 4;
    assert.deepEqual(await tokens(document, document.lineAt(line).range), [
      'questionLead Q:',
      'question Why us?',
    ]);
  });

  it('follow the text as it is typed, also where a notebook is not checked by itself', async () => {
    const lint = vscode.workspace.getConfiguration('prepbook.lint');
    await lint.update('run', 'manual', false);
    try {
      const { document } = await show(await write('colours/c.prep.md', answer));
      assert.deepEqual(await tokens(document), found);
      await replace(document, '15 %', 'втрое');
      assert.deepEqual((await tokens(document))?.at(-1), 'figure втрое');
      await replace(document, '### Результат', '### Мысли');
      assert.deepEqual(await tokens(document), found.slice(0, 3));
    } finally {
      await lint.update('run', undefined, false);
    }
  });
});
