import enChange from '../../guide/en/lexicons/change-claim.json';
import enClosing from '../../guide/en/lexicons/closing-words.json';
import enMood from '../../guide/en/lexicons/mood-claim.json';
import enResult from '../../guide/en/lexicons/result-cues.json';
import enScene from '../../guide/en/lexicons/scene-cues.json';
import enTask from '../../guide/en/lexicons/task-cues.json';
import enTrouble from '../../guide/en/lexicons/trouble-cues.json';
import enWeak from '../../guide/en/lexicons/weak-act.json';
import ruChange from '../../guide/ru/lexicons/change-claim.json';
import ruClosing from '../../guide/ru/lexicons/closing-words.json';
import ruMood from '../../guide/ru/lexicons/mood-claim.json';
import ruResult from '../../guide/ru/lexicons/result-cues.json';
import ruScene from '../../guide/ru/lexicons/scene-cues.json';
import ruTask from '../../guide/ru/lexicons/task-cues.json';
import ruTrouble from '../../guide/ru/lexicons/trouble-cues.json';
import ruWeak from '../../guide/ru/lexicons/weak-act.json';
import { isPast, partBodies, within, type AnalysedAnswer } from '../answer/analyse';
import { evidenceIn } from '../answer/evidence';
import { inside, touching } from '../answer/ranges';
import { sentenceIndexAt } from '../answer/sentence-at';
import type { Range } from '../finding';
import type { Sentence, SubjectMention } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { readWords } from '../language/words';
import { labelNamed } from '../notebook/labels';
import type { PartKind } from '../notebook/notebook';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import type { Rule } from './rule';

const scenes = new Lexicon('scene-cues', { ru: ruScene, en: enScene });
const tasks = new Lexicon('task-cues', { ru: ruTask, en: enTask });
/** What had gone wrong says without a word of duty what had to be done. */
const troubles = new Lexicon('trouble-cues', { ru: ruTrouble, en: enTrouble });
/** «Отвечал за», “was responsible”: no deed. */
const weakActs = new Lexicon('weak-act', { ru: ruWeak, en: enWeak });
const changes = new Lexicon('change-claim', { ru: ruChange, en: enChange });
const moods = new Lexicon('mood-claim', { ru: ruMood, en: enMood });
const outcomes = new Lexicon('result-cues', { ru: ruResult, en: enResult });
/** «Вот такой был денёк», “quite a night”: the story is over, and how it ended is still untold. */
const closings = new Lexicon('closing-words', { ru: ruClosing, en: enClosing });

type StoryPart = 'situation' | 'task' | 'action' | 'result';
const parts: readonly StoryPart[] = ['situation', 'task', 'action', 'result'];
/** A shorter answer is vague or cut off rather than short of one part. */
const SHORTEST_STORY = 20;
/** Fewer words before the first label («Мой пример») are no scene. */
const SHORTEST_PREFACE = 5;
/** “I then just ” is as much as may stand before the first verb. */
const LONGEST_LEAD = 16;

/** A story that lacks Situation, Task, Action or Result: by its labels where it has them, and by what it tells. */
export const missingPart: Rule = {
  id: 'missing-part',
  severity: 'warning',
  kinds: ['story'],
  messages: {
    en: {
      situation:
        'The story has no Situation: the listener cannot tell where and when it happened. Open with a sentence on the place, the time and the people.',
      task: 'The story has no Task: it is unclear what was asked of you. Say in one sentence what you had to achieve.',
      action: 'The story has no Action: nothing shows what you did. Name two or three of your own steps.',
      result:
        'The story has no Result: it stops before the outcome. Say how it ended and what changed, ideally with a figure.',
      add: 'Add “{label}”',
    },
    ru: {
      situation:
        'В истории нет ситуации: слушатель не знает, где и когда это было. Начните с фразы о месте, времени и людях.',
      task: 'В истории нет задачи: непонятно, что требовалось от вас. Скажите одной фразой, чего нужно было добиться.',
      action: 'В истории нет действий: не видно, что сделали вы. Назовите два-три собственных шага.',
      result:
        'В истории нет результата: она обрывается до развязки. Скажите, чем всё кончилось и что изменилось, лучше с цифрой.',
      add: 'Добавить часть «{label}»',
    },
  },
  check(answer, report) {
    const labels = new Set<PartKind>(answer.parts.map(({ kind }) => kind));
    // Labels of one's own beside the usual ones («Проблема.», «Вывод.») may hold whatever lacks a label.
    const isLabelled = parts.filter((part) => labels.has(part)).length > 1 && answer.leads.length === 0;
    if (!isLabelled && toldIn(answer).reduce((count, { words }) => count + words.length, 0) < SHORTEST_STORY)
      return;
    const missing = parts.filter((part) => !labels.has(part) && !tells[part](answer, isLabelled));
    for (const part of missing) {
      // Without labels, and with the scene set, what had to be done is most often understood.
      if (part === 'task' && !isLabelled && !missing.includes('situation')) continue;
      const add = {
        title: 'add',
        values: { label: labelNamed(part, answer.lang) },
        part: { kind: part, text: '' },
      };
      // Where running prose lacks labels, only the end has a place for one.
      const fixes = isLabelled || part === 'result' ? [add] : [];
      report({ at: 'question', message: part, data: { part }, fixes });
    }
  },
};

