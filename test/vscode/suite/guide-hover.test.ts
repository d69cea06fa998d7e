import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { removeOwnPack, writeOwnPack } from './own-pack';
import { closeAll, remove, show, write } from './workspace';

describe('the guide on hover', () => {
  before(async () => {
    await vscode.extensions.getExtension('prepbook.prepbook')!.activate();
    await writeOwnPack();
  });
  afterEach(closeAll);
  after(async () => {
    await remove('guide-hover');
    await removeOwnPack();
  });

  const hover = async (text: string, words: string, end = '.prep.md'): Promise<vscode.Hover[]> => {
    const { document } = await show(await write(`guide-hover/${Math.random()}${end}`, text));
    await vscode.commands.executeCommand('prepbook.lint');
    return vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(text.indexOf(words) + 1),
    );
  };
  const source = (hovers: readonly vscode.Hover[]): string =>
    hovers
      .flatMap(({ contents }) => contents as vscode.MarkdownString[])
      .map(({ value }) => value)
      .join('\n\n');
  /** As it is read: escapes taken off. */
  const read = (hovers: readonly vscode.Hover[]): string =>
    source(hovers).replace(/\\([!-/:-@[-`{-~])/g, '$1');

  it('tells of a question what it is about', async () => {
    const found = await hover(
      '# Zoo\r\n\r\n## Q: Why feed the penguins?\r\n\r\nI like them a lot.\r\n',
      'feed the',
    );
    const text = read(found);
    assert.match(text, /\*\*What is being checked:\*\* Whether you know what they eat\./);
    assert.match(text, /\*\*How long to speak:\*\* up to 120 s, about 280 words/);
    assert.match(text, /\*\*Strong:\*\* Because I fed 40 seals, \[daily\]\(command:x\)\./);
    assert.match(text, /\*\*Weak:\*\* I like birds\./);
    assert.match(text, /\*\*Traps:\*\*\n\n- Naming only one fish/);
    // What a pack holds is text, whatever it looks like.
    assert.match(source(found), /\\\[daily\\\]\\\(command/);
    for (const { contents } of found)
      for (const one of contents as vscode.MarkdownString[])
        if (one.value.includes('seals')) assert.ok(!one.isTrusted && !one.supportHtml);
  });

  it('tells of an unlawful one that nobody must answer', async () => {
    const text = read(await hover('## Are your penguins healthy?\n\nYes.\n', 'penguins'));
    assert.match(text, /^\*\*An employer should not ask this, and you need not answer\.\*\*/);
  });

  it('stands beside what the rules say', async () => {
    const text = '## Why would you feed penguins?\n\nI guess I was fond of them, more or less.\n';
    assert.match(read(await hover(text, 'I guess')), /\*\*Why\?\*\*/);
    assert.match(read(await hover(text, 'penguins')), /What is being checked/);
  });

  it('tells what belongs under a label, and what a competence is', async () => {
    const text =
      '---\nprepbook: notebook\n---\n\n## Tell me about a day at the zoo\n\n**Action:** I fed them at noon.\n\n**Skills:** patience, Husbandry\n';
    for (const end of ['.prep.md', '.md']) {
      assert.match(read(await hover(text, 'Action', end)), /Action: your own steps/);
      assert.equal(read(await hover(text, 'Husb', end)), 'Zookeeping\n\nFeeds animals in time.');
      assert.equal(read(await hover(text, 'patience', end)).includes('Zookeeping'), false);
    }
  });

  it('is silent elsewhere', async () => {
    assert.deepEqual(
      await hover('## Why do you own a zebra?\n\nMy aunt gave it to me in 2019.\n', 'zebra'),
      [],
    );
    assert.deepEqual(await hover('## Why feed penguins?\n\nMy aunt fed 12 of them in 2019.\n', 'aunt'), []);
    assert.deepEqual(await hover('## Why feed penguins?\n\nMy aunt fed them.\n', 'penguins', '.md'), []);
  });
});
