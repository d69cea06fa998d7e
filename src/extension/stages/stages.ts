import * as vscode from 'vscode';
import type { Task } from '../../engine';
import type { Configurations } from '../config';
import { type Checklist, Checklists } from './checklists';
import { untilMidnight } from './days';
import { StagesDragAndDrop } from './drag-and-drop';
import { askForFilter } from './filter';
import { type ItemNode, type Rows, stageId, type StageNode, type StageRow } from './rows';
import { nextItem, type Wanted } from './shown';
import { tasksInside } from './tasks';
import { spokenInterview, type StagesHooks, StagesTree } from './tree';
import { itemsLeft } from './words';
import * as writing from './write-back';

const hideDoneKey = 'prepbook.stages.hideDone';

/** The Stages view. */
export interface Stages extends vscode.Disposable {
  tree: vscode.TreeDataProvider<StageNode>;
  view: vscode.TreeView<StageNode>;
  dragAndDrop: vscode.TreeDragAndDropController<StageNode>;
  /** What a click on the box of an item does: resolves when the file is written or the user has been warned. */
  setChecked(node: StageNode, checked: boolean): Promise<void>;
}

/**
 * Registers the Stages view: the task lists of the workspace's checklists, to be ticked and changed in the tree or in the
 * text. `memory` keeps what the user has chosen to see.
 */
export function registerStages(
  configurations: Configurations,
  memory: vscode.Memento,
  hooks: StagesHooks = {},
): Stages {
  const stages = new StagesView(configurations, memory, hooks);
  const { registerCommand } = vscode.commands;
  const registered = vscode.Disposable.from(
    stages,
    registerCommand('prepbook.stages.open', (node: ItemNode) => stages.open(node)),
    registerCommand('prepbook.stages.next', () => stages.next()),
    // A button in the view's title gives the row that has the focus.
    registerCommand('prepbook.stages.filter', (words?: unknown) =>
      stages.filter(typeof words === 'string' ? words : undefined),
    ),
    registerCommand('prepbook.stages.clearFilter', () => stages.filter('')),
    registerCommand('prepbook.stages.hideDone', () => stages.hideDone(true)),
    registerCommand('prepbook.stages.showDone', () => stages.hideDone(false)),
    registerCommand('prepbook.stages.add', (node?: StageNode, words?: unknown) => stages.add(node, words)),
    registerCommand('prepbook.stages.rename', (node?: StageNode, words?: unknown) =>
      stages.rename(node, words),
    ),
    registerCommand('prepbook.stages.delete', (node?: StageNode, isConfirmed?: unknown) =>
      stages.delete(node, isConfirmed === true),
    ),
    registerCommand('prepbook.stages.moveUp', (node?: StageNode) => stages.move(node, -1)),
    registerCommand('prepbook.stages.moveDown', (node?: StageNode) => stages.move(node, 1)),
  );
  const { tree, view, dragAndDrop } = stages;
  return {
    tree,
    view,
    dragAndDrop,
    setChecked: (node, checked) => stages.setChecked(node, checked),
    dispose: () => registered.dispose(),
  };
}

class StagesView implements vscode.Disposable {
  readonly tree: StagesTree;
  readonly view: vscode.TreeView<StageNode>;
  readonly dragAndDrop: vscode.TreeDragAndDropController<StageNode>;
  private readonly checklists = new Checklists();
  private readonly subscriptions: vscode.Disposable;
  private midnight: ReturnType<typeof setTimeout> | undefined;
  private isRemembered = false;
  /** One edit after another: two at once would each speak of a text without the other. */
  private last: Promise<unknown> = Promise.resolve();
  /** Until when a row that is selected is not opened, ms. */
  private quietUntil = 0;