/** Whether a part without a label of its own is told somewhere in the answer. */
const tells: Readonly<Record<StoryPart, (answer: AnalysedAnswer, isLabelled: boolean) => boolean>> = {
  situation(answer, isLabelled) {
    if (isLabelled) return preface(answer) >= SHORTEST_PREFACE;
    const head = untilFirstDeed(answer);
    const { names, dates } = evidenceIn(answer, head);
    if (dates.length > 0 || names.length > 0) return true;
    if (ASKS_OF_MISTAKE.test(answer.question)) return true;
    if (beginsInTheMiddle(answer)) return false;
    if (inside(scenes.find(answer), head).length > 0) return true;
    // What went wrong is where it begins.
    if (inside(troubles.find(answer), head).length > 0) return true;
    // Somebody or something else acts before the candidate has got going: that is a scene.
    const deeds = answer.subjects.filter((verb) => isOwnDeed(answer, verb));
    const [begins, goesOn] = [deeds[0]?.start ?? Infinity, deeds[1]?.start ?? Infinity];
    return answer.subjects.some(
      (verb) =>
        (verb.start < begins || (verb.start < goesOn && verb.start > head.end)) &&
        (verb.subject !== 'I' || isWeak(answer, verb)),
    );
  },
  task: (answer, isLabelled) =>
    tasks.find(answer).length > 0 ||
    (!isLabelled && troubles.find(answer).length > 0 && !beginsInTheMiddle(answer)),
  action(answer, isLabelled) {
    const first = answer.sentences[0]!;
    const results = partBodies(answer, 'result');
    return answer.subjects.some(
      (verb) =>
        (isOwnDeed(answer, verb) && !results.some((body) => within(verb, body))) ||
        isTold(answer, verb) ||
        isDroppedWe(answer, verb) ||
        // What «мы» did in the first sentence is the scene.
        (verb.subject === 'we' &&
          !isLabelled &&
          !within(verb, first) &&
          isPastDeed(answer, verb) &&
          !isWeak(answer, verb)),
    );
  },
  result: (answer, isLabelled) => !isLabelled && tellsOutcome(answer),
};

/** «Я отправила старое расписание»: in a story of a mistake the mistake is where it begins. */
const ASKS_OF_MISTAKE =
  /ошиб|оплошн|неудач|провал|промах|mistake|error|fail|went wrong|go wrong|gone wrong|regret/iu;
/** Who the question speaks of needs no introduction: «трудный клиент» is «он» from the first word on. */
const ASKS_OF_SOMEBODY =
  /клиент|гост[ьяею]|покупател|пациент|заказчик|посетител|коллег|сотрудник|человек|начальник|руководител|команд|подчин[её]нн|новичк|customer|client|guest|patient|colleague|co-?worker|person|people|someone|somebody|boss|manager|team|stakeholder|user|junior|employee/iu;
/** Somebody or some place that nothing has named yet, right behind the first verb: “drove them over there”, «отвезла ей». */
const UNNAMED =
  /^(?:\s+(?:всё|все|сама|сам|потом|this|that|all|straight|right|over|up))*\s+(?:him|her|them|it|there|их|ему|ей|им|его|её|ее|туда|к нему|к ней|к ним|за ним|за ней|за ними)(?!\p{L})/iu;

/** “I drove them over there”: the first words are the candidate's deed, done to nobody knows whom. */
function beginsInTheMiddle(answer: AnalysedAnswer): boolean {
  const { text, subjects, sentences, question } = answer;
  const [verb] = subjects;
  if (!verb || verb.start > sentences[0]!.start + LONGEST_LEAD || !isOwnDeed(answer, verb)) return false;
  return UNNAMED.test(text.slice(verb.end, verb.end + 40)) && !ASKS_OF_SOMEBODY.test(question);
}

