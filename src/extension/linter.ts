import * as vscode from 'vscode';
import { createLinter, type Linter, type ReadData } from '../engine';

/** The language that findings speak: Russian where the interface is Russian, else English. */
export function interfaceLanguage(): 'ru' | 'en' {
  return vscode.env.language.startsWith('ru') ? 'ru' : 'en';
}

/** Reads the language data that is packaged under `extensionUri`. */
export function dataReader(extensionUri: vscode.Uri): ReadData {
  return (name) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'data', name));
}

/** Gives the linter, made at the first call: language data takes time to load, and activation must not wait for it. */
export function lazyLinter(extensionUri: vscode.Uri): () => Promise<Linter> {
  const readData = dataReader(extensionUri);
  let linter: Promise<Linter> | undefined;
  return () => {
    linter ??= createLinter({ readData, locale: interfaceLanguage() }).catch((error: unknown) => {
      // Forgotten, so that the next document tries again.
      linter = undefined;
      throw error;
    });
    return linter;
  };
}
