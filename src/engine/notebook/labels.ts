import type { LanguageId } from '../language/language';
import type { PartKind, Speaker } from './notebook';

/**
 * The names people give to the parts of an answer. Lower case, `ё` as `е`; matching ignores case. The order of the
 * words inside a name is fixed; longer names come first so that «Что сделал я» is not cut at «Что сделал».
 */
export const partNames: Readonly<Record<PartKind, readonly string[]>> = {
  situation: [
    'исходная ситуация',
    'ситуация',
    'контекст',
    'предыстория',
    'обстановка',
    'situation',
    'context',
    'background',
  ],
  task: ['задача', 'задачи', 'цель', 'цели', 'task', 'tasks', 'goal', 'goals', 'objective'],
  action: [
    'мои действия',
    'предпринятые действия',
    'действия',
    'действие',
    'что я сделала',
    'что я сделал',
    'что сделала',
    'что сделал',
    'мои шаги',
    'шаги',
    'actions taken',
    'actions',
    'action',
    'what i did',
    'steps taken',
    'my actions',
    'steps',
    'approach',
  ],
  result: [
    'результаты',
    'результат',
    'итоги',
    'итог',
    'что получилось',
    'чего добилась',
    'чего добился',
    'results',
    'result',
    'outcomes',
    'outcome',
    'impact',
    'how it ended',
    'чем закончилось',
    'чем кончилось',
    'развязка',
  ],
  measurement: [
    'замер',
    'замеры',
    'измерение',
    'как посчитали',
    'как посчитала',
    'как посчитал',
    'как измеряли',
    'measurement',
    'measurements',
    'how measured',
    'how we measured it',
  ],
  skills: ['навыки', 'гибкие навыки', 'компетенции', 'soft skills', 'skills', 'competences', 'competencies'],
};

export const partLetters: Readonly<Record<string, PartKind>> = {
  s: 'situation',
  с: 'situation',
  t: 'task',
  т: 'task',
  з: 'task',
  a: 'action',
  а: 'action',
  д: 'action',
  r: 'result',
  р: 'result',
};

const kindOf = new Map<string, PartKind>();
for (const [kind, list] of Object.entries(partNames))
  for (const name of list) kindOf.set(name, kind as PartKind);

const fold = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();
const flexible = (name: string): string =>
  name.replaceAll('е', '[её]').replaceAll(' ', '\\s+').replaceAll('й', '(?:й|и\\u0306)');
