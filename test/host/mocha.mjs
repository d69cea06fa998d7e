// Runs test files with mocha in this process: `node --enable-source-maps mocha.mjs [--grep=PATTERN] FILE…`
import Mocha from 'mocha';

const grep = process.argv.find((argument) => argument.startsWith('--grep='))?.slice('--grep='.length);
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 180_000, color: process.stdout.isTTY, grep });
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  console.log(`@@result ${runner.stats.passes} ${runner.stats.failures}`);
  process.exit(failures ? 1 : 0); // what a test left open must not hold up the others
});
