// The workbench's server: serves the page and runs extension hosts. Bound to this machine only.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { installServer } from './install.mjs';
import { runQuietly, start, stop } from './processes.mjs';

/** Keeps the workbench quiet: what is seen and timed is the extension's own. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * @param dataDir the server's own data, user settings among it
 * @param settings user settings, written unless there are some already
 * @param tests accept `payload` in the address (a server for people ignores it)
 * @param token a secret that the address must carry; without one every page in every browser here may connect
 * @returns `address(folder, payload)` builds the page's address, `uri(path)` the server's name for a path
 */
export async function startServer({
  dataDir,
  extensionsDir,
  port = 0,
  tests = false,
  token,
  settings,
  locale,
}) {
  writeSettings(dataDir, { ...quiet, ...settings });
  const { node, main } = await installServer();
  const child = start(node, [
    main,
    '--host=127.0.0.1',
    `--port=${port}`,
    ...(token ? [`--connection-token=${token}`] : ['--without-connection-token']),
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    `--server-data-dir=${dataDir}`,
    `--extensions-dir=${extensionsDir}`,
    ...(tests ? ['--enable-smoke-test-driver'] : []),
    ...(locale ? [`--locale=${locale}`] : []),
  ]);
  const listening = await waitUntilListening(child);
  const authority = `127.0.0.1:${listening}`;
  return {
    port: listening,
    uri: (file) => `vscode-remote://${authority}${pathToFileURL(file).pathname}`,
    address: (folder, payload = []) => {
      const query = new URLSearchParams();
      if (token) query.set('tkn', token);
      query.set('folder', pagePath(folder));
      if (payload.length) query.set('payload', JSON.stringify(payload));
      return `http://${authority}/?${query}`;
    },
    stop: () => stop(child),
  };
}

function writeSettings(dataDir, settings) {
  const file = path.join(dataDir, 'data/User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings, null, 2));
}

/** Installs a packaged extension as a user would. */
export async function installExtension(vsix, extensionsDir) {
  const { node, main } = await installServer();
  const args = [
    '--install-extension',
    vsix,
    '--extensions-dir',
    extensionsDir,
    '--accept-server-license-terms',
  ];
  return runQuietly(node, [main, ...args]);
}

/** The path as the page takes it: `/home/me`, on Windows `/c:/Users/me`. */
const pagePath = (file) => decodeURIComponent(pathToFileURL(file).pathname);

function waitUntilListening(child) {
  const lines = [];
  return new Promise((resolve, reject) => {
    const read = (line) => {
      lines.push(line);
      const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
    };
    createInterface({ input: child.stdout }).on('line', read);
    createInterface({ input: child.stderr }).on('line', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`The server ended with code ${code}.\n${lines.join('\n')}`)),
    );
    setTimeout(
      () => reject(new Error(`The server does not listen after 60 s.\n${lines.join('\n')}`)),
      60_000,
    ).unref();
  });
}
