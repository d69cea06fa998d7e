import type { Colour } from '../../engine';

/** The semantic token of each colour; a token of its kind may have a modifier. The manifest gives them scopes. */
export const tokenOf: Readonly<Record<Colour, readonly [type: string, modifier?: string]>> = {
  question: ['question'],
  questionLead: ['questionLead'],
  situation: ['part', 'situation'],
  task: ['part', 'task'],
  action: ['part', 'action'],
  result: ['part', 'result'],
  measurement: ['measurement'],
  skills: ['skills'],
  measurementField: ['measurementField'],
  candidate: ['speaker', 'candidate'],
  other: ['speaker', 'interlocutor'],
  figure: ['figure'],
  placeholder: ['placeholder'],
  commentAuthor: ['commentAuthor'],
  commentDate: ['commentDate'],
  commentResolved: ['commentResolved'],
  suppression: ['suppression'],
  suppressedRule: ['suppressedRule'],
  suppressionReason: ['suppressionReason'],
};

const tokens = Object.values(tokenOf);
export const tokenTypes: readonly string[] = [...new Set(tokens.map(([type]) => type))];
export const tokenModifiers: readonly string[] = [
  ...new Set(tokens.flatMap(([, modifier]) => modifier ?? [])),
];
