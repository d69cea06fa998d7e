/** Practising answers aloud: which question is next, what happens in a round, what the log says. Loaded when it is first needed. */
export * from './log';
export * from './probes';
export * from './questions';
export * from './rounds';
export * from './schedule';
export * from './session';
