import assert from 'node:assert/strict';
import { createLinter, type Linter } from '../engine';
import { judged } from './judged';

describe('what rules mark besides the examples of their pages', () => {
  let linter: Linter;
  before(async () => void (linter = await createLinter({ locale: 'en' })));

  for (const [rule, list] of Object.entries(judged))
    describe(rule, () => {
      for (const { text, marked, others = {}, says = '' } of list)
        it(`${marked.length > 0 ? 'marks' : 'lets pass'}: ${text}`, () => {
          for (const [uri, other] of Object.entries(others))
            linter.lint({ uri, text: other, workspace: 'judged' });
          const { findings } = linter.lint({ uri: 'b.prep.md', text, workspace: 'judged' });
          for (const uri of Object.keys(others)) linter.close(uri);
          const own = findings.filter((finding) => finding.rule === rule);
          assert.deepEqual(
            own.map(({ start, end }) => text.slice(start.offset, end.offset)),
            marked,
          );
          if (says !== '') assert.ok(own[0]?.message.includes(says), own[0]?.message);
        });
    });
});
