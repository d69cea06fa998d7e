import * as vscode from 'vscode';
import { languageId } from './notebooks';

/** Registers `prepbook.newChecklist`, which opens an untitled checklist for the user to fill in and save. */
export function registerNewChecklist(): vscode.Disposable {
  return vscode.commands.registerCommand('prepbook.newChecklist', async () => {
    const document = await vscode.workspace.openTextDocument({ language: languageId, content: skeleton() });
    await vscode.window.showTextDocument(document);
  });
}

function skeleton(): string {
  const title = vscode.l10n.t('Hiring stages');
  const stages: [title: string, ...tasks: string[]][] = [
    [
      vscode.l10n.t('Before the call'),
      vscode.l10n.t('Read the vacancy and mark what I can prove'),
      vscode.l10n.t('Prepare a self-presentation of one minute'),
    ],
    [
      vscode.l10n.t('Interview'),
      vscode.l10n.t('Draft three stories: situation, task, action, result'),
      vscode.l10n.t('Prepare questions to the employer'),
    ],
    [vscode.l10n.t('Offer'), vscode.l10n.t('Write down the terms and compare them with what I expect')],
  ];
  // A blank line between the items: ticks on neighbours then merge clean in git.
  const sections = stages.map(([stage, ...tasks]) =>
    [`## ${stage}`, '', ...tasks.flatMap((task) => [`- [ ] ${task}`, ''])].join('\n'),
  );
  return ['---', 'prepbook: checklist', '---', '', `# ${title}`, '', ...sections].join('\n');
}
