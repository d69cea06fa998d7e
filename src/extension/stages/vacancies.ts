/** What the Stages tree is made of: folders of checklists, in order. No editor in here: tested on plain data. */
import type { FrontMatter, Task } from '../../engine';
import { daysUntil } from './days';
import { type Progress, progressOf, type Stage, toStages } from './tasks';

/** A checklist, or a file that says what its folder is about. */
export interface VacancyFile {
  /** Names the folder; files of one folder make a vacancy. */
  readonly folder: string;
  /** The folder's name as it is shown. */
  readonly folderName: string;
  /** By which files of a folder are sorted. */
  readonly name: string;
  readonly frontMatter: FrontMatter;
  /** None but in a checklist. */
  readonly tasks: readonly Task[];
}

export interface Vacancy<File extends VacancyFile = VacancyFile> {
  /** Its folder. */
  id: string;
  label: string;
  /** Whether the label is what somebody wrote, not a folder's name. */
  isNamed: boolean;
  role: string | undefined;
  /** The date of its interview, `2026-12-01`. */
  interview: string | undefined;
  stages: PlacedStage<File>[];
  progress: Progress;
}

export interface PlacedStage<File extends VacancyFile = VacancyFile> extends Stage {
  file: File;
  /** Its title; with the heading above it where another of the vacancy has the same. */
  label: string | undefined;
  /** What an order of stages calls it: its id, else its label; '' where it has none. */
  name: string;
  /** Its place before any order is applied. */
  place: number;
  interview: string | undefined;
}

/** What a guide knows of stages. */
export interface StageGuide {
  /** The id of the stage that has this heading. */
  idOf(title: string): string | undefined;
  /** The title of a stage, in the language of the interface. */
  titleOf(id: string): string | undefined;
}

/** The vacancies that have tasks: the next interview first, then those without a date, then those whose date has passed. */
export function toVacancies<File extends VacancyFile>(
  files: readonly File[],
  orderOf: (folder: string) => readonly string[],
  now: Date,
  guide?: StageGuide,
): Vacancy<File>[] {
  const folders = new Map<string, File[]>();
  for (const file of [...files].sort(byOrder)) {
    const known = folders.get(file.folder);
    if (known) known.push(file);
    else folders.set(file.folder, [file]);
  }
  const vacancies = [...folders.values()]
    .filter((own) => own.some(({ tasks }) => tasks.length > 0))
    .map((own) => vacancyOf(own, orderOf(own[0]!.folder), now, guide));
  const rank = ({ interview }: Vacancy): number => {
    const days = daysUntil(interview, now);
    return days === undefined ? 1e6 : days < 0 ? 1e7 - days : days;
  };
  return vacancies.sort((a, b) => rank(a) - rank(b) || compare(a.id, b.id));
}

function vacancyOf<File extends VacancyFile>(
  files: readonly File[],
  order: readonly string[],
  now: Date,
  guide: StageGuide | undefined,
): Vacancy<File> {
  const of = (kind: FrontMatter['kind']): FrontMatter[] =>
    files.map(({ frontMatter }) => frontMatter).filter((one) => one.kind === kind);
  const said = [...of('vacancy'), ...of('company'), ...of('checklist')];
  const say = (key: 'company' | 'role'): string | undefined => said.find((one) => one[key])?.[key];
  const [company, role] = [say('company'), say('role')];
  const stages = inOrder(stagesOf(files, guide), order);
  // Its date is the vacancy's: once is enough.
  if (stages.length === 1) stages[0]!.interview = undefined;
  return {
    id: files[0]!.folder,
    label: company ?? role ?? files[0]!.folderName,
    isNamed: (company ?? role) !== undefined,
    role: company === undefined ? undefined : role,
    interview: dateOf([of('vacancy'), of('checklist')], now),
    stages,
    progress: progressOf(files.flatMap(({ tasks }) => tasks)),
  };
}

/** A vacancy's own date before those of its stages: of these the next to come, else the last. */
function dateOf(sources: readonly FrontMatter[][], now: Date): string | undefined {
  for (const source of sources) {
    const dates = source
      .map(({ interview }) => interview)
      .filter((date) => daysUntil(date, now) !== undefined)
      .sort();
    if (dates.length > 0) return dates.find((date) => daysUntil(date, now)! >= 0) ?? dates.at(-1);
  }
  return undefined;
}

function stagesOf<File extends VacancyFile>(
  files: readonly File[],
  guide: StageGuide | undefined,
): PlacedStage<File>[] {
  const stages = files.flatMap((file) => {
    const own = toStages(file.tasks);
    return own.map((stage) => {
      const id = file.frontMatter.stage ?? (stage.title === undefined ? undefined : guide?.idOf(stage.title));
      const title = stage.title ?? (id === undefined ? undefined : guide?.titleOf(id));
      // A checklist of many stages tells the date of the vacancy, one of a single stage that of the stage.
      const interview = own.length === 1 ? file.frontMatter.interview : undefined;
      return { ...stage, file, id: stage.id, guideId: id, label: title, interview };
    });
  });
  const isAlone = (key: 'guideId' | 'label', value: string | undefined): boolean =>
    value !== undefined && stages.filter((one) => one[key] === value).length === 1;
  return stages.map(({ guideId, ...stage }, place) => {
    const label = isAlone('label', stage.label) ? stage.label : stage.headings.slice(-2).join(' › ');
    const name = isAlone('guideId', guideId) ? guideId! : label;
    return { ...stage, label: label || stage.label, name: name ?? '', place };
  });
}

function byOrder(a: VacancyFile, b: VacancyFile): number {
  const [one, other] = [a.frontMatter.order ?? Infinity, b.frontMatter.order ?? Infinity];
  return one === other ? compare(a.name, b.name) : one - other;
}

/** Numbers in names count as numbers: `10-offer` comes after `2-call`. */
const collator = new Intl.Collator(undefined, { numeric: true });
function compare(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The stages as an order has them; one that it does not name stays behind the one that it follows. */
export function inOrder<S extends Pick<PlacedStage, 'name' | 'label' | 'place'>>(
  stages: readonly S[],
  order: readonly string[],
): S[] {
  const groups: { rank: number; stages: S[] }[] = [{ rank: -1, stages: [] }];
  for (const stage of [...stages].sort((a, b) => a.place - b.place)) {
    const rank = order.findIndex((name) => isCalled(stage, name));
    if (rank < 0) groups.at(-1)!.stages.push(stage);
    else groups.push({ rank, stages: [stage] });
  }
  return groups.sort((a, b) => a.rank - b.rank).flatMap((group) => group.stages);
}

/** The order with these stages in theirs: it keeps the places of others, and what it names for the first time comes last. */
export function withOrder<S extends Pick<PlacedStage, 'name' | 'label'>>(
  order: readonly string[],
  stages: readonly S[],
): string[] {
  const left = [...new Set(stages.map(({ name }) => name))].filter((name) => name !== '');
  const written: string[] = [];
  let end = order.length;
  for (const name of order) {
    if (!stages.some((stage) => isCalled(stage, name))) {
      written.push(name);
      continue;
    }
    const next = left.shift();
    if (next !== undefined) written.push(next);
    end = written.length;
  }
  written.splice(end, 0, ...left);
  return written;
}

function isCalled({ name, label }: Pick<PlacedStage, 'name' | 'label'>, called: string): boolean {
  return plain(called) === plain(name) || plain(called) === plain(label ?? '');
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
}
