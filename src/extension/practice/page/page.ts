/** The page of the practice panel: draws what the extension tells it and says what the user does. It keeps nothing. */
import type { Action, Line, Note, PageMessage, Review, Timer, View } from '../protocol';

declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void };

const vscode = acquireVsCodeApi();
const main = document.querySelector('main')!;
const announcer = document.querySelector('#announcer')!;

/** When so many seconds are left, it is said. */
const SOON = 10;

let shown: View | undefined;
let ticking: number | undefined;

addEventListener('message', ({ data }: MessageEvent<View>) => show(data));
addEventListener('keydown', onKey);
vscode.postMessage({ type: 'ready' });

function show(view: View): void {
  const isNew = view.step !== shown?.step;
  const focused = document.activeElement?.id ?? '';
  const place =
    document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.selectionStart : 0;
  shown = view;
  main.replaceChildren(
    element('header', {}, [
      element('p', { className: 'title' }, [view.title]),
      element('p', { className: 'progress' }, [view.progress]),
    ]),
    element('div', { className: 'now' }, [
      element('h1', { className: 'phase' }, [view.phase]),
      ...(view.timer ? [timerOf(view.timer)] : []),
    ]),
    ...(view.brief === undefined
      ? []
      : [content('div', view, { className: 'brief', innerHTML: view.brief })]),
    ...(view.said.length > 0
      ? [
          content(
            'ol',
            view,
            { className: 'said' },
            view.said.map((line) => element('li', {}, lineOf(line))),
          ),
        ]
      : []),
    ...(view.asked ? [content('p', view, { className: 'asked', id: 'asked' }, lineOf(view.asked))] : []),
    ...(view.review ? reviewOf(view, view.review) : []),
    element('div', { className: 'actions' }, view.actions.map(actionOf)),
  );
  tick();
  if (isNew) {
    scrollTo(0, 0);
    announcer.textContent = view.announcement;
    (main.querySelector<HTMLElement>('input') ?? main.querySelector<HTMLElement>('button'))?.focus();
    return;
  }
  const before = focused ? document.getElementById(focused) : null;
  // A grade that follows from the others may have moved: the focus moves with it.
  const again =
    before instanceof HTMLInputElement && !before.checked
      ? (before.closest('fieldset')?.querySelector<HTMLElement>('input:checked') ?? before)
      : before;
  again?.focus({ preventScroll: true });
  if (again instanceof HTMLTextAreaElement) again.setSelectionRange(place, place);
}

function lineOf({ name, text }: Line): (Node | string)[] {
  return name ? [element('span', { className: 'name' }, [`${name}:`]), ` ${text}`] : [text];
}

/** Draws the time, and again each second. It is not read aloud but where little is left. */
function timerOf(timer: Timer): HTMLElement {
  const began = performance.now();
  const digits = element('span', { className: 'digits' });
  const bar = element('span', { className: 'bar' });
  const box = element('div', { className: 'timer' }, [
    digits,
    element('span', { className: 'track' }, [bar]),
  ]);
  box.setAttribute('role', 'timer');
  box.setAttribute('aria-label', timer.label);
  let said = secondsLeft(timer, 0);
  draw = () => {
    const left = secondsLeft(timer, timer.runs ? performance.now() - began : 0);
    digits.textContent = `${left < 0 ? '+' : ''}${clock(Math.abs(left))}`;
    bar.style.inlineSize = `${Math.max(0, Math.min(100, (100 * left) / timer.limit))}%`;
    box.classList.toggle('soon', left <= SOON && left > 0);
    box.classList.toggle('over', left <= 0);
    box.classList.toggle('paused', !timer.runs);
    for (const [at, words] of [
      [SOON, timer.soon],
      [0, timer.over],
    ] as const)
      if (left <= at && said > at && timer.limit > at) announcer.textContent = words;
    said = left;
  };
  return box;
}

let draw: () => void = () => undefined;

function tick(): void {
  clearInterval(ticking);
  ticking = undefined;
  if (!shown?.timer) return;
  draw();
  if (shown.timer.runs) ticking = setInterval(draw, 250);
}

