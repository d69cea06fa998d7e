import type { NumberMention } from './language';

/** A figure in digits: `1 500 000`, `1,200`, `7,5`, `10–15`, with its unit. */
const FIGURE =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[   ]\d{3})+(?:[.,]\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?:\s?[-–—]\s?(\d+(?:[.,]\d+)?))?\s?(%|‰|[$€₽£]|\p{L}+)?/gu;

/** Reads figures written in digits; `scales` gives the factor of a scale word («тыс», “million”). */
export function digits(text: string, scales: Readonly<Record<string, number>>): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [whole, low, high, unit] = match;
    const scale = scales[unit?.toLowerCase() ?? ''] ?? 1;
    const values = [low, high].filter((part) => part !== undefined).map((part) => valueOf(part) * scale);
    const mention: NumberMention = { start: match.index, end: match.index + whole.trimEnd().length, values };
    if (unit) mention.unit = unit.toLowerCase();
    found.push(mention);
  }
  return found;
}

/** «1 200,5» and “1,200.5”: a comma before exactly three digits groups thousands, any other is a decimal point. */
function valueOf(figure: string): number {
  const compact = figure.replace(/[   ]/g, '');
  return Number(
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(compact) ? compact.replaceAll(',', '') : compact.replace(',', '.'),
  );
}
