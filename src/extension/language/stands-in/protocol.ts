/** What the Markdown service uses of `vscode-languageserver-protocol`; the rest of that would talk to a server, and there is none. */
export { CancellationTokenSource, EventEmitter as Emitter } from 'vscode';
export * from 'vscode-languageserver-types';
