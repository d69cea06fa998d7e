/** More columns are no table that anybody reads. */
const MOST_COLUMNS = 12;

/** The rows of a table as one, or what its cells say as paragraphs where it only lays text out. */
export function markdownTable(rows: readonly (readonly string[])[]): string[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const columns = Math.max(0, ...filled.map(({ length }) => length));
  if (filled.length < 2 || columns < 2 || columns > MOST_COLUMNS)
    return filled
      .flat()
      .flatMap((cell) => cell.split(/\n{2,}/))
      .filter((text) => text !== '');
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, i) => cellText(row[i] ?? '')).join(' | ')} |`;
  const [head, ...body] = filled;
  return [[line(head!), `|${' --- |'.repeat(columns)}`, ...body.map(line)].join('\n')];
}

function cellText(cell: string): string {
  return cell.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
}
