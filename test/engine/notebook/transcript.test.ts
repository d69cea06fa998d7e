import assert from 'node:assert/strict';
import { isTranscript } from '../../../src/engine/notebook/labels';
import { createLinter, type LintResult } from '../engine';

const draft =
  'Весной насос на третьей линии остановился, и начальник смены попросил запустить линию к утру. Я снял крышку, нашёл сломанную муфту, заказал новую на соседнем заводе и поставил её сам. К шести утра линия пошла, простой занял четыре часа вместо двух суток.';
const question = `## Вопрос: Расскажите о сложном ремонте\n\n${draft}\n\n`;

async function lint(text: string): Promise<LintResult & { said: string[] }> {
  const result = (await createLinter()).lint({ uri: 'a', text });
  const said = result.findings.map(
    ({ rule, start, end }) => `${rule}: ${text.slice(start.offset, end.offset)}`,
  );
  return { ...result, said };
}

describe('a transcript of a rehearsal', () => {
  it('stands under a heading that says so, with a number or a date or nothing behind it', () => {
    const headings = [
      'Стенограмма',
      'Стенограмма 24.11',
      'Репетиция № 2',
      'Transcript (24 Nov)',
      'Rehearsal 3',
      'Run-through: 2',
    ];
    assert.deepEqual(headings.filter(isTranscript), headings);
    assert.deepEqual(
      ['Rehearsal dinner', 'Репетиция оркестра', 'Прогноз 2026', 'Ответ 2'].filter(isTranscript),
      [],
    );
  });

  it('has fillers found without commas, and repeats', async () => {
    const heard =
      'ну значит насос встал и и начальник как бы попросил эээээ запустить мы мы сделали заявку короче к утру';
    const { said } = await lint(`${question}### Стенограмма 24.11\n\n${heard}\n`);
    const found = ['ну', 'значит', 'и и', 'как бы', 'эээээ', 'мы мы', 'короче'];
    assert.deepEqual(
      said,
      found.map((words) => `filler: ${words}`),
    );
  });

  it('has English ones, and “like” in earnest is left alone', async () => {
    const heard =
      'um I was like really tired and I I went there it looked like a bone and I would like to say people like me went';
    const { said } = await lint(`## Q: Tell me about a repair\n\n### Rehearsal 2\n\n${heard}\n`);
    assert.deepEqual(
      said.filter((line) => line.startsWith('filler')),
      ['um', 'like', 'I I'].map((words) => `filler: ${words}`),
    );
  });

  it('is told when three sentences open alike', async () => {
    const { said } = await lint(
      `${question}### Прогон 2\n\nПотом снял крышку. Потом нашёл муфту. Потом заказал новую.\n`,
    );
    assert.deepEqual(said, ['filler: Потом']);
  });

  it('has no level, and no other rule reads it', async () => {
    const { said, answers } = await lint(`${question}### Стенограмма\n\nНаверное, начальник был ужасный.\n`);
    assert.deepEqual(said, []);
    assert.deepEqual(
      answers.map(({ words }) => words),
      [41],
    );
  });

  it('is an answer enough for a question that has no draft', async () => {
    const { said } = await lint('## Вопрос: Почему вы ушли?\n\n### Стенограмма\n\nЗавод закрылся.\n');
    assert.deepEqual(said, []);
  });

  it('takes time stamps and names for no speech, and the other side’s turns for another’s', async () => {
    const heard =
      '[00:01:15] Спикер 1: ну расскажите\n\n00:20 Спикер 2: насос встал и и я снял крышку\n\n00:31\nну нашёл как бы муфту';
    const { said } = await lint(`${question}### Стенограмма\n\n${heard}\n`);
    assert.deepEqual(
      said.filter((line) => line.startsWith('filler')),
      ['filler: и и', 'filler: ну', 'filler: как бы'],
    );
  });
});
