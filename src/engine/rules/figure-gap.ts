import type { AnalysedAnswer } from '../answer/analyse';
import type { FoundPhrase } from '../answer/lexicon';
import type { LanguageId } from '../language/language';
import type { ProposedFix } from './rule';
import { without } from './without';

/** What swells a verb of change or a comparative: a figure can take its place. */
const swelling: Readonly<Record<LanguageId, RegExp>> = {
  ru: /^(?:значительно|существенно|заметно|ощутимо|сильно|резко|гораздо|намного|прилично|серь[её]зно|изрядно|здорово|кардинально|в разы|кратно|многократно)(?!\p{L})/iu,
  en: /^(?:by )?(?:considerably|dramatically|drastically|greatly|massively|enormously|immensely|vastly|hugely|markedly|noticeably|sharply|significantly|substantially|tremendously|a lot|a mile|a great deal|much|far|way)(?!\p{L})/iu,
};
const COMPARATIVE: Readonly<Record<LanguageId, RegExp>> = {
  ru: /^ (?:\p{L}{3,}ее|лучше|хуже|больше|меньше|выше|ниже|чаще|реже|дольше|короче|дешевле|дороже|проще|легче|ближе|шире)(?!\p{L})/iu,
  en: /^ (?:better|faster|quicker|slower|higher|lower|cheaper|shorter|longer|larger|bigger|smaller|easier|smoother|more|fewer|less|worse)(?!\p{L})/iu,
};
/** English puts the figure behind the verb and what it acts upon: only where nothing of that follows. */
const ENDS =
  /^(?:$|[.,;:!?)]|\s(?:in|over|within|since|after|during|from|for|and|by|at|on|when|thanks|compared|last|this|–|—)(?!\p{L}))/iu;

const gaps: Readonly<Record<LanguageId, string>> = { ru: '[число] %', en: '[number]%' };
const by: Readonly<Record<LanguageId, string>> = { ru: 'на ', en: 'by ' };

/**
 * A gap for the figure in place of a word that only swells, «заметно выросли» → «выросли на [число] %»: right beside one of
 * `changes` or a comparative, where the sentence stays one.
 */
export function figureGap(
  answer: AnalysedAnswer,
  at: FoundPhrase,
  changes: readonly FoundPhrase[],
): ProposedFix[] {
  const { text } = answer;
  const { lang } = at.words[0]!;
  const [words] = swelling[lang].exec(text.slice(at.start, at.end)) ?? [];
  if (words === undefined) return [];
  const fix = (edits: NonNullable<ProposedFix['edits']>): ProposedFix[] => [
    { title: 'figure', values: { words }, edits },
  ];
  const end = at.start + words.length;
  const figure = `${by[lang]}${gaps[lang]}`;
  if (COMPARATIVE[lang].test(text.slice(end, end + 16)))
    return fix([{ at: { start: at.start, end }, text: lang === 'ru' ? figure : gaps.en }]);
  const verb = changes.find(
    (found) => text.slice(found.end, at.start) === ' ' || text.slice(at.end, found.start) === ' ',
  );
  if (!verb) return [];
  if (verb.end <= at.start) {
    const isFree = lang === 'ru' || ENDS.test(text.slice(at.end, at.end + 12));
    return isFree ? fix([{ at, text: figure }]) : [];
  }
  if (lang === 'en') return [];
  return fix([...without(answer, at), { at: { start: verb.end, end: verb.end }, text: ` ${figure}` }]);
}
