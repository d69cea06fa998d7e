/** The headings of a pack's sections. Either language's are known, whichever the file is in. */
const names = {
  alsoAsked: ['Спрашивают и так', 'Also asked as'],
  probes: ['Уточнят', 'Probes'],
  traps: ['Ловушки', 'Traps'],
  strong: ['Сильный ответ', 'Strong answer'],
  acceptable: ['Приемлемый ответ', 'Acceptable answer'],
  weak: ['Слабый ответ', 'Weak answer'],
  alsoCalled: ['Называют и так', 'Also called'],
  levels: ['Уровни', 'Levels'],
  dialogue: ['Разговор', 'Dialogue'],
  watch: ['На что смотреть', 'What to watch'],
} as const;

export type SectionName = keyof typeof names;

const fold = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s:.]+$/, '');
const known = new Map(
  Object.entries(names).flatMap(([name, titles]) =>
    titles.map((title) => [fold(title), name as SectionName] as const),
  ),
);

/** Which section a heading opens; undefined for one of the writer's own. */
export function sectionNamed(title: string): SectionName | undefined {
  return known.get(fold(title));
}

/** How the sections are headed, in one line. */
export function titlesOf(sections: readonly SectionName[]): string {
  return sections.map((name) => names[name].join(' / ')).join(', ');
}
