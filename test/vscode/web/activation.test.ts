import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import '../suite/activation.test';

describe('the web worker host', () => {
  it('is what runs these tests and the extension', () => {
    assert.ok('WorkerGlobalScope' in globalThis);
    assert.equal(vscode.extensions.getExtension('prepbook.prepbook')?.packageJSON.main, undefined);
  });
});
