import * as vscode from 'vscode';

/** Opens VS Code's own Markdown preview: its commands are offered for the language `markdown` alone, but take any file. */
export function registerPreview(): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('prepbook.showPreview', (uri: unknown) => show('markdown.showPreview', uri)),
    registerCommand('prepbook.showPreviewToSide', (uri: unknown) => show('markdown.showPreviewToSide', uri)),
  );
}

/** A menu gives the file, a key does not. */
function show(command: string, uri: unknown): Thenable<unknown> | undefined {
  const file = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
  return file && vscode.commands.executeCommand(command, file);
}
