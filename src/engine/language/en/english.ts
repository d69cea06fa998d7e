import { stemmer } from '@orama/stemmers/english';
import type { Language, SubjectMention } from '../language';
import { numbers } from '../numbers';
import { sentences } from '../sentences';
import { normalForm, words } from '../words';
import { englishNumbers } from './numbers';

const abbreviations = {
  inner: new Set('mr mrs ms dr prof st e.g i.e vs no fig approx'.split(' ')),
  final: new Set('inc ltd co corp etc hrs hr min mins sec u.s u.k a.m p.m m k yrs'.split(' ')),
};
const pronouns: Record<string, SubjectMention['subject']> = {
  i: 'I',
  "i'd": 'I',
  "i've": 'I',
  "i'm": 'I',
  "i'll": 'I',
  we: 'we',
  "we'd": 'we',
  "we've": 'we',
  "we're": 'we',
  "we'll": 'we',
  he: 'other',
  she: 'other',
  they: 'other',
  it: 'other',
  you: 'other',
};
/** Irregular pasts that an interview answer leans on; the stemmer handles the regular ones. */
const irregular: Record<string, string> = {
  led: 'lead',
  made: 'make',
  found: 'find',
  built: 'build',
  wrote: 'write',
  took: 'take',
  gave: 'give',
  told: 'tell',
  met: 'meet',
  ran: 'run',
  began: 'begin',
  brought: 'bring',
  kept: 'keep',
  held: 'hold',
  got: 'get',
  sold: 'sell',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  am: 'be',
  been: 'be',
  had: 'have',
  has: 'have',
  did: 'do',
  done: 'do',
  went: 'go',
  saw: 'see',
  said: 'say',
  left: 'leave',
  sent: 'send',
  spoke: 'speak',
  won: 'win',
  fell: 'fall',
  rose: 'rise',
  grew: 'grow',
  cut: 'cut',
  set: 'set',
  put: 'put',
  came: 'come',
  chose: 'choose',
  drove: 'drive',
  taught: 'teach',
};
const auxiliaries = new Set(
  'would will could can had have also then personally immediately quickly first never always just really'.split(
    ' ',
  ),
);

export function createEnglish(): Language {
  return {
    id: 'en',
    words,
    sentences: (text) => sentences(text, abbreviations),
    lemma: (form) => {
      const plain = normalForm(form);
      const base = irregular[plain] ?? plain;
      return [stemmer(base.replace(/'s$/, ''))];
    },
    numbers: (text) => numbers(text, englishNumbers),
    subjects,
  };
}

/** A pronoun and the first word after it that is no auxiliary. */
function subjects(text: string): SubjectMention[] {
  const found: SubjectMention[] = [];
  const all = words(text);
  all.forEach((word, i) => {
    const subject = pronouns[normalForm(text.slice(word.start, word.end))];
    if (!subject) return;
    const verb = all
      .slice(i + 1, i + 4)
      .find((w) => !auxiliaries.has(normalForm(text.slice(w.start, w.end))));
    if (verb && !/[.!?\n]/.test(text.slice(word.end, verb.start))) found.push({ ...verb, subject });
  });
  return found;
}
