import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { guideOf, readPack, ruleIds, type Guide, type LanguageId } from '../../../src/engine/index';
import {
  beginRound,
  limitOf,
  practiceOf,
  probesByRule,
  probesFor,
  questionRound,
  recallOf,
  resultOf,
  scenarioRound,
  step,
  timePassed,
  type Round,
  type Session,
  type SessionEvent,
} from '../../../src/engine/practice/index';
import { rubricOf } from '../../../src/engine/practice/rubric';

function shipped(lang: LanguageId): Guide {
  const from = `src/guide/${lang}`;
  const files = ['questions', 'rubrics', 'scenarios'].flatMap((folder) =>
    readdirSync(`${from}/${folder}`).map((file) => `${folder}/${file}`),
  );
  const texts = files.map((file) => [file, readFileSync(`${from}/${file}`, 'utf8')] as const);
  return guideOf(lang, [readPack('', Object.fromEntries(texts))]);
}

const criterion = (id: string): Round['criteria'][number] => ({
  id,
  name: id.toUpperCase(),
  says: '',
  competences: [],
  levels: [],
});
const round: Round = {
  asked: 'Why us?',
  think: 30,
  turns: [
    { text: 'Why us?', limit: 120 },
    { text: 'What was your own part?', limit: 60 },
  ],
  criteria: [criterion('a'), criterion('b')],
};

/** Seconds in, each event with the moment at which it comes. */
const play = (...events: [at: number, SessionEvent | SessionEvent['type']][]): Session =>
  events.reduce(
    (session, [at, event]) =>
      step(session, typeof event === 'string' ? ({ type: event } as SessionEvent) : event, at * 1000),
    beginRound(round, 0),
  );

describe('a round of practice', () => {
  it('lets one think, then speak, then answer the probes, then look back', () => {
    const seen = (session: Session): unknown[] => [session.phase, session.turn, limitOf(session)];
    assert.deepEqual(seen(play()), ['think', 0, 30]);
    assert.deepEqual(seen(play([10, 'go'])), ['speak', 0, 120]);
    assert.deepEqual(seen(play([10, 'go'], [70, 'go'])), ['speak', 1, 60]);
    const over = play([10, 'go'], [70, 'go'], [90, 'go']);
    assert.deepEqual(seen(over), ['review', 1, undefined]);
    assert.deepEqual(resultOf(over), { asked: 'Why us?', seconds: 80, grades: [] });
  });

  it('counts no time while it is paused, and none that a clock set back would take away', () => {
    const { clock } = play([10, 'pause'], [500, 'pause']);
    assert.equal(timePassed(clock, 505_000), 15_000);
    assert.equal(timePassed(clock, 0), 10_000);
    assert.equal(resultOf(play([1, 'go'], [11, 'pause'], [99, 'go'], [104, 'go'])).seconds, 15);
  });

  it('ends early where one has had enough, but not before anything is said', () => {
    assert.equal(play([5, 'finish']).phase, 'think');
    assert.equal(play([5, 'go'], [25, 'finish']).phase, 'review');
  });

  it('shows the draft when all has been said, never before', () => {
    assert.equal(play([0, 'reveal']).revealed, false);
    assert.equal(play([0, 'go'], [1, 'reveal'], [2, 'go'], [3, 'reveal']).revealed, false);
    assert.equal(play([0, 'go'], [2, 'finish'], [3, 'reveal']).revealed, true);
  });

  it('is rated by the mean of the grades unless the candidate says otherwise', () => {
    const grade = (id: string, grade: number): [number, SessionEvent] => [
      3,
      { type: 'grade', criterion: id, grade },
    ];
    const rated = (...events: [number, SessionEvent][]): unknown =>
      resultOf(play([0, 'go'], [2, 'finish'], ...events)).recall;
    assert.equal(rated(), undefined);
    assert.equal(rated(grade('a', 1)), 'again');
    assert.equal(rated(grade('a', 1), grade('b', 4)), 'hard');
    assert.equal(rated(grade('a', 3), grade('b', 5)), 'good');
    assert.equal(rated(grade('a', 5), grade('b', 5)), 'easy');
    assert.equal(rated(grade('a', 5), [4, { type: 'recall', recall: 'hard' }]), 'hard');
    assert.equal(rated(grade('x', 1), grade('a', 6), grade('b', 0)), undefined);
  });

  it('tells the log the criteria by name, in their order, and what to mend', () => {
    const session = play(
      [0, 'go'],
      [2, 'finish'],
      [3, { type: 'grade', criterion: 'b', grade: 2 }],
      [3, { type: 'grade', criterion: 'a', grade: 4 }],
      [4, { type: 'mend', text: ' the base \n' }],
    );
    assert.deepEqual(resultOf(session), {
      asked: 'Why us?',
      seconds: 2,
      recall: 'good',
      grades: [
        ['A', 4],
        ['B', 2],
      ],
      mend: 'the base',
    });
  });

  it('never goes back, whatever comes', () => {
    const event: fc.Arbitrary<SessionEvent> = fc.oneof(
      fc.constantFrom<SessionEvent>(
        { type: 'go' },
        { type: 'pause' },
        { type: 'finish' },
        { type: 'reveal' },
      ),
      fc.record({
        type: fc.constant('grade' as const),
        criterion: fc.constantFrom('a', 'b', 'x'),
        grade: fc.integer(),
      }),
      fc.record({ type: fc.constant('mend' as const), text: fc.string() }),
    );
    const phases = ['think', 'speak', 'review'];
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.nat(100_000))), (events) => {
        let session = beginRound(round, 0);
        let now = 0;
        for (const [one, later] of events) {
          const next = step(session, one, (now += later));
          const place = ({ phase, turn }: Session): number => phases.indexOf(phase) * 10 + turn;
          assert.ok(place(next) >= place(session) || next.phase === 'review');
          assert.ok(next.spoken >= session.spoken && next.spoken <= now);
          assert.ok(!next.revealed || next.phase === 'review');
          assert.ok(next.turn < round.turns.length);
          session = next;
        }
        assert.equal(recallOf(session) === undefined, Object.keys(session.grades).length === 0);
      }),
    );
  });
});

