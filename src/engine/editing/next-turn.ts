import { speakerNamed, speakersIn } from '../notebook/labels';

/** A line that a speaker opens: all up to what is said, and the name alone. */
interface Opening {
  lead: string;
  name: string;
  isEmpty: boolean;
}

/** A quote, a list's item, bold: what may stand before a speaker's name. */
const MARKUP = /^[ \t>]*(?:[-*+][ \t]+)?(?:\*\*|__)?/;

/** No speaker is looked for further up, in lines. */
const REACH = 200;
/** No speaker's name reaches further, in UTF-16 units. */
const LONGEST = 120;

/**
 * What opens the turn behind `line`: the speaker before this one, written as before, or the other side where nobody else
 * has spoken; `above` are the lines above, the nearest first. Empty behind a turn that is empty itself: the dialogue is
 * over. Undefined where the line is no turn.
 */
export function nextTurn(line: string, above: Iterable<string>): string | undefined {
  const last = openingOf(line);
  if (!last) return undefined;
  let left = REACH;
  for (const one of above) {
    if (left-- === 0 || /^#{1,6}\s/.test(one)) break;
    const before = openingOf(one);
    if (before && before.name !== last.name) return last.isEmpty ? '' : before.lead;
  }
  const other = firstAnswer(last.name);
  if (!other) return undefined;
  return last.isEmpty ? '' : last.lead.replace(last.name, other);
}

function openingOf(line: string): Opening | undefined {
  const markup = MARKUP.exec(line)![0];
  const [turn] = speakersIn(line.slice(markup.length, LONGEST));
  if (turn?.start !== 0) return undefined;
  const name = line.slice(markup.length, markup.length + turn.labelEnd);
  const said = line.slice(markup.length + turn.end).replace(/^(?:\*\*|__)[ \t]*/, '');
  const lead = line.slice(0, line.length - said.length).trimEnd();
  return { lead: `${lead} `, name, isEmpty: said.trim() === '' };
}

/** Who answers somebody that speaks first. A list of contacts («Менеджер: Анна») looks the same, so only sure speakers are answered. */
function firstAnswer(name: string): string | undefined {
  const [inRussian, inEnglish] = speakerNamed(name) === 'other' ? ['Вы', 'You'] : ['Клиент', 'Client'];
  const isSure = speakerNamed(name) === 'other' ? !EITHER.test(name) : OWN.test(name);
  if (!isSure) return undefined;
  return /[а-яё]/i.test(name) ? inRussian : inEnglish;
}

const OWN = /^(?:вы|я|you|me)$/i;
/** Who may be named in a list as well as speak. */
const EITHER =
  /^(?:руководитель|директор|manager|hiring manager|hr|эйчар|коллега|colleague|работодатель|employer|user|parent|родитель)/i;
