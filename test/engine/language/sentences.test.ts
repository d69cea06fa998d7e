import assert from 'node:assert/strict';
import { detectLanguage } from '../../../src/engine/language/detect';
import { loadLanguage } from '../engine';
import { texts } from './sentences.given';

describe('sentences', () => {
  for (const marked of texts) {
    it(marked.replaceAll('\n', '⏎'), async () => {
      const text = marked.replaceAll('¶', '');
      const language = await loadLanguage(detectLanguage(text));
      const found = language.sentences(text).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(
        found,
        marked.split('¶').map((sentence) => sentence.trim()),
      );
    });
  }
});
