// The bundler puts this in the place of `console` in tests that run inside VS Code. There every extension and the
// host itself write to one log: the mark tells the tests' lines from theirs.
const mark =
  (write: (...data: unknown[]) => void) =>
  (first: unknown = '', ...rest: unknown[]): void =>
    typeof first === 'string' ? write(`@@ ${first}`, ...rest) : write('@@ %o', first, ...rest);

const real = globalThis.console;
export const console = {
  log: mark(real.log),
  info: mark(real.log),
  warn: mark(real.log),
  error: mark(real.log),
};
