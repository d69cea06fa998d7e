import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEnglish } from '../../../../src/engine/language/en/english';
import { en } from '../subjects.own';
import { cases } from './subjects.cases';

const language = createEnglish();

interface Label {
  end: number;
  subject: string;
}

/** Text without its braces, and a label for each at the end of the verb before it. */
function unmark(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\{(\w+)\}/g)) {
    text += marked.slice(last, match.index);
    labels.push({ end: text.length, subject: match[1]! });
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), labels };
}

/** What is found, written as the cases are. */
function mark(text: string): string {
  return language
    .subjects(text)
    .reverse()
    .reduce((marked, { end, subject }) => `${marked.slice(0, end)}{${subject}}${marked.slice(end)}`, text);
}

describe('English subjects', () => {
  for (const marked of cases) {
    it(marked.replaceAll('\n', '⏎'), () => {
      assert.equal(mark(unmark(marked).text), marked);
    });
  }

  it('are right for the verbs of the list, extra verbs counted as errors', () => {
    let verbs = 0;
    let right = 0;
    for (const marked of en) {
      const { text, labels } = unmark(marked);
      const found = language.subjects(text);
      const hits = labels.filter(({ end, subject }) =>
        found.some((one) => one.end === end && one.subject === subject),
      );
      const extra = found.filter((one) => !labels.some(({ end }) => end === one.end));
      verbs += labels.length + extra.length;
      right += hits.length;
    }
    assert.ok(right / verbs >= 0.95, `${right} of ${verbs}`);
  });

  it('stand in the text, in order, whatever it is', () => {
    const words = fc.constantFrom(
      ...'I we it that who which what when after to and but , . ; : ( ) " \n - not did was had called call calls calling the a my client report may will there’s I’d didn’t by of so like'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.string(),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of language.subjects(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('take time in proportion to a sentence without an end', () => {
    const time = (text: string): number => {
      const from = performance.now();
      language.subjects(text);
      return performance.now() - from;
    };
    for (const unit of ['that I wrote ', 'the updated list ', 'because when ', '(', 'was not ', 'I, ']) {
      time(unit.repeat(1000));
      assert.ok(time(unit.repeat(10_000)) < 1500, unit);
    }
  });
});
