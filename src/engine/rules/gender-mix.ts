import type { AnalysedAnswer } from '../answer/analyse';
import { isReported } from '../answer/speech';
import type { Range } from '../finding';
import type { Sentence, Word } from '../language/language';
import { WordClass as C } from '../language/word-class';
import type { FileReport, FileRule, NotedFile } from './rule';

type Gender = 'masculine' | 'feminine';

/** A form in which the candidate shows a gender, placed in the unit. */
interface Shown extends Range {
  gender: Gender;
  words: string;
}

interface Note {
  shown: readonly Shown[];
  times: Readonly<Record<Gender, number>>;
  /** A letter may be somebody else's: it is compared with itself alone. */
  isLetter: boolean;
}

/**
 * «Провела» and «готов» in one file: a phrase taken over from somebody else's example. Only what is plainly said of
 * oneself counts. English verbs show no gender.
 */
export const genderMix: FileRule<Note> = {
  id: 'gender-mix',
  severity: 'hint',
  messages: {
    en: {
      masculine:
        '“{words}” is masculine, while elsewhere in this file you speak of yourself in the feminine: “{other}”. Keep one gender, or the answer sounds like somebody else’s.',
      feminine:
        '“{words}” is feminine, while elsewhere in this file you speak of yourself in the masculine: “{other}”. Keep one gender, or the answer sounds like somebody else’s.',
    },
    ru: {
      masculine:
        '«{words}» — мужской род, а в других местах файла вы говорите о себе в женском: «{other}». Оставьте один род, иначе ответ звучит как списанный.',
      feminine:
        '«{words}» — женский род, а в других местах файла вы говорите о себе в мужском: «{other}». Оставьте один род, иначе ответ звучит как списанный.',
    },
  },
  note({ asked }, answers, text) {
    const shown: Shown[] = [];
    answers.forEach((answer, i) => {
      const { passage } = asked!.drafts[i]!;
      for (const { word, gender } of shownIn(answer)) {
        const { start, end } = passage.toSource(word);
        // Quoted with «>»: a reference, a review.
        const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
        if (!line.trimStart().startsWith('>'))
          shown.push({ gender, words: text.slice(start, end), start, end });
      }
    });
    if (shown.length === 0) return undefined;
    const masculine = shown.filter(({ gender }) => gender === 'masculine').length;
    const times = { masculine, feminine: shown.length - masculine };
    return { shown, times, isLetter: answers[0]!.kind === 'letter' };
  },
  checkFile({ notes }, _others, report) {
    const letters = notes.filter(({ note }) => note.isLetter);
    reportRarer(
      notes.filter(({ note }) => !note.isLetter),
      report,
    );
    for (const letter of letters) reportRarer([letter], report);
  },
};

/** Forms that are marked in one file; the others are found once somebody looks. */
const MOST = 3;

/** Marks each form of the gender that is shown less often, or that comes later, where it first stands. */
function reportRarer(notes: NotedFile<Note>['notes'], report: (found: FileReport) => void): void {
  let masculine = 0;
  let feminine = 0;
  for (const { note } of notes) {
    masculine += note.times.masculine;
    feminine += note.times.feminine;
  }
  if (masculine === 0 || feminine === 0) return;
  const earlier = notes[0]!.note.shown[0]!.gender;
  const difference = masculine - feminine || (earlier === 'masculine' ? 1 : -1);
  const rarer = difference > 0 ? 'feminine' : 'masculine';
  const other = firstOf(difference > 0 ? 'masculine' : 'feminine', notes);
  const marked = new Set<string>();
  for (const { note, start: from } of notes)
    for (const { gender, words, start, end } of note.shown) {
      const form = words.toLowerCase();
      if (gender !== rarer || marked.has(form)) continue;
      report({
        at: { start: from + start, end: from + end },
        message: gender,
        values: { words, other: other.words },
      });
      if (marked.add(form).size === MOST) return;
    }
}

/** The first form of the gender, which is there. */
function firstOf(gender: Gender, notes: NotedFile<Note>['notes']): Shown {
  const { shown } = notes.find(({ note }) => note.times[gender] > 0)!.note;
  return shown.find((one) => one.gender === gender)!;
}

/** States in which «я» may be left out at the head of a sentence. */
const STATE = /^(?:рада?|уверена?|благодар(?:ен|на))$/;
/** Asked of somebody else, a dropped subject may be theirs: «Требовал отчётов каждую пятницу». */
const OF_OTHERS =
  /руководител|начальни|коллег|наставни|директор|клиент|покупател|сотрудни|человек|кумир|подчин[её]нн|кто /iu;

