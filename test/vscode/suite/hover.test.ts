import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, remove, replace, show, write } from './workspace';

describe('hover', () => {
  before(async () => {
    await vscode.extensions.getExtension('prepbook.prepbook')!.activate();
  });
  afterEach(closeAll);
  after(() => remove('hover'));

  /** The contents of our hovers at the first `words` of an answer, once the notebook has been read. */
  const hover = async (said: string, words: string): Promise<vscode.MarkdownString[]> => {
    const brief = '<!-- prepbook-disable-file answer-length: only what is hovered -->\n';
    const text = `${brief}## Q: What did you improve at work?\n\n${said} I guess.\n`;
    const { document } = await show(await write(`hover/${Math.random()}.prep.md`, text));
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length > 0, true);
    return at(document, words);
  };
  const at = async (document: vscode.TextDocument, words: string): Promise<vscode.MarkdownString[]> => {
    const position = document.positionAt(document.getText().indexOf(words) + 1);
    const found = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    return found.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
  };
  /** As it is read: escapes taken off. */
  const read = (contents: readonly vscode.MarkdownString[]) =>
    contents.map(({ value }) => value.replace(/\\([!-/:-@[-`{-~])/g, '$1')).join('\n\n');

  it('on a mark tells why, shows a pair of examples and leads to the page', async () => {
    const contents = await hover('I ran three shops.', 'I guess');
    const text = read(contents);
    assert.match(text, /^\*\*Why\?\*\* \S.{60,}\n\n\*\*Bad:\*\* .*I guess.*\n\n\*\*Good:\*\* /);
    const link = contents.at(-1)!;
    assert.match(link.value, /\(command:prepbook\.openRule\?%5B%22hedging%22%5D\)$/);
    assert.deepEqual(link.isTrusted, { enabledCommands: ['prepbook.openRule'] });
    for (const { isTrusted, supportHtml } of contents.slice(0, -1)) assert.ok(!isTrusted && !supportHtml);
  });

  it('shows examples in the language of the answer', async () => {
    const text = '## Вопрос: Почему мы?\n\nНаверное, я вам подойду: три года вела склад.\n';
    const { document } = await show(await write('hover/ru.prep.md', text));
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length > 0, true);
    assert.match(read(await at(document, 'Наверное')), /^\*\*Why\?\*\* [A-Z].*\n\n\*\*Bad:\*\* Наверное/);
  });

  it('on a figure tells what it comes to', async () => {
    const said =
      'Replies went from 25 to 20 minutes, conversion from 20% to 25%. Complaints fell from 46 to 9.';
    assert.equal(read(await hover(said, '25')), '25 → 20 minutes: time −20%, speed +25%');
    assert.equal(read(await hover(said, '20%')), '20% → 25%: +5 percentage points, +25% of what it was');
    assert.equal(read(await hover(said, '46')), '46 → 9: −80%, 5.1 times less');
  });

  it('on a percentage tells whether it agrees, or what is unknown', async () => {
    const right = 'Replies went from 25 to 20 minutes, that is 20% less.';
    assert.match(read(await hover(right, '20%')), /“20%” agrees with the other figures\.$/);
    const wrong = read(await hover(right.replace('20%', '25%'), '25%'));
    assert.match(wrong, /“25%” does not agree with the other figures: it is 20%\./);
    assert.match(wrong, /\*\*Why\?\*\*/);
    assert.match(read(await hover('I raised sales by 30%.', '30%')), /^Not said: from what to what/);
  });

  it('is about the text as it stands', async () => {
    const { document } = await show(
      await write('hover/edited.prep.md', '## Q: Why?\n\nReplies went from 25 to 20 minutes. I guess.\n'),
    );
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length > 0, true);
    await replace(document, '25 to 20', '40 to 20');
    assert.match(read(await at(document, '40')), /^40 → 20 minutes: time −50%/);
  });

  it('is not where nothing is to be said', async () => {
    assert.deepEqual(await hover('In May I ran three shops in Leeds and sold 40 cakes.', 'shops'), []);
    const plain = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: 'From 25 to 20 minutes.',
    });
    await show(plain);
    assert.deepEqual(await at(plain, '25'), []);
  });

  it('asks which page to open where no rule is given', async () => {
    const opening = vscode.commands.executeCommand('prepbook.openRule');
    // Until the list is there, there is nothing to accept.
    let isOpen = false;
    void opening.then(() => (isOpen = true));
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isOpen;
    }, true);
    assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', /^Preview .*\.md$/);
  });

  it('opens the page of a known rule and of no other', async () => {
    await vscode.commands.executeCommand('prepbook.openRule', 'hedging');
    const isOpen = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ label }) => label.includes('hedging.md'));
    await eventually(isOpen, true);
    await vscode.commands.executeCommand('prepbook.openRule', '../../package');
    assert.ok(
      !vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes('package')),
    );
  });
});
