import { isReported } from '../answer/speech';
import type { AnalysedAnswer } from '../answer/analyse';
import type { Range } from '../finding';
import { fileName } from './file-name';
import type { FileRule, NotedFile } from './rule';

/** A job as a résumé lists it. */
interface Job {
  /** Capitalised words of its line: the employer is among them. */
  names: readonly string[];
  from: number;
  /** Infinity for the present one. */
  to: number;
  rank: string | undefined;
  team: string | undefined;
}

/** What an answer says of a job: one fact in one sentence, and the names in it. */
interface Claim extends Range {
  fact: 'joined' | 'left' | 'worked' | 'rank' | 'team';
  value: string;
  names: readonly string[];
}

interface Note {
  jobs: readonly Job[];
  claims: readonly Claim[];
}

/** A year, a rank or a team that the workspace's résumé states otherwise. What the résumé leaves out is no contradiction. */
export const notInResume: FileRule<Note> = {
  id: 'not-in-resume',
  severity: 'information',
  messages: {
    en: {
      differs:
        '“{words}” here, but {file} says “{stated}” for this employer. The interviewer has your résumé on the table: make the two agree, or say in the answer why they differ.',
    },
    ru: {
      differs:
        'Здесь «{words}», а в {file} об этом работодателе сказано «{stated}». Резюме лежит перед собеседником: приведите одно в соответствие с другим или объясните разницу в ответе.',
    },
  },
  note(unit, answers, text) {
    const claims = answers.flatMap((answer, i) => {
      const { passage } = unit.asked!.drafts[i]!;
      return claimsIn(answer).map((claim) => ({ ...claim, ...passage.toSource(claim) }));
    });
    const jobs = jobsIn(text);
    return jobs.length + claims.length > 0 ? { jobs, claims } : undefined;
  },
  checkFile({ uri, notes }, others, report) {
    if (notes.length === 0) return;
    const resume = nearestResume(uri, others);
    if (!resume) return;
    const jobs = jobsByName(resume);
    for (const { note, start } of notes)
      for (const claim of note.claims) {
        // Of two employers in one sentence either may be meant; of two jobs at one, either.
        const meant = new Set(claim.names.flatMap((name) => jobs.get(stemOf(name)) ?? []));
        const [job] = meant;
        const stated = job && meant.size === 1 && statedOtherwise(claim, job);
        if (!stated) continue;
        report({
          at: { start: start + claim.start, end: start + claim.end },
          message: 'differs',
          values: {
            words: claim.value,
            stated,
            file: fileName(resume.uri),
          },
        });
      }
  },
};

/** The résumé in the file's folder, or in the nearest one above it: a coach's workspace holds several candidates. */
function nearestResume<N>(uri: string, files: readonly NotedFile<N>[]): NotedFile<N> | undefined {
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  return files
    .filter((file) => file.frontMatter.kind === 'resume' && uri.startsWith(folderOf(file.uri)))
    .sort((a, b) => folderOf(b.uri).length - folderOf(a.uri).length)[0];
}

function jobsByName({ notes }: NotedFile<Note>): Map<string, Job[]> {
  const jobs = new Map<string, Job[]>();
  for (const { note } of notes)
    for (const job of note.jobs)
      for (const name of new Set(job.names.map(stemOf))) jobs.set(name, [...(jobs.get(name) ?? []), job]);
  return jobs;
}

function statedOtherwise({ fact, value }: Claim, { from, to, rank, team }: Job): string | undefined {
  const years = `${from}–${to === Infinity ? '…' : to}`;
  const year = Number(value);
  if (fact === 'rank') return rank !== undefined && rankOf(value) !== rankOf(rank) ? rank : undefined;
  if (fact === 'team') return team !== value ? team : undefined;
  const agrees =
    fact === 'joined' ? year === from : fact === 'left' ? year === to : year >= from && year <= to;
  return agrees ? undefined : years;
}

const YEARS =
  /((?:19|20)\d\d)(?:\s?г\.?)?\s?[–—-]\s?(?:[\p{L}.]+\s|\d{1,2}[./])?(?:((?:19|20)\d\d)|наст|сейчас|н\.\s?в|present|now|today)/iu;
const TEAM =
  /(?<!\p{L})(?:(?:команд|бригад)\p{L}{0,3}(?: у меня| была)?(?: из|[ —–-]+(?=\d+ (?:человек|рабочих|сотрудник)))|teams? of|crew of)\s?(\d+)(?![\d.,]*[–-]\d)/iu;
const RANK =
  /(?<!\p{L})(?:стаж[её]р\p{L}*|ассистент\p{L}*|помощни\p{L}+|специалист\p{L}*|заместител\p{L}+|руководител\p{L}+|начальни\p{L}+|директор\p{L}*|заведующ\p{L}+|intern|trainee|assistant|specialist|deputy|head of|director)(?!\p{L})/giu;
