import {
  askingVerb,
  candidateNames,
  otherNames,
  partLetters,
  partNames,
  questionLead,
} from '../notebook/labels';
import type { PartKind } from '../notebook/notebook';
import { bracketGap, reminder } from '../rules/placeholder';
import { capitals, measurementField } from './patterns';
import { partScopes } from './scopes';

interface Pattern {
  comment?: string;
  name?: string;
  match?: string;
  begin?: string;
  end?: string;
  include?: string;
  captures?: Record<string, Pattern>;
  patterns?: Pattern[];
}

export interface Grammar {
  name: string;
  scopeName: string;
  patterns: Pattern[];
  injections: Record<string, { patterns: Pattern[] }>;
  repository: Record<string, Pattern>;
}

const kinds = Object.keys(partScopes) as PartKind[];
const inlineMarkdown: Pattern[] = [{ include: 'text.html.markdown#inline' }];

const SPACE = '[ \\t]';
const anyOf = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('е', '[её]').replaceAll(' ', `${SPACE}+`))
    .join('|');
const LETTERS = [...new Set(Object.keys(partLetters))].map((letter) => letter.toUpperCase());
const ANY_LETTER = `[${LETTERS.join('')}]`;
const ALL_NAMES = Object.values(partNames).flat();

/** A label by one of these names, with its letter: `S (Situation)`, «Моя задача». */
const label = (names: readonly string[]): string =>
  `(?i:(?:${ANY_LETTER}${SPACE}*[-–—.:/]${SPACE}*|${ANY_LETTER}${SPACE}*\\(${SPACE}*)?(?:(?:моя|мой|мои|my|the)${SPACE}+)?(?:${anyOf(names)})(?!\\p{L})(?:${SPACE}*[/(]${SPACE}*[\\p{L} ]{1,20}\\)?)?(?:${SPACE}*\\))?)`;
const STARS = '(?:\\*\\*|__|[*_])?';
/** Where a line's own words begin: behind indentation, marks of quotes and items, and what opens bold or emphasis. */
const MARKS = `^${SPACE}{0,8}(?:(?:>|[-*+]|\\d{1,2}[.)])${SPACE}{1,3}){0,3}`;
const LEAD = `(?<=${MARKS}${STARS})`;
const BOLD_LEAD = `(?<=${MARKS}(?:\\*\\*|__))`;
/** The end of a sentence. */
const STOP = '[.!?…;»")\\]](?:\\*\\*|__)?';
const INLINE = `(?<=${STOP}${SPACE}{1,3}(?:\\*\\*|__)?)`;
const CELL = `(?<=\\|${SPACE}{0,40}(?:\\*\\*|__)?)`;
const HEADING = `(?<=#${SPACE}{1,3}(?:\\*\\*|__)?)`;
const NUMBERED_HEADING = `(?<=#${SPACE}{1,3}(?:\\*\\*|__)?(?:\\d[.)]${SPACE}?)?(?:\\*\\*|__)?)`;
const WORD_START = '(?<![\\p{L}\\p{N}])(?=[\\p{L}\\d])';
const COLON = `(?=${STARS}${SPACE}*:(?!//))`;

const AFTER_LEAD = `(?=${STARS}${SPACE}*(?::(?!//)|[—–]|[-.](?=${SPACE}|$)))`;
const AFTER_BOLD = `(?=${SPACE}*[.:—–-]?(?:\\*\\*|__))`;
const AFTER_CELL = `(?=${SPACE}*[.:—–-]?(?:\\*\\*|__)?${SPACE}*(?:\\||$))`;

/** What stands around a label, in each of its forms. */
const forms: readonly (readonly [before: string, after: string])[] = [
  [LEAD, AFTER_LEAD],
  [BOLD_LEAD, AFTER_BOLD],
  [INLINE, COLON],
  [CELL, AFTER_CELL],
];
const headingForm = [NUMBERED_HEADING, `(?=${SPACE}*[.:—–-]?(?:\\*\\*|__)?${SPACE}*$)`] as const;

/** Each kind is a group of its own. */
const labelled = ([before, after]: readonly [string, string]): Pattern => ({
  match: `${WORD_START}${before}(?:${kinds.map((kind) => `(${label(partNames[kind])})`).join('|')})${after}`,
  captures: Object.fromEntries(kinds.map((kind, i) => [i + 1, { name: partScopes[kind] }])),
});

