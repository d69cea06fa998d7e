import * as vscode from 'vscode';

/** The user wants to go to the question before. */
export const back = Symbol('back');

/** Where a question stands among the others. */
export interface Step {
  title: string;
  step: number;
  totalSteps: number;
}

export interface Choice<Value> extends vscode.QuickPickItem {
  value: Value;
}

/** A text, empty where the user skips the question; undefined where they close it. `check` says what is wrong with it. */
export function askText(
  step: Step,
  prompt: string,
  value: string | undefined,
  check: (text: string) => string | undefined = () => undefined,
): Promise<string | typeof back | undefined> {
  const input = vscode.window.createInputBox();
  Object.assign(input, { ...step, prompt, value: value ?? '' });
  input.onDidChangeValue((text) => (input.validationMessage = check(text.trim())));
  return asked(input, () => (check(input.value.trim()) === undefined ? input.value.trim() : undefined));
}

/** One of the choices; undefined where the user closes the question. */
export function askOne<Value>(
  step: Step,
  placeholder: string,
  items: readonly Choice<Value>[],
  chosen: Value | undefined,
): Promise<Value | typeof back | undefined> {
  const pick = vscode.window.createQuickPick<Choice<Value>>();
  Object.assign(pick, { ...step, placeholder, items });
  pick.activeItems = items.filter(({ value }) => value === chosen);
  return asked(pick, () => pick.activeItems[0]?.value);
}

/** Any of the choices; undefined where the user closes the question. */
export function askMany<Value>(
  step: Step,
  placeholder: string,
  items: readonly Choice<Value>[],
  chosen: readonly Value[],
): Promise<Value[] | typeof back | undefined> {
  const pick = vscode.window.createQuickPick<Choice<Value>>();
  Object.assign(pick, { ...step, placeholder, items, canSelectMany: true });
  pick.selectedItems = items.filter(({ value }) => chosen.includes(value));
  return asked(pick, () => pick.selectedItems.map(({ value }) => value));
}

/** Shows the question until it is answered: `read` gives undefined for what is no answer. */
async function asked<Value>(
  question: vscode.InputBox | vscode.QuickPick<Choice<unknown>>,
  read: () => Value | undefined,
): Promise<Value | typeof back | undefined> {
  question.ignoreFocusOut = true;
  if ((question.step ?? 1) > 1) question.buttons = [vscode.QuickInputButtons.Back];
  try {
    return await new Promise((resolve) => {
      question.onDidTriggerButton(() => resolve(back));
      question.onDidAccept(() => {
        const value = read();
        if (value !== undefined) resolve(value);
      });
      question.onDidHide(() => resolve(undefined));
      question.show();
    });
  } finally {
    question.dispose();
  }
}
