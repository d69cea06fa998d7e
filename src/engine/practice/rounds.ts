import { defaultSettings, type Settings } from '../config/settings';
import type { Finding } from '../finding';
import type { BankQuestion, Guide, Scenario } from '../guide/guide';
import type { Practice } from './log';
import { probesFor } from './probes';
import { rubricOf } from './rubric';
import type { Round } from './session';

/** How long to think before an answer, in seconds. */
const THINK = 30;
/** How long to answer a probe, in seconds. */
const PROBE = 60;
/** How long to answer a line of a role play, in seconds. */
const LINE = 60;

/** A question of the bank with what will be asked behind it. */
export function questionRound(
  question: BankQuestion,
  findings: readonly Pick<Finding, 'rule' | 'data'>[],
  guide: Guide,
  settings: Settings = defaultSettings,
): Round {
  const { text, kind = 'default', probes, stage } = question;
  const band = settings.bands[kind] ?? settings.bands.default ?? defaultSettings.bands.default!;
  return {
    asked: text,
    think: THINK,
    turns: [
      { text, limit: band.end },
      ...probesFor(findings, probes, guide.lang).map((probe) => ({ text: probe, limit: PROBE })),
    ],
    criteria: rubricOf(stage, guide)?.criteria ?? [],
  };
}

/** A role play line by line; a scenario without lines is solved in one go. */
export function scenarioRound(scenario: Scenario, guide: Guide): Round {
  const { title, dialogue, minutes = 10, stage } = scenario;
  const half = (minutes * 60) / 2;
  const lines = dialogue
    .filter(({ speaker }) => speaker === 'other')
    .map(({ name, text }) => ({ name, text, limit: LINE }));
  return {
    asked: title,
    // With somebody to talk to, only to read.
    think: lines.length > 0 ? 2 * THINK : half,
    turns: lines.length > 0 ? lines : [{ text: '', limit: half }],
    criteria: rubricOf(stage, guide)?.criteria ?? [],
  };
}

const kinds: Readonly<Record<string, Practice>> = {
  'group-task': 'group',
  group: 'group',
  presentation: 'presentation',
};

/** As what the log counts a scenario. */
export function practiceOf({ stage, dialogue }: Pick<Scenario, 'stage' | 'dialogue'>): Practice {
  return dialogue.length > 0 ? 'role-play' : (kinds[stage] ?? 'case');
}
