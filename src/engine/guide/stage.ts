import { Attributes } from './attributes';
import { adviceOf, checkFields, numberField, paragraphsOf, stageField, titleOf, withBelow } from './entries';
import type { Checklist, ChecklistItem, Stage } from './guide';
import type { Branch, Item, Page } from './page';
import { proofForms, readProof } from './proof';

const CHECKLIST = /^(?:чек-?лист|checklist)/iu;

/** `stages/<id>.md`. */
export function readStage(page: Page, id: string): Stage {
  checkFields(page, ['stage', 'order']);
  const named = stageField(page);
  if (named !== undefined && named !== id) page.report(undefined, 'pack-stage-differs', { value: named, id });
  const title = titleOf(page);
  const stage: Stage = {
    id,
    // Behind all others where it does not say.
    order: numberField(page, 'order') ?? Number.MAX_SAFE_INTEGER,
    title: title?.title ?? id,
    intro: title ? paragraphsOf(title) : '',
    checklists: [],
    advice: [],
    place: page.place(title?.at ?? { start: 0, end: 0 }),
  };
  for (const section of page.branches(2)) {
    if (CHECKLIST.test(section.title) || withBelow(section).some(({ items }) => items.some(isTask)))
      stage.checklists.push(readChecklist(page, section));
    else stage.advice.push(adviceOf(section));
  }
  return stage;
}

const isTask = (item: Item): boolean => item.isTask;

function readChecklist(page: Page, section: Branch): Checklist {
  const attributes = new Attributes(page, section.comments, ['ours!']);
  const items: ChecklistItem[] = [];
  for (const item of withBelow(section).flatMap((one) => one.items)) {
    if (!item.isTask) page.report(item.at, 'pack-no-task');
    else if (item.text !== '') items.push(readTask(page, item));
  }
  return { title: section.title, ours: attributes.has('ours'), items };
}

function readTask(page: Page, { text, at, comments }: Item): ChecklistItem {
  const item: ChecklistItem = { text, place: page.place(at) };
  for (const comment of comments) {
    const [, written] = /^proof:(.*)$/s.exec(comment.text) ?? [];
    const proof = written === undefined ? undefined : readProof(written);
    if (proof) item.proof = proof;
    else page.report(comment.at, 'pack-proof', { value: comment.text, allowed: proofForms.join(', ') });
  }
  return item;
}
