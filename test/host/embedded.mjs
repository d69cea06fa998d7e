#!/usr/bin/env node
// Stands in for VS Code's executable: takes the flags that an extension's test runner passes, runs the tests in the
// embedded workbench, prints what the tests print and ends with their code.
// The tests' own lines start with `@@ ` (see test/vscode/run/console.ts); `@@screenshot NAME` takes a picture.
import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { out, screenshots } from './paths.mjs';
import { openPage } from './workbench.mjs';

const silence = 120_000; // ms without a line from the tests, after which they are taken for stuck

const flags = process.argv.slice(2);
const values = (name) =>
  flags.filter((flag) => flag.startsWith(`--${name}=`)).map((flag) => flag.slice(name.length + 3));
const value = (name) => values(name)[0];

let finish;
const verdict = new Promise((resolve) => (finish = resolve));
let watchdog;
const expectSign = () => {
  clearTimeout(watchdog);
  watchdog = setTimeout(() => finish(stuck()), silence);
};

let page; // undefined until it is open
async function stuck() {
  console.error(`No sign of the tests for ${silence / 1000} s; see out/screenshots/stuck.png`);
  await takeScreenshot('stuck');
  return 1;
}

async function takeScreenshot(name) {
  await page?.screenshot({ path: path.join(screenshots, `${name}.png`) });
}

const workbenchLog = path.join(out, 'workbench.log'); // what the workbench itself says: much, and seldom of use
let lastError = '';

async function onLog(type, args) {
  const line = format(...args);
  const own = /^@@ (.*)$/s.exec(line)?.[1];
  if (own === undefined) {
    appendFileSync(workbenchLog, `[${type}] ${line}\n`);
    if (type === 'error') lastError = line;
    return;
  }
  expectSign();
  started = true;
  const shot = /^@@screenshot (.+)$/.exec(own)?.[1];
  if (shot) await takeScreenshot(shot);
  else console.log(own);
}

let started = false;
mkdirSync(screenshots, { recursive: true });
expectSign();
const { close } = await openPage({
  folder: flags.find((flag) => !flag.startsWith('-')),
  extensions: values('extensionDevelopmentPath'),
  tests: value('extensionTestsPath'),
  locale: value('locale'),
  dataDir: value('user-data-dir'),
  extensionsDir: value('extensions-dir'),
  beforeLoad: async (opened) => {
    page = opened;
    await page.exposeFunction('codeAutomationLog', onLog);
    await page.exposeFunction('codeAutomationExit', (code) => finish(code));
  },
});
const code = await verdict;
if (!started) console.error(`No test started. ${lastError}\nMore in ${workbenchLog}`);
await close();
process.exit(code);