/** From a label, whatever opens bold before it, to the line's end or the next label. */
const region = (kind: PartKind, name: string): Pattern => {
  const named = label(partNames[kind]);
  const opens = [
    `(?<=${MARKS})(?=${STARS}${named}${AFTER_LEAD}|(?:\\*\\*|__)${named}${AFTER_BOLD})`,
    `(?<=${STOP}${SPACE}{1,3})(?=(?:\\*\\*|__)?${named}${COLON})`,
    `(?<=^\\|)(?=${SPACE}*(?:\\*\\*|__)?${named}${AFTER_CELL})`,
  ];
  return {
    name,
    begin: `(?<![\\p{L}\\p{N}])(?=[\\p{L} \\t*_])(?:${opens.join('|')})`,
    // Before the space: at one place an injected label would come before any end.
    end: `$|(?<=${STOP})(?=${SPACE}{1,3}(?:\\*\\*|__)?${label(ALL_NAMES)}${COLON})`,
    patterns: [
      { match: '\\|', name: 'punctuation.definition.table.markdown' },
      ...inlineMarkdown,
      { include: 'text.html.derivative' },
    ],
  };
};

const loneLetter = (kind: PartKind): string =>
  `[${LETTERS.filter((letter) => partLetters[letter.toLowerCase()] === kind).join('')}]`;
const lettered = (kind: PartKind): Pattern => {
  const letter = loneLetter(kind);
  return {
    match: `(?<![^\\s*_])\\(${SPACE}*(${letter})${SPACE}*\\)|(?=${letter})${LEAD}(${letter})${COLON}`,
    captures: { 1: { name: partScopes[kind] }, 2: { name: partScopes[kind] } },
  };
};
const letteredHeading = (kind: PartKind): Pattern => ({
  match: `${HEADING}\\(?(${loneLetter(kind)})\\)?[.:]?(?=(?:\\*\\*|__)?${SPACE}*$)`,
  captures: { 1: { name: partScopes[kind] } },
});
const star = kinds.filter((kind) => Object.values(partLetters).includes(kind));

const speaker = (side: 'candidate' | 'other', names: readonly string[]): Pattern => ({
  match: `${WORD_START}${LEAD}(?i:${anyOf(names)})(?=(?:${SPACE}*\\([^)\\n]{1,40}\\))?${STARS}${SPACE}*:)`,
  name: `entity.name.type.speaker.${side}.prepbook`,
});

const asked = (words: string): Pattern => ({
  match: `${HEADING}${words}$`,
  name: 'entity.name.function.question.prepbook',
  captures: { 1: { patterns: inlineMarkdown } },
});

const DATE_WORD =
  '(?i:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const UNIT = anyUnit();
/** A figure with its unit. A year, a day of a month and a time of day measure nothing. */
const FIGURE =
  `(?<![\\p{L}\\p{N}_.,:/])(?!(?:19|20)\\d\\d(?![\\p{N}.,]| ?[%₽€$£]| (?!г)${UNIT}))(?!\\d{1,2}[:./]\\d\\d)(?!\\d{1,2}(?:st|nd|rd|th)?[ \u00a0]${DATE_WORD})` +
  `(?:[$€£₽] ?)?\\d+(?:[ \u00a0\u202f,]\\d{3}(?!\\d))*(?:[.,]\\d+)?(?: ?[–—-] ?[$€£₽]?\\d+(?:[.,]\\d+)?)?` +
  `(?![\\p{N}])(?: ?[%‰₽€$£]|(?:[ \u00a0-]?${UNIT}))*(?!\\p{L})`;

function anyUnit(): string {
  const ru =
    'процент\\p{L}{0,3}|п\\. ?п\\.|тыс\\p{L}{0,3}\\.?|млн|млрд|миллион\\p{L}{0,3}|миллиард\\p{L}{0,3}|руб(?:\\.|\\p{L}{0,4})|евро|доллар\\p{L}{0,3}|сек(?:\\.|унд\\p{L}{0,2})|мин(?:\\.|ут\\p{L}{0,2})?|час(?:а|ов|ам|ами|ах)?|сут(?:ки|ок)|дн(?:я|ей|ям|ями|ях)|день|недел\\p{L}{1,3}|месяц\\p{L}{0,3}|мес\\.?|год(?:а|у|ом|ы|ов)?|лет|раза?|человек\\p{L}{0,2}|балл\\p{L}{0,3}';
  const en =
    'k|m|bn|percent|per cent|percentage points?|pp|thousand|million|billion|dollars?|pounds?|euros?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times|x|people|points?';
  return `(?i:${ru}|${en})(?!\\p{L})`;
}

