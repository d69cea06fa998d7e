import type { AnalysedAnswer } from '../answer/analyse';
import type { Rule } from './rule';

type Part =
  | 'greeting'
  | 'thanks'
  | 'interest'
  | 'strengths'
  | 'terms'
  | 'reason'
  | 'apology'
  | 'step'
  | 'deadline'
  | 'readiness'
  | 'close';

/** What each sort of letter asks for, in the order in which a reader meets it. */
const sorts = {
  followUp: ['greeting', 'thanks', 'interest', 'deadline', 'readiness', 'close'],
  /** No answer has come: thanks are optional, the question when is the letter. */
  reminder: ['greeting', 'interest', 'deadline', 'close'],
  thankYou: ['greeting', 'thanks', 'interest', 'close'],
  cover: ['greeting', 'interest', 'strengths', 'readiness', 'close'],
  acceptance: ['greeting', 'thanks', 'terms', 'close'],
  refusal: ['greeting', 'thanks', 'reason', 'close'],
  complaint: ['greeting', 'apology', 'step', 'close'],
  other: ['greeting', 'close'],
} satisfies Record<string, readonly Part[]>;
type Sort = keyof typeof sorts;

const REMINDS =
  /не (?:ответил|написал|перезвонил|дал\p{L}* ответ)|ответа (?:всё |все |ещё |еще |так и )*нет|нет ответа|молч[аи]т|обещал|напомин|(?:n['’]t|not|never) (?:heard|replied|answered|called)|no (?:reply|answer|response|news)|still waiting|silen|reminder|chas(?:e|ing)/iu;
const THANKS_ASKED = /благодарствен|благодарност|thank[- ]?you/iu;
const AFTER_TALK =
  /(?:после|по итогам) (?:\p{L}+ ){0,2}(?:собеседован|интервью|встреч|разговор|беседы|созвон|звонка|стажировк|тестов)|follow-?up|фоллоу-?ап|(?:after|following) (?:the|an|your|my|our|a)? ?(?:\p{L}+ ){0,2}(?:interview|meeting|talk|call|conversation|trial)|day after/iu;
const JOB_ASKED =
  /собеседован|интервью|ваканси|работодател|рекрутер|оффер|должност|на работу|сопроводительн|interview|vacancy|recruiter|employer|\bjob\b|\brole\b|position|cover letter/iu;
const COVER_ASKED =
  /сопроводительн|отклик|мотивационн|cover(?:ing)? letter|letter of motivation|motivation letter|application|appl(?:y|ying) (?:for|to)|(?:на|по) ваканси/iu;
const CLIENT_ASKED =
  /клиент|покупател|гост[юьяе]|пациент|заказчик|арендатор|жильц|абонент|пассажир|подписчик|родител|отзыв|жалоб|претензи|рекламаци|client|customer|guest|tenant|patient|passenger|subscriber|parent|complain|review/iu;
const COMPLAINT =
  /негатив|жал[оу]|претензи|рекламаци|недовол|верните|возврат|задерж|опозда|ошиб|брак|сломал|испорч|пропал|потерял|безответств|ужас|плох|зл(?:ой|ому)|возмущ|скандал|negative|complain|refund|late(?!\p{L})|delay|angry|upset|broken|damaged|wrong|lost|missing|bad|terrible|waiver/iu;
const PRAISE = /положительн|хорош|добр(?:ый|ого) отзыв|благодарн|positive|good review|praise|kind review/iu;
const REJECTED =
  /(?:после|в ответ на|на) (?:\p{L}+ )?отказ(?:а|у)?(?!\p{L})|(?:after|following|to) (?:a|the|their|your|being) ?reject|отказал[аи]? (?:вам|мне)|rejected you|turned you down/iu;
const REFUSAL_ASKED = /отказ|отклон|declin|turn(?:ing)? down|refus|withdraw|say(?:ing)? no/iu;
const ACCEPTANCE_ASKED =
  /принят[ьие]|принима(?!л)|соглас(?:и[еия](?!\p{L})|иться|итесь|ен|на)|accept|say(?:ing)? yes|положительн\p{L}+ ответ/iu;

const REFUSES =
  /вынужден\p{L}* (?:\p{L}+ )?отказ|откаж|отказаться|отказываюсь|не (?:смогу|могу|готов\p{L}*) (?:\p{L}+ ){0,2}принять|отклон(?:ить|яю)|(?:принял[аи]?|выбрал[аи]?) (?:\p{L}+ ){0,2}друг\p{L}+ (?:предложени|компани|мест)|снять свою кандидатур|(?<!\p{L})declin|turn (?:\p{L}+ ){0,3}down|(?:unable|not able|won['’]t be able|cannot|can['’]t) (?:to )?(?:\p{L}+ )?accept|withdraw|(?:accepted|taken|chosen|took) (?:\p{L}+ ){0,3}(?:another|different|position|offer|job|post|role|place)(?! (?:you|that you))[^.\n]{0,40}(?:elsewhere|another|instead|that|which|with|at|closer|keeps)|accepted (?:another|a different|a position|an offer)|(?:decided|chosen) to (?:stay|remain)|gone with another|решил[аи]? остаться|(?:спасибо|благодар\p{L}+)[^.\n]{0,30} предложение, но|thank(?:s| you)[^.\n]{0,30} offer,? but/iu;
const ACCEPTS =
  /принимаю (?:\p{L}+ ){0,3}предложени|предложение,? (?:\p{L}+,? ){0,4}принимаю|приму (?:\p{L}+ ){0,2}предложени|рад\p{L}? принять|соглас(?:ен|на) (?:на|с) (?:\p{L}+ ){0,2}(?:услови|предложени)|(?:i|to) (?:\p{L}+ )?accept (?:the|your|this)|accept (?:the|your) (?:\p{L}+ )?(?:offer|position|role)/iu;
const TO_CLIENT =
  /ваш\p{L}* (?:заказ|жалоб|претензи|обращени|отзыв|посылк|брон|заявк|покупк)|your (?:order|complaint|booking|delivery|parcel|refund|review|reservation|feedback|purchase)/iu;
const TALKED =
  /(?:спасибо|благодар|thank|appreciat)[^.!?\n]{0,80}(?:собеседован|интервью|встреч|разговор|бесед|созвон|врем[яе]|час|interview|conversation|meet|speak|talk|chat|time|seeing|hour)/iu;
const APPLIES =
  /откликаюсь|отклика\p{L}* на|ваш\p{L}* ваканси|на вакансию|рассмотр\p{L}+ мо[юей]|мо[юе] (?:кандидатур|резюме)|(?:writing|like|wish|want) to (?:apply|express)|apply(?:ing)? for|in response to your (?:ad|post)|(?:your|the) (?:vacancy|opening|advert(?:isement)?|job ad)/iu;

const GREETS =
  /(?<!\p{L})(?:здравств|здрасте|приветств|привет(?!\p{L})|добр(?:ый|ое|ого|ой) (?:день|утро|вечер|дня|утра|вечера|времени|ночи)|(?:много|глубоко)?уважаем|дорог(?:ой|ая|ие)|dear|hello|hi(?!\p{L})|hey|good (?:morning|afternoon|evening|day)|greetings|to whom it)/iu;
/** «Ольга Викторовна,» on a line of its own. */
const ADDRESSES = /^(?:[\p{Lu}[][\p{L}.'’\]-]* ?){1,4}[,!:—–-]\s*$/mu;
const THANKS = /спасибо|благодар|признател|thank|grateful|appreciat|indebted|obliged/iu;
/** Said outright, or shown by coming back to what was talked of: «вы спрашивали», “you mentioned”. */
const INTEREST =
  /интерес|хочу(?! узнать| уточн| спрос)|хотел\p{L}*(?: бы)?(?! узнать| уточн| спрос)|рад\p{L}? (?:продолж|присоед|работ|стать|вернуться|обсуд)|с радостью|с удовольстви|привле|понрав|запомн|впечатл|вдохнов|подход|близк|созвучн|отклика|мечта|мотив|убед|укреп|уверен|увле|люблю|важно|нрав|надеюсь|продолжить|вы (?:\p{L}+ )?(?:сказали|спра?шивали|спросили|упом|расска|говорили|описа|показ|просили|ищете|пишете|указали)|вам нуж|interest|excit|keen|enthusias|eager|love|enjoy|would like|['’]d (?:like|be glad|be happy|be delighted)|look(?:ing)? forward|impress|drawn|drew|attract|fit(?!\p{L})|suit|you (?:\p{L}+ )?(?:mention|describ|ask|said|told|show|need|explain)|kept thinking|hope|want|just what|exactly what|convinc|confirm|motivat|fascinat|appeal|inspir|admire|because|more about/iu;
const STRENGTHS =
  /\d|опыт|умею|владе|навык|работа[юл]|стаж|образован|знаю|веду|занимаюсь|отвечаю|окончил|закончил|experience|skill|years|trained|degree|work(?:ed|ing)|i (?:have|can|know|speak|run|manage|look after|lead)|i['’]ve|background|qualif/iu;
const TERMS =
  /\d|приступ|выйти|выход|начать|начну|старт|первый день|услови|оклад|дат[аыуе]|понедельник|начала|start|begin|join|first day|terms|salary|as (?:agreed|discussed)|contract|date|monday/iu;
const REASON =
  /потому|так как|поскольку|из-за|в связи|связан|друг(?:ое|ой|ого|ую|им) |выбра|остаюсь|остаться|остался|осталась|обстоятельств|переезд|график|дорог|далек|далёк|услови|зарплат|оклад|семь|здоров|уч[её]б|задач|профил|направлен|развити|интереснее|ближе|причин|не соответств|\b(?:because|since\b|as the|as i|due to|another|other|elsewhere|different|better|fit|reason|family|relocat|commut|salary|pay|hours|stay|closer|goals|direction|realiz|realis|personal)/iu;
const APOLOGISES =
  /извин|прости|прощени|сожале|жаль|(?<!не )понима[юе]|виноват|(?:наш|мо)\p{L}{0,2} (?:\p{L}+ )?(?:ошибк|вин[аы]|недоработ|промах|упущ|недосмотр)|вы правы|правы вы|не должно|недопустим|огорч|расстро|(?:спасибо|благодар)[^.!?\n]{0,40}(?:сообщ|написал|отзыв|расска|обра[тщ]|сигнал|откровен|честн|внимани)|sorry|apolog|regret|(?:i|we) (?:\p{L}+ )?understand|(?:our|my) (?:\p{L}+ )?(?:fault|mistake|error|oversight)|you(?:['’]re| are) (?:\p{L}+ )?right|should(?:n['’]t| not| never) have|thank(?:s| you)[^.!?\n]{0,20} (?:letting|telling|bringing|feedback|raising|writing|pointing|flagging|getting|taking|honest)|let you down|fell short|disappoint|frustrat/iu;
const STEP =
  /\d|верн|замен|компенс|провер|разобра|разбер|исправ|отправ|переда[лм]|позвон|свяж|предлага|предлож|сдела|скидк|возврат|переведу|перевели|пришл|привез|перенес|починим|почин|устран|приняли меры|меры|уже|сегодня|завтра|договорил|refund|replac|repay|send|sent|check|fix|call|contact|arrang|offer|credit|discount|investigat|look(?:ing|ed)? into|(?:we|i) (?:have|will|are(?! (?:\p{L}+ )?(?:sorry|glad|grateful))|can)|(?:we|i)['’](?:ve|ll|re|m)|resolv|repair|spoke|today|tomorrow/iu;
const DEADLINE =
  /решени[еяюй]|решит|сроки?(?!\p{L})|срок(?:ам|ах|ов)|когда (?:\p{L}+ )?(?:жда|мож|вы|я|буд|стоит|пример|ориент|план)|к какому|до какого|ждать|жду|обратн\p{L}+ связ|следующ\p{L}+ |дальнейш|дальше|втор\p{L}+ (?:встреч|этап|тур|собесед|раз)|пробн|тестов|стажиров|встретиться|увидимся|продолжить|(?:до|ко?) (?:понедельник|вторник|сред|четверг|пятниц|конц)|на связи|статус|результат|decision|decid|timeline|time ?frame|timing|next (?:\p{L}+ )?(?:step|stage|round|week|month|phase)|when (?:i|you|can|might|should|we|would)|hear|expect|by (?:monday|tuesday|wednesday|thursday|friday|the end)|second|trial|technical round|task|deadline|update|status|let me know|process|schedule/iu;
const READINESS =
  /готов|вопрос|рад\p{L}? (?:буду|ответ|обсуд|поговор|встрет|продолж|рассказ)|буду рад|бы рад|на связи|свяж|связать|звон|пришл|прислать|высл|вышл|прило?ж|прилага|предостав|если (?:понадоб|нужн|потреб|буд|захот|возник|остан|удобно)|буду ждать|свобод|возьмусь|жду|доступн|могу|с удовольствием|обсуд|встрет|приеду|подъеду|расска(?:жу|зать)|(?:happy|glad|pleased|delighted) to|\bi (?:can|could) (?:\p{L}+ )?(?:come|start|begin|join|visit|drop|bring|do|work|be)\b|if you|question|available|free|let me know|reach|contact|call|send|attach|look(?:ing)? (?:forward|out)|ready|further|discuss|meet|provid|in touch|hesitate|welcome|talk|chat|hope to hear|interview/iu;
const CLOSES =
  /(?<!\p{L})(?:с (?:\p{L}+ )?(?:уважени|благодарност|признательност|пожелани|привет|надежд|тепл)\p{L}*|искренне|всего (?:вам )?(?:самого )?(?:добр|хорош|наилучш)\p{L}+|(?:хорош|приятн|отличн|удачн|добр|т[её]пл|спокойн|прекрасн|чудесн|л[её]гк)(?:ого|ых|ой) (?:вам )?(?:\p{L}+ )?(?:дня|вечера|недели|выходных|пятницы|праздников)|до (?:\p{L}+ )?(?:встречи|свидания|связи|понедельника|вторника|среды|четверга|пятницы)|заранее (?:спасибо|благодар\p{L}+)|(?:ваш|твой)[аи]?(?=,?\s*\n)|обнимаю|regards|best wishes|(?:warm|good|every good) wishes|sincerely|faithfully|truly|cheers|cordially|respectfully|gratefully|warmly|yours|many thanks|with (?:thanks|gratitude|appreciation)|all the best|take care|have a (?:\p{L}+ )?(?:day|week|weekend)|(?:speak|talk|write)(?: to you)? soon|bye for now|until (?:then|\p{L}+day)|see you (?:on|then|soon|in)|(?:kind|best|thanks|thank you|спасибо|bye)(?=[^\p{L}\n]*(?:\n|$)))/iu;
/** «Юлия Ремизова, учебная часть»: a signature that says more than a first name; a first name does after a courteous sentence. */
const SIGNS = /\n\s*\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]*(?:[ ,|][^\n]*)?\s*$/u;
const COURTEOUS_END =
  /(?:буду (?:рад|признател|благодар|жда)|с удовольствием|спасибо|благодар|look(?:ing)? forward|thank|hope to)[^\n]{0,100}\n\s*[\p{Lu}[][\p{L}.'’\] -]{1,30}\s*$/iu;
/** A reply on a job site may stop at its list: the profile behind it signs. */
const ENDS_IN_LIST = /\n\s*(?:[•*·–—-]|\d[.)])[^\n]*$/u;
/** What asks for a whole letter; a shorter text under another heading may be a phrase from one. */
const ASKS_WHOLE =
  /(?:^|[.!?»”] *)(?:напиш|состав|подготов|ответьте|write|draft|compose|reply)|^(?:письмо|отказ|согласие|благодар|сопровод|отклик|letter|refusal|acceptance|follow-?up|thank|cover|after)/iu;
const SHORT = 50;
/** Greetings and closings stand so near to the ends of a letter, in UTF-16 units. */
const HEAD = 300;
const TAIL = 260;

/** A letter that lacks what its reader waits for: a greeting, thanks, a question about the decision, a close. */
export const letterPart: Rule = {
  id: 'letter-part',
  severity: 'warning',
  kinds: ['letter'],
  messages: {
    en: {
      greeting:
        'The letter greets nobody, so it reads like a note passed on. Open with a greeting and the reader’s name.',
      thanks:
        'The letter thanks nobody. Say in one sentence what you are grateful for: the time, the talk, the offer.',
      interest: 'The letter does not show why this job: name one thing that drew you to it.',
      strengths:
        'The letter does not say what you bring. Add one piece of experience or one skill that this job needs.',
      terms:
        'You accept, but it stays open what. Repeat the position and say from which day you can start: this letter is your written consent.',
      reason:
        'The refusal gives no polite reason, and the reader will guess at one. Give a short one that blames nobody.',
      apology:
        'The letter does not own up to what happened. Say that you are sorry or that you understand before you explain anything.',
      step: 'The letter does not say what happens next. Name a step: what you have done or will do, and by when.',
      deadline:
        'The letter leaves it open what comes next. Ask when a decision is due, or name the next step and its day.',
      readiness: 'The letter offers nothing further. Say that you are ready to answer questions or to talk.',
      close: 'The letter breaks off without a close. End with “Kind regards” or the like and your name.',
    },
    ru: {
      greeting:
        'В письме нет приветствия, и оно похоже на записку не вам. Начните с «Здравствуйте» и имени адресата.',
      thanks:
        'В письме нет благодарности. Одной фразой скажите, за что признательны: за время, разговор, предложение.',
      interest:
        'По письму не видно, чем вам интересна эта работа. Назовите хотя бы одну вещь, которая привлекла.',
      strengths:
        'Письмо не говорит, с чем вы придёте. Добавьте опыт или умение, которые нужны именно на этом месте.',
      terms:
        'Согласие есть, а на что — непонятно. Повторите должность и назовите день выхода: это письмо и есть ваше письменное согласие.',
      reason:
        'В отказе нет вежливой причины, и адресат её додумает. Назовите причину коротко, никого не упрекая.',
      apology:
        'Письмо не признаёт, что человеку пришлось плохо. Прежде чем объяснять, извинитесь или скажите, что понимаете его.',
      step: 'Из письма не видно, что будет дальше. Назовите шаг: что уже сделано или будет сделано и к какому дню.',
      deadline:
        'После письма непонятно, что дальше. Спросите, когда ждать решения, или назовите следующий шаг и день.',
      readiness:
        'Письмо ничего не предлагает. Скажите, что готовы ответить на вопросы или встретиться ещё раз.',
      close: 'Письмо обрывается. Закончите прощальной формулой («С уважением») и именем.',
    },
  },
  check(answer, report) {
    const text = answer.text.trim();
    const [greets, closes] = [isGreeting(text.slice(0, HEAD)), isClose(text)];
    if (!greets && !closes && !isWhole(answer)) return;
    const holds: Record<Part, () => boolean> = {
      greeting: () => greets,
      thanks: () => THANKS.test(text),
      interest: () => INTEREST.test(text),
      strengths: () => STRENGTHS.test(text),
      terms: () => TERMS.test(text),
      reason: () => REASON.test(text),
      apology: () => APOLOGISES.test(text),
      step: () => STEP.test(text),
      deadline: () => DEADLINE.test(text),
      readiness: () => READINESS.test(text) || ENDS_IN_LIST.test(text),
      close: () => closes || ENDS_IN_LIST.test(text),
    };
    for (const part of sorts[sortOf(answer.question, text)])
      if (!holds[part]()) report({ at: 'question', message: part, data: { part } });
  },
};

function isGreeting(head: string): boolean {
  return GREETS.test(head) || ADDRESSES.test(head);
}

function isClose(text: string): boolean {
  const tail = text.slice(-TAIL);
  return CLOSES.test(tail) || SIGNS.test(tail) || COURTEOUS_END.test(tail);
}

function isWhole({ question, text, words }: AnalysedAnswer): boolean {
  return words.length >= SHORT || /\n\s*\n/.test(text.trim()) || ASKS_WHOLE.test(question);
}

/** By what was asked; where that does not tell, by what is written. */
function sortOf(question: string, text: string): Sort {
  if (REJECTED.test(question)) return 'other';
  if (CLIENT_ASKED.test(question) && !JOB_ASKED.test(question))
    return COMPLAINT.test(question) && !PRAISE.test(question) ? 'complaint' : 'other';
  if (REMINDS.test(question)) return 'reminder';
  if (REFUSAL_ASKED.test(question)) return 'refusal';
  if (ACCEPTANCE_ASKED.test(question)) return 'acceptance';
  if (COVER_ASKED.test(question)) return 'cover';
  if (THANKS_ASKED.test(question)) return 'thankYou';
  if (AFTER_TALK.test(question)) return 'followUp';
  if (REFUSES.test(text)) return 'refusal';
  if (ACCEPTS.test(text)) return 'acceptance';
  if (APPLIES.test(text)) return 'cover';
  if (TALKED.test(text.slice(0, 2 * HEAD))) return 'followUp';
  return TO_CLIENT.test(text) && COMPLAINT.test(text) ? 'complaint' : 'other';
}
