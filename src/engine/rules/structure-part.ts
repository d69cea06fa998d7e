import type { AnalysedAnswer } from '../answer/analyse';
import { evidenceOf, saysNothing, tellsOwnActs } from '../answer/evidence';
import type { Rule } from './rule';

type Step =
  | 'path'
  | 'achievement'
  | 'interest'
  | 'problem'
  | 'data'
  | 'options'
  | 'consequences'
  | 'choice'
  | 'opening'
  | 'evidence'
  | 'call';

/** «О себе» asks for the three steps; «чем вы занимались» only for what it says. */
const ASKS_PRESENTATION_OF_SELF = /о себе|представьтесь|самопрезентац|yourself|elevator pitch/iu;
/** To give a talk, not to tell of one. */
const ASKS_TALK =
  /(?:подготов|провед|сдела|представ|создай|выступ)\p{L}* |презентаци\p{L} (?:на|о|об|про|для|нов|проду|услуг|компан)|present (?:your|a|an|our|us|the|to)|pitch|(?:give|prepare|deliver|make) (?:us |me )?(?:a|an|your|the) |presentation (?:on|about|to|of|for)/iu;

const PATH =
  /опыт|(?<!\p{L})лет(?!\p{L})|год|работа|служ|уч(?:ил|усь|еб|ёб)|(?:за|о)кончил|образован|курс|диплом|стаж|карьер|специальн|професси|experience|year|work|stud|degree|graduat|train|career|background|\bjob|since|currently|started|spent/iu;
