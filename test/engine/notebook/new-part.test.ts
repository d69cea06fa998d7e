import assert from 'node:assert/strict';
import type { Draft } from '../../../src/engine/notebook/draft';
import { newPart } from '../../../src/engine/notebook/new-part';
import type { PartKind } from '../../../src/engine/notebook/notebook';
import { readSection, readUnit } from '../../../src/engine/notebook/read';
import { splitSections } from '../../../src/engine/markdown/sections';

function draftOf(source: string): Draft {
  const sections = splitSections(source).map(({ text }) => readSection(text));
  return readUnit(sections, undefined, false).asked!.drafts[0]!;
}

function written(source: string, kind: PartKind, said: string): string | undefined {
  const insertions = newPart(source, draftOf(source), kind, said, /[а-я]/i.test(source) ? 'ru' : 'en');
  const last = insertions.at(-1);
  if (!last) return undefined;
  let after = source;
  for (const { at, text } of [...insertions].sort((a, b) => b.at - a.at))
    after = after.slice(0, at) + text + (at === last.at ? '‸' : '') + after.slice(at);
  return after;
}

/** The answer with the new part, `|` where the writer goes on; undefined where there is no place. */
function inserted(answer: string, kind: PartKind, said = ''): string | undefined {
  const source = `## Q: Tell me\n${answer}`;
  const after = written(source, kind, said);
  // The same places with the line ends of Windows.
  const crlf = written(source.replaceAll('\n', '\r\n'), kind, said);
  assert.equal(crlf?.replaceAll('\r\n', '\n'), after);
  return after?.slice('## Q: Tell me\n'.length);
}

