import assert from 'node:assert/strict';
import { movePart } from '../engine';

/** The text with the part at `|` moved, and the caret where it goes. */
function moved(marked: string, by: -1 | 1): string | undefined {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = movePart(text, at, by);
  if (!found) return undefined;
  const now = text.slice(0, found.start) + found.text + text.slice(found.end);
  const caret = found.carry(at);
  return `${now.slice(0, caret)}|${now.slice(caret)}`;
}

const question = '## Q: Tell me about a hard day\n\n';

describe('a part that is moved', () => {
  it('takes its paragraphs and the comment below along', () => {
    assert.equal(
      moved(
        `${question}**Situation:** A pump broke.\n\n**Action:** I rang.\n\nI wa|ited.\n<!-- @Anna: how long? -->\n\n**Task:** Stop the leak.\n\n**Result:** Dry.\n`,
        1,
      ),
      `${question}**Situation:** A pump broke.\n\n**Task:** Stop the leak.\n\n**Action:** I rang.\n\nI wa|ited.\n<!-- @Anna: how long? -->\n\n**Result:** Dry.\n`,
    );
  });

  it('may be the last one, up to the next question', () => {
    assert.equal(
      moved(
        `${question}Situation: A pump broke.\n\nResult: **Dr|y.**\n\nTask: Stop **it**\n\n## Q: Why?\n\nFun.\n`,
        1,
      ),
      `${question}Situation: A pump broke.\n\nTask: Stop **it**\n\nResult: **Dr|y.**\n\n## Q: Why?\n\nFun.\n`,
    );
  });

  it('moves up, under a heading of its own', () => {
    assert.equal(
      moved(`${question}### Action\n\nI rang.\n\n### Task\n\nStop |it.\n`, -1),
      `${question}### Task\n\nStop |it.\n\n### Action\n\nI rang.\n`,
    );
  });

  it('keeps the numbers of a list in their order', () => {
    assert.equal(
      moved(
        `${question}1. Situation: A pump.\n2. Action: I rang.\n3. |Task: Stop it.\n4. Result: Dry.\n`,
        -1,
      ),
      `${question}1. Situation: A pump.\n2. |Task: Stop it.\n3. Action: I rang.\n4. Result: Dry.\n`,
    );
  });

  it('may stand in running prose', () => {
    assert.equal(
      moved(`${question}Situation: A pump broke. Action: I |rang. Task: Stop it. Result: Dry.\n`, 1),
      `${question}Situation: A pump broke. Task: Stop it. Action: I |rang. Result: Dry.\n`,
    );
  });

  it('may be a row of a table', () => {
    const table = `${question}| Part | Text |\n| --- | --- |\n| Action | I rang. |\n| Situation | A pump. |\n`;
    const found = movePart(table, table.indexOf('rang'), 1)!;
    assert.equal(found.text, '| Situation | A pump. |\n| Action | I rang. |');
  });

  it('may stand in a quote', () => {
    assert.equal(
      moved(`${question}> Action: I |rang.\n>\n> Task: Stop it.\n`, 1),
      `${question}> Task: Stop it.\n>\n> Action: I |rang.\n`,
    );
  });

  it('keeps Windows line ends', () => {
    assert.equal(
      moved(`${question}Action: I |rang.\n\nTask: Stop it.\n`.replace(/\n/g, '\r\n'), 1),
      `${question}Task: Stop it.\n\nAction: I |rang.\n`.replace(/\n/g, '\r\n'),
    );
  });

  it('stays in its answer, and out of a table of columns', () => {
    assert.equal(moved(`${question}Situation: A |pump.\n\nTask: Stop it.\n`, -1), undefined);
    assert.equal(
      moved(
        `${question}Situation: A pump.\n\nTask: Stop |it.\n\n${question}Action: I rang.\n\nResult: Dry.\n`,
        1,
      ),
      undefined,
    );
    const columns = `${question}| Task | Situation |\n| --- | --- |\n| Stop it. | A pump. |\n`;
    assert.equal(movePart(columns, columns.indexOf('Stop'), 1), undefined);
    assert.equal(moved(`${question}A pu|mp broke.\n`, 1), undefined);
  });
});