  constructor(
    configurations: Configurations,
    private readonly memory: vscode.Memento,
    hooks: StagesHooks,
  ) {
    this.tree = new StagesTree(this.checklists, configurations, hooks);
    this.dragAndDrop = new StagesDragAndDrop((dragged, target) => this.drop(dragged, target));
    this.view = vscode.window.createTreeView('prepbook.stages', {
      treeDataProvider: this.tree,
      dragAndDropController: this.dragAndDrop,
      manageCheckboxStateManually: true,
      showCollapseAll: true,
    });
    this.subscriptions = vscode.Disposable.from(
      this.checklists,
      this.tree,
      this.view,
      this.tree.onDidLayOut((rows) => this.describe(rows)),
      this.view.onDidChangeVisibility(({ visible }) => visible && void this.checklists.reload()),
      this.view.onDidChangeCheckboxState(({ items }) => {
        for (const [node, state] of items)
          void this.setChecked(node, state === vscode.TreeItemCheckboxState.Checked);
      }),
      // A machine that slept wakes on another day.
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.tree.followDay()),
    );
  }

  setChecked(node: StageNode, checked: boolean): Promise<void> {
    if (node.kind !== 'item') return Promise.resolve();
    const { checklist, item } = node;
    return this.write(node, async () => {
      let isWritten = false;
      try {
        isWritten = await writing.setChecked(checklist, item.task, checked);
      } finally {
        // The tree still shows the click.
        if (!isWritten) this.tree.refresh();
      }
      return undefined;
    });
  }

  async open(node: ItemNode): Promise<void> {
    if (Date.now() < this.quietUntil) return;
    await orWarn(writing.reveal(node.checklist, node.item.task));
  }

  /** Selects the next item to be done, behind the selected one, and shows its line. */
  async next(): Promise<void> {
    const { roots, progress, items } = await this.tree.rows();
    const [selected] = this.view.selection;
    const after = items.find(({ id }) => id === selected?.id);
    const node = nextItem(itemsOf(roots), after);
    if (node) {
      await this.select(node);
      await orWarn(writing.reveal(node.checklist, node.item.task));
    } else if (progress.total === 0) say(vscode.l10n.t('There are no checklists yet.'));
    else if (progress.done < progress.total) say(vscode.l10n.t('Among what is shown everything is done.'));
    else say(vscode.l10n.t('Everything is done.'));
  }

  async filter(words?: string): Promise<void> {
    const show = (filter: string): void => {
      this.tree.wanted = { ...this.tree.wanted, filter };
      setContext('prepbook.stages.filtered', filter !== '');
    };
    if (words !== undefined) return show(words.trim());
    await this.last;
    await askForFilter(this.tree.wanted.filter, show);
  }

  async hideDone(hideDone: boolean): Promise<void> {
    this.tree.wanted = { ...this.tree.wanted, hideDone };
    setContext(hideDoneKey, hideDone);
    await this.memory.update(hideDoneKey, hideDone);
  }

  /** Adds an item below an item, or at the end of a stage. */
  async add(node: StageNode | undefined, words: unknown): Promise<void> {
    const above = endOf(node ?? (await this.focused()));
    if (!above) return say(vscode.l10n.t('Select an item or a stage first.'));
    const text = await this.ask(words, '', vscode.l10n.t('What is to be done?'));
    if (text !== undefined) await this.write(above, () => writing.add(above.checklist, above.task, text));
  }

  async rename(node: StageNode | undefined, words: unknown): Promise<void> {
    const chosen = await this.itemOf(node);
    if (!chosen) return;
    const { checklist, item } = chosen;
    const now = await orWarn(writing.wordsNow(checklist, item.task));
    if (now === undefined) return;
    const text = await this.ask(words, now, vscode.l10n.t('New words for the item'));
    if (text === undefined || text === now) return;
    await this.write(chosen, () => writing.reword(checklist, item.task, text));
  }

  async delete(node: StageNode | undefined, isConfirmed: boolean): Promise<void> {
    const chosen = await this.itemOf(node);
    if (!chosen) return;
    const { checklist, item } = chosen;
    const inside = tasksInside(item).length;
    if (inside > 0 && !isConfirmed && !(await isSure(item.task.text, inside))) return;
    await this.write(chosen, () => writing.remove(checklist, item.task));
  }

  /** Moves an item among its siblings, or a stage among those of its vacancy. */
  async move(node: StageNode | undefined, by: -1 | 1): Promise<void> {
    const chosen = node ?? (await this.focused());
    if (chosen?.kind === 'item')
      await this.write(chosen, () => writing.moveBy(chosen.checklist, chosen.item.task, by));
    else if (chosen?.kind === 'stage') await this.order(chosen.vacancy.stages, chosen.stage, by);
    else say(vscode.l10n.t('Select an item or a stage first.'));
  }

  dispose(): void {
    clearTimeout(this.midnight);
    this.subscriptions.dispose();
  }

  private async drop(dragged: StageNode, target: StageNode): Promise<void> {
    if (dragged.kind === 'stage') return this.dropStage(dragged, target);
    const to = endOf(target);
    if (dragged.kind !== 'item' || !to) return;
    const { checklist, item } = dragged;
    if (to.checklist.uri.toString() !== checklist.uri.toString())
      return say(vscode.l10n.t('An item stays in its checklist.'));
    const side = target.kind === 'item' ? 'before' : 'after';
    await this.write(dragged, () => writing.move(checklist, item.task, { task: to.task, side }));
  }

  private async dropStage({ id, vacancy }: StageRow, target: StageNode): Promise<void> {
    let row = target;
    while (row.kind === 'item') row = row.parent;
    if (row.kind !== 'stage' || row.vacancy.id !== vacancy.id)
      return say(vscode.l10n.t('A stage stays in its vacancy.'));
    // The rows may have been read anew since the drag began.
    const { stages } = row.vacancy;
    const dragged = stages.find((stage) => stageId(stage) === id);
    if (dragged) await this.order(stages, dragged, row.stage);
  }

  private order(...moved: Parameters<typeof writing.moveStage>): Promise<void> {
    const [, { file }] = moved;
    return this.write({ checklist: file }, () => writing.moveStage(...moved));
  }

  /**
   * Makes one edit when all before it are made, tells the user why it could not be, and selects the item that it was about,
   * which it returns by its number in the text thereafter.
   */
  private write(
    { checklist }: Pick<ItemNode, 'checklist'>,
    work: () => Promise<number | undefined>,
  ): Promise<void> {
    const written = this.last.then(async () => {
      const at = await orWarn(work());
      await this.checklists.read(checklist.uri);
      if (at === undefined || !this.view.visible) return;
      const { items } = await this.tree.rows();
      const own = items.filter((node) => node.checklist.uri.toString() === checklist.uri.toString());
      const node = own.find((one) => one.checklist.tasks.indexOf(one.item.task) === at);
      if (node) await this.select(node);
    });
    this.last = written.catch(() => undefined);
    return written;
  }

  private async select(node: StageNode): Promise<void> {
    await this.view.reveal(node, { select: true, focus: true });
  }

  private async itemOf(node: StageNode | undefined): Promise<ItemNode | undefined> {
    const chosen = node ?? (await this.focused());
    if (chosen?.kind === 'item') return chosen;
    say(vscode.l10n.t('Select an item first.'));
    return undefined;
  }

  /** The row that the keyboard is on. VS Code tells what is selected only, and arrows do not select: so that row is selected. */
  private async focused(): Promise<StageNode | undefined> {
    await this.last;
    if (this.view.visible) {
      this.quietUntil = Date.now() + 300;
      await vscode.commands.executeCommand('list.selectAndPreserveFocus');
    }
    // While the rows are read anew VS Code tells of none.
    for (let waited = 0; waited < 500 && this.view.selection.length === 0; waited += 25)
      await new Promise((resolve) => setTimeout(resolve, 25));
    const [selected] = this.view.selection;
    return selected;
  }

  /** The words given, else those that the user types. */
  private async ask(given: unknown, value: string, prompt: string): Promise<string | undefined> {
    if (typeof given === 'string') return given;
    // What an edit selects in the end would take the focus away from the input.
    await this.last;
    const validateInput = (text: string): string | undefined =>
      text.trim() === '' ? vscode.l10n.t('An item needs words.') : undefined;
    return (await vscode.window.showInputBox({ value, prompt, validateInput }))?.trim();
  }

  /** Says around the rows what they do not say themselves. */
  private describe(rows: Rows): void {
    const { found } = rows;
    if (!this.isRemembered) {
      this.isRemembered = true;
      if (this.memory.get(hideDoneKey) === true) void this.hideDone(true);
    }
    const left = found.total - found.done;
    this.view.badge = left > 0 ? { value: left, tooltip: itemsLeft(left) } : undefined;
    this.view.message = [...messagesOf(rows, this.tree.wanted)].filter(Boolean).join('\n');
    setContext('prepbook.stages.filled', rows.progress.total > 0);
    clearTimeout(this.midnight);
    this.midnight = setTimeout(() => this.tree.followDay(), untilMidnight(new Date()) + 1000);
  }
}