const anyName = [...kindOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map(flexible)
  .join('|');
const LETTER = '[STARСТАРЗД]';

/** `S (Situation)`, `Situation (S)`, `S — Ситуация`, `Ситуация`, `1. Ситуация`, `Моя задача`. */
const NAME = `(?:\\d[.)]\\s*)?(?:${LETTER}\\s*[-–—.:/]\\s*|${LETTER}\\s*\\(\\s*)?(?:(?:моя|мой|мои|my|the)\\s+)?(${anyName})(?:\\s*[/(]\\s*[\\p{L} ]{1,20}\\)?)?\\s*\\)?`;
const SINGLE = `(?:\\(\\s*(${LETTER})\\s*\\)|(${LETTER})(?=\\s*[:)—–-]))`;

const HEADING = new RegExp(`^\\s*${NAME}\\s*[.:—–-]?\\s*$`, 'iu');
const HEADING_LETTER = new RegExp(`^\\s*\\(?(${LETTER})\\)?\\s*[.:]?\\s*$`, 'u');
const LEAD = new RegExp(`^\\s*${NAME}\\s*(?:[:—–]|[-.](?=\\s))\\s*`, 'iu');
const LEAD_LETTER = new RegExp(`^\\s*${SINGLE}\\s*[:.)—–-]?\\s*`, 'u');
/** Behind a stop, a line's end, or a label with nothing behind it yet. */
const INLINE = new RegExp(
  `(?<=[.!?…;»")\\]]\\s+|\\n\\s*|(?:^|[\\s(])(?:${anyName})\\)?:\\s+)${NAME}\\s*:\\s*`,
  'giu',
);
const INLINE_LETTER = new RegExp(`(?<=^|[\\s])${SINGLE}\\s*[:—–]?(?:\\s+|$)`, 'gu');
/** A few words between a stop and a colon. */
const ANY_NAME = /(?:[.!?…;»")\]]\s|\n)[^!?…;:]{1,80}:/;
const ANY_LETTER = new RegExp(`${LETTER}\\s*[:)—–-]`);

const standard: Readonly<Record<LanguageId, Readonly<Record<PartKind, string>>>> = {
  ru: {
    situation: 'Ситуация',
    task: 'Задача',
    action: 'Действия',
    result: 'Результат',
    measurement: 'Замер',
    skills: 'Навыки',
  },
  en: {
    situation: 'Situation',
    task: 'Task',
    action: 'Action',
    result: 'Result',
    measurement: 'Measurement',
    skills: 'Skills',
  },
};

/** The usual name of a part. */
export function labelNamed(kind: PartKind, lang: LanguageId): string {
  return standard[lang][kind];
}

const LETTER_ALONE = new RegExp(`(?<![\\p{L}])${LETTER}(?![\\p{L}])`, 'u');
const NAMED = new RegExp(
  `(?:(?<!\\p{L})(?:моя|мой|мои|my|the)\\s+)?(?<!\\p{L})(?:${anyName})(?!\\p{L})(?:\\s*[/(]\\s*[\\p{L} ]{2,20}\\)?)?`,
  'iu',
);
const initials: Readonly<Record<LanguageId, Readonly<Partial<Record<PartKind, string>>>>> = {
  ru: { situation: 'С', task: 'З', action: 'Д', result: 'Р' },
  en: { situation: 'S', task: 'T', action: 'A', result: 'R' },
};

/** A label for a part in the manner of another: «СИТУАЦИЯ» → «РЕЗУЛЬТАТ», “S (Situation)” → “R (Result)”, “(S)” → “(R)”. */
export function labelLike(written: string, kind: PartKind, lang: LanguageId): string {
  const name = NAMED.exec(written)?.[0];
  const letter = LETTER_ALONE.exec(name ? written.replace(name, '') : written)?.[0];
  let named = labelNamed(kind, !name ? lang : /[а-яё]/i.test(name) ? 'ru' : 'en');
  if (name && name === name.toUpperCase()) named = named.toUpperCase();
  else if (name && name === name.toLowerCase()) named = named.toLowerCase();
  if (!letter) return name ? written.replace(name, named) : named;
  const initial = initials[/[A-Z]/.test(letter) ? 'en' : 'ru'][kind];
  // A measurement has no letter of its own.
  if (!initial) return named;
  const lettered = written.replace(LETTER_ALONE, initial);
  return name ? lettered.replace(name, named) : lettered;
}

export interface LabelMatch {
  kind: PartKind;
  /** Offsets into the text given: the label with its punctuation and the space after it. */
  start: number;
  /** End of the label's own words. */
  labelEnd: number;
  end: number;
  /** A lone letter is a label only among others of its kind. */
  letter: boolean;
}

function match(found: RegExpMatchArray | null, letter: boolean): LabelMatch | undefined {
  if (!found) return undefined;
  const word = found[1] ?? found[2];
  const kind = letter ? partLetters[word!.toLowerCase()] : kindOf.get(fold(word!));
  if (!kind) return undefined;
  const whole = found[0];
  const start = found.index! + /^\s*/.exec(whole)![0].length;
  const end = found.index! + whole.length;
  const labelEnd = found.index! + whole.replace(/[\s:.—–-]+$/u, '').length;
  return { kind, start, labelEnd, end, letter };
}

/** The part that a heading or a table's cell names as a whole. */
export function partOfHeading(text: string): LabelMatch | undefined {
  return match(HEADING.exec(text), false) ?? match(HEADING_LETTER.exec(text), true);
}

/** A label that opens a paragraph or a list item; `bold` is the length of a bold opening, itself a label if it names a part. */
export function partOfLead(text: string, bold: number): LabelMatch | undefined {
  const opening = bold > 0 ? match(HEADING.exec(text.slice(0, bold)), false) : undefined;
  if (opening)
    return { ...opening, end: opening.end + /^[\s:.—–-]*/u.exec(text.slice(opening.end))![0].length };
  return match(LEAD.exec(text), false) ?? match(LEAD_LETTER.exec(text), true);
}

/** Labels inside running prose, after the start of the text: «Ситуация: … Задача: …», «(S) … (T) …». */
export function partsInside(text: string): LabelMatch[] {
  // Most paragraphs hold no label at all; what every label has is looked for first.
  const all = (may: RegExp, labels: RegExp): RegExpMatchArray[] =>
    may.test(text) ? [...text.matchAll(labels)] : [];
  const named = (text.includes(':') ? all(ANY_NAME, INLINE) : []).map((found) => match(found, false));
  const lettered = all(ANY_LETTER, INLINE_LETTER).map((found) => match(found, true));
  return [...named, ...lettered].filter((found) => found !== undefined).sort((a, b) => a.start - b.start);
}

/** Who speaks in dialogues, lower case. */
export const candidateNames: readonly string[] = [
  'вы',
  'я',
  'кандидат',
  'кандидатка',
  'соискатель',
  'специалист',
  'оператор',
  'менеджер',
  'администратор',
  'консультант',
  'сотрудник',
  'сотрудница',
  'поддержка',
  'продавец',
  'регистратор',
  'врач',
  'медсестра',
  'учитель',
  'мастер',
  'инженер',
  'официант',
  'официантка',
  'кассир',
  'диспетчер',
  'фармацевт',
  'воспитатель',
  'секретарь',
  'бухгалтер',
  'агент',
  'портье',
  'библиотекарь',
  'мастер-приёмщик',
  'стажёр',
  'стажер',
  'педагог',
  'психолог',
  'юрист',
  'риелтор',
  'курьер',
  'бармен',
  'проводник',
  'проводница',
  'стюардесса',
  'стюард',
  'консьерж',
  'хостес',
  'you',
  'me',
  'candidate',
  'agent',
  'rep',
  'specialist',
  'support',
  'advisor',
  'adviser',
  'operator',
  'receptionist',
  'clerk',
  'pharmacist',
  'nurse',
  'doctor',
  'teacher',
  'technician',
  'waiter',
  'waitress',
  'cashier',
  'assistant',
  'sales assistant',
  'shop assistant',
  'seller',
  'salesperson',
  'associate',
  'front desk',
  'concierge',
  'host',
  'hostess',
  'librarian',
  'engineer',
  'consultant',
  'bartender',
  'barista',
  'tutor',
  'trainee',
  'officer',
  'staff',
  'dispatcher',
];
export const otherNames: readonly string[] = [
  'клиент',
  'клиентка',
  'покупатель',
  'заказчик',
  'заказчица',
  'гость',
  'гостья',
  'пациент',
  'пациентка',
  'абонент',
  'посетитель',
  'посетительница',
  'пассажир',
  'пассажирка',
  'пользователь',
  'покупательница',
  'родитель',
  'жилец',
  'жительница',
  'житель',
  'мама',
  'мать',
  'папа',
  'отец',
  'бабушка',
  'дедушка',
  'сосед',
  'соседка',
  'арендатор',
  'заявитель',
  'заявительница',
  'гражданин',
  'гражданка',
  'ученик',
  'ученица',
  'студент',
  'студентка',
  'турист',
  'туристка',
  'постоялец',
  'читатель',
  'читательница',
  'подписчик',
  'поставщик',
  'подрядчик',
  'партнёр',
  'партнер',
  'водитель',
  'собственник',
  'подчинённый',
  'подчиненный',
  'подчинённая',
  'подчиненная',
  'начальник',
  'начальница',
  'рекрутер',
  'интервьюер',
  'эйчар',
  'hr',
  'руководитель',
  'директор',
  'коллега',
  'работодатель',
  'client',
  'customer',
  'caller',
  'guest',
  'patient',
  'passenger',
  'shopper',
  'user',
  'parent',
  'tenant',
  'visitor',
  'recruiter',
  'interviewer',
  'manager',
  'hiring manager',
  'employer',
  'colleague',
  'employee',
  'team member',
  'direct report',
  'boss',
  'mum',
  'mom',
  'mother',
  'dad',
  'father',
  'resident',
  'neighbour',
  'neighbor',
  'student',
  'pupil',
  'buyer',
  'member',
  'subscriber',
  'supplier',
  'vendor',
  'contractor',
  'partner',
  'landlord',
  'driver',
  'traveller',
  'traveler',
  'diner',
];
/** Who hires or serves: beside a client alone they are the candidate, beside «Вы» the other side. */
const either = /^(?:manager|руководитель|директор|начальни|сотрудни|employee|staff|boss)/iu;
const speakers = new Map<string, Speaker>([
  ...candidateNames.map((name) => [name, 'candidate'] as const),
  ...otherNames.map((name) => [name, 'other'] as const),
]);
const SPEAKER = new RegExp(
  `(?<=^|\\n[ \\t]*)(${[...speakers.keys()].sort((a, b) => b.length - a.length).join('|')})(?:\\s*\\([^)\\n]{1,40}\\))?\\s*:[ \\t]*`,
  'giu',
);

/** Which side a name stands for, in any case; undefined for one that tells no role. */
export function speakerNamed(name: string): Speaker | undefined {
  return speakers.get(name.toLowerCase());
}

/** A colon near the start of a line. */
const LINE_LEAD = /(?:^|\n)[^\n:]{1,80}:/;

/** Speaker labels at the start of the text and of its lines. */
export function speakersIn(
  text: string,
): { speaker: Speaker; mayServe: boolean; start: number; labelEnd: number; end: number }[] {
  if (!text.includes(':') || !LINE_LEAD.test(text)) return [];
  return [...text.matchAll(SPEAKER)].map((found) => {
    const start = found.index;
    const label = found[0].replace(/\s*:\s*$/, '');
    return {
      speaker: speakers.get(found[1]!.toLowerCase())!,
      mayServe: either.test(found[1]!),
      start,
      labelEnd: start + label.length,
      end: start + found[0].length,
    };
  });
}

/** What announces a question, «Вопрос 2:», as the source of a regular expression; so is `askingVerb`. */
export const questionLead = String.raw`(?:вопрос|question|q)\s*(?:№|#)?\s*\d*\s*[:.)—–-]`;
/** What opens a heading that asks: «Расскажите», “briefly, tell me”. */
export const askingVerb = String.raw`(?:(?:briefly|in brief|in short|now|please|first|finally|коротко|кратко|вкратце|пожалуйста|теперь|а теперь|для начала|сначала),? )?(?:расскажи(?:те)?|опиши(?:те)?|приведи(?:те)?|назови(?:те)?|объясни(?:те)?|поделитесь|представьте(?: себе)?|оцени(?:те)?|tell (?:me|us)|describe|give (?:me|us|an example)|walk (?:me|us) through|explain|share|talk (?:me|us) through|introduce yourself)(?!\p{L})`;
const ASKED = new RegExp(`^\\s*${questionLead}\\s*`, 'iu');
const ASKING = new RegExp(`^${askingVerb}`, 'iu');

/** The `Вопрос:`, `Q 3.` that a heading opens with; '' where it does not. */
export function askedLead(heading: string): string {
  return ASKED.exec(heading)?.[0] ?? '';
}

/** The question that a heading asks, without its `Вопрос:`; undefined where it asks none. */
export function questionOf(heading: string): string | undefined {
  const lead = askedLead(heading);
  if (lead !== '') return heading.slice(lead.length).trim();
  const text = heading.trim();
  return text.endsWith('?') || ASKING.test(text) ? text : undefined;
}

const VARIANT =
  /^\s*(?:(?:мой\s+)?ответ|вариант|черновик|попытка|версия|answer|draft|version|variant|attempt|take)(?:\s*(?:№|#)?\s*[\p{L}\d]{1,3})?(?:\s*[(:—–-].*)?$/iu;

const TRANSCRIPT =
  /^\s*(?:(?:стенограмма|расшифровка|запись)\s+(?:репетиции|прогона)|стенограмма|расшифровка|транскрипт|репетиция|прогон(?:\s+вслух)?|(?:rehearsal\s+)?transcript|transcription|rehearsal|run-?through)(?:[\s(,.:;№#—–-].*\d.*)?\s*[.:]?\s*$/iu;

/** Whether a heading opens what was said aloud: `### Стенограмма`, `### Rehearsal 3`, with a number or a date behind it or nothing. */
export function isTranscript(heading: string): boolean {
  return TRANSCRIPT.test(heading);
}

/** Whether a heading below a question opens one of its drafts: `### Ответ`, `### Draft 2`. */
export function isVariant(heading: string): boolean {
  return VARIANT.test(heading);
}
