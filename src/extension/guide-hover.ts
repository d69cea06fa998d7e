import * as vscode from 'vscode';
import {
  bandOf,
  detectLanguage,
  normalForm,
  readNotebook,
  type BankQuestion,
  type PartKind,
  type Range,
  type Settings,
} from '../engine';
import type { Judgements } from './diagnostics';
import type { GuideAtHand, Guides } from './guides';
import { languageId } from './notebooks';
import { escaped } from './plain-text';

/** As much of an answer as is read in a hover, UTF-16 units. */
const longest = 1200;

/** Tells on hover what the guide says of a question, a label or a competence. */
export function registerGuideHover(judgements: Judgements, guides: Guides): vscode.Disposable {
  return vscode.languages.registerHoverProvider([{ language: languageId }, { language: 'markdown' }], {
    async provideHover(document, position) {
      const around = judgements
        .linterOf(document)
        ?.around(document.uri.toString(), document.offsetAt(position));
      if (!around) return undefined;
      const { start, end } = around.unit;
      const rangeOf = (at: Range): vscode.Range =>
        new vscode.Range(document.positionAt(start + at.start), document.positionAt(start + at.end));
      const text = document.getText(rangeOf({ start: 0, end: end - start }));
      const [question] = readNotebook(text).questions;
      if (!question) return undefined;
      const at = document.offsetAt(position) - start;
      const holds = (range: Range): boolean => range.start <= at && at < range.end;
      const settings = judgements.settingsOf(document.uri);
      if (holds(question.heading)) {
        const known = (await guides(document.uri, detectLanguage(question.text))).index.like(question.text);
        if (!known) return undefined;
        return new vscode.Hover(ofQuestion(known, settings, question.text), rangeOf(question.heading));
      }
      for (const { kind, label, body } of question.answers.flatMap(({ parts }) => parts)) {
        if (holds(label)) return new vscode.Hover(paragraphs([ofLabel(kind)]), rangeOf(label));
        if (kind !== 'skills' || !holds(body)) continue;
        const named = itemAt(text, body, at);
        const guide = await guides(document.uri, around.lang);
        const told = ofCompetence(guide, text.slice(named.start, named.end));
        return told && new vscode.Hover(told, rangeOf(named));
      }
      return undefined;
    },
  });
}

function ofQuestion(
  { kind, checks, traps, answers, unlawful }: BankQuestion,
  settings: Settings,
  text: string,
): vscode.MarkdownString {
  const told: string[] = [];
  if (unlawful) told.push(bold(vscode.l10n.t('An employer should not ask this, and you need not answer.')));
  if (checks !== '') told.push(captioned(vscode.l10n.t('What is being checked:'), checks));
  if (kind) {
    const pace = settings.pace[detectLanguage(text)];
    const { start, end } = bandOf({ kind, settings });
    const words = (seconds: number): number => Math.round((seconds * pace) / 60 / 5) * 5;
    const length =
      start > 0
        ? vscode.l10n.t('{0}–{1} s, about {2}–{3} words', start, end, words(start), words(end))
        : vscode.l10n.t('up to {0} s, about {1} words', end, words(end));
    told.push(captioned(vscode.l10n.t('How long to speak:'), length));
  }
  if (answers.strong) told.push(captioned(vscode.l10n.t('Strong:'), answers.strong));
  if (answers.weak) told.push(captioned(vscode.l10n.t('Weak:'), answers.weak));
  if (traps.length > 0)
    told.push(`${bold(vscode.l10n.t('Traps:'))}\n\n${traps.map((trap) => `- ${escaped(trap)}`).join('\n')}`);
  return new vscode.MarkdownString(told.join('\n\n'));
}

function ofLabel(kind: PartKind): string {
  switch (kind) {
    case 'situation':
      return vscode.l10n.t(
        'Situation: when and where it was, who was concerned, what went wrong. Two sentences, so that a stranger sees it.',
      );
    case 'task':
      return vscode.l10n.t(
        'Task: what you yourself had to achieve, by when and why it mattered. Not what the team was there for.',
      );
    case 'action':
      return vscode.l10n.t(
        'Action: your own steps in order, with “I”: what you found out, whom you asked, what you decided. Most of the answer.',
      );
    case 'result':
      return vscode.l10n.t(
        'Result: what changed, in a figure or in something others saw, and what it meant for the client or the company.',
      );
    case 'measurement':
      return vscode.l10n.t(
        'Measurement: where the figure comes from. Value before, value after, source and period, so that anybody can recompute it.',
      );
    case 'skills':
      return vscode.l10n.t(
        'Skills: the two or three that this story shows. What it does not show is better left out.',
      );
  }
}

function ofCompetence({ guide }: GuideAtHand, written: string): vscode.MarkdownString | undefined {
  const wanted = normalForm(written.trim());
  const found = guide.competences.find(({ name, alsoCalled }) =>
    [name, ...alsoCalled].some((one) => normalForm(one) === wanted),
  );
  return found && paragraphs([found.name, ...found.definition.split('\n\n')]);
}

/** The item of a list with commas that holds the offset, without the white space around it. */
function itemAt(text: string, body: Range, at: number): Range {
  const isBetween = (place: number): boolean => /[,;.\n*_]/.test(text[place] ?? '');
  let [start, end] = [at, at];
  while (start > body.start && !isBetween(start - 1)) start--;
  while (end < body.end && !isBetween(end)) end++;
  const item = text.slice(start, end);
  return { start: start + item.length - item.trimStart().length, end: start + item.trimEnd().length };
}

/** All of it as text, a paragraph a line of the text's own; none of the marks that it may hold. */
function captioned(caption: string, text: string): string {
  const whole = text.length > longest ? `${text.slice(0, longest).replace(/\s\S*$/, '')}…` : text;
  const [first, ...rest] = whole
    .replace(/\*\*|__/g, '')
    .split(/\n\s*\n/)
    .map(escaped);
  return [`${bold(caption)} ${first}`, ...rest].join('\n\n');
}

function paragraphs(texts: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(texts.map(escaped).join('\n\n'));
}

function bold(text: string): string {
  return `**${escaped(text)}**`;
}
