import type { Rule } from './rule';

export const partOrder: Rule = {
  id: 'part-order',
  severity: 'hint',
  kinds: ['story'],
  messages: { en: {}, ru: {} },
  check() {},
};