const cases: [name: string, kind: PartKind, before: string, after: string][] = [
  [
    'paragraphs in bold',
    'task',
    '\n**Situation:** late.\n\n**Action:** rang.\n',
    '\n**Situation:** late.\n\n**Task:** ‸\n\n**Action:** rang.\n',
  ],
  [
    'the colon outside',
    'result',
    '\n**S**: late.\n\n**T**: go.\n',
    '\n**S**: late.\n\n**T**: go.\n\n**R**: ‸\n',
  ],
  [
    'a stop for a colon',
    'result',
    '\n**Situation.** late.\n\n**Action.** rang.\n',
    '\n**Situation.** late.\n\n**Action.** rang.\n\n**Result.** ‸\n',
  ],
  [
    'a dash for a colon',
    'result',
    '\nСитуация — было.\n\nДействия — пошёл.',
    '\nСитуация — было.\n\nДействия — пошёл.\n\nРезультат — ‸',
  ],
  [
    'headings',
    'action',
    '\n### Situation\n\nlate.\n\n### Result\n\ncame.\n',
    '\n### Situation\n\nlate.\n\n### Action\n\n‸\n\n### Result\n\ncame.\n',
  ],
  [
    'headings, at the end of the file',
    'result',
    '\n### Situation\n\nlate.\n\n### Action\n\nrang.',
    '\n### Situation\n\nlate.\n\n### Action\n\nrang.\n\n### Result\n\n‸',
  ],
  [
    'numbered headings',
    'task',
    '\n### 1. Ситуация\n\nбыло.\n\n### 3. Действия\n\nпошёл.\n',
    '\n### 1. Ситуация\n\nбыло.\n\n### 2. Задача\n\n‸\n\n### 3. Действия\n\nпошёл.\n',
  ],
  [
    'a list',
    'task',
    '\n- Situation: late.\n- Action: rang.\n',
    '\n- Situation: late.\n- Task: ‸\n- Action: rang.\n',
  ],
  [
    'the head of a list',
    'situation',
    '\n- Task: go.\n- Action: rang.\n',
    '\n- Situation: ‸\n- Task: go.\n- Action: rang.\n',
  ],
  [
    'a loose list',
    'result',
    '\n* **Situation:** late.\n\n* **Action:** rang.\n',
    '\n* **Situation:** late.\n\n* **Action:** rang.\n\n* **Result:** ‸\n',
  ],
  [
    'a list with steps',
    'result',
    '\n- Situation: late.\n- Action:\n  - one.\n  - two.\n',
    '\n- Situation: late.\n- Action:\n  - one.\n  - two.\n- Result: ‸\n',
  ],
  [
    'a numbered list',
    'result',
    '\n1. Situation: late.\n2. Task: go.\n3. Action: rang.\n',
    '\n1. Situation: late.\n2. Task: go.\n3. Action: rang.\n4. Result: ‸\n',
  ],
  [
    "a table's rows",
    'task',
    '\n| Part | Text |\n| --- | --- |\n| Situation | late. |\n| Action    | rang. |\n',
    '\n| Part | Text |\n| --- | --- |\n| Situation | late. |\n| Task | ‸ |\n| Action    | rang. |\n',
  ],
  [
    'the head of a table',
    'situation',
    '\n| Part | Text |\n| --- | --- |\n| **Task** | go. |\n| **Action** | rang. |\n',
    '\n| Part | Text |\n| --- | --- |\n| **Situation** | ‸ |\n| **Task** | go. |\n| **Action** | rang. |\n',
  ],
  [
    'the end of a table',
    'result',
    '\n| Part | Text |\n|---|---|\n| Task | go. |\n| Action | rang. |',
    '\n| Part | Text |\n|---|---|\n| Task | go. |\n| Action | rang. |\n| Result | ‸ |',
  ],
  [
    'lines of one paragraph',
    'task',
    '\nСитуация: было.\nДействия: пошёл.\n',
    '\nСитуация: было.\nЗадача: ‸\nДействия: пошёл.\n',
  ],
  [
    'the first of such lines',
    'situation',
    '\nTask: go.\nAction: rang.\n',
    '\nSituation: ‸\nTask: go.\nAction: rang.\n',
  ],
  [
    'lines with hard breaks',
    'task',
    '\n**Situation:** late.  \n**Action:** rang.\n',
    '\n**Situation:** late.  \n**Task:** ‸  \n**Action:** rang.\n',
  ],
  [
    'lines with backslashes',
    'task',
    '\n**Situation:** late.\\\n**Action:** rang.\n',
    '\n**Situation:** late.\\\n**Task:** ‸\\\n**Action:** rang.\n',
  ],
  [
    'running prose',
    'task',
    '\nSituation: it was late. Action: I rang. Result: he came.\n',
    '\nSituation: it was late. Task: ‸ Action: I rang. Result: he came.\n',
  ],
  [
    'the end of running prose',
    'result',
    '\n(S) Late. (T) Go. (A) I rang.\n',
    '\n(S) Late. (T) Go. (A) I rang. (R) ‸\n',
  ],
  [
    'the head of running prose',
    'situation',
    '\nTask: go there. Action: I rang.\n',
    '\nSituation: ‸\n\nTask: go there. Action: I rang.\n',
  ],
  [
    'letters and names',
    'result',
    '\nS (Situation): late.\n\nA (Action): rang.\n',
    '\nS (Situation): late.\n\nA (Action): rang.\n\nR (Result): ‸\n',
  ],
  [
    'names and letters',
    'result',
    '\nСитуация (С): было.\n\nДействия (Д): пошёл.\n',
    '\nСитуация (С): было.\n\nДействия (Д): пошёл.\n\nРезультат (Р): ‸\n',
  ],
  [
    'capitals',
    'result',
    '\nSITUATION: late.\n\nACTION: rang.\n',
    '\nSITUATION: late.\n\nACTION: rang.\n\nRESULT: ‸\n',
  ],
  [
    "a name of one's own",
    'action',
    '\n**My task:** go.\n\n**How it ended:** came.\n',
    '\n**My task:** go.\n\n**Action:** ‸\n\n**How it ended:** came.\n',
  ],
  [
    'a block quote',
    'task',
    '\n> **Situation:** late.\n>\n> **Action:** rang.\n',
    '\n> **Situation:** late.\n>\n> **Task:** ‸\n>\n> **Action:** rang.\n',
  ],
  [
    'markup at the end',
    'task',
    '\n**Situation:** see [it](x.md).\n\n**Action:** *I* **rang**\n',
    '\n**Situation:** see [it](x.md).\n\n**Task:** ‸\n\n**Action:** *I* **rang**\n',
  ],
  [
    'markup at the end of all',
    'result',
    '\n**Situation:** late.\n\n**Action:** I [**rang**](x.md)\n',
    '\n**Situation:** late.\n\n**Action:** I [**rang**](x.md)\n\n**Result:** ‸\n',
  ],
  [
    "a coach's comment",
    'result',
    '\n**Situation:** late.\n\n**Action:** rang.\n<!-- @Anna 2026-11-23: why? -->\n\nEnd.\n',
    '\n**Situation:** late.\n\n**Action:** rang.\n<!-- @Anna 2026-11-23: why? -->\n\nEnd.\n\n**Result:** ‸\n',
  ],
  [
    'a comment at the end',
    'result',
    '\n**Situation:** late.\n\n**Action:** rang.\n<!-- @Anna 2026-11-23: why? -->\n',
    '\n**Situation:** late.\n\n**Action:** rang.\n<!-- @Anna 2026-11-23: why? -->\n\n**Result:** ‸\n',
  ],
  [
    'a part left empty',
    'task',
    '\n**Situation:**\n\n**Action:** rang.\n',
    '\n**Situation:**\n\n**Task:** ‸\n\n**Action:** rang.\n',
  ],
  [
    'an empty cell',
    'task',
    '\n| Part | Text |\n| --- | --- |\n| Situation | |\n| Action | rang. |\n',
    '\n| Part | Text |\n| --- | --- |\n| Situation | |\n| Task | ‸ |\n| Action | rang. |\n',
  ],
  [
    'a measurement',
    'measurement',
    '\n**Action:** rang.\n\n**Result:** came.\n\n**Skills:** tact.\n',
    '\n**Action:** rang.\n\n**Result:** came.\n\n**Measurement:** ‸\n\n**Skills:** tact.\n',
  ],
  [
    'a measurement behind letters',
    'measurement',
    '\n(S) Late. (A) I rang. (R) He came.\n',
    '\n(S) Late. (A) I rang. (R) He came. Measurement: ‸\n',
  ],
  [
    'no labels',
    'result',
    '\nIt was late.\n\nI rang him.\n',
    '\nIt was late.\n\nI rang him.\n\n**Result:** ‸\n',
  ],
  ['no labels in a quote', 'result', '\n> I rang him.', '\n> I rang him.\n>\n> **Result:** ‸'],
  [
    'no labels in a list',
    'result',
    '\n- I rang.\n- I wrote.\n',
    '\n- I rang.\n- I wrote.\n\n**Result:** ‸\n',
  ],
  [
    'no labels in a table',
    'result',
    '\n| Step | Text |\n| --- | --- |\n| 1 | I rang. |\n',
    '\n| Step | Text |\n| --- | --- |\n| 1 | I rang. |\n\n**Result:** ‸\n',
  ],
  [
    'a column of a table',
    'task',
    '\n| Situation | Action |\n| --- | --- |\n| late. | rang. |\n| late. | x \\| y |\n',
    '\n| Situation | Task | Action |\n| --- | --- | --- |\n| late. | ‸ | rang. |\n| late. |  | x \\| y |\n',
  ],
  [
    'the last column',
    'result',
    '\n| Situation | Action |\n|---|---|\n| late. | rang. |',
    '\n| Situation | Action | Result |\n|---|--- | ---|\n| late. | rang. | ‸ |',
  ],
  [
    'the first column',
    'situation',
    '\n| Task | Action |\n| --- | --- |\n| go. | rang. |\n',
    '\n| Situation | Task | Action |\n| --- | --- | --- |\n|  ‸| go. | rang. |\n',
  ],
  [
    'right under the question',
    'situation',
    '**Task:** go.\n\n**Action:** rang.\n',
    '\n**Situation:** ‸\n\n**Task:** go.\n\n**Action:** rang.\n',
  ],
];

describe('a new part', () => {
  for (const [name, kind, before, after] of cases)
    it(`is placed and labelled as those beside it: ${name}`, () =>
      assert.equal(inserted(before, kind), after));

  it('is read as the part that it is', () => {
    for (const [name, kind, , after] of cases) {
      const text = `## Q: Tell me\n${after.replace('‸', '')}`;
      const found = draftOf(text).parts.find((part) => part.kind === kind);
      assert.ok(found, name);
    }
  });
});
