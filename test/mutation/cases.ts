/** What the rules are held to, in pieces small enough to be asked again for each mutant. */
import fc from 'fast-check';
import { defaultSettings } from '../../src/engine/config/settings';
import type { Finding, Fix, Severity } from '../../src/engine/index';
import { evaluate } from '../../src/engine/claims/formula';
import { OpenDocument } from '../../src/engine/document';
import { judge, type Court, type UnitJudgement } from '../../src/engine/judgement';
import { loadLanguage } from '../../src/engine/language/load';
import { rulePage, rules } from '../../src/engine/rules/index';
import { judgeWhole, notesOf, type JudgedUnit, type WholeFile } from '../../src/engine/whole';
import { anyTelling, foundIn, namesOf, retold } from '../engine/answer/retellings';
import {
  answer,
  applied,
  cases as claims,
  conflicting,
  consistent,
  formulas,
  mended,
  mismatched,
  right,
  said,
  wrong,
} from '../engine/claims/sentences';
import { readData } from '../engine/read-data';
import { apply } from '../engine/rules/fixing';
import { judged as told } from '../engine/rules/judged';
import { mended as fixed, notebookOf as asked } from '../engine/rules/mended';
import { below, languages, layouts, markedIn, read, readExamples } from '../engine/rules/page';
import { notebookOf, readExam, scored } from '../exam/cases';

export interface Case {
  name: string;
  /** Whether it stands in the exam, where a change may be for better or for worse. */
  exam: boolean;
  /** What comes of it, as far as anybody expects it to stay. */
  outcome(): unknown;
}

export async function readCases(): Promise<Case[]> {
  const [ru, en] = await Promise.all([loadLanguage('ru', readData), loadLanguage('en', readData)]);

  /** A file that is read once, and judged anew whenever asked. */
  const fileOf = (uri: string, text: string, court: Court): (() => WholeFile) => {
    const units: (Omit<JudgedUnit, 'judged'> & { judge(): UnitJudgement })[] = [];
    const document = new OpenDocument(uri, (...unit) => {
      const [, text, , anchor] = unit;
      units.push({ judge: () => judge(...unit, court), anchor, nodes: [{ text }] });
      return { findings: [], answers: [], notes: [], suppressions: [] };
    });
    document.open(text);
    document.judge();
    const { frontMatter, head } = document.judged();
    return () => ({
      uri,
      frontMatter,
      head,
      kept: new Map(),
      units: units.map(({ judge, ...unit }) => ({ ...unit, judged: judge() })),
    });
  };
  /** A judge of one rule; `others` are the files beside it, by their names. */
  const judgeOf = (
    text: string,
    rule: string,
    others: Readonly<Record<string, string>> = {},
  ): (() => Finding[]) => {
    const court: Court = {
      languages: { ru, en },
      locale: 'en',
      settings: { ...defaultSettings, severities: severitiesFor(rule) },
    };
    const file = fileOf('b.prep.md', text, court);
    const beside = Object.entries(others).map(([name, other]) => fileOf(name, other, court));
    return () => {
      const own = file();
      const notes = beside.map((one) => notesOf(one()));
      const { findings } = judgeWhole(own, notesOf(own), notes, court, undefined);
      return findings.filter((finding) => finding.rule === rule);
    };
  };
  const words = (text: string, { start, end }: Finding): string => text.slice(start.offset, end.offset);
  /** What is still marked once the fix is made. */
  const left = (text: string, rule: string, fix: Fix): number =>
    judgeOf(answer(applied(text, fix)), rule)().length;

  const cases: Case[] = [];
  const add = (name: string, outcome: () => unknown, exam = false): void =>
    void cases.push({ name, exam, outcome });

  for (const { id } of rules) {
    for (const language of languages) {
      const layout = layouts[language];
      const half = below(read(rulePage(id)), '##', layout.half);
      for (const { caption, text, other } of readExamples(half, layout)) {
        const judged = judgeOf(text, id, other === undefined ? {} : { 'a.prep.md': other });
        add(`${id}: ${caption}`, () =>
          judged().map((finding) => [markedIn(text, finding), /\{\w+\}/.test(finding.message)]),
        );
      }
    }
  }

  for (const [rule, list] of Object.entries(told))
    for (const { text, others, says = '' } of list) {
      const judged = judgeOf(text, rule, others);
      add(`${rule}, judged: ${text}`, () =>
        judged().map((finding) => [words(text, finding), finding.message.includes(says)]),
      );
    }

  for (const [i, telling] of fc.sample(anyTelling, { seed: 1, numRuns: 60 }).entries())
    add(`retelling ${i}`, () =>
      foundIn(telling).map(({ kept, fresh }) => kept.join(';') === fresh.join(';')),
    );
  for (const [i, one] of retold.entries()) add(`retold ${i}`, () => namesOf(one));

  for (const [rule, kind, answer] of fixed) {
    const text = asked(kind, answer);
    const judged = judgeOf(text, rule);
    add(`${rule}, mended: ${answer}`, () =>
      judged().flatMap(({ fixes: [fix] }) => fix && apply(text, fix).text),
    );
  }

  const arithmetic = 'wrong-arithmetic';
  for (const { text, expected } of claims) {
    const judged = judgeOf(answer(text), arithmetic);
    add(text, () =>
      judged().map(({ data, fixes }) => [
        expected.length === 0 || expected.includes(data['expected'] as number),
        fixes.length > 0,
        fixes.some((fix) => left(text, arithmetic, fix) > 0),
      ]),
    );
  }
  for (const text of [...right, ...wrong.map(([one]) => one)]) {
    const judged = judgeOf(answer(text), arithmetic);
    add(text, () => judged().map((finding) => words(answer(text), finding)));
  }
  for (const [text, after] of Object.entries(mended)) {
    const judged = judgeOf(answer(text), arithmetic);
    add(text, () => judged().flatMap(({ fixes }) => fixes.map((fix) => applied(text, fix))));
    for (const one of after) add(one, judgeOf(answer(one), arithmetic));
  }
  for (const text of [...consistent, ...conflicting.map(([one]) => one)]) {
    const judged = judgeOf(answer(text), 'conflicting-figures');
    add(text, () => judged().map((finding) => words(answer(text), finding)));
  }
  for (const [text] of mismatched) {
    const judged = judgeOf(answer(text), 'metric-mismatch');
    add(text, () =>
      judged().map((finding) => [
        words(answer(text), finding),
        finding.fixes.map((fix) => [applied(text, fix), left(text, 'metric-mismatch', fix)]),
      ]),
    );
    add(text, judgeOf(answer(text), arithmetic));
  }
  for (const text of Object.keys(said)) {
    const judged = judgeOf(answer(text), arithmetic);
    add(text, () => judged().map(({ message }) => message));
  }
  for (const formula of Object.keys(formulas)) add(formula, () => evaluate(formula));

  for (const one of readExam()) {
    const text = notebookOf(one);
    for (const rule of scored) {
      const judged = judgeOf(text, rule);
      add(`${one.id} ${rule}`, () => judged().map((finding) => words(text, finding)), true);
    }
  }
  return cases;
}

/** Silences all rules but one, and those before which it falls silent. */
function severitiesFor(id: string): Record<string, Severity | 'off'> {
  const rule = rules.find((one) => one.id === id)!;
  const heard = new Set([id, ...(('check' in rule && rule.yieldsTo) || [])]);
  return Object.fromEntries(rules.flatMap((one) => (heard.has(one.id) ? [] : [[one.id, 'off' as const]])));
}
