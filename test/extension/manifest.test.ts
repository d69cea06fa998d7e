import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { ruleIds, rulePage } from '../../src/engine/index';
import { tokenModifiers, tokenOf, tokenTypes } from '../../src/extension/language/legend';
import { json, text } from './project';

interface Manifest {
  icon: string;
  l10n: string;
  activationEvents: string[];
  capabilities: Record<'untrustedWorkspaces' | 'virtualWorkspaces', { supported: boolean }>;
  contributes: {
    languages: { id: string; extensions?: string[]; configuration?: string; filenamePatterns?: string[] }[];
    jsonValidation: { fileMatch: string; url: string }[];
    grammars: { language: string; scopeName: string; path: string }[];
    semanticTokenTypes: { id: string; description: string }[];
    semanticTokenModifiers: { id: string; description: string }[];
    semanticTokenScopes: { language: string; scopes: Record<string, string[]> }[];
    snippets: { language: string; path: string }[];
    commands: { command: string; title: string }[];
    configuration: { properties: Record<string, { markdownDescription?: string; description?: string }> };
    configurationDefaults: Record<string, Record<string, unknown>>;
    menus: Record<string, { command: string }[]>;
    keybindings: { command: string; when: string }[];
    'markdown.previewStyles': string[];
    viewsContainers: { activitybar: { id: string; icon: string }[] };
    views: Record<string, { id: string; name: string; icon: string }[]>;
    viewsWelcome: { view: string }[];
  };
}

const manifest = json<Manifest>('package.json');
const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => text('src', file))
  .join('\n');

describe('the manifest', () => {
  it('gives every command a title and a handler, and lists every handler', () => {
    const handled = [...source.matchAll(/registerCommand\(\s*'([^']+)'/g)].map(([, command]) => command!);
    assert.deepEqual([...commands].sort(), handled.sort());
    for (const { command, title } of contributes.commands) assert.match(title, /^%.+%$/, command);
  });

  it('puts no unknown command into a menu or on a key', () => {
    for (const { command } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings])
      assert.ok(commands.includes(command), command);
  });

  it('has a reader and a description for every setting', () => {
    for (const [name, { markdownDescription, description }] of Object.entries(
      contributes.configuration.properties,
    )) {
      const [section, ...rest] = name.split('.');
      assert.equal(section, 'prepbook');
      assert.match(
        source,
        new RegExp(`getConfiguration\\('prepbook'[^)]*\\)\\s*\\.get[^(]*\\('${rest.join('\\.')}'`),
      );
      assert.match(markdownDescription ?? description ?? '', /^%.+%$/);
    }
  });

  it('takes keys for what is done often, in notebooks and in its own view alone', () => {
    const isOfView = ({ command }: { command: string }): boolean => command.startsWith('prepbook.stages.');
    const inView = contributes.keybindings.filter(isOfView);
    const inText = contributes.keybindings.filter((one) => !isOfView(one));
    assert.deepEqual(
      inText.map(({ command }) => command),
      ['prepbook.showPreview', 'prepbook.showPreviewToSide', 'prepbook.newLine', 'prepbook.toggleTask'],
    );
    for (const { when } of inText) assert.match(when, /editorLangId == prepbook/);
    assert.deepEqual(
      inView.map(({ command }) => command.replace('prepbook.stages.', '')),
      ['rename', 'delete', 'moveUp', 'moveDown', 'clearFilter'],
    );
    // Not while the tree's own search is typed into.
    for (const { when } of inView) assert.match(when, /focusedView == prepbook\.stages && !inputFocus/);
  });

  it('provides every view it declares', () => {
    for (const { id } of Object.values(contributes.views).flat()) {
      assert.ok(source.includes(`createTreeView('${id}'`), id);
      assert.ok(
        contributes.viewsWelcome.some(({ view }) => view === id),
        id,
      );
    }
  });

  it('names no file that is not there', () => {
    const files = [
      manifest.icon,
      manifest.l10n,
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
      ...contributes['markdown.previewStyles'],
      ...contributes.jsonValidation.map(({ url }) => url),
      ...[...contributes.grammars, ...contributes.snippets].map((file) => file.path),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views)
        .flat()
        .map(({ icon }) => icon),
    ];
    for (const file of files) assert.ok(existsSync(file), file);
  });

  it('declares the semantic tokens that there are', () => {
    const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort();
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...tokenTypes].sort());
    assert.deepEqual(ids(contributes.semanticTokenModifiers), [...tokenModifiers].sort());
    for (const { description } of [...contributes.semanticTokenTypes, ...contributes.semanticTokenModifiers])
      assert.match(description, /^%.+%$/);
  });

  it('gives every semantic token a scope that the grammar gives the same words, in both languages', () => {
    const [notebooks, markdown] = contributes.semanticTokenScopes;
    assert.deepEqual([notebooks!.language, markdown!.language], ['prepbook', 'markdown']);
    assert.deepEqual(notebooks!.scopes, markdown!.scopes);
    const grammar = text('syntaxes/prepbook.tmLanguage.json');
    for (const token of Object.values(tokenOf)) {
      const [scope] = notebooks!.scopes[token.join('.')] ?? [];
      assert.ok(scope, token.join('.'));
      assert.ok(grammar.includes(`"${scope}"`), scope);
    }
  });

  it('has an icon that the marketplace takes: PNG, 256 × 256', () => {
    const png = readFileSync(manifest.icon);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [256, 256]);
  });

  it('runs in untrusted and virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces.supported, true);
  });

  it('starts the extension for notebooks, Markdown and configurations, and not for everyone', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:prepbook',
      'onLanguage:markdown',
      'workspaceContains:.prepbook/config.json',
    ]);
  });

  it('keeps Cyrillic from being boxed', () => {
    const defaults = contributes.configurationDefaults['[prepbook]']!;
    assert.equal(defaults['editor.unicodeHighlight.ambiguousCharacters'], false);
  });
});

describe('the extension', () => {
  it('imports nothing of Node: the same code runs in a browser', () => {
    const files = readdirSync('src/extension', { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const imports = [...text('src/extension', file).matchAll(/from '([^'.][^']*)'/g)].map(
        ([, name]) => name,
      );
      assert.deepEqual(
        imports.filter((name) => isBuiltin(name!)),
        [],
        path.join('src/extension', file),
      );
    }
  });
});

describe('the preview', () => {
  it('takes every colour from the theme', () => {
    const colours = [...text('media/preview.css').matchAll(/(?:color|background)[\w-]*:\s*([^;]+);/g)];
    assert.ok(colours.length > 5);
    for (const [, colour] of colours) assert.match(colour!, /^(?:var\(--vscode-|transparent|currentColor)/);
  });
});

describe('rule pages', () => {
  for (const id of ruleIds) {
    it(`has one for ${id}`, () => assert.ok(existsSync(rulePage(id)), rulePage(id)));
  }
});
