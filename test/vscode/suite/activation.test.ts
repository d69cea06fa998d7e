import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('happens when a notebook is opened', async () => {
    const extension = vscode.extensions.getExtension('prepbook.prepbook');
    assert.ok(extension, 'the extension is not there');

    const [notebook] = await vscode.workspace.findFiles('notebook.prep.md');
    assert.ok(notebook, 'the workspace has no notebook');
    const document = await vscode.workspace.openTextDocument(notebook);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'prepbook');

    for (let waited = 0; !extension.isActive && waited < 10_000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal(extension.isActive, true);
  });
});
