import * as vscode from 'vscode';
import type { Finding, LintResult } from '../../engine';
import type { Judgements } from '../diagnostics';
import { isNotebook } from '../notebooks';
import { disabling } from './disable';
import { fixAllKind, FixAll } from './fix-all';
import { quickFix } from './quick-fix';
import { readAbout } from './read-about';

/** What can be done about findings: the light bulb of the editor and of Problems, and fixing on save. */
export function registerCodeActions(judgements: Judgements): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    [{ language: 'prepbook' }, { language: 'markdown' }],
    new CodeActions(judgements),
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind] },
  );
}

/** A finding that is marked in the editor, and its mark. */
interface Marked {
  finding: Finding;
  diagnostic: vscode.Diagnostic;
}

class CodeActions implements vscode.CodeActionProvider {
  constructor(private readonly judgements: Judgements) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, triggerKind }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const isNamed = only?.contains(fixAllKind) === true;
    // The bulb asks at every step of the caret: it waits until the text is checked, and asks again then.
    const isAsked = isNamed || triggerKind === vscode.CodeActionTriggerKind.Invoke;
    const result = isAsked ? await this.checked(document) : this.known(document);
    if (!result || token.isCancellationRequested) return [];
    const actions: vscode.CodeAction[] = [];
    if (!only || isNamed) actions.push(...FixAll.ofEverything(document, result));
    if (isNamed) for (const action of actions) await this.resolveCodeAction(action);
    if (!only || only.contains(vscode.CodeActionKind.QuickFix))
      actions.push(...quickFixes(document, result, range));
    return actions;
  }

  /** What is costly to find out waits until it is wanted, and is then true of the text as it stands. */
  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (action instanceof FixAll && (await this.checked(action.document)))
      action.fill(this.judgements.linterOf(action.document));
    return action;
  }

  private known(document: vscode.TextDocument): LintResult | undefined {
    return this.judgements.isFresh(document) ? this.judgements.of(document.uri) : undefined;
  }

  /** The findings of the text as it stands; undefined where it changes faster than it is read. */
  private async checked(document: vscode.TextDocument): Promise<LintResult | undefined> {
    if (!isNotebook(document)) return undefined;
    if (!this.judgements.isFresh(document)) await this.judgements.check(document);
    return this.known(document);
  }
}

function quickFixes(
  document: vscode.TextDocument,
  result: LintResult,
  range: vscode.Range,
): vscode.CodeAction[] {
  const marked = markedIn(document, result, range);
  const rules = new Map(marked.map((one) => [one.finding.rule, one]));
  return [
    ...marked.flatMap(({ finding, diagnostic }) =>
      finding.fixes.map((fix) => quickFix(document.uri, finding, fix, diagnostic)),
    ),
    ...[...rules].flatMap(([rule, { diagnostic }]) => FixAll.ofRule(document, result, rule, diagnostic)),
    ...[...rules.values()].flatMap(({ finding, diagnostic }) => disabling(document, finding, diagnostic)),
    ...[...rules.values()].map(({ finding, diagnostic }) => readAbout(finding.rule, diagnostic)),
  ];
}

/** The findings whose marks the range touches. What is not marked is none of the bulb's business. */
function markedIn(document: vscode.TextDocument, { findings }: LintResult, range: vscode.Range): Marked[] {
  const diagnostics = vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, range: at }) => source === 'prepbook' && range.intersection(at));
  if (diagnostics.length === 0) return [];
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return findings
    .filter(({ start, end }) => start.offset <= to && end.offset >= from)
    .flatMap((finding) => {
      const at = rangeOf(document, finding);
      const diagnostic = diagnostics.find(
        ({ code, range: place }) =>
          typeof code === 'object' && code.value === finding.rule && place.isEqual(at),
      );
      return diagnostic ? [{ finding, diagnostic }] : [];
    });
}

function rangeOf(document: vscode.TextDocument, { start, end }: Finding): vscode.Range {
  return new vscode.Range(document.positionAt(start.offset), document.positionAt(end.offset));
}
