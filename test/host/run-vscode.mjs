// Runs one folder of test/vscode inside VS Code: `node run-vscode.mjs suite|web|smoke [--grep=PATTERN]`.
// PREPBOOK_VSCODE=desktop takes a desktop VS Code (downloaded by @vscode/test-electron), else the embedded one.
import {
  cpSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { bundleHostTests } from './bundle.mjs';
import { out, root, temporaryFolder } from './paths.mjs';
import { runQuietly } from './processes.mjs';
import { vsix } from './packages.mjs';
import { installExtension } from './server.mjs';

const [name, ...flags] = process.argv.slice(2);
const grep = flags.find((flag) => flag.startsWith('--grep='))?.slice('--grep='.length);
const desktop = process.env.PREPBOOK_VSCODE === 'desktop';
const web = name === 'web';

// VS Code may write to all of these.
const scratch = temporaryFolder('vscode');
const [workspace, userData, extensions] = ['workspace', 'user', 'extensions'].map((part) =>
  path.join(scratch, part),
);
cpSync(path.join(root, 'test/vscode/workspace'), workspace, { recursive: true });

try {
  const executable = desktop ? await downloadAndUnzipVSCode() : path.join(root, 'test/host/embedded.mjs');
  if (name === 'smoke') await installPackage(executable);
  const extension = web ? withoutMain() : name === 'smoke' ? path.join(root, 'test/vscode/smoke') : root;
  // Tests run in the worker host only if they lie inside an extension that runs there.
  const bundle = web ? path.join(extension, 'tests.js') : path.join(out, 'test/vscode', `${name}.js`);
  await bundleHostTests(name, bundle, { web, grep });
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: bundle,
    launchArgs: [
      workspace,
      `--user-data-dir=${userData}`,
      `--extensions-dir=${extensions}`,
      ...(web ? ['--extensionDevelopmentKind=web'] : []),
    ],
  });
} catch (error) {
  if (error.constructor.name !== 'TestRunFailedError') console.error(error); // else the tests have said it all
  process.exitCode = 1;
}

/** Puts the packaged extension where the tests' VS Code finds it, as a user would. */
async function installPackage(executable) {
  if (!desktop) return installExtension(vsix, extensions);
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const dirs = [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`];
  return runQuietly(cli, [...args, '--install-extension', vsix, ...dirs], {
    shell: process.platform === 'win32',
  });
}

/** A copy of the extension without `main`: an extension that has one runs in the Node host even when the web is asked for. */
function withoutMain() {
  const copy = path.join(out, 'web-extension');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const leftOut = ['node_modules', 'out', 'src', 'test', 'samples', 'package.json'];
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || leftOut.includes(entry.name)) continue;
    const from = path.join(root, entry.name);
    const to = path.join(copy, entry.name);
    if (entry.isDirectory()) symlinkSync(from, to, 'junction');
    else copyFileSync(from, to);
  }
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  writeFileSync(path.join(copy, 'package.json'), JSON.stringify({ ...manifest, main: undefined }));
  return copy;
}