const INTEREST =
  /ваканси|позици|должност|(?<!\p{L})(?:вы|вам|вас|вами|ваш\p{L}*)(?!\p{L})|компани[июя]|хочу|хочется|хотел|ищу|интерес|привле|присоедин|полез|цель|планирую|готов|дальше|(?<!\p{L})you|\bhere\b|this (?:role|job|position|company)|look(?:ing)? for|want|would like|['’]d (?:like|love)|excit|bring|next|hope|goal|opportunit|interested|keen|contribut/iu;

/** “What alternatives did you consider?”: about one step of a case that is solved. */
const ASKS_STEP =
  /^(?!.*(?:solve|approach|tackle|handle|реш[аи]л))(?:(?:and|so|а|и) )?(?:(?:what|which|how|why|where|who)(?!\p{L})[^.?!]*(?:did you|have you|were|was|your (?:solution|choice|plan|proposal))|(?:как|почему|что|чем|на как|где)\p{L}* [^.?!]*(?:вы \p{L}*л[аи]|ваш\p{L}* решени|вы(?: \p{L}+)? рассм))[^.?!]*\?*$/iu;

const PROBLEM =
  /проблем|сниж|снизи|упал|пад[ае]|просел|потер|теря|уход|уш[её]л|ушл|сократил|не хватает|причин|корен|задач|узк\p{L}+ мест|сбой|problem|issue|drop|fell|fall|declin|los[et]|cause|challenge|symptom|bottleneck|shortage|churn|gap/iu;
const DATA =
  /\d|данн|цифр|статистик|опрос|отч[её]т|анализ|проанализ|сравн|посмотр|выгруз|замер|метрик|интервью|отзыв|журнал|data|figure|number|survey|report|analy|compar|metric|interview|\blog|statistic|audit/iu;
const OPTIONS =
  /вариант|альтернатив|либо|во-первых|перв(?:ый|ое|ая)|втор(?:ой|ое|ая)|способ|(?<!\p{L})мер[аыу]?(?!\p{L})|пут(?:и|ь|ей)(?!\p{L})|сценари|option|alternative|either|first|second|another|measures|approaches|scenario|two ways|three ways|possibilit/iu;
const CONSEQUENCES =
  /последств|риск|сто(?:ит|ить|имост)|обойд[её]тся|привед[её]т|да(?:ст|дут)(?!\p{L})|потребует|эффект|займ[её]т|окуп|минус|плюс(?!\p{L}*\d)|цена|затрат|выгод|потеря[ею]м|удержим|верн[её]т|зато|consequence|risk|cost|would (?:take|lead|mean|give|need|bring)|will (?:take|lead|mean|give|need|bring)|trade-?off|effect|impact|downside|upside|\bpros\b|\bcons\b|pay ?back|afford|lose|keep/iu;
const CHOICE =
  /выб(?:ер|рал|ира|ор)|предлагаю|предложил|остановлюсь|остановил|начал\p{L}* бы|начну|начать с|рекоменд|лучш|оптимальн|приоритет|поэтому|итог|возьму|взял\p{L}* бы|за первый|за второй|choos|chose|choice|pick|recommend|suggest|propose|go(?:ing)? (?:with|for)|went (?:with|for)|best|priorit|therefore|start with|prefer|i['’]d (?:do|take|start|begin|roll)|my (?:plan|answer|decision)/iu;

const OPENS =
  /[?\d]|здравств|добр(?:ый|ое)|привет|сегодня|расска|покаж|поговор|тем[аыеу]|представ|зовут|знаете|приветств|спасибо|уважаем|коллеги|друзья|hello|good (?:morning|afternoon|evening)|today|i['’](?:ll|m)|i want|let me|show|imagine|picture|topic|about|welcome|tell you|thank|everyone|name/iu;
const EVIDENCE =
  /например|случа|исследован|опрос|отзыв|клиент\p{L}* (?:сказал|говор)|for example|for instance|study|survey|research|customer said|case/iu;
const CALLS =
  /\?|давайте|предлага|попроб|приглаша|прош[уе]|жд[уе]м?(?!\p{L})|готов|вопрос|начн[её]м|итак|итог|вывод|поэтому|таким образом|спасибо|\p{L}{3,}[йи]те(?:сь)?(?!\p{L})|\b(?:let['’]s|let us|try|join|start|call|ask|invite|question|in short|to sum|conclusion|conclude|shall we|please|book|sign|choose|take|next step|suggest|propose|thank|want you to|urge|remember)/iu;

/** Shorter, a self-presentation is the half-minute one, a case a remark. */
const LEAST_SENTENCES = 4;
const LEAST_WORDS = 40;
/** Who names so many firms, products and tools tells what the work was. */
const NAMES = 3;
/** So many close a talk. */
const LAST_SENTENCES = 2;

/** A self-presentation, a case or a presentation in which a step is missing that its listeners wait for. */
export const structurePart: Rule = {
  id: 'structure-part',
  severity: 'hint',
  kinds: ['self-presentation', 'case', 'presentation'],
  messages: {
    en: {
      path: 'This does not say where you come from. Begin with a sentence on your path: the trade, the years, the last place.',
      achievement:
        'This tells stations but nothing you achieved. Add one deed that fits the vacancy, with its result.',
      interest: 'This ends in the past. Close with a sentence on why this job and this company.',
      problem:
        'The case starts solving before it says what is wrong. Put the problem into one sentence first.',
      data: 'Nothing here is drawn from data. Say which figures you would look at, or already have, and what they show.',
      options: 'There is only one way out here. Set a second one beside it, so that your choice is a choice.',
      consequences:
        'The options are not weighed. Say what each would bring and cost: time, money, clients, risk.',
      choice: 'The case is laid out but not decided. Say which option you would take, and why.',
      opening:
        'The talk begins in the middle. Open with its topic, a question or a figure that makes people listen.',
      evidence: 'The talk asserts and proves nothing. Add a figure, a case or a client’s words.',
      call: 'The talk just stops. Close with the conclusion and say what the listeners should do now.',
    },
    ru: {
      path: 'Не сказано, откуда вы пришли. Начните с фразы о пути: профессия, годы, последнее место.',
      achievement:
        'Есть места работы, но нет того, чего вы добились. Добавьте одно дело под эту вакансию и его итог.',
      interest:
        'Рассказ заканчивается прошлым. Завершите фразой о том, чем вам интересны эта работа и компания.',
      problem: 'Решение началось раньше, чем названа беда. Сначала одной фразой сформулируйте проблему.',
      data: 'Решение не опирается на данные. Скажите, какие цифры есть или какие вы запросите и что они покажут.',
      options: 'Показан только один выход. Поставьте рядом второй, тогда выбор будет выбором.',
      consequences:
        'Варианты не взвешены. Скажите, что каждый даст и чего потребует: времени, денег, клиентов, риска.',
      choice: 'Кейс разобран, но не решён. Скажите, какой вариант берёте и почему.',
      opening:
        'Выступление начинается с середины. Откройте его темой, вопросом или цифрой, чтобы захотелось слушать.',
      evidence: 'Выступление утверждает, но ничего не доказывает. Добавьте цифру, случай или слова клиента.',
      call: 'Выступление обрывается. Закончите выводом и скажите, что слушателям сделать теперь.',
    },
  },
  check(answer, report) {
    if (answer.sentences.length < LEAST_SENTENCES || answer.words.length < LEAST_WORDS) return;
    const part = lacking(answer);
    // An answer that says nothing lacks more than a step.
    if (part && !saysNothing(answer)) report({ at: 'question', message: part, data: { part } });
  },
};

function lacking(answer: AnalysedAnswer): Step | undefined {
  const { kind, question, text } = answer;
  if (kind === 'case') return ASKS_STEP.test(question) ? undefined : lackingInCase(text);
  if (kind === 'presentation') return ASKS_TALK.test(question) ? lackingInTalk(answer) : undefined;
  if (!ASKS_PRESENTATION_OF_SELF.test(question)) return undefined;
  if (!PATH.test(text)) return 'path';
  const { figures, names } = evidenceOf(answer);
  if (!tellsOwnActs(answer) && names.length < NAMES && figures.every(({ unit }) => unit === 'year'))
    return 'achievement';
  return INTEREST.test(text) ? undefined : 'interest';
}

function lackingInCase(text: string): Step | undefined {
  const steps: readonly (readonly [Step, RegExp])[] = [
    ['problem', PROBLEM],
    ['data', DATA],
    ['options', OPTIONS],
    ['consequences', CONSEQUENCES],
    ['choice', CHOICE],
  ];
  const missing = steps.filter(([, cues]) => !cues.test(text));
  // What holds hardly any of them solves its case in another way.
  return missing.length < 4 ? missing[0]?.[0] : undefined;
}

function lackingInTalk(answer: AnalysedAnswer): Step | undefined {
  const { text, sentences } = answer;
  const { figures, dates, quotes, acts } = evidenceOf(answer);
  if (!OPENS.test(text.slice(0, sentences[1]!.end))) return 'opening';
  if (figures.length + dates.length + quotes.length + acts.length === 0 && !EVIDENCE.test(text))
    return 'evidence';
  return CALLS.test(text.slice(sentences.at(-LAST_SENTENCES)!.start)) ? undefined : 'call';
}
