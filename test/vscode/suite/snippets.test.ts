import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import en from '../../../snippets/en.json';
import ru from '../../../snippets/ru.json';
import { filled, isStop, readSnippet, stopsOf } from '../../extension/snippets/snippet';
import { closeAll, remove, show, write } from './workspace';

/** What stands in the text before anything is filled in. */
function unfilled(body: readonly string[]): string {
  const pieces = readSnippet(body.join('\n'));
  const shown = stopsOf(pieces).map(({ number, shown, choices }) => [number, shown ?? choices[0]!] as const);
  assert.ok(pieces.some(isStop));
  return filled(pieces, new Map(shown));
}

describe('snippets in the editor', () => {
  after(async () => {
    await closeAll();
    await remove('snippets');
  });

  for (const [name, { body }] of Object.entries({ ...ru, ...en }))
    it(`${name} is read as the unit tests read it`, async () => {
      const editor = await show(await write('snippets/new.prep.md', ''));
      await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'prepbook', name });
      assert.equal(editor.document.getText(), unfilled(body));
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), '');
    });
});
