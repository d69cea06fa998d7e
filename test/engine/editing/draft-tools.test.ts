import assert from 'node:assert/strict';
import { createLinter, type DraftTools, type Linter, type TextEdit } from '../engine';

function edited(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);
}

const question = '## Q: Tell me about a time you made work faster\n\n';
const sentences = [
  'In March 2025 the queue at our pharmacy in Leeds reached the door every morning.',
  'I was asked to halve the wait by summer.',
  'I laid out the repeat prescriptions the evening before.',
  'I agreed with the second pharmacist to hand them out at her window.',
  'The wait fell from 12 minutes to 5 by June.',
];
const starred = [
  `**Situation:** ${sentences[0]}`,
  `**Task:** ${sentences[1]}`,
  `**Action:** ${sentences[2]} ${sentences[3]}`,
  `**Result:** ${sentences[4]}`,
].join('\n\n');

describe('the draft at a caret', () => {
  let linter: Linter;
  before(async () => {
    linter = await createLinter();
  });
  const tools = (text: string, at = text.length - 1): DraftTools | undefined => {
    linter.open({ uri: 'draft', text });
    return linter.draftAt('draft', at);
  };

  describe('split into the parts of a story', () => {
    const split = (text: string): string | undefined => {
      const edits = tools(text)?.asStar;
      return edits && edited(text, edits);
    };

    it('gets a label before each', () => {
      assert.equal(split(`${question}${sentences.join(' ')}\n`), `${question}${starred}\n`);
    });

    it('whether its lines are wrapped or its paragraphs are apart', () => {
      const wrapped = `${question}${sentences[0]}\n${sentences[1]}\n\n${sentences[2]} ${sentences[3]}\n${sentences[4]}\n`;
      assert.equal(split(wrapped), `${question}${starred}\n`);
    });

    it('in Russian, and with Windows line ends', () => {
      const heading = '## Вопрос: Расскажите, как вы ускорили работу\r\n\r\n';
      const told = [
        'В марте 2025 года в аптеке на Садовой утром стояла очередь до двери.',
        'К лету мне нужно было сократить ожидание.',
        'Я разложила рецептурные заказы с вечера.',
        'Ожидание сократилось с 12 минут до 5.',
      ];
      const labels = ['Ситуация', 'Задача', 'Действия', 'Результат'];
      assert.equal(
        split(`${heading}${told.join(' ')}\r\n`)?.replace(/\r\n/g, '\n'),
        `${heading.replace(/\r/g, '')}${told.map((one, i) => `**${labels[i]}:** ${one}`).join('\n\n')}\n`,
      );
    });

    it('keeps markup whole', () => {
      const marked = [sentences[0], '**I was asked** to halve the wait by summer.', ...sentences.slice(2)];
      assert.match(
        split(`${question}${marked.join(' ')}\n`)!,
        /\n\n\*\*Task:\*\* \*\*I was asked\*\* to halve/,
      );
      const across = [`**${sentences[0]}`, `${sentences[1]}**`, ...sentences.slice(2)];
      assert.equal(split(`${question}${across.join(' ')}\n`), undefined);
    });

    it('is left alone where it is no story, or has labels, speakers or a layout of its own', () => {
      assert.equal(split(`${question}${starred}\n`), undefined);
      assert.equal(split(`${question}${sentences.map((one) => `- ${one}`).join('\n')}\n`), undefined);
      assert.equal(split(`${question}Client: Where is it?\n\nYou: I will look.\n`), undefined);
      assert.equal(split(`${question}I packed bread.\n`), undefined);
      assert.equal(split(`## Q: Why should we hire you?\n\n${sentences.join(' ')}\n`), undefined);
    });
  });

  describe('gets a new part', () => {
    it('of each kind that it has no label for, the untold ones marked', () => {
      const text = `${question}${starred.replace(/\n\n\*\*Result:.*/, '')}\n`;
      const { newParts } = tools(text)!;
      assert.deepEqual(
        newParts.map(({ label, isMissing }) => [label, isMissing]),
        [
          ['Result', true],
          ['Measurement', false],
        ],
      );
      assert.equal(edited(text, newParts[0]!.edits), `${text.trimEnd()}\n\n**Result:** \n`);
    });

    it('but no dialogue and no empty question does', () => {
      assert.deepEqual(tools(`${question}Client: Where is it?\n\nYou: I will look.\n`)!.newParts, []);
      assert.equal(tools(question), undefined);
    });
  });

  describe('as plain text', () => {
    const plain = (text: string, at?: number) => tools(`${question}${text}`, at)?.plain;

    it('has no labels and no markup', () => {
      assert.equal(
        plain(
          '**Task:** halve the *wait*.\n\n**Action:** I [rang](https://example.org) her,\nand we agreed.\n<!-- @Anna: when? -->\n\n**Result:** “Good.”\n',
        ),
        'Halve the wait.\n\nI rang her, and we agreed.\n\n“Good.”',
      );
    });

    it('keeps the lines of a list and of breaks, and joins those that were wrapped', () => {
      assert.equal(
        plain('I did two things:\n\n- rang\n  the shop\n- wrote\n\nThen\nwe met.\\\nIt was May.\n'),
        'I did two things:\nrang the shop\nwrote\n\nThen we met.\nIt was May.',
      );
    });

    it('keeps the speakers of a dialogue', () => {
      assert.equal(
        plain('**Client:** Where\nis it?\n**You:** I will look.\n'),
        'Client: Where is it?\nYou: I will look.',
      );
    });

    it('is of the draft at the caret', () => {
      const text = `${question}### Draft 1\n\nI rang.\n\n### Draft 2\n\nI wrote.\n`;
      assert.equal(tools(text, text.indexOf('rang'))!.plain, 'I rang.');
      assert.equal(tools(text, text.indexOf('wrote'))!.plain, 'I wrote.');
      assert.equal(tools(text, 3)!.plain, 'I rang.');
    });
  });
});
