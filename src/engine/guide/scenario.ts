import { speakersIn } from '../notebook/labels';
import { adviceOf, checkFields, numberField, stageField, textsOf, titleOf } from './entries';
import type { Line, Scenario } from './guide';
import { sectionNamed } from './headings';
import type { Branch, Page } from './page';

/** `scenarios/<id>.md`; nothing where it does not say in which stage it is played. */
export function readScenario(page: Page, id: string): Scenario | undefined {
  checkFields(page, ['stage', 'minutes']);
  const stage = stageField(page);
  const minutes = 'minutes' in page.fields ? numberField(page, 'minutes') : undefined;
  const title = titleOf(page);
  if (stage === undefined) return undefined;
  const scenario: Scenario = {
    id,
    stage,
    ...(minutes !== undefined && { minutes }),
    title: title?.title ?? id,
    brief: title?.source ?? '',
    details: [],
    dialogue: [],
    watch: [],
    place: page.place(title?.at ?? { start: 0, end: 0 }),
  };
  for (const section of page.branches(2)) {
    const name = sectionNamed(section.title);
    if (name === 'dialogue') scenario.dialogue = readDialogue(page, section);
    else if (name === 'watch') scenario.watch = textsOf(section.items);
    else scenario.details.push(adviceOf(section));
  }
  return scenario;
}

/** A paragraph without a label goes on with the one above it. */
function readDialogue(page: Page, { paragraphs, at }: Branch): Line[] {
  const lines: Line[] = [];
  for (const { text } of paragraphs) {
    const [label] = speakersIn(text);
    const last = lines.at(-1);
    if (label?.start === 0) {
      const name = text.slice(0, label.labelEnd);
      lines.push({ speaker: label.speaker, name, text: text.slice(label.end) });
    } else if (last) last.text += `\n\n${text}`;
  }
  if (lines.length === 0) page.report(at, 'pack-no-speaker');
  return lines;
}
