import type { Range } from '../finding';
import { Fence } from '../markdown/fence';
import type { FileRule } from './rule';

/** The marks that one half of a conflict may be left with; `=======` alone underlines a heading, so it is no sign of one. */
const MARKER = /^(?:(<{7})|(>{7})|\|{7})(?:[ \t][^|\r\n]*)?\r?$/;

/** The three lines by which git parts two versions. */
interface Marker extends Range {
  kind: 'opens' | 'parts' | 'closes';
}

/** Two versions of a passage that a merge left side by side: nobody can learn an answer by heart that stands there twice. */
export const conflictMarker: FileRule<readonly Marker[]> = {
  id: 'conflict-marker',
  severity: 'warning',
  messages: {
    en: {
      conflict:
        'A merge stopped here: two versions of the passage stand one after the other. Keep one of them, or the best of both, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      rest: 'This line is left from a merge. See that the passage above it does not stand here twice, and delete the line.',
    },
    ru: {
      conflict:
        'Здесь остановилось слияние: две версии одного места стоят подряд. Оставьте одну или соберите из двух лучшую и удалите строки, которые начинаются с <<<<<<<, ======= и >>>>>>>.',
      rest: 'Эта строка осталась от слияния. Проверьте, не записано ли место над ней дважды, и удалите её.',
    },
  },
  note(_unit, _answers, text) {
    const found = markersIn(text);
    return found.length > 0 ? found : undefined;
  },
  checkFile({ head, notes }, _others, report) {
    // A conflict may hold headings, so it may begin in one unit and end in another.
    let isOpen = false;
    const read = (markers: readonly Marker[], from: number): void => {
      for (const { kind, start, end } of markers) {
        const at = { start: from + start, end: from + end };
        if (kind === 'opens') report({ at, message: 'conflict' });
        else if (!isOpen) report({ at, message: 'rest' });
        isOpen = kind !== 'closes';
      }
    };
    read(markersIn(head), 0);
    for (const { note, start } of notes) read(note, start);
  },
};

function markersIn(text: string): Marker[] {
  const markers: Marker[] = [];
  if (!/<{7}|>{7}|\|{7}/.test(text)) return markers;
  const fence = new Fence();
  for (let start = 0, next: number; start < text.length; start = next) {
    const newline = text.indexOf('\n', start);
    next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, newline < 0 ? next : newline);
    const found = fence.takes(line) ? null : MARKER.exec(line);
    if (!found) continue;
    const kind = found[1] ? 'opens' : found[2] ? 'closes' : 'parts';
    markers.push({ kind, start, end: start + line.trimEnd().length });
  }
  return markers;
}
