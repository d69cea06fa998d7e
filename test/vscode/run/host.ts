// Runs mocha inside an extension host, in Node or in a web worker: its browser build runs in both.
import 'mocha'; // sets the global Mocha

declare const GREP: string; // set by the bundler

/** Runs the tests that `load` declares; rejects when one fails, as VS Code expects of a tests module. */
export function runTests(load: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000 });
  if (GREP) mocha.grep(new RegExp(GREP));
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`@@result ${runner.stats?.passes ?? 0} ${runner.stats?.failures ?? 1}`);
      if (failures) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}
