import * as vscode from 'vscode';
import { registerCheck } from './check';
import { registerConfigurations } from './config';
import { registerDiagnostics } from './diagnostics';
import { registerEditing } from './editing/editing';
import { registerCodeActions } from './fixing/code-actions';
import { registerHover } from './hover';
import { registerLevelStatus } from './level-status';
import { lazyLinter } from './linter';
import { registerNewChecklist } from './new-checklist';
import { registerOpenRule } from './open-rule';
import { registerStages, type Stages } from './stages/stages';
import { registerWorkspaceFiles } from './workspace-files';

/** What tests and other extensions reach through `vscode.extensions.getExtension('prepbook.prepbook').exports`. */
export interface PrepbookApi {
  /** Exported for the tests: VS Code has no call that reads a contributed tree or ticks a box in it. */
  stages: Stages;
}

export function activate(context: vscode.ExtensionContext): PrepbookApi {
  const log = vscode.window.createOutputChannel('Prepbook', { log: true });
  const stages = registerStages();
  const { extensionUri } = context;
  const configurations = registerConfigurations(extensionUri, log);
  const linter = lazyLinter(extensionUri);
  const diagnostics = registerDiagnostics(linter, extensionUri, configurations, log);
  context.subscriptions.push(
    log,
    configurations,
    diagnostics,
    registerWorkspaceFiles(linter, configurations, diagnostics.judgements, log),
    registerLevelStatus(diagnostics.judgements),
    registerCheck(diagnostics.judgements),
    registerHover(diagnostics.judgements, extensionUri),
    registerCodeActions(diagnostics.judgements),
    registerOpenRule(extensionUri),
    registerEditing(linter, diagnostics.judgements),
    stages,
    registerNewChecklist(),
  );
  return { stages };
}