function secondsLeft({ limit, passed }: Timer, more: number): number {
  return Math.ceil(limit - (passed + more) / 1000);
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function reviewOf(view: View, review: Review): HTMLElement[] {
  const { criteria, recalls, recall, recallTitle, mend, mendLabel, notes } = review;
  const input = element('textarea', { id: 'mend', rows: 2, value: mend });
  input.addEventListener('input', () => vscode.postMessage({ type: 'mend', text: input.value }));
  const label = element('label', { htmlFor: 'mend', className: 'legend' }, [mendLabel]);
  return [
    ...notes.map((note) => noteOf(view, note)),
    ...criteria.map(({ id, name, says, levels, grade }) =>
      choice(
        view,
        name,
        says,
        levels.map((level, i) => ({
          id: `grade-${id}-${i + 1}`,
          name: `${i + 1}`,
          says: level,
          isChosen: grade === i + 1,
          message: { type: 'grade', criterion: id, grade: i + 1 },
        })),
      ),
    ),
    choice(
      undefined,
      recallTitle,
      '',
      recalls.map(({ id, label: name, next }) => ({
        id: `recall-${id}`,
        name,
        says: next,
        isChosen: recall === id,
        message: { type: 'recall', recall: id },
      })),
    ),
    element('div', { className: 'mend' }, [label, input]),
  ];
}

interface Option {
  id: string;
  name: string;
  says: string;
  isChosen: boolean;
  message: PageMessage;
}

/** A group of radio buttons: arrows go through it, a digit chooses and goes on to the next group. */
function choice(
  view: View | undefined,
  legend: string,
  says: string,
  options: readonly Option[],
): HTMLElement {
  const group = content('fieldset', view, {}, [
    element('legend', { className: 'legend' }, [legend]),
    ...(says ? [element('p', { className: 'says' }, [says])] : []),
  ]);
  for (const { id, name, says: anchor, isChosen, message } of options) {
    const input = element('input', { type: 'radio', name: legend, id, checked: isChosen });
    input.addEventListener('change', () => vscode.postMessage(message));
    group.append(
      element('label', { htmlFor: id, className: 'option' }, [
        input,
        element('span', { className: 'option-name' }, [name]),
        element('span', { className: 'anchor' }, [anchor]),
      ]),
    );
  }
  group.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const input = group.querySelectorAll('input')[Number(key) - 1];
    if (!input || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    input.click();
    const groups = [...main.querySelectorAll('fieldset')];
    const next = groups[groups.indexOf(group as HTMLFieldSetElement) + 1];
    const target =
      next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input');
    (target ?? document.getElementById('mend'))?.focus();
  });
  return group;
}

function noteOf(view: View, { title, html }: Note): HTMLElement {
  return element('section', { className: 'note' }, [
    element('h2', {}, [title]),
    content('div', view, { innerHTML: html }),
  ]);
}

function actionOf({ label, key, message }: Action, at: number): HTMLElement {
  const button = element('button', { type: 'button', id: `action-${message.type}-${at}` }, [label]);
  if (at === 0) button.className = 'primary';
  if (key) {
    const hint = element('kbd', {}, [key.name]);
    hint.setAttribute('aria-hidden', 'true');
    button.append(hint);
    button.setAttribute('aria-keyshortcuts', `${key.ctrl ? 'Control+' : ''}${key.code.replace(/^Key/, '')}`);
  }
  if (at === 0 && shown?.asked) button.setAttribute('aria-describedby', 'asked');
  button.addEventListener('click', () => vscode.postMessage(message));
  return button;
}

/** Keys count by their place, so that they do the same in a Russian layout. */
function onKey(event: KeyboardEvent): void {
  const { code, ctrlKey, metaKey, altKey, shiftKey, repeat, target } = event;
  const isTyping = target instanceof HTMLTextAreaElement;
  const action = shown?.actions.find(
    ({ key }) => key?.code === code && (key.ctrl ? ctrlKey || metaKey : !(ctrlKey || metaKey || isTyping)),
  );
  if (!action || altKey || shiftKey || repeat) return;
  event.preventDefault();
  vscode.postMessage(action.message);
}

/** In the language of what is asked, which need not be that of the interface. */
function content<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  view: View | undefined,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = element(tag, properties, children);
  if (view) made.lang = view.lang;
  return made;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
