import type { AnalysedAnswer } from '../answer/analyse';
import type { Range } from '../finding';
import type { FileRule } from './rule';

interface Found {
  at: Range;
  message: string;
  words: string;
  /** How long the list is that it belongs to. */
  count?: string;
}

/** Without one of these no pattern can fit; nearly every text is done with here. */
const CONTACT = /@|t\.me\/|wa\.me\/|vk\.com\/|skype:|\d(?:[\s().-]{0,2}\d){8}/u;
const MONEY = ['₽', 'руб', '$', '£', '€', 'тыс', 'dollars', 'pounds', 'euros'];

const EMAIL = /(?<![\p{L}\d._%+/-])[\p{L}\d][\p{L}\d._%+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** Domains kept for examples, and boxes that stand on every website. */
const PUBLIC_EMAIL =
  /@(?:[^@]*\.)?(?:example|test|invalid|localhost|domain|company|email|mail\.example)(?:\.[a-z]+)*$|@(?:пример|почта|компания)\.|^(?:support|info|hello|hi|sales|hr|jobs?|careers?|office|no-?reply|contact|help|helpdesk|admin|service|team|press|marketing|billing|orders?|shop|feedback|mail|post|reception|bookings?|reservations?|zakaz|otdel|resume|name|user|your\.?name|имя|ivan\.?ivanov|john\.?(?:doe|smith)|jane\.?doe)@/iu;

/** Behind four digits it is a group of an account's. */
const PHONE =
  /(?<![\p{L}\d+№#.,/-]|\d{4}\s)(?:(?:\+7|8)[\s-]?\(?\d{3}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}|\+\d{1,3}[\s.-]?\(?\d{1,4}\)?(?:[\s.-]?\d{2,4}){2,4}|0[1-9]\d{1,3}\s\d{3,4}\s?\d{3,4}|07\d{3}[\s-]?\d{6}|\(\d{3}\)\s?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?![\d\p{L}]|[.,-]\d)/gu;
/** Hotlines; numbers kept for films and exercises; what nobody was ever given. */
const PUBLIC_PHONE =
  /^(?:\+?[78]?(?:800|804)|1?8(?:00|88|77|66|55)|0(?:800|808|845|870|300)|44800|\d*555\d*01\d\d$|(?:44|0)7700900|(?:44|0)(?:2079460|1[1-9]\d4960|1632960))|(\d)\1{6}|1234567|7654321|0000|(?:123)?4567$|1112233|2223344/;
const NUMBERED =
  /(?:заказ|заявк|накладн|договор|артикул|трек|order|invoice|ticket|tracking|ref|case)[^\n]{0,16}$/iu;

const MESSENGER =
  /(?<![\p{L}\d])(?:https?:\/\/)?(?:(?:www\.)?(?:t\.me|wa\.me|telegram\.me|vk\.com)\/\+?\w{5,}|skype:[\w.:-]{4,})|(?<![\p{L}\d_./`"'@])@[A-Za-z]\w{4,31}(?![\w/.]*[/.]\w)/gu;
/** Words that begin with the sign in code and in chats. */
const NO_HANDLE =
  /^@(?:everyone|channel|param|returns?|media|override|import|type|todo|deprecated|author|since|throws|example|property|username|nickname|handle|keyframes|charset|supports|component|injectable|test|before|after|autowired)/i;

const PASSPORT =
  /(?:паспорт|серия)[^\d\n]{0,30}\d{2}\s?\d{2}\s?(?:№|номер|n)?\s?\d{6}(?!\d)|passport[^\d\n]{0,20}(?:[A-Z]{1,2})?\d{7,9}(?!\d)/giu;
const SNILS = /(?<!\d)\d{3}-\d{3}-\d{3}[\s-]\d{2}(?!\d)/gu;
const INN = /(?<=(?<!\p{L})инн[^\d\n]{0,12})\d{12}(?!\d)/giu;
const CARD = /(?<![\d-])[2-6]\d{3}(?:[\s-]?\d{4}){3}(?![\d-])/gu;
/** Cards that every payment manual prints. */
const SAMPLE_CARD = /^(?:4242|4111|5555555555554444|4000000000000|2222)/;
const ACCOUNT = /(?<=(?:сч[её]т|р\/с|account|acct)[^\d\n]{0,24})[34]\d{19}(?!\d)/giu;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;
const SSN = /(?<=(?:ssn|social security)[^\d\n]{0,24})(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?!\d)/giu;

/** One's own wage, with its currency, so that no turnover or budget is meant. */
const SALARY =
  /(?<!\p{L})(?:(?:мой|моя|моей|моего|нынешн\p{L}+|текущ\p{L}+|прошл\p{L}+|прежн\p{L}+) (?:оклад|зарплат)\p{L}*|(?:я )?(?:получаю|получал[аи]?|зарабатываю|зарабатывал[аи]?)|мне плат(?:ят|или)|my (?:current |last |present |old |previous )?(?:salary|pay|wages?)|i(?:['’]m| am| was) (?:paid|on)|i (?:earn|earned)|they pa(?:y|id) me)(?:\s\p{L}+){0,3}[\s—–:]+(?:[$£€]\s?\d[\d.,\s]*k?|\d[\d.,\s]*(?:(?:тыс\p{L}*|k)\.?\s?)?(?:₽|руб\p{L}*|[$€£]|dollars|pounds|euros|(?<=тыс\p{L}*\.?\s?)(?:на руки|в месяц)))/giu;
const MUCH_SOLD = /^\s?(?:in|of|worth)\s|^\s?(?:выручк|продаж|прибыл|дохода? для)/iu;

/** So many people or firms with their contacts are a client list. */
const LIST = 3;
/** Where a letter's signature may stand, in UTF-16 units from its end. */
const SIGNATURE = 260;

/** What nobody should find in a file that is passed on: contacts, numbers of documents and cards, a wage. */
export const privateData: FileRule<readonly Found[]> = {
  id: 'private-data',
  severity: 'information',
  messages: {
    en: {
      phone:
        '“{words}” is a phone number. Whoever gets this file, or its git history, will have it too. Delete it or write “[phone]”.',
      email:
        '“{words}” is somebody’s e-mail address. Whoever gets this file, or its git history, will have it too. Delete it or write “[e-mail]”.',
      messenger:
        '“{words}” leads straight to a person. Whoever gets this file, or its git history, can write to them. Delete it or keep it elsewhere.',
      document:
        '“{words}” is enough for a fraud. Git keeps it even after you delete it: take it out before the first commit.',
      card: '“{words}” is a real bank number by its check digits. Git keeps it even after you delete it: take it out before the first commit.',
      clients:
        '“{words}” belongs to a list of {count} people or firms with their contacts. It is not yours to pass on: keep what you did for them, and leave their contacts out.',
      salary:
        '“{words}” tells your pay to everyone who reads this file, the next employer too. Keep the figure for the salary question.',
    },
    ru: {
      phone:
        '«{words}» — номер телефона. Он останется у каждого, кто получит этот файл или его историю в git. Уберите или напишите «[телефон]».',
      email:
        '«{words}» — чей-то адрес. Он останется у каждого, кто получит этот файл или его историю в git. Уберите или напишите «[почта]».',
      messenger:
        '«{words}» ведёт прямо к человеку. Написать ему сможет каждый, кто получит этот файл или его историю в git. Уберите или храните отдельно.',
      document:
        '«{words}» — этого мошеннику довольно. Git хранит и удалённое: уберите номер до первого коммита.',
      card: '«{words}» — настоящий банковский номер, контрольные цифры сходятся. Git хранит и удалённое: уберите его до первого коммита.',
      clients:
        '«{words}» — из списка, где контакты есть у стольких людей или фирм: {count}. Передавать его вы не вправе: оставьте, что вы для них сделали, а контакты уберите.',
      salary:
        '«{words}» — ваш доход увидит всякий, кто откроет файл, и следующий работодатель тоже. Оставьте сумму для вопроса о зарплате.',
    },
  },
  note(_unit, answers, text) {
    const contacts = CONTACT.test(text) ? contactsIn(text, answers) : [];
    const tellsPay = MONEY.some((word) => text.includes(word)) && !answers.some(isAboutPay);
    const found = [...contacts, ...(tellsPay ? wagesIn(text) : [])];
    return found.length > 0 ? found : undefined;
  },
  checkFile({ notes, frontMatter: { kind } }, _others, report) {
    for (const { note, start } of notes)
      for (const { at, message, words, count = '' } of note) {
        // A résumé is there to be answered; an offer to name the pay.
        if (kind === 'resume' && REACHED.has(message)) continue;
        if ((kind === 'offer' || kind === 'resume') && message === 'salary') continue;
        const place = { start: start + at.start, end: start + at.end };
        report({ at: place, message, values: { words, count } });
      }
  },
};

const REACHED = new Set(['phone', 'email', 'messenger']);

function isAboutPay({ kind }: AnalysedAnswer): boolean {
  return kind === 'salary' || kind === 'offer' || kind === 'letter';
}

function contactsIn(text: string, answers: readonly AnalysedAnswer[]): Found[] {
  const of = (message: string, pattern: RegExp, isReal: (words: string, at: Range) => boolean): Found[] =>
    [...text.matchAll(pattern)]
      .map(({ 0: words, index }) => ({ at: { start: index, end: index + words.length }, message, words }))
      .filter(({ words, at }) => isReal(words, at));
  const reached = [
    ...of('email', EMAIL, (words) => !PUBLIC_EMAIL.test(words)),
    ...of('phone', PHONE, (words, { start }) => {
      const digits = words.replace(/\D/g, '');
      const before = text.slice(Math.max(0, start - 40), start);
      return digits.length >= 10 && !PUBLIC_PHONE.test(digits) && !NUMBERED.test(before);
    }),
    ...of('messenger', MESSENGER, (words) => !NO_HANDLE.test(words)),
  ].filter(({ at }) => !inComment(text, at) && !signs(answers, text, at));
  const documents = [
    ...of('document', PASSPORT, (words) => !isMadeUp(words)),
    ...of('document', SNILS, isSnils),
    ...of('document', INN, isInn),
    ...of('document', SSN, (words) => words !== '078-05-1120' && words !== '123-45-6789'),
    ...of(
      'card',
      CARD,
      (words) => isLuhn(words) && !isMadeUp(words) && !SAMPLE_CARD.test(words.replace(/\D/g, '')),
    ),
    ...of('card', ACCOUNT, (words) => !isMadeUp(words)),
    ...of('card', IBAN, isIban),
  ];
  return [...asClients(reached, text), ...documents];
}

/** Contacts on so many lines are a list, each with its owner. */
function asClients(reached: readonly Found[], text: string): Found[] {
  const lines = new Set(reached.map(({ at }) => text.lastIndexOf('\n', at.start)));
  if (lines.size < LIST) return [...reached];
  const count = String(lines.size);
  return reached.map((one) => ({ ...one, message: 'clients', count }));
}

function wagesIn(text: string): Found[] {
  return [...text.matchAll(SALARY)]
    .filter(
      ({ 0: words, index }) => !MUCH_SOLD.test(text.slice(index + words.length, index + words.length + 24)),
    )
    .map(({ 0: words, index }) => ({
      at: { start: index, end: index + words.trimEnd().length },
      message: 'salary',
      words: words.trimEnd(),
    }));
}

/** A coach's comment opens with the coach's name: `<!-- @Anna …`. */
function inComment(text: string, { start }: Range): boolean {
  const open = text.lastIndexOf('<!--', start);
  return open >= 0 && text.indexOf('-->', open) > start;
}

/** One's own contacts under a letter are there to be used. */
function signs(answers: readonly AnalysedAnswer[], text: string, { start }: Range): boolean {
  return answers.some(({ kind }) => kind === 'letter') && start >= text.trimEnd().length - SIGNATURE;
}

/** One digit many times over, or digits in a row. */
function isMadeUp(words: string): boolean {
  return /(\d)\1{5}|123456|654321/.test(words.replace(/\D/g, ''));
}

function isLuhn(words: string): boolean {
  const digits = [...words.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce(
    (total, digit, i) => total + (i % 2 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit),
    0,
  );
  return sum % 10 === 0;
}

function isSnils(words: string): boolean {
  const digits = words.replace(/\D/g, '');
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (9 - i), 0);
  return !isMadeUp(words) && (sum % 101) % 100 === Number(digits.slice(9));
}

/** A person's has twelve digits; a firm's has ten and is public. */
function isInn(words: string): boolean {
  const digits = [...words].map(Number);
  const check = (weights: readonly number[]): number =>
    (weights.reduce((total, weight, i) => total + weight * digits[i]!, 0) % 11) % 10;
  const weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
  return !isMadeUp(words) && check(weights.slice(1)) === digits[10] && check(weights) === digits[11];
}

function isIban(words: string): boolean {
  const code = words.replace(/\s/g, '');
  const digits = (code.slice(4) + code.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
