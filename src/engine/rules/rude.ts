import en from '../../guide/en/lexicons/rude.json';
import enCourtesy from '../../guide/en/lexicons/courtesy.json';
import enIndifference from '../../guide/en/lexicons/indifference.json';
import enRefusal from '../../guide/en/lexicons/refusal.json';
import enReply from '../../guide/en/lexicons/rude-reply.json';
import ru from '../../guide/ru/lexicons/rude.json';
import ruCourtesy from '../../guide/ru/lexicons/courtesy.json';
import ruIndifference from '../../guide/ru/lexicons/indifference.json';
import ruRefusal from '../../guide/ru/lexicons/refusal.json';
import ruReply from '../../guide/ru/lexicons/rude-reply.json';
import { wholeOf, type AnalysedAnswer } from '../answer/analyse';
import { touching } from '../answer/ranges';
import { sentenceAt } from '../answer/sentence-at';
import { clauseAround } from '../answer/speech';
import type { Range } from '../finding';
import type { Word } from '../language/language';
import { WordClass as C } from '../language/word-class';
import { endsClause, isEndless, isMeant } from './assertion';
import { Lexicon, type FoundPhrase } from '../answer/lexicon';
import { isNegated, quoted } from './own-words';
import type { Rule } from './rule';

/** “Take it or leave it”, «это не моя проблема»: to whomever. */
const discourtesies = new Lexicon('rude', { ru, en });
/** “You should have”, «успокойтесь»: to a client or a reader. */
const reproofs = new Lexicon('rude-reply', { ru: ruReply, en: enReply });
/** “I don't care”, «мне всё равно»: as an answer, not «мне всё равно, в какую смену». */
const indifference = new Lexicon('indifference', { ru: ruIndifference, en: enIndifference });
/** “I found a better job”: a reason that hurts whoever made the offer. */
const refusals = new Lexicon('refusal', { ru: ruRefusal, en: enRefusal });
const courtesies = new Lexicon('courtesy', { ru: ruCourtesy, en: enCourtesy });

/** The question or the letter turns down an offer. */
const DECLINES =
  /отказ|отклон|отклик на оффер|decline|declining|refus|reject|turn(?:ing)? down|(?:job )?offer|предложени\p{L}+ (?:о работе|работ)/iu;
/** Thanks alone soften nothing: «спасибо, но нашёл получше». */
const OFFER = /предложени|оффер|offer/iu;
/** A reply of so few words to a client is a brush-off, unless a word of courtesy or an action is among them. */
const CURT = 4;
/** One asks politely for something to be said or done. */
const REQUEST =
  /пожалуйста|не подскаж|подскажите|ты не знаешь|вы не знаете|не могли бы|можно|мог(?:у|ли) (?:бы |я )|здравствуйте|добр(?:ый|ое)|будьте добры|помоги|please|(?:could|can) you\b|(?:could|can|may|might) i\b|do you know (?:if|when|where|whether|who)|excuse me|hello|\bhi\b/iu;
/** “It wasn't my job, but I stayed”: said in order to tell the contrary. */
const BUT = /^[\s,;—–-]*(?:но|однако|зато|поэтому|а я|и вс[её] же|but|yet|so i|still|and yet)(?!\p{L})/iu;
const ALTHOUGH =
  /(?<!\p{L})(?:хотя|пусть|хоть|несмотря|although|though|even if|even though|while)(?!\p{L})/iu;

/** Discourtesy to the reader or to the other side. */
export const rude: Rule = {
  id: 'rude',
  severity: 'warning',
  kinds: 'all',
  messages: {
    en: {
      words:
        '“{words}” stings, and that is what the other side will remember. Say it firmly but kindly: what you can do, and by when.',
      curt: '“{words}” sounds like a door closing. Add a courteous word and say what happens next.',
    },
    ru: {
      words:
        '«{words}» заденет того, кто это прочтёт или услышит, и запомнится именно это. Скажите то же твёрдо, но вежливо: что вы можете сделать и когда.',
      curt: '«{words}» звучит так, будто захлопнули дверь. Добавьте пару вежливых слов и скажите, что будет дальше.',
    },
  },
  check(answer, report) {
    const isToOther =
      isReply(answer) || answer.kind === 'letter' || answer.kind === 'salary' || WRITES.test(answer.question);
    const found: FoundPhrase[] = [
      ...discourtesies.find(answer),
      ...(isToOther ? reproofs.find(answer).filter((one) => !isFeltFor(answer, one)) : []),
      ...indifference.find(answer).filter((one) => isIndifferent(answer, one)),
      ...(declines(answer) ? refusals.find(answer) : []),
      ...(isToOther && answer.kind !== 'salary' ? reproaches(answer) : []),
    ].sort((a, b) => a.start - b.start);
    let end = -1;
    for (const one of found) {
      if (one.start < end || !isRude(answer, one)) continue;
      const at = clauseAround(answer, one);
      end = at.end;
      report({ at, message: 'words', values: quoted(answer, at) });
    }
    if (end >= 0) return;
    for (const at of curt(answer)) report({ at, message: 'curt', values: quoted(answer, at) });
  },
};

