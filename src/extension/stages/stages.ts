import * as vscode from 'vscode';
import { Checklists } from './checklists';
import { type StageNode, StagesTree } from './tree';
import { NotWritten, reveal, setChecked } from './write-back';

/** The Stages view. */
export interface Stages extends vscode.Disposable {
  tree: vscode.TreeDataProvider<StageNode>;
  /** What a click on the box of an item does: resolves when the file is written or the user has been warned. */
  setChecked(node: StageNode, checked: boolean): Promise<void>;
}

/** Registers the Stages view: the task lists of the workspace's checklists, to be ticked in the tree or in the text. */
export function registerStages(): Stages {
  const checklists = new Checklists();
  const tree = new StagesTree(checklists);
  const view = vscode.window.createTreeView('prepbook.stages', {
    treeDataProvider: tree,
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });

  // One box after another: two edits at once would each speak of a text without the other.
  let last: Promise<void> = Promise.resolve();
  const tick = (node: StageNode, checked: boolean) => {
    if (node.kind !== 'item') return last;
    const { checklist, item } = node;
    const ticked = last
      .then(() => orWarn(setChecked(checklist, item.task, checked)))
      // In any event: where nothing was written the tree still shows the click.
      .finally(() => checklists.read(checklist.uri));
    last = ticked.catch(() => undefined);
    return ticked;
  };

  const registered = vscode.Disposable.from(
    checklists,
    view,
    view.onDidChangeVisibility(({ visible }) => visible && void checklists.reload()),
    view.onDidChangeCheckboxState(({ items }) => {
      for (const [node, state] of items) void tick(node, state === vscode.TreeItemCheckboxState.Checked);
    }),
    vscode.commands.registerCommand('prepbook.stages.open', (node: StageNode) =>
      node.kind === 'item' ? orWarn(reveal(node.checklist, node.item.task)) : undefined,
    ),
  );
  return { tree, setChecked: tick, dispose: () => registered.dispose() };
}

/** Shows the user why nothing was written; any other failure is passed on. */
async function orWarn(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    // Not waited for: the warning stays until the user closes it.
    void vscode.window.showWarningMessage(error.message);
  }
}