/** The answer up to the end of the sentence in which the candidate first does something. */
function untilFirstDeed(answer: AnalysedAnswer): Range {
  const deed = answer.subjects.find((verb) => isOwnDeed(answer, verb));
  const last = answer.sentences[deed ? sentenceIndexAt(answer, deed) : answer.sentences.length - 1];
  return { start: 0, end: (last ?? answer.sentences.at(-1)!).end };
}

/**
 * An outcome is what others did after the candidate's first deed, a figure, or a word of outcome. A story that from
 * there on has none of them ends with the candidate's own steps. Some tell the end first.
 */
function tellsOutcome(answer: AnalysedAnswer): boolean {
  const { subjects } = answer;
  const sentences = toldIn(answer);
  const [first] = sentences;
  const isOwn = ({ subject }: SubjectMention): boolean => subject === 'I' || subject === 'we';
  const own = subjects.filter((verb) => isOwnDeed(answer, verb));
  const deeds = own.length > 0 ? own : subjects.filter((verb) => isTeamDeed(answer, verb));
  const hasWord = ({ words }: Sentence): boolean =>
    outcomes.find(answer, words).some((found) => !isStep(answer, found));
  const from = deeds.length > 0 ? sentenceIndexAt(answer, deeds[0]!) : 0;
  if (!first) return false;
  if (hasWord(first) && tasks.find(answer, first.words).length === 0) return true;
  // Where nobody of one's own acts, others' acts are the scene, but for the last of them.
  const last = deeds.length > 0 ? sentenceIndexAt(answer, deeds.at(-1)!) : sentences.length - 1;
  return sentences.slice(Math.max(from, 0)).some((sentence, i, rest) => {
    // «Надо было понять почему» is what was asked.
    const isAsked = i + from < last && tasks.find(answer, sentence.words).length > 0;
    if (hasWord(sentence) && !isAsked) return true;
    if (i === 0 && rest.length > 1) return false;
    const verbs = inside(subjects, sentence);
    // «Поговорил с двумя» counts people, «спали по четыре часа» the way; neither is an outcome.
    if (
      !verbs.some((verb) => isDroppedWe(answer, verb) && isGoingOn(answer, verb)) &&
      evidenceIn(answer, sentence).figures.some(({ unit, values }) => unit !== undefined || values[0]! > 12)
    )
      return true;
    if (i + from >= last && isPraised(answer, sentence)) return true;
    // What others do between the candidate's steps is still the way, not the end.
    if (i + from < last) return false;
    if (closings.find(answer, sentence.words).length > 0) return false;
    const others = verbs.filter((verb) => !isOwn(verb) && !isMeanwhile(answer, verb));
    if (others.some((verb) => isPastDeed(answer, verb) && !isGoingOn(answer, verb))) return true;
    return verbs.length > 0 && !verbs.some((verb) => isOwn(verb) || isGoingOn(answer, verb));
  });
}

/** «Договорилась насчёт печи», and goes on: what one arranges on the way is a step. */
function isStep(answer: AnalysedAnswer, found: FoundPhrase): boolean {
  if (!/^(?:договор|agree)/.test(found.pattern)) return false;
  const own = answer.subjects.filter((verb) => verb.subject === 'I' && isPastDeed(answer, verb));
  return touching(own, found).length > 0 && own.at(-1)!.start > found.end;
}

/** An outcome told in words alone is told; that it has no figure is another rule's fault. */
function isPraised(answer: AnalysedAnswer, sentence: Sentence): boolean {
  const own = inside(answer.subjects, sentence).filter(({ subject }) => subject === 'I');
  return [...changes.find(answer, sentence.words), ...moods.find(answer, sentence.words)].some(
    (found) => touching(own, found).length === 0,
  );
}

/** «Пока он смотрел», “while she checked”: what goes on beside the candidate's own step; «я ещё текст набросал» is one. */
const ASIDE = /(?:^|[\s,])(?:(?:пока|while|as)\s+(?:\p{L}+\s+){0,2}|я\s[^,.;:]*)$/iu;

function isMeanwhile({ text }: AnalysedAnswer, verb: Range): boolean {
  return ASIDE.test(text.slice(Math.max(0, verb.start - 40), verb.start));
}

