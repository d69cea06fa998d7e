import type { AnswerKind } from '../finding';
import type { DraftText } from '../notebook/draft';
import type { FrontMatter } from '../notebook/notebook';

/**
 * What a question asks for, told by its words; the first that fits wins. `\p{L}*` after a stem stands for any ending.
 */
const asks: readonly [AnswerKind, RegExp][] = [
  ['reformulation', /переформулир|своими словами|rephrase|reformulat|(?:in|into) your own words/iu],
  [
    'letter',
    /^[^\p{L}]*(?!(?:tell|describe|what|how|why|when|have|do|did|which|where|who|расскаж\p{L}*|опиш\p{L}*|что|как\p{L}{0,3}|почему|зачем|когда|сколько|чем)(?!\p{L}))(?:\p{L}+[ -]){0,3}(?:письм|отклик(?!н)|сопроводительн|letter|e-?mail|follow-?up)|(?<!\p{L})(?:write|draft|reply|respond|answer|send|напиш|состав|ответьте|подготов|отправ)[^?]{0,60}?(?<!\p{L})(?:письм|отклик(?!н)|letter|e-?mail|follow-?up)|ответ на (?:\p{L}+ )?отзыв|(?:напишите|составьте) (?:\p{L}+ )?(?:благодарност|рекрутер|работодател|ответ)|(?:reply|reference) to a|(?:^|[.!?] )write (?:back )?to (?:the|your)|thank-?you note/iu,
  ],
  // The words themselves are asked for: «Гость возмущён. Ваша первая фраза?».
  [
    'dialogue',
    /(?<!\p{L})(?:клиент|гост|покупател|заказчик|посетител|пациент|абонент|пассажир|client|customer|guest|caller|patient|passenger)(?!\p{L}*ориент)[^]{3,}(?:ваш(?:а|и|е) (?:перв\p{L}+ )?(?:слова|фраза|реплика)|ваш ответ(?!\p{L})|что вы (?:ему |ей |им )?(?:скажете|ответите)|what (?:do|would|will) you say\?|your (?:first )?(?:words|reply|sentence|response)\?)/iu,
  ],
  // Somebody on the other side speaks: «Клиент жалуется на задержку», “[client: my pizza is late]”.
  [
    'dialogue',
    /^[^\p{L}]*(?:клиент|гост|покупател|заказчик|посетител|пациент|абонент|звон|client|customer|guest|caller|patient)\p{L}*(?:\s*:|[^?]*(?:жалу|недовол|требу|зл|крич|просит|спрашив|звонит|говорит|угрож|хочет|обман|complain|ask|demand|say|shout|want|call|angry|upset|threat))|ролев|разыграйте|role[- ]?play|^[^\p{L}]*(?:просьба|жалоба|возражение|objection|complaint)|!\s*$|могу я|могли бы вы|^(?:ты|вы) не (?:знае|видел|подскаж)|не подскажете|^do you (?:happen to )?know (?:if|whether|when|where)|^have you (?:seen|heard|got)|(?:can|could|may) i (?:speak|talk|get|have)|мы можем предложить вам|we (?:can|could) offer you/iu,
  ],
  [
    'ask',
    /(?:ваши|у вас есть|есть ли у вас|остались|какие у вас) (?:ещё |еще )?(?:ко мне |к нам |к компании )?вопросы|вопросы (?:к |для )?(?:работодател|рекрутер|нам|компани|руководител)|would you like to ask|что бы вы хотели (?:у нас |о нас )?(?:узнать|спросить)|(?:спросить|узнать) (?:у )?(?:нас|о нас)|questions (?:for|do you have for) (?:us|me|the)|(?:any|your) questions/iu,
  ],
  [
    'salary',
    /зарплат|сколько вам платить|заработн|оклад|(?:уров\p{L}+|ожидани\p{L}+)[^.?]{0,20} доход|(?:на|какой) доход|сколько (?:вы )?хот|вознагражден|salary|compensation|pay expect|(?:expected|desired) pay|what pay|pay you|hoping to (?:earn|make)|(?:like|want|expect) to (?:earn|be paid)|(?:what|how much)[^.?]{0,30} (?:want|expect|looking) (?:to (?:earn|make|be paid)|in terms of pay)|how much (?:do you|would you) (?:want|expect)/iu,
  ],
  ['offer', /оффер|предложени\p{L}+ о работе|job offer/iu],
  // Of a figure or of a task just done one asks no tale with a result.
  [
    'habitual',
    /^(?![^]*(?:(?:tell|give|show) (?:me|us)|(?<!you )describe|an? (?:time|example|situation)))(?:[^]*(?<!\p{L})how did you (?:calculate|compute|measure|count|estimate|quantify) (?:that|this|it|(?:the|your|those|these)(?: \p{L}+)? (?:figures?|numbers?|percentages?|results?|savings?|sums?|increase|effect|success))(?!\p{L})|[^]*(?<!\p{L})how did you (?:get(?: to)?|arrive at|come (?:up with|to)|reach|(?:work|figure) out) (?:that|this|the|your|those|these)(?: \p{L}+)? (?:figures?|numbers?|percentages?|sums?|totals?|estimates?|per ?cent)(?!\p{L})|(?:[^?!]*(?:\d|per ?cent|figure|number)[^?!]*[.,] )?(?:(?:and|so|ok(?:ay)?),? )?how did you (?:work|figure) (?:that|this|it) out\W*$|(?:and |so )?(?:(?:what|how) did you feel|what (?:was|were) your (?:goal|aim|objective|purpose)s?)(?!\p{L})(?![^?]* and )|what were you (?:\p{L}+ )?(?:aiming|trying|hoping|going|looking) (?:for|at|to) [^?]*(?<!\p{L})(?:this|that|your|the) (?:\p{L}+ )?(?:presentation|talk|pitch|role-?play|exercise|task|conversation|call|discussion)|(?:and |so )?what was your (?:\p{L}+ )?(?:part|role|contribution|share) in (?:all )?(?:this|that|it|the (?:group|exercise|discussion|task|game))\W*$|(?:and |so )?what (?:are|were|would be|(?:do|would) you see as) the (?:\p{L}+ )?(?:risks?|downsides?|drawbacks?|weak(?:ness\p{L}*| points?| spots?)) (?:of|in|with) (?:your|this|that|the) (?:\p{L}+ )?(?:solution|plan|approach|proposal|suggestion|idea|presentation|option)|(?:and |so )?how (?:would|do) you (?:rate|score|assess) (?:your|the|this|that) (?:performance|role-?play|conversation|call|discussion|solution)|(?:what|how|who|which|are|is|was|were|did|do|if)(?!\p{L})[^]*(?<!\p{L})(?:your|this|the) presentation(?! (?:skills?|style|to|for|about|on)(?!\p{L}))|(?:what|how) [^.?]*(?<!\p{L})you\p{L}*(?: [^.?]*)? (?:contribution|role|part|brought|helped|gave)[^.?]* (?:the|this) (?:group|exercise|discussion)(?:['’]s work)?\W*$)/iu,
  ],
  [
    'weakness',
    /недостат(?!\p{L}*чн)|(?:получается|удаётся|удается|даётся|дается) (?:хуже|трудн)|хуже всего|слаб(?:ые|ая|ост|ую|ых|ой)|зон\p{L} роста|точк\p{L} роста|над чем (?:вам|вы|ты|тебе) |в себе (?:изменить|исправить|улучшить|менять)|за что вас (?:критик|ругал|ругают)|(?:ваши|твои|у вас) минусы|weak|area\p{L}? (?:for|of) (?:improvement|growth|development)|negative thing|worst at|struggle with|not (?:so |very |that )?good at|(?:need|have) to (?:work on|improve)|you find (?:hardest|most difficult|difficult)|(?:should|could|would) you improve(?! (?:our|the|this|these|their)(?!\p{L}))|say you should (?:improve|change|work)|what would .* (?:improve|change) about you(?!r (?:last|previous|current|former|old|job|company|employer|workplace))|change about yourself/iu,
  ],
  [
    'self-presentation',
    /(?:чем|что) (?:вы|ты) (?:\p{L}+ )?(?:занима|делал\p{L}* на (?:прошл|предыдущ|прежн|последн))|(?:ваш\p{L}+|у вас были|входило в) (?:\p{L}+ ){0,2}обязанност|(?:were|are) your (?:\p{L}+ )?(?:duties|responsibilities|tasks)|(?:did|do) you do (?:in|at|for) your (?:last|previous|current|present|former|old|day)|(?:your|the) (?:last|previous|current|present) (?:job|role|position) (?:involve|like|entail)|(?:расскажи\p{L}*|пару слов|коротко|немного)(?: \p{L}+){0,2} о себе|о себе(?: \p{L}+)* расскаж|представьтесь|самопрезентац|(?:вашем|вашей|своём|своем|своей|ваш|вашу|твоём|твоем) (?:профессиональн\p{L}+ )?(?:опыте?(?: работы)?(?=\s*(?:[.?!,(]|$))|пут[ьи]|карьер)|about yourself|introduce yourself|elevator pitch|(?:walk (?:me|us) through|(?:tell|talk) (?:me|us|to us)? ?(?:a (?:bit|little) )?(?:about|through)) your (?:resume|cv|background|career|experience)(?! (?:of|with|in|when))/iu,
  ],
  [
    'self-description',
    /что (?:вы|ты) (?:понимаете|понимаешь|подразумеваете|вкладываете)|как вы понимаете (?:слов|фраз|выражени|термин|поняти)|всегда прав(?!\p{L})|what do you understand by|самой сильной (?:\p{L}+ )?сторон|(?:greatest|biggest|best|main|key|top) (?:\p{L}+ )?(?:strengths?|quality|qualities|skills?)\b|ценят|как бы (?:вас|тебя)|как бы вы себя|как вы себя (?:опис|характер|оцен)|would (?:they|your \p{L}+|you) (?:say about|describe)|would (?:they|your \p{L}+) say/iu,
  ],
  [
    'motivation',
    /что бы вы (?:\p{L}+ )?(?:изменили|поменяли|улучшили) (?:на|в) (?:ваш\p{L}+ |сво\p{L}+ )?(?:прошл|прежн|предыдущ|последн|нынешн|текущ)|чего (?:вы|ты) (?:\p{L}+ )?(?:жд[её]те|жд[её]шь|ожидаете|хотите|ищете)|что вы (?:жд[её]те|ожидаете) от|чего (?:вам|тебе) (?:\p{L}+ )?не ?хвата(?:ло|ет)(?= (?:на|в) (?:\p{L}+ )?(?:работ|мест|должност|компани|роли))|почему (?:вы|ты) (?:\p{L}+ )?(?:уволил|уш(?:ли|[её]л|ла)|уход|покинул|расста)|почему уволил|убедите (?:меня|нас)|каким должен быть (?:\p{L}+ )?(?:руководител|начальник|коллектив)|(?<!\p{L})(?:замужем|женаты)(?!\p{L})|план(?:ы|ах|ируете)(?!\p{L})[^.?]{0,20}(?<!\p{L})дет(?:ей|и)(?!\p{L})|(?<!\p{L})дет(?:ей|и|ях)(?!\p{L})[^.?]{0,40}план(?:ах|ируете)(?!\p{L})|в декрет(?!\p{L})|do you (?:already )?have (?:any )?(?:children|kids|a family)|(?:planning|plan|thinking|want)(?: to| of| on| about)? (?:start(?:ing)? a family|(?:(?:have|having) )?(?:children|kids|a baby|babies))(?!\p{L})|what would you (?:have )?changed? (?:about|at|in) (?:your|the) (?:last|previous|current|former|old|present)(?!\p{L})|what do you (?:expect|want|hope for) (?:from|in|out of) (?:a|an|your|the|this|our) |what (?:was|is) missing (?:from|in|at) your|convince (?:me|us)|причин\p{L} (?:увольн|ухода|поиска|смены)|по какой причине|не устраивает|(?:вам|тебе) (?:\p{L}+ ){0,2}нрав(?:ится|илось) (?:в|на)(?!\p{L})|(?:нравилось|устраивало)(?: \p{L}+){0,2} (?:в|на) (?:\p{L}+ )?(?:прошл|прежн|предыдущ|последн|нынешн|текущ)|(?:важно|ценно|главное) (?:для вас )?в (?:работе|компании|коллективе)|планы на|знаете о (?:нас|нашей|компании)|(?:reason|reasons) (?:for|behind|why)|know about (?:us|our|the company|this company)|important to you (?:in|at|about)|(?:career|long-term|professional|five-year|5-year) (?:goals|plans?|aspirations)|passionate about|(?:can|could|will|would) you (?:bring|offer|contribute|add)|(?:можете|будете|могли бы)(?: быть)?(?: \p{L}+)? (?:полезн|предложить|дать)|(?:взять|нанять|выбрать) (?:именно )?вас|do you (?:most )?(?:enjoy|like|love)|(?:where|what) do you (?:want|hope|see yourself) (?:to be |being )?.*(?:in )?(?:years|year)|(?:don['’]t|didn['’]t|did|do|not) (?:you )?(?:dis)?(?:like|enjoy)(?: (?:the )?(?:most|least))? (?:about |in |at )?(?:your|the|this|that|working) (?:job|work|role|current|present|last|previous|former|old|place|at|there)/iu,
  ],
  [
    'habitual',
    /(?:как|что) (?:бы вы|вы бы)|(?:как|что) вы (?:\p{L}+ )?\p{L}+ли(?:сь)? бы(?!\p{L})|(?:как|что|чем|к кому) (?:вы|ты) (?:\p{L}+ ){0,2}\p{L}+(?:ете|ёте|ите|ешь|ишь)(?:сь|ся)?,? (?:\p{L}+ )?(?:когда|если)(?!\p{L})|какие (?:\p{L}+ )?(?:вариант|альтернатив|риск)|как(?:ую|ие) цел[ьи] (?:вы|ты)|что (?:вы|ты) (?:\p{L}+ )?(?:чувствовал|ощущал|испытывал)|(?:что (?:вы )?скажете о|как (?:вы )?оцениваете) (?:\p{L}+ ){0,2}(?:участник|остальн|групп)|what (?:other|alternative|different) (?:options|solutions|approaches|alternatives)|what (?:are|were) the (?:\p{L}+ )?risks|what risks (?:do|does|are|could|would|might)|что вы обычно|обычн\p{L}+ (?:день|рабоч)|как (?:вы |ты )?обычно|typical (?:day|week|shift)|how would you|what would you do|what do you (?:usually|normally)/iu,
  ],
  [
    'story',
    /случа[йяею](?!н)|случал(?:ось|ись|ся)|приходилось|был(?:и|о|а)? ли у вас|(?:о|об|про) (?:ваш\p{L}* )?(?:сам\p{L}+|наиболее) \p{L}+|котор(?:ый|ого|ую|ая|ое|ым|ой|ые|ых|ому) вы \p{L}+ли(?:сь)?|как (?:вы|ты|вам|тебе)(?: \p{L}+){0,2} \p{L}+л(?:и|ось)(?:сь)?(?!\p{L}| бы)|чего вы (?:добились|достигли)|что вы (?:\p{L}+ ){0,2}(?:сделали|изменили|внедрили|улучшили|предприняли)|как\p{L}+ (?:\p{L}+ ){0,3}(?:сам\p{L}+|главн\p{L}+|лучш\p{L}+) (?:\p{L}+ )?(?:результат|достижени|успех|побед|проект|сделк|продаж)|(?:расскажи|опиши|вспомни)\p{L}* (?:(?:о|об|про) )?(?:\p{L}+ ){0,2}(?:проблем|задач|дел[оеау]|проект|клиент|жалоб|решени|продаж|сделк|заказ)\p{L}{0,3}, (?:\p{L}{1,3} )?котор|your (?:\p{L}+ )?(?:best|biggest|strongest|top|greatest) result|гордитесь|вспомните|(?:последний|первый) раз|результаты у вас был|как\p{L}+ (?:проект|сделк|задач|решени|результат)\p{L}* (?:вы|был|стал)|ситуаци[юиейя]|пример[аыу]?(?!\p{L})|когда (?:вам|вы|в последний раз)|(?:a|one|the last|the first|last|any) times? (?!soon)|an? (?:\p{L}+ )?(?:situation|occasion|example|instance|moment|experience|day|project)(?: (?:when|where|in which|that|you))|an? (?:recent )?(?:situation|occasion|example|instance)|something (?:\p{L}+ )?you(?:['’]ve)? \p{L}+|you(?:['’]ve| have)? (?:lost|made|won|failed|missed|led|built|solved|turned|improved|changed|handled)|(?:are|were) you (?:most |particularly )?proud|when did you|did you last|достижени|провал|неудач|ошибк\p{L}*|конфликт\p{L}* с|спор\p{L}* с|разногласи|хакатон|сам\p{L}+ (?:сложн|трудн|больш)\p{L}+ (?:задач|проект|решени)|решение далось|(?:о|про) проект|опыт\p{L}* (?:и результат|решени|преодолени|взаимодейств|общени|работы с)|experience (?:of|with|in) \p{L}+ing|(?:hardest|toughest|biggest|greatest|proudest|best|worst|most \p{L}+) (?:\p{L}+ )?(?:achievement|mistake|failure|challenge|accomplishment|moment|decision|project|day|sale|success|regret|lesson)|^who (?:was|is|were|has been) (?:the|your) (?:\p{L}+ )?(?:hardest|toughest|worst|rudest|angriest|trickiest|difficult|most (?!like|import|influ)\p{L}+) (?:\p{L}+ )?(?:client|customer|guest|patient|passenger|caller|visitor|student|pupil|colleague|co-?worker|person)|achievement|accomplishment|(?:most )?(?:impactful|interesting|challenging|difficult|significant)\b.{0,20}(?:project|task|contribution|problem)|tell (?:me|us) (?:about )?(?:a|an|the|working|your (?:last|biggest|most|proudest|greatest|hardest)|how you \p{L}+(?:ed|t)) |describe (?:a|an|how you \p{L}+(?:ed|t)) |что (?:было|произошло|случилось|вы сделали)|чем (?:закончил|кончил)|как (?:вы )?(?:справились|решили|поступили|удалось)|(?:what|how) did you|what (?:was|were|happened)|how did|have you ever/iu,
  ],
  [
    'motivation',
    /почему|зачем вам|что вас (?:привлек|заинтерес|мотивир)|(?:где|кем) (?:вы|ты) видите? себя|чем вас|ради чего|why|what (?:attract|motivat|interest|draws|made you)|where do you see yourself|what are you looking for/iu,
  ],
  ['presentation', /презентаци|presentation/iu],
  ['case', /(?<!\p{L})кейс|case study|компани\p{L} столкнул|предложите (?:план|меры|решение)/iu],
  [
    'self-description',
    /что для вас|какой вы|как(?: бы)? (?:вас|тебя) (?:опис|охаракт)|ваши(?: \p{L}+)? сильные|сильны\p{L}+ (?:сторон|качеств|черт)|достоинства|о вас (?:говорят|отзыва|думают)|вы лучше|отличает вас|вас отличает|ваше преимущество|^(?:считаете ли )?вы (?:себя )?(?:\p{L}+ ){1,4}(?:или \p{L}+|человек|игрок)|стиль (?:руковод|управл|работы)|какие ваши|как показать|опишите себя|какими качествами|what does .* mean to you|strength|describe yourself|describe you\b|good at|sets you apart|makes you (?:different|stand|special|unique)|(?:say|describe|think) (?:about )?you\b|your (?:\p{L}+ )?style|(?:what kind of|what sort of) (?:a )?(?:person|worker|manager|colleague|leader|employee|boss)|(?:are you|do you consider yourself|would you call yourself) (?:a|an|more|good)\b|what makes you/iu,
  ],
  [
    'habitual',
    /как (?:вы|ты|бы|обычно)(?!\p{L})|(?:готовы|согласны|сможете|можете)(?: ли)?(?: вы)?(?= (?:к|на|работать|переех|ездить|выйти|выходить|учиться|пройти))|готовы ли|are you (?:\p{L}+ )?(?:ok|okay|fine|comfortable|happy|willing|able|prepared|ready|available|open)\b|(?:do|would) you mind|how (?:well )?do you|how would you|what would you|your approach|что (?:вы|ты) (?:обычно )?(?:делаете|будете|сделаете)|обычн\p{L}+ (?:день|рабоч)|typical day/iu,
  ],
];

/** How a letter opens, and how one speaks to a client or a caller rather than to an interviewer. */
const LETTER_OPENS = /^(?:тема:|subject:|уважаем\p{L}+ |dear \p{L}+)/iu;
const SPEAKS_TO_CLIENT =
  /(?<!\p{L})(?:понимаю ваш|понимаю вас|ваш\p{L}* (?:заказ|обращен|номер|заявк|посылк|брон)|приношу (?:свои )?извинен|приносим извинен|подскажите|чем могу помочь|слушаю вас|your (?:order|account|booking|refund|reservation|ticket)|i (?:totally |completely |fully )?understand (?:that )?you(?:'re| are)|let me (?:check|look into)|how (?:can|may) i help)/iu;
const REFORMULATES =
  /^(?:если я (?:вас )?правильно (?:понимаю|понял)|правильно ли я (?:понимаю|понял)|то есть вы (?:спрашиваете|хотите)|вы имеете в виду|if i understand (?:you |the question )?correctly|do you mean|so you(?:'re| are) asking)/iu;

/**
 * What kind of answer this is: by what the file is, then by how it is written, then by what was asked. Where the
 * question does not tell, `acts`, the number of the candidate's own past acts, tells a story from a habit.
 */
export function kindOf(
  question: string,
  draft: DraftText,
  frontMatter: FrontMatter,
  acts: number,
): AnswerKind {
  if (frontMatter.kind === 'letter') return 'letter';
  if (draft.turns.length > 0 && !draft.isTranscript) return 'dialogue';
  const parts = new Set(draft.parts.map((part) => part.kind));
  if (['situation', 'task', 'action', 'result'].filter((part) => parts.has(part as never)).length > 1)
    return 'story';
  const text = draft.passage.text.trimStart();
  if (LETTER_OPENS.test(text)) return 'letter';
  const asked = asks.find(([, words]) => words.test(question))?.[0];
  if (text.length < 300 && REFORMULATES.test(text)) return 'reformulation';
  if ((asked === undefined || asked === 'story') && acts < 2 && SPEAKS_TO_CLIENT.test(text))
    return 'dialogue';
  return asked ?? (acts > 1 ? 'story' : 'habitual');
}
