import type { NumberWords } from '../numbers';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const unit = (id: string, forms: string): [string, string][] =>
  forms.split(' ').map((form) => [form.replace('_', ' '), id]);
const whole = (value: number, forms: string, id?: string): [string, { value: number; unit?: string }][] =>
  forms.split(' ').map((form) => [form, id ? { value, unit: id } : { value }]);
const scale = (
  factor: number,
  forms: string,
  alone: boolean,
): [string, { factor: number; alone: boolean }][] =>
  forms.split(' ').map((form) => [form, { factor, alone }]);

export const englishNumbers: NumberWords = {
  cardinals: new Map([
    ...small.map((word, value): [string, number] => [word, value]),
    ...tens.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ]),
  weak: new Set(['one', 'zero']),
  scales: new Map([
    ...scale(12, 'dozen', true),
    ...scale(100, 'hundred', true),
    ...scale(1e3, 'thousand', true),
    ...scale(1e3, 'k', false),
    ...scale(1e6, 'million', true),
    ...scale(1e6, 'm mln', false),
    ...scale(1e9, 'billion', true),
    ...scale(1e9, 'bn b', false),
  ]),
  wholes: new Map([
    ...whole(2, 'double doubled doubles doubling twofold twice', 'times'),
    ...whole(3, 'triple tripled triples tripling threefold thrice', 'times'),
    ...whole(4, 'quadrupled fourfold', 'times'),
    ...whole(5, 'fivefold', 'times'),
    ...whole(10, 'tenfold', 'times'),
    ...whole(0.5, 'half halved halving'),
    ...whole(1 / 3, 'third thirds'),
    ...whole(0.25, 'quarter quarters'),
    ...whole(0.2, 'fifth fifths'),
  ]),
  joiners: new Set(['and']),
  andAHalf: /^ and a half(?!\p{L})/u,
  units: new Map([
    ...unit('%', 'percent per_cent'),
    ...unit('pp', 'pp percentage_points percentage_point'),
    ...unit('times', 'x times'),
    ...unit('USD', 'dollar dollars usd'),
    ...unit('EUR', 'euro euros eur'),
    ...unit('GBP', 'pound pounds gbp'),
    ...unit('RUB', 'ruble rubles rouble roubles'),
    ...unit('s', 'sec secs second seconds'),
    ...unit('min', 'min mins minute minutes'),
    ...unit('h', 'h hr hrs hour hours'),
    ...unit('day', 'day days'),
    ...unit('week', 'week weeks'),
    ...unit('month', 'month months'),
    ...unit('year', 'year years yr yrs'),
    ...unit('date', 'january february march april june july august september october november december'),
    ...unit('person', 'people persons'),
  ]),
  // “a third of”, “by a quarter”; not “the third release”, “last quarter”, “the second half”.
  notWhole:
    /(?<!(?:^|\W)(?:a|one)[ -])(?:thirds?|quarters?|fifths?)$|(?:first|second|better|other|latter) half$/i,
  beforeYear:
    /(?:^|\s)(?:in|since|from|until|till|by|to|during|january|february|march|april|may|june|july|august|september|october|november|december)\s$/i,
  beforeDay: /(?:January|February|March|April|May|June|July|August|September|October|November|December) $/,
  ordinal: /^(?:st|nd|rd|th)(?!\p{L})/u,
};