/** «Я понимаю, вы потеряли день», “I'm sorry you lost a day”: what befell the other side, and no “but” behind it. */
const FEELS_FOR =
  /(?<!\p{L})(?:понима(?:ю|ем)|сочувству\p{L}+|жаль|извин\p{L}+|прост\p{L}+|i (?:do |can )?(?:understand|see|hear)|sorry|apolog\p{L}+)(?!\p{L})(?![^.!?]*(?<!\p{L})(?:но|однако|только|but|however|though)(?!\p{L}))[^.!?]*$/iu;

function isFeltFor(answer: AnalysedAnswer, found: FoundPhrase): boolean {
  if (!YOU.test(found.words[0]!.form)) return false;
  const { start } = sentenceAt(answer, found) ?? found;
  return FEELS_FOR.test(answer.text.slice(Math.max(start, found.start - AROUND), found.start));
}

/** «Вы не открыли дверь», “you didn't read it”: what the other side has failed to do, told to its face. */
function reproaches(answer: AnalysedAnswer): FoundPhrase[] {
  return answer.sentences.flatMap(({ words, start, end }, i) => {
    if (isEndless({ start, end })) return [];
    const at = words.findIndex(({ form }, i) => YOU.test(form) && isUndone(words[i + 1], words[i + 2]));
    if (at < 0 || answer.text[end - 1] === '?' || SOFT.test(answer.text.slice(start, end))) return [];
    const near = [...words, ...(answer.sentences[i + 1]?.words ?? [])];
    if (courtesies.find(answer, near).length > 0 || acts(answer, { start, end })) return [];
    const phrase = words.slice(at, at + 3);
    return [{ pattern: '', index: at, words: phrase, start: phrase[0]!.start, end: phrase.at(-1)!.end }];
  });
}

const YOU = /^(?:вы|ты|you)$/;

function isUndone(denial: Word | undefined, verb: Word | undefined): boolean {
  if (denial?.form === "didn't") return true;
  const bits = verb?.wordClass ?? 0;
  return denial?.form === 'не' && (bits & PAST) > 0 && (bits & C.ShortAdjective) === 0;
}

const PAST = C.PastMasculine | C.PastFeminine | C.PastPlural;
/** A supposition, a regret or a help: «если вы не получили», “I'm sorry you didn't get it”. */
const SOFT =
  /(?<!\p{L})(?:если|жаль|извин\p{L}+|прост\p{L}+|сожал\p{L}+|понимаю|вижу|чтобы|возможно|видимо|даже если|хотя|получ\p{L}+|дожда\p{L}+|нашли|наш\p{L}+ вин\p{L}+|if|sorry|see|understand|afraid|apolog\p{L}+|because we|receive|get|hear|our|i['’]ll|we['’]ll|let me)(?!\p{L})/iu;

/** «Мне всё равно, в какую смену» leaves a choice to others. */
const CHOICE =
  /^,?\s*(?:(?:в|на|с|из|до|о|у|к) )?(?:как|какой|какая|какую|какие|каком|где|куда|когда|сколько|кем|кто|что|whether|which|when|where|how)(?!\p{L})(?! (?:вы|ты)(?!\p{L}))/iu;

function isIndifferent(answer: AnalysedAnswer, { start, end }: Range): boolean {
  const said = answer.text.slice(start, end);
  if (CARES_OF.test(said) || CONTEMPT.test(said)) return true;
  return endsClause(answer, { start, end }) && !CHOICE.test(answer.text.slice(end, end + 24));
}

/** No choice is left with these. */
const CONTEMPT = /плевать|пофиг|начхать|фиолетово|барабан|лампочк|damn|less|shit|hoot|toss/iu;