function shownIn(answer: AnalysedAnswer): { word: Word; gender: Gender }[] {
  const found: { word: Word; gender: Gender }[] = [];
  const opening: { word: Word; gender: Gender }[] = [];
  const bodies = new Set(answer.parts.map(({ body }) => body.start));
  let isLed = false;
  for (const [at, sentence] of answer.sentences.entries()) {
    const { words, lang } = sentence;
    if (lang !== 'ru' || words.length === 0 || /^[—–-]/.test(answer.text.slice(sentence.start))) continue;
    for (let i = 0; i < words.length; i++) {
      if (words[i]!.form !== 'я') continue;
      const word = saidOfMe(answer.text, sentence, i);
      const gender = word && genderOf(word);
      if (gender && !isUnsure(answer, word)) found.push({ word, gender });
    }
    const [first, second] = words as [Word, Word | undefined];
    const gender = genderOf(first);
    if (!gender || isUnsure(answer, first)) continue;
    if (STATE.test(first.form) || (/^готова?$/.test(first.form) && leadsOn(second)))
      found.push({ word: first, gender });
    else if (isActOfMine(answer, first)) {
      opening.push({ word: first, gender });
      isLed ||= at === 0 || bodies.has(sentence.start);
    }
  }
  // «Провела замеры. Составила план»: one such form alone might be of whoever was named before.
  const isOne = new Set([...opening, ...found].map(({ gender }) => gender)).size === 1;
  if (isLed && isOne && opening.length > 1 && !OF_OTHERS.test(answer.question)) found.push(...opening);
  return found.sort((a, b) => a.word.start - b.word.start);
}

/** The verb or state that «я», the word at `i`, governs in its clause: «я вчера провела», «я готов», «решила я». */
function saidOfMe(text: string, { words }: Sentence, i: number): Word | undefined {
  const isOpen = (from: Word, to: Word): boolean => /^\s+$/.test(text.slice(from.end, to.start));
  for (let j = i + 1; j < words.length && isOpen(words[j - 1]!, words[j]!); j++) {
    const word = words[j]!;
    if (genderOf(word)) return word;
    if (word.wordClass & VERB || /^(?:и|или|а|но|как|что)$/.test(word.form)) return undefined;
  }
  const before = words[i - 1];
  return before && isOpen(before, words[i]!) ? before : undefined;
}

const PAST = C.PastMasculine | C.PastFeminine;
const VERB = C.FirstSingular | C.FirstPlural | C.PastPlural | C.PastNeuter | C.Infinitive;
const SHORT = C.ShortAdjective | C.ShortParticipleMasculine | C.ShortParticipleFeminine;
const NOUN =
  C.NominativeNeuter | C.NominativePlural | C.NominativeMasculine | C.NominativeFeminine | C.ObliqueNoun;
/** «Я сам», «я рад»: what the dictionary takes for other words as well. */
const PLAIN = /^(?:сам|сама|рад|рада|знакома?)$/;

/** The gender that the form shows if it is said of one person; undefined where it might be another word. */
function genderOf({ form, wordClass }: Word): Gender | undefined {
  if (!PLAIN.test(form)) {
    // «Я с начала года».
    if (wordClass & NOUN) return undefined;
    if (wordClass & PAST) return wordClass & C.PastFeminine ? 'feminine' : 'masculine';
    if (!(wordClass & SHORT)) return undefined;
  }
  if (form.endsWith('а')) return 'feminine';
  return /[бвгджзклмнпрстфхцчшщ]$/.test(form) ? 'masculine' : undefined;
}

/** «Готов выйти», «готова к переезду»; «готов отчёт» is not said of a person. */
function leadsOn(next: Word | undefined): boolean {
  return next !== undefined && (next.form === 'к' || (next.wordClass & C.Infinitive) !== 0);
}

/** Whether the verb, which opens its sentence, is read as the candidate's. */
function isActOfMine({ subjects }: AnalysedAnswer, { start }: Word): boolean {
  return subjects.some((verb) => verb.start === start && verb.subject === 'I');
}

/** Said by another, or a form of both genders: «провёл(а)», «готов/готова». */
function isUnsure(answer: AnalysedAnswer, { start, end }: Word): boolean {
  const { text } = answer;
  return /^\s?[/(\\_]|^-[а-я]/.test(text.slice(end, end + 2)) || isReported(answer, { start, end });
}
