import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the packaged extension, installed', () => {
  it('activates and reports a weak answer', async () => {
    const extension = vscode.extensions.getExtension('prepbook.prepbook');
    assert.ok(extension, 'the package is not installed');
    assert.match(extension.extensionPath, /[\\/]extensions[\\/]prepbook\.prepbook-/);

    const document = await vscode.workspace.openTextDocument({
      language: 'prepbook',
      content:
        '## Tell me about a conflict\n\nMaybe I guess it was fine, we basically always did everything well.\n',
    });
    await vscode.window.showTextDocument(document);
    await extension.activate();

    for (let waited = 0; diagnostics(document).length === 0 && waited < 15_000; waited += 100) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.notEqual(diagnostics(document).length, 0);
  });
});

const diagnostics = ({ uri }: vscode.TextDocument) => vscode.languages.getDiagnostics(uri);
