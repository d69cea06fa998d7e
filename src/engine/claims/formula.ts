/** The readings of an expression: «100 + 10 %» is 110 by a pocket calculator and 100.1 by the book. */
export interface Value {
  value: number;
  /** A percentage that has just been read: `value` is already divided by 100. */
  percent: boolean;
}

/** Deeper brackets are no arithmetic that anyone says aloud. */
const DEPTH = 24;
const OPERATORS: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  x: '*',
  х: '*',
  '/': '/',
  ':': '/',
  '÷': '/',
};

/**
 * The values that an expression of figures, brackets and + − × ÷ may have, one for each way of reading a percentage that
 * is added; empty for anything else. Decimal points and commas, spaces between thousands. Never throws.
 */
export function evaluate(expression: string): number[] {
  const values: number[] = [];
  for (const relative of [true, false]) {
    const value = new Reader(expression, relative).read();
    if (value !== undefined && Number.isFinite(value) && !values.includes(value)) values.push(value);
  }
  return values;
}

/** Recursive descent over one expression; `undefined` says that it is none. */
class Reader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly relative: boolean,
  ) {}

  read(): number | undefined {
    const value = this.sum(0);
    this.space();
    return this.at === this.text.length ? value?.value : undefined;
  }

  private sum(depth: number): Value | undefined {
    let left = this.product(depth);
    for (let operator = this.operator('+-'); left && operator; operator = this.operator('+-')) {
      const right = this.product(depth);
      if (!right) return undefined;
      const by = right.percent && !left.percent && this.relative ? left.value * right.value : right.value;
      left = {
        value: operator === '+' ? left.value + by : left.value - by,
        percent: left.percent && right.percent,
      };
    }
    return left;
  }

  private product(depth: number): Value | undefined {
    let left = this.factor(depth);
    for (let operator = this.operator('*/'); left && operator; operator = this.operator('*/')) {
      const right = this.factor(depth);
      if (!right) return undefined;
      left = {
        value: operator === '*' ? left.value * right.value : left.value / right.value,
        percent: false,
      };
    }
    return left;
  }

  private factor(depth: number): Value | undefined {
    this.space();
    if (depth > DEPTH) return undefined;
    let value: number | undefined;
    if (this.operator('-')) value = negative(this.factor(depth + 1)?.value);
    else if (this.text[this.at] === '(') {
      this.at++;
      value = this.sum(depth + 1)?.value;
      this.space();
      if (this.text[this.at++] !== ')') return undefined;
    } else value = this.number();
    if (value === undefined) return undefined;
    this.space();
    if (this.text[this.at] !== '%') return { value, percent: false };
    this.at++;
    return { value: value / 100, percent: true };
  }

  private number(): number | undefined {
    const from = this.at;
    while (this.at < from + 24) {
      const code = this.text.charCodeAt(this.at);
      const digit = isDigit(code);
      const inside = /[.,\s]/.test(this.text[this.at] ?? '') && isDigit(this.text.charCodeAt(this.at + 1));
      if (!digit && !inside) break;
      this.at++;
    }
    return numberOf(this.text.slice(from, this.at));
  }

  private operator(which: string): string | undefined {
    this.space();
    const found = OPERATORS[this.text[this.at] ?? ''];
    if (!found || !which.includes(found)) return undefined;
    this.at++;
    return found;
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++;
  }
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** «1 200,5», “1,200.5”: a comma before exactly three digits groups thousands. */
export function numberOf(written: string): number | undefined {
  if (/^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/.test(written))
    return Number(written.replace(/\s/g, '').replace(',', '.'));
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(written)) return Number(written.replaceAll(',', ''));
  if (/^\d+(?:[.,]\d+)?$/.test(written)) return Number(written.replace(',', '.'));
  return undefined;
}

export interface Formula {
  /** The left side, without the spaces around it. */
  start: number;
  end: number;
  values: number[];
  /** The figure behind the sign of equality. */
  stated: { start: number; end: number; value: number; percent: boolean; decimals: number };
  /** Whether it divides: only then is rounding honest. */
  divides: boolean;
}

/** How far back from its sign of equality a formula may begin. */
const LENGTH = 160;
const STATED =
  /^\s{0,3}([-−–]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*)([ \u00A0\u202F]?%)?/;

