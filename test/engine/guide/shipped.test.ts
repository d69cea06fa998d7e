import assert from 'node:assert/strict';
import type { Guide } from '../../../src/engine/guide/guide';
import { shipped } from './shipped';

const kinds = ['stages', 'questions', 'competences', 'rubrics', 'scenarios'] as const;

/** The guide with those entries alone that the other language has of the same kind, should that one have none at all. */
function beside(guide: Guide, other: Guide): Guide {
  const kept = kinds.map((kind) => [kind, other[kind].length > 0 ? guide[kind] : []]);
  return { ...guide, ...(Object.fromEntries(kept) as Pick<Guide, (typeof kinds)[number]>) };
}

/** While a kind of entries is not there at all, nothing that names one of them can be wrong. */
function told({ stages, competences, questions, problems, lang }: Guide): string[] {
  const absent = [
    ...(stages.length === 0 ? ['stages/'] : []),
    ...(competences.length === 0 ? ['competences.md'] : []),
    ...(questions.length === 0 ? ['questions/'] : []),
  ];
  return problems
    .filter(({ values }) => !absent.includes(values['where'] ?? ''))
    .map(({ path, line, message, values }) => `${lang}/${path}:${line} ${message} ${JSON.stringify(values)}`);
}

describe('the guide that ships', () => {
  const read = [shipped('ru'), shipped('en')] as const;
  const [ru, en] = [beside(read[0], read[1]), beside(read[1], read[0])];

  it('is without problems', () => {
    assert.deepEqual(read.flatMap(told), []);
  });

  it('has the same entries in both languages', () => {
    for (const one of kinds) assert.deepEqual(ids(ru[one]), ids(en[one]), one);
  });

  it('says the same of them in both', () => {
    const facts = (guide: Guide): unknown => ({
      stages: guide.stages.map(({ id, order, checklists }) => [
        id,
        order,
        checklists.map(({ ours, items }) => [ours, items.map(({ proof }) => proof ?? null)]),
      ]),
      questions: sorted(guide.questions).map(({ id, stage, kind, type, competences, unlawful, answers }) => [
        ...[id, stage, kind, type, unlawful],
        competences,
        Object.keys(answers),
      ]),
      rubrics: sorted(guide.rubrics).map(({ id, criteria }) => [
        id,
        criteria.map((one) => [one.id, one.competences]),
      ]),
      scenarios: sorted(guide.scenarios).map(({ id, stage, minutes, dialogue }) => [
        id,
        stage,
        minutes,
        dialogue.map(({ speaker }) => speaker),
      ]),
    });
    assert.deepEqual(facts(ru), facts(en));
  });
});

function sorted<Entry extends { id: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const ids = (entries: readonly { id: string }[]): string[] => sorted(entries).map(({ id }) => id);
