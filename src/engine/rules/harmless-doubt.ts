import type { AnalysedAnswer } from '../answer/analyse';
import { evidenceIn } from '../answer/evidence';
import { sentenceAt } from '../answer/sentence-at';
import type { AnswerKind, Range } from '../finding';

/** How far the text around a phrase is looked at: what makes a doubt harmless stands near. */
const BEFORE = 60;
const BEHIND = 140;

/** What a phrase is, and what right before or behind it makes it no doubt of the speaker's own words. */
interface Harmless {
  phrase: RegExp;
  before?: RegExp;
  behind?: RegExp;
  kinds?: readonly AnswerKind[];
}

/** Ways to say that one does not know. */
const IGNORANCE =
  /не (?:знаю|уверена?|помню|припомню|вспомню|представляю|специалист|эксперт|мастер|профи)|понятия|затрудняюсь|не могу|не берусь|don.t |do not |can.t|cannot|not |no (?:idea|expert)|have no|unsure|dunno|to say/iu;

const harmless: readonly Harmless[] = [
  // “This kind of client” is a class; “that's kind of you” a thanks.
  {
    phrase: /^(?:kind|sort) of$/i,
    before:
      /(?<!\p{L})(?:this|that|these|those|what|which|any|every|each|some|same|the|an?|one|another|other|different|certain|right|wrong|of|new|best|first|no|only|many|my|your|our|their)\s$/iu,
    behind: /^\s(?:you|them|him|her|heart|spirit|voice)(?!\p{L})/iu,
  },
  // «Было возможно», «может быть полезен»: what can be. A doubt stands between commas or opens the sentence.
  { phrase: /^(?:возможно|может быть)$/iu, behind: /^(?!\s?,)/u },
  {
    phrase: /^кажется$/iu,
    before: /(?<!\p{L})(?:каждому|всем|вам|ему|ей|им|людям|кому-то|многим|клиенту|гостю)\s$/iu,
    behind: /^(?!\s?,)/u,
  },
  // «Звучит смешно, а работает».
  {
    phrase: /^(?:звучит|выглядит|покажется|прозвучит|sounds?)/iu,
    behind:
      /^,? (?:а|но|зато|but|yet|and yet)(?: \p{L}+){0,2} (?:работа(?:ет|ло)|помога(?:ет|ло)|помогло|действу(?:ет)|сработало|выручает|works?|worked|helps?|helped)(?!\p{L})/iu,
  },
  // «Сдаёт кое-как»: of another's work.
  { phrase: /^кое-как$/iu, before: /(?:[еёи]т|[уюая]т)\s$/iu },
  // «Инструменты вроде Jira»; «старательный вроде.» is a doubt.
  { phrase: /^вроде$/iu, behind: /^(?!\s?[.,!?])/u },
  {
    phrase: /^(?:вероятно|возможно)/iu,
    before: /(?:наиболее|вполне|весьма|как|если|если это|это|мало|так|насколько|было|стало|будет)\s$/iu,
  },
  // “A stack that was not the best choice”: of a thing, not of the speaker.
  {
    phrase: /^(?:not the|not that|not much|nothing (?!comes|springs|to))/iu,
    before:
      /(?<!(?:^|[.!?…,;:]\s?|i['’]m|i am|may be|might be|it['’]s|it was|that['’]s|but|really|honestly|just|done|did|do|am|probably|maybe|have)\s?)$/iu,
  },
  // «Самый сложный, наверное, случай», “probably my biggest project”, “they'd probably say”: a choice or a guess at others.
  {
    phrase: /^(?:probably|perhaps|maybe|i guess|i suppose)$/i,
    before:
      /(?<!\p{L})(?:they|they['’]d|he|he['’]d|she|she['’]d|would|most|people|clients?|customers?|colleagues|you|you['’]d|you['’]re|you['’]ve|you['’]ll|they['’]ll|he['’]ll|she['’]ll|will|thought|wondered|figured|felt|decided|if|two or|or)(?:\s(?:is|are|was|were|had|has|have|would|will))?\s$/iu,
    behind:
      /^,?\s(?:(?:that |it |this |they |he |she |my \p{L}+ |the client |the customer )?would (?:say|tell|describe|call)|(?:the|my|our|one of|was the|is the|was my|is my)\s(?:\p{L}+\s)?(?:most|best|biggest|hardest|toughest|greatest|proudest|worst|largest|longest|first|least|single|main|strongest|trickiest)|an?\s(?:few|dozen|couple|hundred|third|half|quarter)|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half|hundred)/iu,
  },
  { phrase: /^(?:maybe|perhaps)$/i, behind: /^,?\s(?:we|you|i) (?:could|can|might|should)\s[^.!]{0,80}\?/iu },
  {
    phrase: /^(?:наверное?|пожалуй|скорее всего|вероятно)$/iu,
    before:
      /(?:сам\p{L}{2,3}(?:\s\p{L}+)?|сказал[иа]? бы|сказали|назвал[иа]? бы|думал[аи]?|решил[аи]?),?\s$/iu,
    behind:
      /^,?\s(?:(?:это\s)?сам\p{L}{2,3}(?!\p{L})|(?:\p{L}+ )?(?:(?:сказал[аи]?|назвал[аи]?|ответил[аи]?|вспомнил[аи]?) бы|ска(?:жет|жут)|назов(?:[её]|у)т|ответ[ия]т|вспомн[ия]т|отмет[ия]т|опиш[еу]т)|\d)/iu,
  },
  // «Покупатель, наверное, ждал извинений»: a guess at another; of one's own result it is a doubt.
  {
    phrase: /^(?:наверное?|видимо|скорее всего|вероятно|возможно|кажется|может быть)$/iu,
    before:
      /(?<!\p{L})(?:он|она|они|вы|другие|кто-то|многие|коллеги|клиент\p{L}*|заказчи\p{L}+|покупател\p{L}+|гост\p{L}+|пациент\p{L}*|человек|люди|начальни\p{L}+|директор),\s$/iu,
    behind:
      /^,?\s(?:он|она|они|вы|клиент\p{L}*|заказчи\p{L}+|покупател\p{L}+|гост\p{L}+|пациент\p{L}*|люди)\s(?![^.!?]{0,24}(?:довол|устро|понрав|рад[аы]?(?!\p{L})|помог|хорош|подойд))/iu,
  },
  { phrase: /представляю/iu, behind: /^\s(?:сво|себ|жизн|рабоч|работ|утр|как можно)/iu },
  {
    phrase: /^(?:(?:even )?i don.t know|не знаю)/iu,
    behind:
      /^\s(?:если|когда|ничего (?:лучше|надежнее|надёжнее)|ни одного|ни одной|усталости|случа|чего-то|что-то|something|everything|anything (?:better|more)|any(?:one|body)|a single|an?|many|of any)(?!\p{L})/iu,
  },
  {
    phrase: /can.?t|cannot|couldn/iu,
    before: /(?<!\p{L})(?!i\s)(?:\p{L}{3,}|they|we|he|she|it|you)\s$/iu,
    behind: /^\s(?:an?y?(?:thing|one|where)?|no)\s?(?:better|nicer|more|other|place|way|company)/iu,
  },
  {
    phrase: /can.?t|cannot|couldn|recall|remember/iu,
    behind:
      /^\s(?:an?y?(?:thing|one|where)?)\s(?:better|nicer|more|other|place|single|time|case|day|occasion)|^\s(?:ever|a time|the last|being|having|\p{L}+ing)(?!\p{L})/iu,
  },
  {
    phrase: /помню|припомню|вспомню/iu,
    behind: /^,?\s(?:случа|такого|чтобы|ни|дня|раз[ау]?|конфликт|ситуаци)/iu,
  },
  { phrase: /вспомнить|придумать/iu, behind: /^\s(?:случа|ни|лучше|дня|ситуаци|другого)/iu },
  {
    phrase: /сложно|трудно|тяжело|(?:hard|difficult|tough) to (?:say|tell)/iu,
    before: /(?:бывает|было|очень|мне|used to be|find it|finds it|it was|found it|be)\s$/iu,
    behind: /^,?\s?(?:«?нет|[“"]?no(?!\p{L})|goodbye|«|“|")/iu,
  },
  // «Клиент не уверен», “was not sure”: another's doubt, or one that was.
  {
    phrase: /^(?:not (?:\p{L}+ )?sure|не увер\p{L}+)$/iu,
    before:
      /(?<!\p{L})(?:was|were|wasn['’]t|been|is|are|isn['’]t|aren['’]t|he['’]s|she['’]s|they['’]re|you['’]re|who['’]s|it['’]s|feel|felt|был|была|были|будете|он|она|они|вы|ты|кто|клиент\p{L}*|заказчи\p{L}+|покупател\p{L}+|гост\p{L}+|пациент\p{L}*|человек|люди)(?:\s(?:ещё|еще|пока|still|quite|really))?\s$/iu,
  },
  { phrase: /^сомневаюсь$/iu, before: /(?:не|если)\s$/iu },
  { phrase: /^no expert$/iu, before: /(?<!(?:i['’]m|i am|by no means an?|^|[.!?]\s)\s?)$/iu },
  {
    phrase: /^i(?:['’]| a)m (?:just|only) an?$/iu,
    behind: /^\s(?:phone|call|click|message|minute|moment|few|bit|little|step|big fan|fan|stone)/iu,
  },
  { phrase: /^(?:struggling|trying) to/iu, before: /(?<!(?:i['’]m|i am|still|just|^|[.!?…]\s?)\s?)$/iu },
  // What a weakness comes from is anybody's guess.
  {
    phrase: /^(?:наверное?|видимо|вероятно|probably|maybe|perhaps|i guess)$/iu,
    behind: /^,?\s(?:это|потому|из-за|оттого|because|it comes|it['’]s because)(?!\p{L})/iu,
    kinds: ['weakness'],
  },
  // “Whether she opened it I couldn't tell you”: of another's doings.
  { phrase: /tell you$/iu, before: /(?:^|[.!?]\s)(?:whether|if|who|why|how|what)(?!\p{L})[^.!?]*$/iu },
  { phrase: /like to think$/iu, behind: /^\s(?:about|it over|over|through|ahead|in|on|before)(?!\p{L})/iu },
  { phrase: /^hopefully$/iu, behind: /^,?\s(?:you|see|we|this helps)/iu, kinds: ['letter', 'dialogue'] },
  { phrase: /^or something$/iu, behind: /^\s(?:like|that|else|similar|to)/iu },
  // Asked for a weakness, “I'm not very good at” is the answer.
  {
    phrase:
      /not (?:\p{L}+ )?(?:good|great|strong|confident|experienced|skilled|the best)|не (?:особо|очень|слишком|сильно|самый|самая)|сложно|трудно|тяжело|hard|difficult/iu,
    kinds: ['weakness'],
  },
  // To a client or a recruiter these are courtesy.
  {
    phrase:
      /^(?:надеюсь|i hope|i['’]m afraid|боюсь|sorry|извините|простите|обещать|не обещаю|can.t promise|cannot promise|let me|give me|дайте)/iu,
    kinds: ['letter', 'dialogue'],
  },
  { phrase: /^(?:i hope|надеюсь)/iu, behind: /^[^.!?]{0,12}(?:well|свидан|встреч|понимани|ответ)/iu },
];

/** «Если я не уверен, спрашиваю»: what one does about doubt. */
const CONDITION =
  /(?:^|[^\p{L}])(?:если|когда|пока|раз|if|when|whenever|where|even if|unless|until|once)(?!\p{L})[^.!?;:—]*$/iu;
/** The rest of the sentence and the next one. */
const NEAR = /^[^.!?]*[.!?…]*[^.!?]*/u;
/** What was done, or will be, about not knowing. */
const ANSWERED =
  /(?<!\p{L})(?:поэтому|потому и|уточн|узна|выясн|провер(?!ен)|спрошу|спросил|спрашива|верн(?:у|ул)|разбер|посмотр|изуч|загляну|позвон|перезвон|обращусь|обращаюсь|so i|so we|find out|look (?:it|that|into)|check|i['’]?(?:ll| will) ask|i asked|ask (?:a|the|my|someone)|get back|come back|call you back|i called|i rang|i went)/iu;

/** «Опыта у меня мало, летом подрабатывала в приёмной»: how much there is, and then what it is. */
const LITTLE = /^(?:опыта у меня|i (?:don['’]t|do not) (?:\p{L}+ )?have (?:any|much) experience)/iu;

/** Whether what stands around a phrase of doubt makes it no doubt of the speaker in his own words. */
export function isHarmlessDoubt(answer: AnalysedAnswer, { start, end }: Range): boolean {
  const { text, kind } = answer;
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  const isMeant = harmless.some(
    (one) =>
      one.phrase.test(words) &&
      (one.kinds?.includes(kind) ?? true) &&
      (one.before || one.behind ? one.before?.test(before) || one.behind?.test(behind) : true),
  );
  const rest = { start: end, end: sentenceAt(answer, { start, end })?.end ?? end };
  if (LITTLE.test(words) && evidenceIn(answer, rest).acts.length > 0) return true;
  return (
    isMeant || (IGNORANCE.test(words) && (CONDITION.test(before) || ANSWERED.test(NEAR.exec(behind)![0])))
  );
}