/** «Был», «заключалась», “had” tell a state. */
const STATE =
  /(?:^|\s)(?:был[аои]?|заключал(?:ся|ась|ось)|состоял[аои]?|являл(?:ся|ась|ось)|was|were|been|had|could)$/i;

function isPastDeed({ text, languages, lang }: AnalysedAnswer, verb: Range): boolean {
  return isPast(text, verb, languages[lang]) && !STATE.test(text.slice(verb.start, verb.end));
}

/** «Мясо везли на моей машине»: what unnamed people were doing is still the way, «гости приезжали» or «привезли» may be the end. */
function isGoingOn(answer: AnalysedAnswer, verb: Range): boolean {
  if (!isPastDeed(answer, verb)) return false;
  const { wordClass } = readWords(answer.text, verb, answer.languages[answer.lang]).at(-1)!;
  if ((wordClass & C.PastPlural) === 0 || (wordClass & ASPECT) !== C.Imperfective) return false;
  const { words } = answer.sentences[sentenceIndexAt(answer, verb)] ?? { words: [] };
  return !words.some(
    (word) => word.end <= verb.start && (word.wordClass & C.NominativePlural || PEOPLE.test(word.form)),
  );
}

const ASPECT = C.Imperfective | C.Perfective;
const PEOPLE = /^(?:они|все|многие|оба|обе|двое|трое|другие|остальные)$/;

function isTeamDeed(answer: AnalysedAnswer, verb: SubjectMention): boolean {
  return verb.subject === 'we' && isPastDeed(answer, verb) && !isWeak(answer, verb);
}

function isOwnDeed(answer: AnalysedAnswer, verb: SubjectMention): boolean {
  return (
    verb.subject === 'I' &&
    isPastDeed(answer, verb) &&
    !isWeak(answer, verb) &&
    !isOfScene(answer, verb) &&
    !WOULD.test(answer.text.slice(Math.max(0, verb.start - 30), verb.start))
  );
}

/** “I'd have gone back if I hadn't passed”: neither is told as done. */
const WOULD =
  /(?:(?:would|could|should|might|must|['’]d)(?: not|n['’]t)? have|if i had(?: not|n['’]t)?) (?:been )?(?:\p{L}+ )?$/iu;
const WHEN =
  /^(?:когда|после того,? как|как только|when|while|after|just after|soon after|as|before)\s[^,;:—]*$/iu;

/** “When I moved to the depot, …”: where a story begins is no step in it. */
function isOfScene({ text, sentences }: AnalysedAnswer, verb: Range): boolean {
  const [first] = sentences;
  return verb.start < first!.end && WHEN.test(text.slice(first!.start, verb.start));
}

/** «Распределили участки»: whoever acted last, a plural that opens a sentence is «мы», here or in what is told next. */
function isDroppedWe(answer: AnalysedAnswer, verb: SubjectMention): boolean {
  const { text, sentences } = answer;
  const opens = sentences[sentenceIndexAt(answer, verb)]?.start === verb.start;
  return (
    opens &&
    verb.subject === 'other' &&
    /ли(?:сь)?$/iu.test(text.slice(verb.start, verb.end)) &&
    !isWeak(answer, verb)
  );
}

/** The sentences of the story: how its figures were measured is no part of it. */
function toldIn(answer: AnalysedAnswer): Sentence[] {
  const measurements = partBodies(answer, 'measurement');
  return answer.sentences.filter((sentence) => !measurements.some((body) => within(sentence, body)));
}

/** “So I take him the bottle”: the past told as if it were now. */
function isTold(answer: AnalysedAnswer, verb: SubjectMention): boolean {
  const { text, sentences } = answer;
  return (
    verb.subject === 'I' &&
    /^\p{L}+$/u.test(text.slice(verb.start, verb.end)) &&
    /(?:^|[.!?,]\s+)(?:so|then|and then|so then|тогда|и тут|и вот|тут)(?:\s+\p{L}+){0,4}\s+$/iu.test(
      text.slice(Math.max(sentences[0]!.start, verb.start - 40), verb.start),
    ) &&
    !isWeak(answer, verb)
  );
}

function isWeak(answer: AnalysedAnswer, verb: Range): boolean {
  return touching(weakActs.find(answer), verb).length > 0;
}

/** How many words stand before the first label. */
function preface({ parts: labelled, words }: AnalysedAnswer): number {
  const first = Math.min(...labelled.map(({ label }) => label.start));
  return words.filter(({ start }) => start < first).length;
}
