import type { StatedRule } from './rule';

/** A comment that switches a rule off and does not say why. Reported by `whole.ts`, with what such comments hide. */
export const suppressionReason: StatedRule = {
  id: 'suppression-reason',
  severity: 'warning',
  messages: {
    en: {
      none: 'The comment does not say why the rule is off, and a coach will ask. Add the reason after a colon, before `-->`.',
    },
    ru: {
      none: 'Не сказано, почему правило отключено, и наставник спросит. Допишите причину после двоеточия, перед `-->`.',
    },
  },
};
