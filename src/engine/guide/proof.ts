import { counted, existence, practice, type Proof } from './guide';
import { listIn } from './attributes';

const count = (written: string | undefined): number | undefined =>
  written !== undefined && /^[1-9]\d{0,2}$/.test(written) ? Number(written) : undefined;

/** Reads `stories 3`, `answer about-yourself, weaknesses`, `practised mock`; undefined where it is no proof. */
export function readProof(text: string): Proof | undefined {
  const [name, ...rest] = text.trim().split(/\s+/);
  if (name === 'answer') {
    const questions = listIn(rest.join(',').replace(/,+/g, ','));
    return questions.length > 0 ? { name, questions } : undefined;
  }
  if (name === 'answers') {
    const [stage, written, ...more] = rest;
    const wanted = count(written);
    return stage !== undefined && wanted && more.length === 0 ? { name, stage, count: wanted } : undefined;
  }
  if (isOneOf(counted, name)) {
    const wanted = count(rest[0]);
    return wanted && rest.length === 1 ? { name, count: wanted } : undefined;
  }
  if (name === 'practised') {
    const [kind, ...more] = rest;
    return isOneOf(practice, kind) && more.length === 0 ? { name, kind } : undefined;
  }
  return isOneOf(existence, name) && rest.length === 0 ? { name } : undefined;
}

/** How each proof is written. */
export const proofForms = [
  'answer ID…',
  'answers STAGE N',
  ...counted.map((name) => `${name} N`),
  ...existence,
  `practised ${practice.join('|')}`,
];

function isOneOf<Value extends string>(all: readonly Value[], value: string | undefined): value is Value {
  return all.includes(value as Value);
}
