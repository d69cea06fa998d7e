// Medians, and tables of numbers in plain text.

/** The value that `share` of the sorted list does not exceed. */
export function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

export const median = (list) => quantile(list, 0.5);

export const sizeName = (length) => (length >= 1e6 ? `${length / 1e6} MB` : `${length / 1e3} KB`);

/**
 * Prints a table. `columns` maps keys of the rows to headings; an empty line comes wherever the value under the key
 * `group` changes; a row's `missed` names the bounds that it misses.
 */
export function print({ title, columns, rows, group }) {
  const keys = Object.keys(columns);
  const cells = rows.map((row) => keys.map((key) => show(row[key])));
  const widths = keys.map((key, i) => Math.max(columns[key].length, ...cells.map((row) => row[i].length)));
  const isText = keys.map((key) => typeof rows[0]?.[key] === 'string');
  const line = (row) =>
    row.map((cell, i) => (isText[i] ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  console.log(`\n${title}\n\n  ${line(Object.values(columns))}`);
  rows.forEach((row, i) => {
    if (i > 0 && group && row[group] !== rows[i - 1][group]) console.log('');
    console.log(`${row.missed ? '✖' : ' '} ${line(cells[i])}${row.missed ? `  bound ${row.missed}` : ''}`);
  });
}

function show(value) {
  if (typeof value !== 'number') return value ?? '';
  return Number.isInteger(value) || value >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1);
}
