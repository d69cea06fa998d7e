// Reads additions.txt.
import { readFileSync } from 'node:fs';

const lines = readFileSync(new URL('additions.txt', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((line) => line !== '');

/** Words of OpenCorpora to keep though dictionary-ru lacks them. */
export const admitted = new Set(
  lines.filter((line) => line.startsWith('=')).flatMap((line) => line.slice(1).trim().split(/\s+/)),
);

const models = lines
  .filter((line) => !line.startsWith('='))
  .map((line) => {
    const [model, words] = line.split(':');
    return { model: model.trim(), words: words.trim().split(/\s+/) };
  });

export const isModel = (lemma) => models.some(({ model }) => model === lemma);

/**
 * New lexemes, shaped as `lexemes()` of opencorpora.mjs gives them.
 * @param modelLexemes the lexemes that `isModel` names, by lemma
 */
export function addedLexemes(modelLexemes) {
  return models.flatMap(({ model, words }) => {
    const lexeme = modelLexemes.get(model);
    if (!lexeme) throw new Error(`additions.txt: no such model: ${model}`);
    return words.map((word) => ({
      lemma: word,
      forms: lexeme.forms
        .filter(({ prefix }) => prefix === '')
        .map(({ form, tag }) => ({ form: inflect(word, model, form), prefix: '', tag })),
    }));
  });
}

/** Does to `word` what makes `form` of `model`. */
function inflect(word, model, form) {
  let same = 0;
  while (same < model.length && model[same] === form[same]) same++;
  const ending = model.slice(same);
  if (!word.endsWith(ending)) throw new Error(`additions.txt: ${word} does not inflect as ${model}`);
  return word.slice(0, word.length - ending.length) + form.slice(same);
}