/** The grammar of notebooks, on top of Markdown's. `npm run build:schemas` writes it. */
export function grammar(): Grammar {
  const outside =
    '- comment - markup.inline.raw - markup.fenced_code - markup.raw - meta.embedded - meta.link - meta.image - meta.tag - entity.name.section';
  return {
    name: 'Prepbook',
    scopeName: 'text.html.markdown.prepbook',
    patterns: [{ include: 'text.html.markdown' }],
    injections: {
      [`L:text.html.markdown.prepbook ${outside} - meta.result - meta.measurement - meta.skills`]: {
        patterns: [{ include: '#result' }, { include: '#measurement' }, { include: '#skills' }],
      },
      [`L:text.html.markdown.prepbook ${outside}`]: {
        patterns: [
          { include: '#coach-comment' },
          { include: '#suppression' },
          { include: '#placeholder' },
          { include: '#speaker' },
          { include: '#part-label' },
        ],
      },
      [`L:meta.result.prepbook ${outside}, L:meta.measurement.prepbook ${outside}`]: {
        patterns: [{ include: '#figure' }],
      },
      [`L:meta.measurement.prepbook ${outside}`]: { patterns: [{ include: '#measurement-field' }] },
      'L:entity.name.section.markdown - entity.name.function.question - markup.inline.raw': {
        patterns: [{ include: '#question' }, { include: '#part-heading' }],
      },
    },
    repository: {
      question: {
        comment: 'A heading that asks: after `Вопрос:` or `Q:`, by its verb, or by its question mark.',
        patterns: [
          {
            match: `${HEADING}(?i:(${questionLead}))(.*)$`,
            name: 'entity.name.function.question.prepbook',
            captures: {
              1: { name: 'keyword.control.question.prepbook' },
              2: { patterns: inlineMarkdown },
            },
          },
          asked(`(?i:(${askingVerb}.*))`),
          asked(`(.*\\?[*_]*${SPACE}*)`),
        ],
      },
      'part-heading': { patterns: [labelled(headingForm), ...star.map(letteredHeading)] },
      'part-label': { patterns: [...star.map(lettered), ...forms.map(labelled)] },
      result: region('result', 'meta.result.prepbook'),
      measurement: region('measurement', 'meta.measurement.prepbook'),
      skills: region('skills', 'meta.skills.prepbook'),
      figure: { match: FIGURE, name: 'constant.numeric.figure.prepbook' },
      'measurement-field': {
        comment: 'Behind the label, a stop or a comma, as in «было 25, стало 20; источник: CRM».',
        match: `(?<=[:.,;(]${STARS}${SPACE}{1,3})(?i:${measurementField})(?!\\p{L})`,
        name: 'variable.other.field.measurement.prepbook',
      },
      speaker: { patterns: [speaker('candidate', candidateNames), speaker('other', otherNames)] },
      'coach-comment': {
        comment:
          '<!-- @Anna Petrova 2026-11-23: where does 15 % come from? -->, and `resolved` in place of the text.',
        patterns: [
          coachComment(`${SPACE}+(resolved)${SPACE}*`, '.resolved'),
          coachComment(`${SPACE}*()`, ''),
        ],
      },
      suppression: {
        match: `${SPACE}*(<!--)${SPACE}*(prepbook-(?:disable-next-line|disable-line|disable-file|disable|enable))(?=${SPACE})([^:<>]*)(?:(:)${SPACE}*(.*?))?${SPACE}*(-->)`,
        name: 'comment.block.html.suppression.prepbook',
        captures: {
          1: { name: 'punctuation.definition.comment.html' },
          2: { name: 'keyword.control.suppression.prepbook' },
          3: { patterns: [{ match: '[^\\s,]+', name: 'entity.name.tag.rule.prepbook' }] },
          4: { name: 'punctuation.separator.reason.prepbook' },
          5: { name: 'string.unquoted.reason.prepbook' },
          6: { name: 'punctuation.definition.comment.html' },
        },
      },
      placeholder: {
        comment: '[Ваше имя], [COMPANY], TODO. Other words in brackets are Markdown’s own link.',
        patterns: [
          {
            match: `(?<![\\]\\\\!\\p{L}\\p{N}])(?:(?i:${bracketGap})|${capitals})(?![\\[(:])`,
            name: 'variable.parameter.placeholder.prepbook',
          },
          {
            match: reminder,
            name: 'variable.parameter.placeholder.prepbook',
          },
        ],
      },
    },
  };
}

function coachComment(behind: string, suffix: string): Pattern {
  return {
    match: `${SPACE}*(<!--)${SPACE}*(@[^\\d:<>]+?)${SPACE}+(\\d{4}-\\d{2}-\\d{2})${behind}(?::.*?)?(-->)`,
    name: `comment.block.documentation.coach${suffix}.prepbook`,
    captures: {
      1: { name: 'punctuation.definition.comment.html' },
      2: { name: 'entity.name.type.author.prepbook' },
      3: { name: 'constant.numeric.date.prepbook' },
      4: { name: 'keyword.control.resolved.prepbook' },
      5: { name: 'punctuation.definition.comment.html' },
    },
  };
}
