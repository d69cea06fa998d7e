import type { MarkdownIt } from 'markdown-it';
import * as vscode from 'vscode';
import { registerAnswerFindings } from './answer-findings';
import { registerAnswerLens } from './answer-lens';
import { registerCheck } from './check';
import { registerConfigurations } from './config';
import { registerDiagnostics } from './diagnostics';
import { registerEditing } from './editing/editing';
import { registerCodeActions } from './fixing/code-actions';
import { registerGuideHover } from './guide-hover';
import { lazyGuides, lazyPack } from './guides';
import { registerHover } from './hover';
import { registerPathCompletion } from './language/completion';
import { registerFolding } from './language/folding';
import { lazyService } from './language/lazy-service';
import { registerLinks } from './language/links';
import { registerOutline } from './language/outline';
import { registerQuestions } from './language/questions';
import { registerReferences } from './language/references';
import { registerRename } from './language/rename';
import { registerSelection } from './language/selection';
import { registerSemanticTokens } from './language/semantic-tokens';
import { registerLevelStatus } from './level-status';
import { lazyLinter } from './linter';
import { registerNewChecklist } from './new-checklist';
import { registerOpenRule } from './open-rule';
import { registerPractice, type Practice } from './practice/practice';
import { registerPreview } from './preview/commands';
import { PreviewLevels } from './preview/levels';
import { extendMarkdownIt } from './preview/markdown-it';
import { evidenceFrom } from './stages/evidence';
import { registerStages, type Stages } from './stages/stages';
import { registerStartWorkspace } from './starter/start-workspace';
import { registerSuggestions } from './suggesting/suggesting';
import { registerWorkspaceFiles } from './workspace-files';

/** What tests and other extensions reach through `vscode.extensions.getExtension('prepbook.prepbook').exports`. */
export interface PrepbookApi {
  /** Exported for the tests: VS Code has no call that reads a contributed tree or ticks a box in it. */
  stages: Stages;
  /** Exported for the tests. */
  practice: Practice;
  /** What VS Code's Markdown preview calls, by this very name. */
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
}

export function activate(context: vscode.ExtensionContext): PrepbookApi {
  const log = vscode.window.createOutputChannel('Prepbook', { log: true });
  const { extensionUri } = context;
  const markdown = lazyService();
  const shipped = lazyPack(extensionUri);
  const configurations = registerConfigurations(extensionUri, shipped, log);
  const guides = lazyGuides(extensionUri, shipped, configurations);
  const linter = lazyLinter(extensionUri);
  const diagnostics = registerDiagnostics(linter, extensionUri, configurations, log);
  const files = registerWorkspaceFiles(linter, configurations, diagnostics.judgements, guides, log);
  const stages = registerStages(configurations, context.workspaceState, {
    evidence: evidenceFrom(files, diagnostics.judgements),
  });
  const levels = new PreviewLevels(diagnostics.judgements);
  const practising = registerPractice({ guides, linter, configurations, extensionUri });
  context.subscriptions.push(
    log,
    configurations,
    diagnostics,
    files,
    registerLevelStatus(diagnostics.judgements),
    registerAnswerLens(diagnostics.judgements),
    registerAnswerFindings(diagnostics.judgements),
    registerCheck(diagnostics.judgements),
    registerHover(diagnostics.judgements, extensionUri),
    registerGuideHover(diagnostics.judgements, guides),
    registerCodeActions(diagnostics.judgements),
    registerOpenRule(extensionUri),
    registerEditing(linter, diagnostics.judgements),
    stages,
    registerNewChecklist(),
    registerStartWorkspace(guides),
    practising,
    markdown,
    registerOutline(diagnostics.judgements),
    registerFolding(markdown),
    registerSelection(markdown),
    registerLinks(markdown),
    registerPathCompletion(markdown),
    registerReferences(markdown),
    registerRename(markdown),
    registerQuestions(),
    registerSuggestions(diagnostics.judgements, guides, extensionUri),
    registerSemanticTokens(diagnostics.judgements),
    registerPreview(),
    levels,
  );
  return { stages, practice: practising.practice, extendMarkdownIt: (md) => extendMarkdownIt(md, levels) };
}