describe('probes', () => {
  const found = (rule: string, part?: string): { rule: string; data: Record<string, string> } => ({
    rule,
    data: part ? { part } : {},
  });

  it('are about what was found first, each once, and of the question itself then', () => {
    const findings = [
      found('filler'),
      found('unmeasured-number'),
      found('unmeasured-number'),
      found('missing-part', 'action'),
      found('team-focus'),
    ];
    assert.deepEqual(probesFor(findings, ['Why?', 'How?'], 'en'), [
      'How did you work that figure out?',
      'What did you do, step by step?',
      'Why?',
    ]);
    assert.deepEqual(probesFor([], ['a', 'b', 'a', 'c', 'd'], 'ru'), ['a', 'b', 'c']);
    assert.equal(probesFor([found('team-focus')], [], 'ru')[0], 'А что сделали лично вы?');
  });

  it('belong to rules that there are', () => {
    for (const name of Object.keys(probesByRule)) assert.ok(ruleIds.includes(name.split(' ')[0]!), name);
  });
});

describe('rounds of the guide', () => {
  for (const lang of ['ru', 'en'] as const) {
    it(`every question has a time, probes and criteria (${lang})`, () => {
      const guide = shipped(lang);
      for (const question of guide.questions) {
        const { turns, criteria } = questionRound(question, [], guide);
        assert.ok(turns.length > 0 && turns.every(({ text, limit }) => text && limit > 0), question.id);
        assert.ok(criteria.length > 0, question.id);
      }
      assert.equal(rubricOf('group-task', guide)?.id, 'group');
      assert.equal(rubricOf('phone', guide)?.id, 'hr');
    });

    it(`every scenario can be played; of a dialogue only the other side speaks (${lang})`, () => {
      const guide = shipped(lang);
      const kinds = new Set(guide.scenarios.map(practiceOf));
      assert.deepEqual([...kinds].sort(), ['case', 'group', 'role-play']);
      for (const scenario of guide.scenarios) {
        const { turns, think } = scenarioRound(scenario, guide);
        assert.ok(think > 0 && turns.every(({ limit }) => limit > 0), scenario.id);
        const lines = scenario.dialogue.filter(({ speaker }) => speaker === 'other');
        assert.equal(turns.length, Math.max(1, lines.length));
      }
    });
  }
});
