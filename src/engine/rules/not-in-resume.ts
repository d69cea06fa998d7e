import type { FileRule } from './rule';
export const notInResume: FileRule<null> = {
  id: 'not-in-resume',
  severity: 'information',
  messages: { en: {}, ru: {} },
  note: () => undefined,
  checkFile() {},
};
