import * as vscode from 'vscode';
import { rulePage } from '../engine';
import type { Judgements } from './diagnostics';
import { figureText } from './figure-text';
import { interfaceLanguage } from './linter';
import type { Mark } from './marks/mark';
import { languageId } from './notebooks';
import { escaped } from './plain-text';
import { pairFor, readRulePage, type PageLanguage, type RulePage } from './rule-page';

/** Of a question more things may be missing than anybody reads about at once. */
const MOST_RULES = 3;

/** Tells on hover why something is marked and what a figure comes to. Rule pages are looked for under `extensionUri`. */
export function registerHover(judgements: Judgements, extensionUri: vscode.Uri): vscode.Disposable {
  const pages = new RulePages(extensionUri);
  return vscode.languages.registerHoverProvider([{ language: languageId }, { language: 'markdown' }], {
    async provideHover(document, position) {
      const linter = judgements.linterOf(document);
      if (!linter) return undefined;
      const offset = document.offsetAt(position);
      const uri = document.uri.toString();
      const facts = linter.explain(uri, offset);
      const told = facts ? figureText(facts) : [];
      const marks = mostExact(judgements.marksAt(document.uri, offset));
      const language = linter.around(uri, offset)?.lang ?? interfaceLanguage();
      const reasons = await Promise.all(marks.map((mark) => pages.reason(mark, language)));
      const contents = [...(told.length > 0 ? [lines(told)] : []), ...reasons.flat()];
      if (contents.length === 0) return undefined;
      const { start, end } = marks[0] ?? facts!;
      return new vscode.Hover(
        contents,
        new vscode.Range(document.positionAt(start), document.positionAt(end)),
      );
    },
  });
}

/** Of marks one inside another the inner ones, one a rule: the outer is about more than what is pointed at. */
function mostExact(marks: readonly Mark[]): Mark[] {
  const least = Math.min(...marks.map(({ start, end }) => end - start));
  const exact = marks.filter(({ start, end }) => end - start === least);
  return exact
    .filter((mark, i) => exact.findIndex(({ finding }) => finding.rule === mark.finding.rule) === i)
    .slice(0, MOST_RULES);
}

/** The pages of the rules, each read when it is first asked for. */
class RulePages {
  private readonly pages = new Map<string, Promise<RulePage>>();

  constructor(private readonly extensionUri: vscode.Uri) {}

  /** Why, in the interface's language; a bad and a good example in the answer's; and the way to the page. */
  async reason({ finding: { rule, data } }: Mark, language: PageLanguage): Promise<vscode.MarkdownString[]> {
    const page = await this.page(rule);
    const pair = pairFor(page, language, data);
    const text = [`${bold(vscode.l10n.t('Why?'))} ${escaped(page.why[interfaceLanguage()])}`];
    if (pair?.bad) text.push(`${bold(vscode.l10n.t('Bad:'))} ${escaped(pair.bad)}`);
    if (pair) text.push(`${bold(vscode.l10n.t('Good:'))} ${escaped(pair.good)}`);
    // Apart from all other text, so that nothing else in the hover can be a command.
    const label = vscode.l10n.t('More examples, and when not to follow the rule');
    const link = new vscode.MarkdownString(
      `[${escaped(label)}](command:prepbook.openRule?${encodeURIComponent(JSON.stringify([rule]))})`,
    );
    link.isTrusted = { enabledCommands: ['prepbook.openRule'] };
    return [new vscode.MarkdownString(text.join('\n\n')), link];
  }

  private page(rule: string): Promise<RulePage> {
    let page = this.pages.get(rule);
    if (!page) {
      page = this.read(rule);
      this.pages.set(rule, page);
      page.catch(() => this.pages.delete(rule));
    }
    return page;
  }

  private async read(rule: string): Promise<RulePage> {
    const page = vscode.Uri.joinPath(this.extensionUri, rulePage(rule));
    return readRulePage(new TextDecoder().decode(await vscode.workspace.fs.readFile(page)));
  }
}

function lines(text: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(text.map(escaped).join('\n\n'));
}

function bold(text: string): string {
  return `**${escaped(text)}**`;
}