/** Ranks that nobody confuses, by the first letters of their names; «руководитель» and «начальник» are one. */
const ranks: readonly RegExp[] = [
  /^(?:стаж|intern|trainee)/iu,
  /^(?:ассист|помощ|assist)/iu,
  /^(?:специал|special)/iu,
  /^(?:замест|deputy)/iu,
  /^(?:руковод|началь|завед|head)/iu,
  /^direct|^директ/iu,
];

function rankOf(words: string): number {
  return ranks.findIndex((rank) => rank.test(words));
}

/** The one rank that is named; «помощник руководителя» names two. */
function onlyRank(text: string): string | undefined {
  const found = text.match(RANK) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** A line with years opens a job; what follows tells of it up to the next one. */
function jobsIn(text: string): Job[] {
  const jobs: Job[] = [];
  if (!YEARS.test(text)) return jobs;
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (YEARS.test(line) ? [i] : []));
  starts.forEach((start, n) => {
    const line = lines[start]!;
    const [, from, to] = YEARS.exec(line)!;
    const team = TEAM.exec(lines.slice(start, starts[n + 1]).join('\n'))?.[1];
    const quoted = [...line.matchAll(/[«“"]([^»”"]+)[»”"]/g)].map(([, name]) => name!);
    const names = namesIn(quoted.length > 0 ? quoted.join(' ') : line);
    jobs.push({ names, from: Number(from), to: to ? Number(to) : Infinity, rank: onlyRank(line), team });
  });
  return jobs;
}

const JOINED =
  /(?<!\p{L})(?:приш(?:ла|[её]л)|устроил(?:ась|ся)|поступил[аи]?|начал[аи]? работать|joined|started (?:at|with)|came to)(?!\p{L})/iu;
const LEFT = /(?<!\p{L})(?:уш(?:ла|[её]л) из|уволил(?:ась|ся) из|left|resigned from)(?!\p{L})/iu;
const WORKED =
  /(?<!\p{L})(?:работал[аи]?|работаю|тружусь|с(?= (?:\p{L}+ )?(?:19|20)\d\d)|worked|was working|been (?:at|with)|since)(?!\p{L})/iu;
/** Another employer, another person, or a case that is only thought of. */
const OTHER =
  /(?<!\p{L})(?:он|она|они|если|бы|до|после|клиент\p{L}*|he|she|they|if|would|before|after|client)(?!\p{L})/iu;

function claimsIn(answer: AnalysedAnswer): Claim[] {
  const { text, sentences } = answer;
  return sentences.flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    const told = toldIn(said);
    if (!told || OTHER.test(said)) return [];
    const names = namesIn(said);
    const { fact, value, from } = told;
    const start = sentence.start + from;
    const claim = { fact, value, names, start, end: start + value.length };
    return isReported(answer, claim) ? [] : [claim];
  });
}

/** The fact that a sentence tells of a job; `from` counts in it. */
function toldIn(said: string): (Pick<Claim, 'fact' | 'value'> & { from: number }) | undefined {
  if (/\d/.test(said)) {
    const years = said.match(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)/g) ?? [];
    const [year] = years;
    const fact = years.length === 1 ? factIn(said) : undefined;
    if (fact) return { fact, value: year!, from: said.indexOf(year!) };
    const team = TEAM.exec(said);
    if (team) return { fact: 'team', value: team[1]!, from: team.index + team[0].length - team[1]!.length };
  }
  const rank = WORKED.test(said) ? onlyRank(said) : undefined;
  return rank === undefined ? undefined : { fact: 'rank', value: rank, from: said.indexOf(rank) };
}

function factIn(said: string): Claim['fact'] | undefined {
  if (JOINED.test(said)) return 'joined';
  if (LEFT.test(said)) return 'left';
  return WORKED.test(said) ? 'worked' : undefined;
}

/** Other capitalised words in a line of a résumé: months, forms of companies, ranks, large cities. */
const NO_NAME =
  /^(?:(?:янв|фев|мар[та]|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,7}|ооо|зао|пао|оао|ltd|inc|llc|head|senior|junior|the|in|at|менеджер|manager|моск\p{L}+|санкт|петербург\p{L}*|казан\p{L}+|екатеринбург\p{L}*|новосибирск\p{L}*|london|manchester|leeds|bristol|new|york|berlin|paris)$/iu;

function namesIn(text: string): string[] {
  return (text.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? []).filter(
    (word) => !NO_NAME.test(word) && rankOf(word) < 0,
  );
}

/** A name without its case ending: «Север», «Севере»; «Лавра», «Лавру». */
function stemOf(name: string): string {
  return name.toLowerCase().replace(/(?<=\p{L}{3})(?:ой|ом|ем|ей|[аеёиоуыэюяйь])$/u, '');
}
