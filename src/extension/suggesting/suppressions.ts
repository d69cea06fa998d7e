import * as vscode from 'vscode';
import { ruleIds } from '../../engine';
import { interfaceLanguage } from '../linter';
import { itemOf, type Suggest } from './place';

const DIRECTIVE = /<!--\s*prepbook-(?:disable(?:-(?:next-line|line|file))?|enable)\s+([^:<>]*)$/;

/** Ids of rules inside `<!-- prepbook-disable… -->`, each with what it marks. */
export function suggestRules(extensionUri: vscode.Uri): Suggest {
  let lines: Promise<Map<string, string>> | undefined;
  return async (place) => {
    const [, listed] = DIRECTIVE.exec(place.before) ?? [];
    if (listed === undefined) return undefined;
    const typed = /[\w-]*$/.exec(listed)![0];
    const named = listed.slice(0, listed.length - typed.length).split(/[\s,]+/);
    lines ??= ruleLines(extensionUri);
    const told = await lines;
    return ruleIds
      .filter((id) => !named.includes(id))
      .map((id, i) =>
        itemOf(id, place.behind(typed.length), i, {
          kind: vscode.CompletionItemKind.Constant,
          detail: told.get(id) ?? '',
        }),
      );
  };
}

/** What each rule marks, in the interface's language: the index of the rules' pages says it in a line. */
async function ruleLines(extensionUri: vscode.Uri): Promise<Map<string, string>> {
  const index = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', 'README.md');
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(index));
  const isOurs = interfaceLanguage() === 'ru' ? /[а-яё]/i : /^[^а-яё]*$/i;
  const rows = [...text.matchAll(/^\| \[(.+?)\]\(.+?\) \| .+? \| (.+?) \|\r?$/gm)];
  return new Map(rows.filter(([, , told]) => isOurs.test(told!)).map(([, id, told]) => [id!, told!]));
}
