import type { Task } from '../../engine';
import type { Checklist } from './checklists';
import { type ShownItem, shownItems, type Wanted } from './shown';
import { type Item, type Progress, progressOf } from './tasks';
import type { PlacedStage, Vacancy } from './vacancies';

/** A row of the tree. */
export type StageNode = VacancyNode | StageRow | ItemNode;

interface Row {
  /** The same in every reading of the files as long as the row's words are. */
  readonly id: string;
  readonly parent: StageNode | undefined;
}

export interface VacancyNode extends Row {
  readonly kind: 'vacancy';
  readonly vacancy: Vacancy<Checklist>;
  readonly children: StageRow[];
}

export interface StageRow extends Row {
  readonly kind: 'stage';
  readonly vacancy: Vacancy<Checklist>;
  readonly stage: PlacedStage<Checklist>;
  readonly children: ItemNode[];
}

export interface ItemNode extends Row {
  readonly kind: 'item';
  readonly parent: StageRow | ItemNode;
  readonly vacancy: Vacancy<Checklist>;
  readonly checklist: Checklist;
  readonly item: Item;
  readonly children: ItemNode[];
}

/** All rows that are shown, and what is told about them. */
export interface Rows {
  readonly roots: StageNode[];
  /** The one vacancy there is: its row is left out. */
  readonly only: Vacancy<Checklist> | undefined;
  /** Of all items there are. */
  readonly progress: Progress;
  /** Of those that the filter leaves, hidden ones too. */
  readonly found: Progress;
  readonly items: ItemNode[];
}

/** Lays the vacancies out as rows: vacancies → stages → items; the vacancies are a level only where there are several. */
export function toRows(vacancies: readonly Vacancy<Checklist>[], wanted: Wanted): Rows {
  const items: ItemNode[] = [];
  const found: Task[] = [];
  const itemNode = (parent: StageRow | ItemNode, checklist: Checklist, shown: ShownItem): ItemNode => {
    const node: ItemNode = {
      kind: 'item',
      id: `${checklist.uri.toString()} item ${shown.item.id}`,
      parent,
      vacancy: parent.vacancy,
      checklist,
      item: shown.item,
      children: [],
    };
    items.push(node);
    node.children.push(...shown.children.map((child) => itemNode(node, checklist, child)));
    return node;
  };
  const stageNodes = (vacancy: Vacancy<Checklist>, parent: VacancyNode | undefined): StageRow[] =>
    vacancy.stages.flatMap((stage) => {
      const { file } = stage;
      const around = [vacancy.label, vacancy.role, ...stage.headings, stage.label].join(' ');
      if (wanted.filter)
        found.push(...tasksOf(shownItems(stage.items, { ...wanted, hideDone: false }, around)));
      const shown = shownItems(stage.items, wanted, around);
      if (shown.length === 0) return [];
      const node: StageRow = { kind: 'stage', id: stageId(stage), parent, vacancy, stage, children: [] };
      node.children.push(...shown.map((one) => itemNode(node, file, one)));
      return [node];
    });
  const vacancyNodes = (): VacancyNode[] =>
    vacancies.flatMap((vacancy) => {
      const node: VacancyNode = {
        kind: 'vacancy',
        id: vacancy.id,
        parent: undefined,
        vacancy,
        children: [],
      };
      node.children.push(...stageNodes(vacancy, node));
      return node.children.length > 0 ? [node] : [];
    });
  const only = vacancies.length === 1 ? vacancies[0] : undefined;
  const roots = only ? stageNodes(only, undefined) : vacancyNodes();
  const all = vacancies.flatMap(({ stages }) => stages.flatMap(({ file }) => file));
  const progress = progressOf([...new Set(all)].flatMap(({ tasks }) => tasks));
  return { roots, only, progress, found: wanted.filter ? progressOf(found) : progress, items };
}

/** The id of a stage's row. */
export function stageId({ id, file }: PlacedStage<Checklist>): string {
  return `${file.uri.toString()} stage ${id}`;
}

function tasksOf(shown: readonly ShownItem[]): Task[] {
  return shown.flatMap(({ item, children }) => [item.task, ...tasksOf(children)]);
}
