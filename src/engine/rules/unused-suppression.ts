import type { StatedRule } from './rule';

/** A comment that suppresses nothing: a dead rule would hide the next fault in silence. Reported by `whole.ts`, which knows what was hidden. */
export const unusedSuppression: StatedRule = {
  id: 'unused-suppression',
  severity: 'warning',
  messages: {
    en: {
      unused:
        'Nothing here needs “{rule}” switched off any more. Delete the comment, or it will hide the next fault unseen.',
      'names-none':
        'The comment names no rule, so it switches nothing off. Name one: `prepbook-disable-next-line filler: reason`.',
      unknown: 'There is no rule “{rule}”, so nothing is switched off. Check the spelling.',
      'ends-nothing':
        '“{rule}” is not switched off above, so there is nothing to switch on. Delete the comment.',
    },
    ru: {
      unused:
        'Отключать «{rule}» здесь больше незачем. Удалите комментарий: иначе он молча скроет следующую ошибку.',
      'names-none':
        'В комментарии не названо правило, поэтому он ничего не отключает. Назовите его: `prepbook-disable-next-line filler: причина`.',
      unknown: 'Правила «{rule}» нет, поэтому ничего не отключено. Проверьте, как оно написано.',
      'ends-nothing': 'Выше «{rule}» не отключено, включать нечего. Удалите комментарий.',
    },
  },
};
