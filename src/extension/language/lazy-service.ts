import type * as vscode from 'vscode';
import type { MarkdownService } from './service';

/** Gives the service, made at the first call. */
export type LazyService = () => Promise<MarkdownService>;

/** Neither activation nor typing waits for a second Markdown parser: its code runs when a feature first needs it. */
export function lazyService(): LazyService & vscode.Disposable {
  let service: Promise<MarkdownService> | undefined;
  const get: LazyService = () =>
    (service ??= import('./service').then(({ createService }) => createService()));
  return Object.assign(get, { dispose: () => void service?.then((made) => made.dispose()) });
}
