// Runs checks and counts them.
import { root } from './paths.mjs';
import { run, runQuietly } from './processes.mjs';

/**
 * Runs a script with Node that ends in mocha. Its lines are printed as they come; the counts are taken from the line
 * `@@result PASSED FAILED` that every runner here prints, wherever mocha ran.
 */
export async function node(...args) {
  const counts = { passed: 0, failed: 0 };
  const onLine = (line) => {
    const text = line.replace(/^@@ /, ''); // marks the tests' lines in the log of a desktop VS Code
    const result = /^@@result (\d+) (\d+)$/.exec(text);
    if (result) {
      counts.passed += Number(result[1]);
      counts.failed += Number(result[2]);
    } else if (!text.startsWith('@@screenshot')) {
      console.log(text);
    }
  };
  const { code } = await run(process.execPath, args, { cwd: root, onLine });
  if (code !== 0 && counts.failed === 0) counts.failed = 1; // it broke off before it could count
  return counts;
}

/** One check that is no mocha run: a script of Node that must end with 0, or a function that must not throw. */
export async function check(name, work, ...args) {
  try {
    await (typeof work === 'function'
      ? work()
      : runQuietly(process.execPath, [work, ...args], { cwd: root }));
    console.log(`  ✔ ${name}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`  ✖ ${name}\n${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

/** Adds up counts, given as they are or as promises. */
export async function sum(...counts) {
  const all = await Promise.all(counts);
  const add = (key) => all.reduce((total, one) => total + one[key], 0);
  return { passed: add('passed'), failed: add('failed') };
}