/** The formulas of a text with the figures they are said to give, in order: `(25-20)/25 = 20 %`. */
export function formulas(text: string): Formula[] {
  const found: Formula[] = [];
  for (let sign = text.indexOf('='); sign >= 0; sign = text.indexOf('=', sign + 1)) {
    const formula = formulaAt(text, sign);
    if (formula) found.push(formula);
  }
  return found;
}

function formulaAt(text: string, sign: number): Formula | undefined {
  const result = STATED.exec(text.slice(sign + 1, sign + 40));
  if (!result) return undefined;
  let start = sign;
  while (start > sign - LENGTH && isPart(text[start - 1] ?? '')) start--;
  // «1500-1200 = 300, 300/1500 = …»: a comma or stop with a space behind it ends what came before.
  const run = text.slice(start, sign - 1);
  start += Math.max(...[', ', '. ', ' = '].map((mark) => run.lastIndexOf(mark))) + 1;
  // The run may begin with the colon or dash of the sentence: «по формуле: (25-20)/25».
  while (/[\s.,:–—)]/.test(text[start]!)) start++;
  if (/[\p{L}\d$€£₽#№]/u.test(text[start - 1] ?? '')) return undefined;
  const left = text.slice(start, sign).trimEnd();
  const inner = left.slice(1);
  const operators = [...inner].filter((one) => one in OPERATORS);
  // «10:30 = …» is a time of day, “3-1” a score or a range.
  if (operators.length === 0) return undefined;
  if (/^\d+\s?[-–:]\s?\d+$/.test(left) && !/\s[-–:]\s/.test(left)) return undefined;
  // “24/7” is a way of speaking.
  if (left === '24/7') return undefined;
  const values = evaluate(left);
  const value = numberOf(result[2]!);
  if (values.length === 0 || value === undefined) return undefined;
  const from = sign + 1 + result[0].search(/\S/);
  const end = sign + 1 + result[0].length;
  // Another operator goes on with the formula: «20 × 5 = 10 × 10».
  const next = text.slice(end, end + 3).trimStart()[0] ?? '';
  if (/[*×/÷+^]/.test(next) || /^\s?[-−:]\s?\d/.test(text.slice(end, end + 4))) return undefined;
  if (/^\s?(?:тыс|млн|млрд|к(?!\p{L})|k|m(?!\p{L})|million|thousand|bn)/iu.test(text.slice(end, end + 10)))
    return undefined;
  const decimals = /[.,](\d+)$/.exec(result[2]!)?.[1]?.length ?? 0;
  return {
    start,
    end: start + left.length,
    values,
    stated: {
      start: from,
      end,
      value: result[1] ? -value : value,
      percent: result[3] !== undefined,
      decimals: Number.isInteger(value) ? 0 : decimals, // “1,333” has none
    },
    divides: operators.some((one) => OPERATORS[one] === '/'),
  };
}

function isPart(one: string): boolean {
  if (/[\d\s.,()%]/.test(one)) return true;
  return one in OPERATORS;
}

/** Whether the stated figure is the value of the formula, rounded as far as it is written. */
export function formulaHolds({ values, stated, divides }: Formula): boolean {
  const step = 10 ** -stated.decimals;
  return readings(values, stated.percent || divides).some(
    (value) => Math.abs(value - stated.value) <= step * 0.999,
  );
}

/** The values that may stand behind the sign: a part of one is told in percent, with the sign or without. */
function readings(values: readonly number[], percent: boolean): number[] {
  return percent ? values.flatMap((value) => [value * 100, value]) : [...values];
}

/** The right figure for the formula's right side, likeliest first. */
export function formulaRight({ values, stated }: Formula): number[] {
  const [value] = values as [number];
  // `…*100 = 20 %` has multiplied already.
  const scaled = stated.percent && Math.abs(value) < 10 && !isNear(value, stated.value) ? value * 100 : value;
  const digits = Math.max(stated.decimals, Math.abs(scaled) < 10 ? 1 : 0);
  return [Number(scaled.toFixed(digits))];
}

function isNear(value: number, stated: number): boolean {
  return Math.abs(value - stated) <= Math.abs(value) * 0.5;
}
