import * as vscode from 'vscode';
import type { PageMessage, View } from './protocol';

/** The panel in the editor area, and what it shows. */
export interface Panel extends vscode.Disposable {
  show(view: View): void;
  onDidDispose: vscode.Event<void>;
}

/** Opens the panel. `receive` is told what the user does; `ready` comes whenever the page has been drawn anew. */
export function openPanel(
  extensionUri: vscode.Uri,
  title: string,
  receive: (message: PageMessage) => void,
): Panel {
  const inExtension = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(extensionUri, ...path);
  const panel = vscode.window.createWebviewPanel('prepbook.practice', title, vscode.ViewColumn.Active, {
    enableScripts: true,
    localResourceRoots: [inExtension('dist'), inExtension('media')],
  });
  panel.iconPath = inExtension('media', 'prepbook.svg');
  const { webview } = panel;
  webview.onDidReceiveMessage(receive);
  webview.html = page(
    webview.cspSource,
    webview.asWebviewUri(inExtension('dist', 'practice.js')),
    webview.asWebviewUri(inExtension('media', 'practice.css')),
  );
  return {
    show: (view) => void webview.postMessage(view),
    onDidDispose: panel.onDidDispose,
    dispose: () => panel.dispose(),
  };
}

/** Nothing but our own script and style is loaded, and nothing from the net. */
function page(source: string, script: vscode.Uri, style: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style.toString()}">
<title>Prepbook</title>
</head>
<body>
<main></main>
<div id="announcer" role="status" aria-live="polite"></div>
<script nonce="${nonce}" src="${script.toString()}"></script>
</body>
</html>`;
}
