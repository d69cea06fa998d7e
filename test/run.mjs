// `npm test`: every check there is, in stages, on a fresh clone too. Needs nothing but Node and npm to begin with.
// --only NAME[,NAME] runs some stages, --grep PATTERN some tests of them. The closing line is `N passed, N failed`.
import { parseArgs } from 'node:util';
import { setup } from './host/setup.mjs';

const { values: options } = parseArgs({ options: { only: { type: 'string' }, grep: { type: 'string' } } });

const started = performance.now();
const total = { passed: 0, failed: 0 };

/** Runs one stage; one that breaks off, or runs no test at all, counts as a failed test. */
async function runStage(name, stage) {
  const from = performance.now();
  console.log(`\n── ${name} ──`);
  const counts = await stage().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  if (counts.passed + counts.failed === 0) {
    console.error('No test ran.');
    counts.failed = 1;
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds(from)}`);
}

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

await runStage('setup', async () => {
  await setup();
  return { passed: 1, failed: 0 };
});
if (total.failed === 0) {
  const { stages } = await import('./host/stages.mjs'); // needs the packages that setup has installed
  const wanted = options.only?.split(',') ?? Object.keys(stages).filter((name) => stages[name]);
  const unknown = wanted.filter((name) => !(name in stages));
  if (unknown.length)
    throw new Error(`No stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`);
  for (const name of wanted) await runStage(name, () => stages[name](options.grep));
}

console.log(`\n${seconds(started)} in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
