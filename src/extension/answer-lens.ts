import * as vscode from 'vscode';
import type { AnswerFacts, AnswerReport, StoryPart } from '../engine';
import { levelReasons } from '../engine';
import { levelText, whyText } from './answer-text';
import type { Judgements } from './diagnostics';
import { languageId } from './notebooks';

/**
 * Shows above each answer how long it is, how its parts share it, what of its figures is verified, and its level; a click
 * leads to the reasons.
 */
export function registerAnswerLens(judgements: Judgements): vscode.Disposable {
  const lenses = new AnswerLenses(judgements);
  return vscode.Disposable.from(
    lenses,
    vscode.languages.registerCodeLensProvider([{ language: languageId }, { language: 'markdown' }], lenses),
    judgements.onDidChange(() => lenses.refresh()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('prepbook.codeLens')) lenses.refresh();
    }),
  );
}

class AnswerLens extends vscode.CodeLens {
  constructor(
    readonly document: vscode.TextDocument,
    readonly answer: AnswerReport,
  ) {
    const line = lineAbove(document, answer);
    super(new vscode.Range(line, 0, line, 0));
  }
}

class AnswerLenses implements vscode.CodeLensProvider<AnswerLens>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changes.event;
  /** The report of an answer stays the same object as long as its text does. */
  private readonly known = new WeakMap<AnswerReport, AnswerFacts>();

  constructor(private readonly judgements: Judgements) {}

  refresh(): void {
    this.changes.fire();
  }

  dispose(): void {
    this.changes.dispose();
  }

  async provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<AnswerLens[] | undefined> {
    if (!isEnabled(document)) return [];
    // Until then the editor goes on showing those that it has: they stay where they are while somebody types.
    if (!(await this.settled(document, token))) return undefined;
    const answers = this.judgements.of(document.uri)?.answers ?? [];
    return answers.map((answer) => {
      const lens = new AnswerLens(document, answer);
      const facts = this.known.get(answer);
      return facts ? this.told(lens, facts) : lens;
    });
  }

  /** Asked for what is in sight. */
  resolveCodeLens(lens: AnswerLens): AnswerLens {
    const { document, answer } = lens;
    let facts = this.known.get(answer);
    if (!facts && this.judgements.isFresh(document)) {
      facts = this.judgements.linterOf(document)?.factsOf(document.uri.toString(), answer.start.offset);
      if (facts) this.known.set(answer, facts);
    }
    return this.told(lens, facts);
  }

  private told(lens: AnswerLens, facts: AnswerFacts | undefined): AnswerLens {
    const { document, answer } = lens;
    lens.command = {
      title: lensText(answer, facts),
      tooltip: whyText(answer, this.judgements.settingsOf(document.uri)),
      command: 'prepbook.answerFindings',
      arguments: [document.uri.toString(), answer.start.offset],
    };
    return lens;
  }

  /** True when all is known of the text as it stands, or nothing will be; false when the asker does not wait any longer. */
  private settled(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<boolean> {
    const { judgements } = this;
    const isSettled = (): boolean =>
      judgements.isFresh(document) || judgements.isWaiting(document) || !judgements.isTracked(document.uri);
    if (isSettled()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (settled: boolean): void => {
        heard.dispose();
        left.dispose();
        resolve(settled);
      };
      const heard = judgements.onDidChange(() => isSettled() && end(true));
      const left = token.onCancellationRequested(() => end(false));
    });
  }
}

function isEnabled({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('prepbook', uri).get<unknown>('codeLens.enabled') !== false;
}

/** The first line of the answer: its table and the headings that name its first part or the draft are its own. */
function lineAbove(document: vscode.TextDocument, { start, question }: AnswerReport): number {
  let first = start.line - 1;
  for (let line = first - 1, headings = 0; line >= 0; line--) {
    const { text, isEmptyOrWhitespace } = document.lineAt(line);
    if (isEmptyOrWhitespace) continue;
    const isHeading = /^#{2,6}[ \t]/.test(text) && !text.includes(question) && headings++ < 2;
    if (!isHeading && !text.startsWith('|')) break;
    first = line;
  }
  return first;
}

function lensText(answer: AnswerReport, facts: AnswerFacts | undefined): string {
  const level = levelText(answer.level);
  return [
    vscode.l10n.t('words: {0}', answer.words),
    secondsText(answer.seconds),
    ...(facts ? [...sharesText(facts), ...figuresText(facts)] : []),
    levelReasons(answer).length > 0 ? vscode.l10n.t('{0}: why?', level) : level,
  ].join(' · ');
}

function secondsText(seconds: number): string {
  return seconds < 60
    ? vscode.l10n.t('{0} s', seconds)
    : vscode.l10n.t('{0} min {1} s', Math.floor(seconds / 60), seconds % 60);
}

function sharesText({ shares, isGuess }: AnswerFacts): string[] {
  if (shares.length === 0) return [];
  const told = shares.map(({ part, percent }) => `${letterOf(part)} ${percent}%`).join(' ');
  return [isGuess ? `≈ ${told}` : told];
}

function letterOf(part: StoryPart): string {
  switch (part) {
    case 'situation':
      return vscode.l10n.t('S');
    case 'task':
      return vscode.l10n.t('T');
    case 'action':
      return vscode.l10n.t('A');
    case 'result':
      return vscode.l10n.t('R');
  }
}

function figuresText({ figures: { verified, unverified } }: AnswerFacts): string[] {
  const all = verified + unverified;
  return all > 0 ? [vscode.l10n.t('figures verified: {0} of {1}', verified, all)] : [];
}
