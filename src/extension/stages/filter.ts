import * as vscode from 'vscode';

/** Asks for the words to filter by, and shows what they leave while they are typed; Esc brings back what was shown before. */
export function askForFilter(before: string, show: (words: string) => void): Promise<void> {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter the Stages');
  input.prompt = vscode.l10n.t('Without words everything is shown.');
  input.placeholder = vscode.l10n.t('Words of an item, a stage or a vacancy, in any order');
  input.value = before;
  return new Promise((resolve) => {
    let isKept = false;
    input.onDidChangeValue((words) => show(words.trim()));
    input.onDidAccept(() => {
      isKept = true;
      input.hide();
    });
    input.onDidHide(() => {
      show(isKept ? input.value.trim() : before);
      input.dispose();
      resolve();
    });
    input.show();
  });
}
