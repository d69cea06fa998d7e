import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An answer written and labelled by people who had not seen the rules. */
export interface Case {
  id: string;
  lang: 'ru' | 'en';
  question: string;
  text: string;
  labels: string[];
  /** Faults on which two coaches could differ: neither hit nor miss. */
  borderline: string[];
  verdict: 'good' | 'bad';
}

/** The rule that names a label's fault. */
export const ruleOf: Readonly<Record<string, string>> = {
  vague: 'vague-answer',
  'no-example': 'no-example',
  'no-number': 'unquantified-result',
  'no-measurement': 'unmeasured-number',
  'bad-arithmetic': 'wrong-arithmetic',
  'negative-employer': 'negative-wording',
  'negative-colleague': 'negative-wording',
  'negative-client': 'negative-wording',
  'team-focus': 'team-focus',
  hedging: 'hedging',
  filler: 'filler',
  'absolute-claim': 'absolute-claim',
  'missing-situation': 'missing-part',
  'missing-task': 'missing-part',
  'missing-action': 'missing-part',
  'missing-result': 'missing-part',
  'empty-part': 'empty-part',
  'blame-shift': 'blame-shift',
  rude: 'rude',
  arrogance: 'arrogance',
  'salary-range': 'salary-range',
};
export const scored = new Set(Object.values(ruleOf));

export function readExam(): Case[] {
  return ['ru-a', 'ru-b', 'en-a', 'en-b'].flatMap((name) => {
    const file = join(process.cwd(), 'test/exam', `${name}.jsonl`);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Case);
  });
}

/** The case as a notebook of one question. */
export function notebookOf({ lang, question, text }: Case): string {
  const heading = `${lang === 'ru' ? 'Вопрос' : 'Q'}: ${question.replace(/[[\]#]/g, '')}`;
  return `---\nlang: ${lang}\n---\n\n## ${heading}\n\n${text.trim()}\n`;
}
