import * as vscode from 'vscode';
import type { Task } from '../../engine';
import type { Configurations } from '../config';
import { interfaceLanguage } from '../linter';
import type { Checklist, Checklists } from './checklists';
import { daysUntil, spokenDate, spokenDays } from './days';
import { type ItemNode, type Rows, type StageNode, type StageRow, toRows, type VacancyNode } from './rows';
import type { Wanted } from './shown';
import { progressOf, tasksInside } from './tasks';
import { type StageGuide, toVacancies } from './vacancies';

/** What is known of whether a ticked task is really done, and an open one perhaps is. */
export interface Evidence {
  /** `text` is told behind the item's words; `missing` puts a warning before them. */
  of(file: vscode.Uri, task: Task): { text: string; state: 'met' | 'open' | 'missing' } | undefined;
  onDidChange: vscode.Event<void>;
}

/** What others may tell the tree. */
export interface StagesHooks {
  evidence?: Evidence;
  guide?: StageGuide;
}

/** Vacancies → stages → items, as rows of a view. */
export class StagesTree implements vscode.TreeDataProvider<StageNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly laidOut = new vscode.EventEmitter<Rows>();
  /** Fires when the rows have been put together anew, from the first time that they are asked for. */
  readonly onDidLayOut = this.laidOut.event;

  private readonly subscriptions: vscode.Disposable;
  private wants: Wanted = { filter: '', hideDone: false };
  private current: Promise<Rows> | undefined;
  private day = '';
  private turn = 0;

  constructor(
    private readonly checklists: Checklists,
    private readonly configurations: Configurations,
    private readonly hooks: StagesHooks,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.laidOut,
      checklists.onDidChange(() => this.refresh()),
      configurations.onDidChange(() => this.refresh()),
      ...(hooks.evidence ? [hooks.evidence.onDidChange(() => this.changed.fire())] : []),
    );
  }

  get wanted(): Wanted {
    return this.wants;
  }

  set wanted(wanted: Wanted) {
    this.wants = wanted;
    this.refresh();
  }

  /** The rows as they are now. */
  rows(): Promise<Rows> {
    return (this.current ??= this.layOut());
  }

  /** Puts the rows together anew; does nothing before they have been asked for. */
  refresh(): void {
    if (!this.current) return;
    // The badge shows on a view that is not seen, too.
    void (this.current = this.layOut());
    this.changed.fire();
  }

  /** Tells anew how many days are left, where it is another day than the rows were made on. */
  followDay(): void {
    if (new Date().toDateString() !== this.day) this.refresh();
  }

  async getChildren(node?: StageNode): Promise<StageNode[]> {
    return node ? node.children : (await this.rows()).roots;
  }

  getParent(node: StageNode): StageNode | undefined {
    return node.parent;
  }

  getTreeItem(node: StageNode): vscode.TreeItem {
    if (node.kind === 'vacancy') return vacancyRow(node);
    if (node.kind === 'stage') return stageRow(node);
    return itemRow(node, this.hooks.evidence);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async layOut(): Promise<Rows> {
    const turn = ++this.turn;
    const now = new Date();
    this.day = now.toDateString();
    const files = await this.checklists.all();
    const orders = await this.orders(files);
    const orderOf = (folder: string): readonly string[] => orders.get(folder) ?? [];
    const rows = toRows(toVacancies(files, orderOf, now, this.hooks.guide), this.wants);
    // What has been overtaken is not to be told.
    if (turn === this.turn) this.laidOut.fire(rows);
    return rows;
  }

  private async orders(files: readonly Checklist[]): Promise<Map<string, readonly string[]>> {
    const orders = new Map<string, readonly string[]>();
    for (const { folder, uri } of files) {
      if (!orders.has(folder)) orders.set(folder, (await this.configurations.of(uri))?.stages ?? []);
    }
    return orders;
  }
}

/** “in 3 days”; undefined where there is no date. */
function whenOf(date: string | undefined): string | undefined {
  const days = daysUntil(date, new Date());
  return days === undefined ? undefined : spokenDays(days, interfaceLanguage());
}

function vacancyRow({ id, vacancy }: VacancyNode): vscode.TreeItem {
  const row = new vscode.TreeItem(vacancy.label, vscode.TreeItemCollapsibleState.Expanded);
  row.id = id;
  row.iconPath = new vscode.ThemeIcon('briefcase');
  row.contextValue = 'vacancy';
  const { done, total } = vacancy.progress;
  tell(row, {
    described: [`${done}/${total}`, whenOf(vacancy.interview), vacancy.role],
    spoken: [vacancy.label, vacancy.role, spokenInterview(vacancy.interview), spokenProgress(done, total)],
    tooltip: [vacancy.label, vacancy.role, interviewDate(vacancy.interview)],
  });
  return row;
}

function stageRow({ id, stage }: StageRow): vscode.TreeItem {
  const label = stage.label ?? vscode.l10n.t('No heading');
  const row = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  row.id = id;
  row.contextValue = 'stage';
  const { done, total } = stage.progress;
  row.iconPath = new vscode.ThemeIcon(done === total ? 'pass' : 'circle-large-outline');
  tell(row, {
    described: [`${done}/${total}`, whenOf(stage.interview)],
    spoken: [label, spokenInterview(stage.interview), spokenProgress(done, total)],
    tooltip: [stage.headings.join(' › ') || label, interviewDate(stage.interview)],
  });
  return row;
}

function itemRow(node: ItemNode, evidence: Evidence | undefined): vscode.TreeItem {
  const { checklist, item, children } = node;
  const { task } = item;
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  const row = new vscode.TreeItem(task.text, children.length > 0 ? Expanded : None);
  row.id = node.id;
  row.contextValue = 'item';
  // Each box is the file's own mark: one that followed the boxes inside it would show what the file does not say.
  row.checkboxState = vscode.TreeItemCheckboxState[task.checked ? 'Checked' : 'Unchecked'];
  row.command = {
    command: 'prepbook.stages.open',
    title: vscode.l10n.t('Show in the Checklist'),
    arguments: [node],
  };
  const proof = evidence?.of(checklist.uri, task);
  if (proof?.state === 'missing')
    row.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  const inside = item.children.length > 0 ? progressOf(tasksInside(item)) : undefined;
  const state = task.checked ? vscode.l10n.t('done') : vscode.l10n.t('not done');
  tell(row, {
    described: [inside && `${inside.done}/${inside.total}`, proof?.text],
    spoken: [task.text, state, inside && spokenProgress(inside.done, inside.total), proof?.text],
    tooltip: [task.text, proof?.text],
  });
  return row;
}

type Words = readonly (string | undefined)[];

function tell(row: vscode.TreeItem, words: Record<'described' | 'spoken' | 'tooltip', Words>): void {
  const joined = (parts: Words, by: string): string => parts.filter(Boolean).join(by);
  const described = joined(words.described, ' · ');
  if (described) row.description = described;
  row.tooltip = joined(words.tooltip, '\n');
  row.accessibilityInformation = { label: joined(words.spoken, ', ') };
}

function spokenProgress(done: number, total: number): string {
  return vscode.l10n.t('{0} of {1} done', done, total);
}

/** “interview in 3 days”; undefined where there is no date. */
export function spokenInterview(date: string | undefined): string | undefined {
  const when = whenOf(date);
  return when && vscode.l10n.t('interview {0}', when);
}

function interviewDate(date: string | undefined): string | undefined {
  return whenOf(date) && vscode.l10n.t('Interview: {0}', spokenDate(date!, interfaceLanguage()));
}
