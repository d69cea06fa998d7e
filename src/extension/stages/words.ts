import * as vscode from 'vscode';
import { interfaceLanguage } from '../linter';

/** “2 items left”, «Осталось 2 пункта». */
export function itemsLeft(count: number): string {
  switch (new Intl.PluralRules(interfaceLanguage()).select(count)) {
    case 'one':
      return vscode.l10n.t('{0} item left', count);
    // English has no such form: Russian has it for 2, 3, 4, 22 …
    case 'few':
      return vscode.l10n.t('{0} items left (a few)', count);
    default:
      return vscode.l10n.t('{0} items left', count);
  }
}
