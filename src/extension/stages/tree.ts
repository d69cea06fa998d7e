import * as vscode from 'vscode';
import type { Checklist, Checklists } from './checklists';
import { type Item, type Progress, progressOf, type Stage, tasksInside, toStages } from './tasks';

/** A row of the tree. */
export type StageNode =
  | { kind: 'file'; checklist: Checklist }
  | { kind: 'stage'; checklist: Checklist; stage: Stage }
  | { kind: 'item'; checklist: Checklist; item: Item };

/** Checklists → stages → items; the files are a level of their own only where there are several. */
export class StagesTree implements vscode.TreeDataProvider<StageNode> {
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(private readonly checklists: Checklists) {
    this.onDidChangeTreeData = checklists.onDidChange;
  }

  async getChildren(node?: StageNode): Promise<StageNode[]> {
    if (!node) {
      const filled = (await this.checklists.all()).filter(({ tasks }) => tasks.length > 0);
      return filled.length === 1
        ? stageNodes(filled[0]!)
        : filled.map((checklist) => ({ kind: 'file', checklist }));
    }
    if (node.kind === 'file') return stageNodes(node.checklist);
    const items = node.kind === 'stage' ? node.stage.items : node.item.children;
    return items.map((item) => ({ kind: 'item', checklist: node.checklist, item }));
  }

  getTreeItem(node: StageNode): vscode.TreeItem {
    if (node.kind === 'file') return fileRow(node.checklist);
    if (node.kind === 'stage') return stageRow(node.checklist, node.stage);
    return itemRow(node);
  }
}

function stageNodes(checklist: Checklist): StageNode[] {
  return toStages(checklist.tasks).map((stage) => ({ kind: 'stage', checklist, stage }));
}

function fileRow({ uri, tasks }: Checklist): vscode.TreeItem {
  const row = new vscode.TreeItem(
    vscode.workspace.asRelativePath(uri),
    vscode.TreeItemCollapsibleState.Expanded,
  );
  row.id = uri.toString();
  row.iconPath = new vscode.ThemeIcon('checklist');
  return withProgress(row, progressOf(tasks));
}

function stageRow({ uri }: Checklist, { title, id, progress, items }: Stage): vscode.TreeItem {
  const row = new vscode.TreeItem(
    title ?? vscode.l10n.t('No heading'),
    vscode.TreeItemCollapsibleState.Expanded,
  );
  row.id = `${uri.toString()} stage ${id}`;
  row.iconPath = new vscode.ThemeIcon(progress.done === progress.total ? 'pass' : 'circle-large-outline');
  row.contextValue = 'stage';
  row.tooltip = items[0]?.task.headings.join(' › ');
  return withProgress(row, progress);
}

function itemRow(node: Extract<StageNode, { kind: 'item' }>): vscode.TreeItem {
  const { task, id, children } = node.item;
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  const row = new vscode.TreeItem(task.text, children.length > 0 ? Expanded : None);
  row.id = `${node.checklist.uri.toString()} item ${id}`;
  row.tooltip = task.text;
  // Each box is the file's own mark: one that followed the boxes inside it would show what the file does not say.
  row.checkboxState = vscode.TreeItemCheckboxState[task.checked ? 'Checked' : 'Unchecked'];
  row.command = {
    command: 'prepbook.stages.open',
    title: vscode.l10n.t('Show in the Checklist'),
    arguments: [node],
  };
  const state = task.checked ? vscode.l10n.t('done') : vscode.l10n.t('not done');
  row.accessibilityInformation = { label: `${task.text}, ${state}` };
  return children.length > 0 ? withProgress(row, progressOf(tasksInside(node.item))) : row;
}

function withProgress(row: vscode.TreeItem, { done, total }: Progress): vscode.TreeItem {
  row.description = `${done}/${total}`;
  const spoken = vscode.l10n.t('{0} of {1} done', done, total);
  row.accessibilityInformation = {
    label: `${row.accessibilityInformation?.label ?? labelOf(row)}, ${spoken}`,
  };
  return row;
}

function labelOf({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}
