import type { Range } from '../finding';
import type { LanguageId } from '../language/language';

/** A figure that went from one value to another, both in `unit`. */
export interface ClaimedPair extends Range {
  /** The two figures as written. */
  before: Range;
  after: Range;
  /** The unit told, of either figure; undefined where it is a mere count. */
  unit: string | undefined;
  time: boolean;
}

/** What is said of the figures, and where. */
export interface StatedFigure extends Range {
  /** One value; two for a range. A fraction is told as a part of one. */
  values: readonly number[];
  /** `%`, `pp`, `times`, `fraction`, or undefined for a total. */
  unit: string | undefined;
  /** The factor of its scale word, 1 where there is none: «300 тысяч». */
  scale?: number;
  /** Digits behind the decimal point. */
  decimals: number;
  /** Whether it is written in digits. */
  digits: boolean;
  /** Where its approximating words begin, or the preposition that belongs to it: «более чем вдвое», “in half”. */
  lead: number;
}

/** What an answer says in figures that can be computed from its other figures. Ranges count UTF-16 units of the answer. */
export interface Claim {
  kind: 'change' | 'total' | 'share' | 'formula' | 'fall';
  lang: LanguageId;
  stated: StatedFigure;
  /** The right values of the stated figure, as a person would round them, likeliest first. A fraction's are in percent. Empty for a fall by more than there was: what is right is not said. */
  right: readonly number[];
  holds: boolean;
  /** Of a change only. */
  pair?: ClaimedPair;
  /** Of a change: in percent of the first figure, of the speed where it is a time, in points where it is a percentage, and the factor. */
  change?: {
    percent: number;
    speed?: number;
    points?: number;
    times: number;
    grows: boolean;
    /** Whether it depends on how long a day is: «с 2 дней до 9 часов». */
    isOpen?: true;
  };
  /** Of a change of a time: what the figure is said of instead: the speed by its name, loosely “faster”, or an output that nobody can compute from the time. */
  of?: 'speed' | 'faster' | 'output' | undefined;
  /** Of the others: the figures it follows from, as written. */
  from?: string;
}