function* messagesOf(
  { only, progress, found, items }: Rows,
  { filter, hideDone }: Wanted,
): Generator<string> {
  if (only) {
    const told = [only.isNamed ? only.label : undefined, spokenInterview(only.interview)];
    yield told.filter(Boolean).join(', ');
  }
  const { total } = progress;
  if (filter && items.length === 0)
    yield vscode.l10n.t('Nothing shown has “{0}”. Esc or the button above clears the filter.', filter);
  else if (filter)
    yield vscode.l10n.t(
      'Filter: “{0}”. Found: {1} of {2}. Esc or the button above clears it.',
      filter,
      found.total,
      total,
    );
  else if (total > 0 && progress.done === total)
    yield hideDone
      ? vscode.l10n.t('Everything is done. Done items are hidden.')
      : vscode.l10n.t('Everything is done.');
}

/** The topmost items of the rows. */
function itemsOf(nodes: readonly StageNode[]): ItemNode[] {
  return nodes.flatMap((node) => (node.kind === 'item' ? node : itemsOf(node.children)));
}

/** The item itself, or the last of a stage. */
function endOf(node: StageNode | undefined): { checklist: Checklist; task: Task } | undefined {
  if (node?.kind === 'item') return { checklist: node.checklist, task: node.item.task };
  if (node?.kind === 'stage') return { checklist: node.stage.file, task: node.stage.items.at(-1)!.task };
  return undefined;
}

async function isSure(name: string, inside: number): Promise<boolean> {
  const remove = vscode.l10n.t('Delete');
  const detail = vscode.l10n.t('What is in it goes, too. Items: {0}', inside);
  const question = vscode.l10n.t('Delete “{0}”?', name);
  const answer = await vscode.window.showWarningMessage(question, { modal: true, detail }, remove);
  return answer === remove;
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', key, value);
}

/** Tells what is no trouble. */
function say(text: string): void {
  vscode.window.setStatusBarMessage(text, told);
}

/** How long the status bar says it, ms. */
const told = 4000;

/** Shows the user why nothing was written; any other failure is passed on. */
async function orWarn<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof writing.NotWritten)) throw error;
    // Not waited for: the warning stays until the user closes it.
    void vscode.window.showWarningMessage(error.message);
    return undefined;
  }
}
