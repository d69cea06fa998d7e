// Every form that npm `dictionary-ru` accepts. Its affix file knows only suffixes (SFX), one step deep.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const folder = path.dirname(fileURLToPath(import.meta.resolve('dictionary-ru')));

function readSuffixes() {
  const rules = new Map();
  for (const line of readFileSync(path.join(folder, 'index.aff'), 'utf8').split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) continue;
    if (!rules.has(flag)) rules.set(flag, []);
    rules.get(flag).push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition}$`),
    });
  }
  return rules;
}

/** The set of accepted forms, as spelled: names keep their capital, words their ё. */
export function hunspellForms() {
  const rules = readSuffixes();
  const forms = new Set();
  const lines = readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n');
  for (const line of lines.slice(1)) {
    const [stem, flags = ''] = line.trim().split('/');
    if (stem === '') continue;
    forms.add(stem);
    for (const flag of flags) {
      for (const { strip, add, condition } of rules.get(flag) ?? []) {
        if (stem.endsWith(strip) && condition.test(stem)) {
          forms.add(stem.slice(0, stem.length - strip.length) + add);
        }
      }
    }
  }
  return forms;
}
