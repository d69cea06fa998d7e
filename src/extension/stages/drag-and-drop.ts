import * as vscode from 'vscode';
import type { StageNode } from './rows';

/** What a drag out of the view carries: VS Code wants it named after the view, in small letters. */
const kind = 'application/vnd.code.tree.prepbook.stages';

/** Lets rows of the Stages view be dragged to other places in it. */
export class StagesDragAndDrop implements vscode.TreeDragAndDropController<StageNode> {
  readonly dropMimeTypes = [kind];
  readonly dragMimeTypes = [kind];

  constructor(private readonly move: (dragged: StageNode, target: StageNode) => Promise<void>) {}

  handleDrag([dragged]: readonly StageNode[], transfer: vscode.DataTransfer): void {
    if (dragged && dragged.kind !== 'vacancy') transfer.set(kind, new vscode.DataTransferItem(dragged));
  }

  async handleDrop(target: StageNode | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const dragged = transfer.get(kind)?.value as StageNode | undefined;
    if (dragged && target && dragged.id !== target.id) await this.move(dragged, target);
  }
}
