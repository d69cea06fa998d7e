import * as vscode from 'vscode';
import type { FigureChange, FigureFacts } from '../engine';
import { interfaceLanguage } from './linter';

/** What a figure comes to, in sentences of the interface's language. */
export function figureText({ changes, told, unknown }: FigureFacts): string[] {
  return [...changes.map(changeText), ...(told ? [toldText(told)] : []), ...unknownText(unknown)];
}

/** «25 → 20 минут: времени −20 %, скорость +25 %» */
function changeText({ before, after, grows, percent, times, speed, points }: FigureChange): string {
  const size = (value: number, isMore = grows): string => signed(value, isMore, '%');
  const figures = `${before} → ${after}`;
  if (speed !== undefined)
    return vscode.l10n.t('{0}: time {1}, speed {2}', figures, size(percent), size(speed, !grows));
  if (points !== undefined)
    return vscode.l10n.t(
      '{0}: {1} percentage points, {2} of what it was',
      figures,
      signed(points, grows),
      size(percent),
    );
  if (times < 2) return `${figures}: ${size(percent)}`;
  return grows
    ? vscode.l10n.t('{0}: {1}, {2} as much', figures, size(percent), timesText(times))
    : vscode.l10n.t('{0}: {1}, {2} less', figures, size(percent), timesText(times));
}

function toldText({ words, holds, right, from }: NonNullable<FigureFacts['told']>): string {
  const stated = from === undefined ? words : `${from} = ${words}`;
  if (holds) return vscode.l10n.t('“{0}” agrees with the other figures.', stated);
  return right === undefined
    ? vscode.l10n.t('“{0}” does not agree with the other figures.', stated)
    : vscode.l10n.t('“{0}” does not agree with the other figures: it is {1}.', stated, right);
}

function unknownText(unknown: FigureFacts['unknown']): string[] {
  if (unknown.length === 0) return [];
  return [
    unknown.includes('source')
      ? vscode.l10n.t(
          'Not said: from what to what, over what time and by whose count. Without that nobody can recompute it.',
        )
      : vscode.l10n.t('Not said: from what to what. Without that nobody can recompute it.'),
  ];
}

/** «+25 %» or “+25%”: signs and spaces as the interface's language has them. */
function signed(value: number, isMore: boolean, unit?: '%'): string {
  const sign = isMore ? '+' : '−';
  if (!unit) return sign + number(value);
  return sign + number(value) + (interfaceLanguage() === 'ru' ? '\u00A0%' : '%');
}

/** «2 раза», «5 раз», “2 times” */
function timesText(value: number): string {
  if (interfaceLanguage() === 'en') return `${number(value)} times`;
  const form = new Intl.PluralRules('ru').select(value);
  return `${number(value)}\u00A0${form === 'few' || form === 'other' ? 'раза' : 'раз'}`;
}

function number(value: number): string {
  return value.toLocaleString(interfaceLanguage());
}