/** The indifference names whom it hurts: “I don't care what you think”. */
const CARES_OF = /(?:you|your|they|he|she|customers|clients|people|на|что|кто)$/iu;

function isRude(answer: AnalysedAnswer, found: FoundPhrase): boolean {
  if (!isMeant(answer, found) || isNegated(answer, found)) return false;
  const { text } = answer;
  const sentence = sentenceAt(answer, found) ?? found;
  const clause = clauseAround(answer, found);
  const before = text.slice(Math.max(sentence.start, found.start - AROUND), found.start);
  const said = text.slice(found.start, found.end);
  const after = text.slice(found.end, Math.min(sentence.end, found.end + AROUND));
  if (HELPLESS.test(said) && (REGRETS.test(before) || REGRETS.test(after))) return false;
  if (isOrderWithin(answer, clause, found)) return false;
  // “You shouldn't have to” takes the other side's part.
  if (SHOULD_HAVE.test(said) && /^ (?:to|had to|been)(?!\p{L})/iu.test(after)) return false;
  return !DUTY.test(said) || (!ALTHOUGH.test(before) && !BUT.test(text.slice(clause.end, clause.end + 16)));
}

/** How far a word softens. */
const AROUND = 120;

const SHOULD_HAVE = /should(?: not|n['’]t)? have$/iu;
const DUTY =
  /проблем|забот|дело|обязан|работ|компетен|problem|job|department|concern|business|responsib|issue/iu;
/** “Deal with it” is an order, “to deal with it” is none. */
const ORDERS =
  /^(?:deal|calm|read|get|go|shut|grow|figure|use|look|google|suck|join|leave|save|stop|quit|hurry|mind|watch|lower|do|sort|find|fix|bite|talk|spare|move|don't|don’t)$/;

function isOrderWithin({ text }: AnalysedAnswer, clause: Range, found: FoundPhrase): boolean {
  const [first] = found.words;
  if (first!.lang !== 'en' || !ORDERS.test(first!.form)) return false;
  const before = text.slice(Math.max(clause.start, found.start - AROUND), found.start).trim();
  return (
    before !== '' &&
    !/(?:told|tell) \p{L}+ to$/iu.test(before) &&
    !/^(?:(?:just|so|then|well|and|now|please|or|you can|you should|you better|either|why don['’]t you|go|honestly|sir|madam|lady) ?)+$/iu.test(
      before,
    )
  );
}

/** “I'm afraid I can't help”, «к сожалению, ничем не могу помочь»: a polite no. */
const HELPLESS = /помочь|ничего|help|nothing|idea|clue|понятия/iu;
const REGRETS =
  /(?<!\p{L})(?:сожален\p{L}+|жаль|извин\p{L}+|прост\p{L}+|боюсь|увы|afraid|sorry|unfortunately|apolog\p{L}+)(?!\p{L})/iu;

/** “A customer complains that the coffee is cold”: the answer is said to that customer. */
const SCENE =
  /^[^\p{L}]*(?:(?:a|an|the|your|вам|к вам|angry|unhappy|upset|regular|недовольн\p{L}+|зл\p{L}+|постоянн\p{L}+)\s+){0,3}(?:звонит |пишет |приходит |подходит )?(?:клиент|гост|покупател|заказчик|посетител|пациент|абонент|пассажир|жилец|client|customer|guest|caller|patient|visitor|tenant|passenger)/iu;
const ASKS_HOW =
  /(?<!\p{L})(?:как|что|чем|каким|how|what|why|tell|describe|расскаж\p{L}+|опиш\p{L}+)(?!\p{L})/iu;

function isReply(answer: AnalysedAnswer): boolean {
  const { kind, question } = answer;
  return (
    kind === 'dialogue' ||
    isRequest(answer) ||
    (kind !== 'letter' && SCENE.test(question) && !ASKS_HOW.test(question))
  );
}

function isRequest({ question, kind }: AnalysedAnswer): boolean {
  return (
    kind !== 'letter' &&
    REQUEST.test(question) &&
    !/расскаж|опиш|tell me about|describe|^(?:what|how|why|where do you see)/iu.test(question)
  );
}

/** Whether an offer is turned down: asked for, or said in the letter. */
function declines({ question, kind, text }: AnalysedAnswer): boolean {
  return DECLINES.test(question) || (kind === 'letter' && OFFER.test(text));
}

/** Turns, or the whole reply, of a few words with no courtesy among them: «Жди.», «Смита нет.» */
function curt(answer: AnalysedAnswer): Range[] {
  const { kind, turns, text, words } = answer;
  const whole = { start: words[0]?.start ?? 0, end: answer.sentences.at(-1)?.end ?? 0 };
  if (turns.length > 0)
    return turns
      .filter(({ speaker }) => speaker !== 'other')
      .map(({ body }) => body)
      .filter((body) => isCurt(answer, touching(words, body), text.slice(body.start, body.end)));
  const isTurn = isReply(answer);
  const isOrder =
    !isTurn && kind !== 'letter' && kind !== 'ask' && answer.sentences.length === 1 && isImperative(words);
  return ((isTurn || isOrder) && isCurt(answer, words, text)) || (isTurn && isCareless(answer))
    ? [whole]
    : [];
}

/** Says no, or that somebody is not there: in so few words, a door shut. */
const SHUTS =
  /^(?:нет|не|ни|никак|никто|занят|занята|заняты|занято|закрыто|закрыты|обед|некогда|нельзя|невозможно|поздно|отказано|no|not|nope|nobody|never|out|busy|closed|gone|away|none|.*n't)$/;

function isCurt(answer: AnalysedAnswer, words: readonly Word[], text: string): boolean {
  if (words.length === 0 || words.length > CURT || /[?]/.test(text)) return false;
  if (answer.numbers.some((figure) => figure.start >= words[0]!.start && figure.end <= words.at(-1)!.end))
    return false;
  if (courtesies.find(answer, words).length > 0) return false;
  return isImperative(words) || words.some(({ form }) => SHUTS.test(form));
}

/** What is asked for is a message to somebody. */
const WRITES =
  /^(?:please )?(?:write|reply|respond|e-?mail|напишите|ответьте|составьте|пожалуйста, напишите)(?!\p{L})/iu;

/** Something went wrong for whoever speaks. */
const COMPLAINS =
  /(?<!по)жал(?:об|у)|недовол|возмущ|претензи|не работает|слома|холодн|опозд|задерж|испорч|верните|не приш|не получ|брак|сорва|шум|почему|дважды|обман|нагруб|хам|груб|отмен|rude|cancel|why|twice|charged?|have to pay|complain|broken|late|cold|wrong|refund|not work|damag|lost|missing|upset|angry|unhappy|delay|noise|faulty/iu;
/** The complaint is put down to others, to rules or to nature. */
const EXCUSES =
  /(?<!\p{L})(?:потому|значит|друг(?:им|ие)|остальн\p{L}+|все|никто|сами|претензии|железные|варит|only|just|because|everyone|everybody|others|nobody|must|fine|drink|complain)(?!\p{L})/iu;
/** Words; in so many one can say that one is sorry or what will be done. */
const CARELESS = 10;

/** «Другим нравится.», “I only work here.”: a complaint met with nothing, neither a kind word nor an act nor a question. */
function isCareless(answer: AnalysedAnswer): boolean {
  const { question, words, text, numbers } = answer;
  if (
    !COMPLAINS.test(question) ||
    words.length > CARELESS ||
    text.trimEnd().endsWith('?') ||
    numbers.length > 0
  )
    return false;
  return (
    (EXCUSES.test(text) || words.some(({ form }) => SHUTS.test(form)) || isImperative(words)) &&
    !acts(answer, wholeOf(answer)!) &&
    courtesies.find(answer).length === 0
  );
}

/** Whether “I” or “we” do something there, for the other side as one may hope. */
function acts({ subjects, text }: AnalysedAnswer, at: Range): boolean {
  return touching(subjects, at).some(
    ({ subject, start }) =>
      (subject === 'I' || subject === 'we') &&
      !/(?:не|not|n['’]t|only|just)\s*$/iu.test(text.slice(Math.max(0, start - 8), start)),
  );
}

/** «Ждите.», “Read my CV.”: an order and nothing else. */
function isImperative([first, second]: readonly Word[]): boolean {
  if (!first) return false;
  if (first.lang === 'en') return ORDER.test(first.form) && second?.form !== 'you';
  return (
    (first.wordClass & C.Imperative) > 0 &&
    (first.wordClass & (C.NominativeMasculine | C.NominativeFeminine | C.NominativeNeuter | C.Function)) === 0
  );
}

const ORDER =
  /^(?:wait|read|ask|call|go|give|hire|google|hold|stop|come|hurry|find|leave|sit|check|look|try|figure|pay|move|listen|relax|email|talk|write|stand|deal)$/;
