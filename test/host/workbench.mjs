// Opens the real workbench, with this extension, in a headless browser.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installBrowser } from './install.mjs';
import { root, temporaryFolder } from './paths.mjs';
import { beforeStop } from './processes.mjs';
import { startServer } from './server.mjs';

const browserArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox refuses root
];

/**
 * Starts a server and a browser page, and loads the workbench.
 * @param folder the workspace, used as it is
 * @param extensions folders of extensions under development
 * @param tests path of a tests module to run in the extension host
 * @param settings user settings
 * @param locale of the interface, for example `ru`
 * @param beforeLoad called with the page before it loads
 * @returns the page, and `close`, which leaves no process behind
 */
export async function openPage({
  folder,
  extensions,
  tests,
  settings,
  locale,
  dataDir,
  extensionsDir,
  beforeLoad,
}) {
  const own = temporaryFolder('host');
  const closers = [];
  const close = async () => {
    withdraw();
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  const withdraw = beforeStop(close);
  try {
    const server = await startServer({
      dataDir: dataDir ?? path.join(own, 'data'),
      extensionsDir: extensionsDir ?? path.join(own, 'extensions'),
      tests: true,
      settings,
      locale,
    });
    closers.push(server.stop);
    const browser = await chromium.launch({
      executablePath: await installBrowser(),
      args: browserArgs,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    closers.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale });
    if (locale) {
      // code-server has no language packs, so the page would call itself English and so would `vscode.env.language`.
      await page.addInitScript((language) => {
        Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', {
          get: () => language,
          set: () => undefined,
        });
      }, locale);
    }
    await beforeLoad?.(page);
    const payload = [
      ...extensions.map((extension) => ['extensionDevelopmentPath', server.uri(extension)]),
      ...(tests ? [['extensionTestsPath', server.uri(tests)]] : []),
      ['skipWelcome', 'true'],
    ];
    await page.goto(server.address(folder, payload));
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * A workbench for a UI test: a copy of `folder` (may be left out) with `files` written into it, ready to be used.
 * @returns the Playwright page, the workspace's path, and `close`
 */
export async function openWorkbench({ folder, files = {}, settings, locale } = {}) {
  const workspace = path.join(temporaryFolder('workspace'), 'interview');
  mkdirSync(workspace);
  if (folder) cpSync(path.resolve(root, folder), workspace, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
    writeFileSync(path.join(workspace, name), text);
  }
  const { page, close } = await openPage({ folder: workspace, extensions: [root], settings, locale });
  try {
    await page.locator('.monaco-workbench .statusbar-item').first().waitFor({ timeout: 60_000 });
  } catch (error) {
    await close();
    throw error;
  }
  return { page, folder: workspace, close };
}

/**
 * Opens a file of the workspace with the caret at the line and column, which count from 1, and waits for both. Two steps:
 * with “file:line” in one, a list that was faster than its filter opens the file without the line.
 */
export async function openFile(page, file, line = 1, column = 1) {
  const input = page.locator('.quick-input-widget input').first();
  await page.keyboard.press('Control+P');
  await input.fill(file);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().click();
  await page.locator('.tab.active', { hasText: file }).waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  if (line === 1 && column === 1) return;
  await page.keyboard.press('Control+G');
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
  await page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

/**
 * Picks a colour theme as a person does, once the extensions are there: the page heeds `workbench.colorTheme` only
 * when it reads the setting later than the themes.
 * @param label the theme's name in the picker
 * @param kind the class that the workbench then has: `vs`, `vs-dark`, `hc-black` or `hc-light`
 */
export async function pickTheme(page, label, kind) {
  const input = page.locator('.quick-input-widget input').first();
  await page.keyboard.press('F1');
  await input.fill('>Preferences: Color Theme');
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Preferences: Color Theme' })
    .first()
    .click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Dark Modern' }).first().waitFor();
  await input.fill(label);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
  await page.locator(`.monaco-workbench.${kind}`).waitFor();
}
