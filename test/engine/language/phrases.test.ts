import assert from 'node:assert/strict';
import { loadLanguage, type LanguageId } from '../engine';
import { readWords } from '../../../src/engine/language/words';
import { Phrases } from '../../../src/engine/language/phrases';

/** The texts of what the patterns find. */
async function found(patterns: string[], text: string, id: LanguageId = 'ru'): Promise<string[]> {
  const language = await loadLanguage(id);
  const words = readWords(text, { start: 0, end: text.length }, language);
  const matches = new Phrases([['list', patterns]], language).find(words, text).get('list') ?? [];
  return matches.map(({ first, end }) => text.slice(words[first]!.start, words[end - 1]!.end));
}

describe('phrases', () => {
  it('find a word in any form, and a fixed form in that form only', async () => {
    assert.deepEqual(await found(['начальник'], 'Начальники и начальником'), ['Начальники', 'начальником']);
    assert.deepEqual(await found(['=в =принципе'], 'В принципе, в принцип верю'), ['В принципе']);
    assert.deepEqual(await found(['client'], 'Clients and a client’s', 'en'), ['Clients', 'client’s']);
  });

  it('choose between words', async () => {
    assert.deepEqual(await found(['плохой|ужасный день'], 'плохие дни, ужасного дня, хороший день'), [
      'плохие дни',
      'ужасного дня',
    ]);
  });

  it('allow a gap, but not another clause', async () => {
    const pattern = ['начальник ~2 ужасный'];
    assert.deepEqual(await found(pattern, 'Начальник был очень ужасный.'), ['Начальник был очень ужасный']);
    assert.deepEqual(await found(pattern, 'Начальник был и правда ужасный.'), []);
    assert.deepEqual(await found(pattern, 'Начальник ушёл, ужасный день.'), []);
    assert.deepEqual(await found(pattern, 'Ужасный начальник.'), []);
  });

  it('look both ways where the order is free', async () => {
    const pattern = ['{начальник ужасный}~3'];
    assert.deepEqual(await found(pattern, 'Ужасный был начальник.'), ['Ужасный был начальник']);
    assert.deepEqual(await found(pattern, 'Начальник был ужасный.'), ['Начальник был ужасный']);
    assert.deepEqual(await found(pattern, 'Ужасный был там начальник.'), []);
  });

  it('end with the sentence, and do not overlap: the longest wins', async () => {
    assert.deepEqual(await found(['не знать'], 'Нет, не. Знаю.'), []);
    assert.deepEqual(await found(['не знать', 'не знать =как'], 'Я не знал как.'), ['не знал как']);
  });

  it('refuse a pattern that is none', async () => {
    for (const pattern of ['', 'a ~2', '.*', 'a (b|c)', '{a b}']) {
      await assert.rejects(found([pattern], 'a'), SyntaxError, pattern);
    }
  });
});
