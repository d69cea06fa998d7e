// `npm start`: builds Prepbook, prints what it finds in the samples and opens them in VS Code with the extension.
// A desktop VS Code is taken if there is one, else the embedded one in the browser.
// --embedded, --port N and --no-browser ask for the embedded one; --no-browser only prints its address.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { onPath } from './install.mjs';
import { downloads, root } from './paths.mjs';
import { run } from './processes.mjs';
import { startServer } from './server.mjs';
import { build, setup } from './setup.mjs';

const { values: options } = parseArgs({
  options: {
    embedded: { type: 'boolean' },
    port: { type: 'string', default: '0' },
    'no-browser': { type: 'boolean', default: false },
  },
});

const windows = process.platform === 'win32';
const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ru') ? 'ru' : 'en';
const samples = path.join(root, 'samples', language);

await setup();
console.log('Building …');
await build();
console.log('What Prepbook finds in samples/:\n');
await run(process.execPath, ['dist/cli.js', 'lint', 'samples'], { cwd: root });

const wantsPage = options.embedded || options.port !== '0' || options['no-browser'];
if (wantsPage || !(await openDesktop())) await openEmbedded();

/** Opens the samples in a desktop VS Code; false if there is none or it refuses (as it does for root). */
async function openDesktop() {
  const code = onPath('code');
  if (!code) return false;
  const args = [`--extensionDevelopmentPath=${root}`, samples];
  const opened = windows
    ? await run(
        `"${code}"`,
        args.map((argument) => `"${argument}"`),
        { shell: true },
      )
    : await run(code, args);
  if (opened.code === 0) console.log(`\nVS Code has opened ${samples} with the extension.`);
  return opened.code === 0;
}

/** Serves the samples in the embedded VS Code until Ctrl-C. */
async function openEmbedded() {
  const state = path.join(downloads, 'start'); // kept, so that settings and ticks outlast a restart
  const server = await startServer({
    dataDir: path.join(state, 'data'),
    extensionsDir: linkExtension(path.join(state, 'extensions')),
    port: Number(options.port),
    token: randomBytes(16).toString('hex'),
    locale: language,
  });
  const address = server.address(samples);
  console.log(`\nPrepbook is open in VS Code at\n\n  ${address}\n\nCtrl-C stops it.`);
  if (!options['no-browser']) openInBrowser(address);
}

/** Installs this folder itself as an extension: a rebuild and a reload of the page show a change. */
function linkExtension(extensions) {
  rmSync(extensions, { recursive: true, force: true });
  mkdirSync(extensions, { recursive: true });
  symlinkSync(root, path.join(extensions, 'prepbook.prepbook'), 'junction');
  return extensions;
}

function openInBrowser(address) {
  const [command, ...args] = windows
    ? ['rundll32', 'url.dll,FileProtocolHandler']
    : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined); // the address is on the screen
  opener.unref();
}
