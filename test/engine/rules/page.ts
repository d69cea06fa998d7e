import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, LanguageId } from '../engine';

/** How one language's half of a page is laid out. */
export interface Layout {
  half: string;
  sections: readonly string[];
  bad: string;
  good: string;
  /** One entry of the line under a bad example: is it the heading, the words, what the finding's data says. */
  marked: { line: string; entry: RegExp };
}

export const layouts: Readonly<Record<LanguageId, Layout>> = {
  ru: {
    half: 'По-русски',
    sections: ['Что отмечает', 'Почему', 'Примеры', 'Когда не следовать'],
    bad: 'Плохо',
    good: 'Хорошо',
    marked: { line: 'Отмечено', entry: /^(заголовок )?«(.+)»(?:, (.+))?$/ },
  },
  en: {
    half: 'In English',
    sections: ['What it marks', 'Why', 'Examples', 'When not to follow it'],
    bad: 'Bad',
    good: 'Good',
    marked: { line: 'Marked', entry: /^(heading )?“(.+)”(?:, (.+))?$/ },
  },
};
export const languages = Object.keys(layouts) as LanguageId[];

/** A finding's data in a candidate's words. */
const data: Readonly<Record<string, Finding['data']>> = {
  'нет ситуации': { part: 'situation' },
  'нет задачи': { part: 'task' },
  'нет действий': { part: 'action' },
  'нет результата': { part: 'result' },
  'нет приветствия': { part: 'greeting' },
  'нет благодарности': { part: 'thanks' },
  'нет интереса': { part: 'interest' },
  'нет опыта': { part: 'strengths' },
  'нет условий': { part: 'terms' },
  'нет причины': { part: 'reason' },
  'нет извинения': { part: 'apology' },
  'нет шага': { part: 'step' },
  'нет срока': { part: 'deadline' },
  'нет готовности': { part: 'readiness' },
  'нет прощания': { part: 'close' },
  'нет пути': { part: 'path' },
  'нет достижения': { part: 'achievement' },
  'нет проблемы': { part: 'problem' },
  'нет данных': { part: 'data' },
  'нет вариантов': { part: 'options' },
  'нет последствий': { part: 'consequences' },
  'нет выбора': { part: 'choice' },
  'нет вступления': { part: 'opening' },
  'нет доказательств': { part: 'evidence' },
  'нет призыва': { part: 'call' },
  'no greeting': { part: 'greeting' },
  'no thanks': { part: 'thanks' },
  'no interest': { part: 'interest' },
  'no strengths': { part: 'strengths' },
  'no terms': { part: 'terms' },
  'no reason': { part: 'reason' },
  'no apology': { part: 'apology' },
  'no step': { part: 'step' },
  'no deadline': { part: 'deadline' },
  'no readiness': { part: 'readiness' },
  'no close': { part: 'close' },
  'no path': { part: 'path' },
  'no achievement': { part: 'achievement' },
  'no problem': { part: 'problem' },
  'no data': { part: 'data' },
  'no options': { part: 'options' },
  'no consequences': { part: 'consequences' },
  'no choice': { part: 'choice' },
  'no opening': { part: 'opening' },
  'no evidence': { part: 'evidence' },
  'no call': { part: 'call' },
  'о руководителе': { target: 'boss' },
  'о работодателе': { target: 'employer' },
  'о коллеге': { target: 'colleague' },
  'о клиенте': { target: 'client' },
  'no Situation': { part: 'situation' },
  'no Task': { part: 'task' },
  'no Action': { part: 'action' },
  'no Result': { part: 'result' },
  'of a boss': { target: 'boss' },
  'of an employer': { target: 'employer' },
  'of a colleague': { target: 'colleague' },
  'of a client': { target: 'client' },
};

export interface Marked {
  words: string;
  heading: boolean;
  data: Finding['data'];
}

export interface Example {
  bad: boolean;
  /** Says what the example shows. */
  caption: string;
  /** Another file of the same workspace: the first of two fences. */
  other?: string;
  text: string;
  marked: Marked[];
}

export function read(path: string): string {
  return readFileSync(join(process.cwd(), path), 'utf8').replaceAll('\r\n', '\n');
}

/** The lines between a heading and the next one of its level; empty where there is no such heading. */
export function below(text: string, level: string, title: string): string {
  const fenced = /^```[^]*?^```$/gm;
  const plain = text.replace(fenced, (fence) => fence.replaceAll('#', ' ')); // headings of the examples are no headings here
  const start = `\n${plain}`.indexOf(`\n${level} ${title}\n`);
  if (start < 0) return '';
  const from = start + level.length + title.length + 2;
  const end = plain.indexOf(`\n${level} `, from);
  return text.slice(from, end < 0 ? undefined : end);
}

/** `written` is what the examples are written in. */
export function readExamples(half: string, { bad, good, marked }: Layout, written = 'markdown'): Example[] {
  const fence = `\`\`\`${written}\\n((?:(?!\`\`\`).*\\n)*)\`\`\`$`;
  const example = new RegExp(
    `^\\*\\*(${bad}|${good})\\*\\*\\n\\n(.+)\\n\\n(?:${fence}\\n\\n)?${fence}(?:\\n\\n${marked.line}: (.+)$)?`,
    'gm',
  );
  return [...half.matchAll(example)].map(([, verdict, caption, other, text, line]) => ({
    bad: verdict === bad,
    caption: caption!,
    ...(other !== undefined && { other }),
    text: text!,
    marked: line === undefined ? [] : line.split(' · ').map((entry) => readMarked(entry, marked.entry)),
  }));
}

function readMarked(entry: string, form: RegExp): Marked {
  const [, heading, words, note] = form.exec(entry) ?? [];
  assert.ok(words !== undefined, `cannot read “${entry}”`);
  assert.ok(note === undefined || note in data, `“${note}” is no known note`);
  return { words, heading: heading !== undefined, data: note === undefined ? {} : data[note]! };
}

export function markedIn(text: string, { start, end, data: facts }: Finding): Marked {
  const words = text.slice(start.offset, end.offset);
  const hashes = /^#+\s+/.exec(words)?.[0] ?? '';
  // Of the data a page names what a candidate would: which part, and of whom.
  const { part, target } = facts;
  const named = { ...(part !== undefined && { part }), ...(target !== undefined && { target }) };
  return { words: words.slice(hashes.length), heading: hashes !== '', data: named };
}
