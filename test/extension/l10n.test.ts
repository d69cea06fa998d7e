import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as TypeScript from 'typescript';
import { json, text } from './project';

// Not bundled: the compiler looks for its own file.
const ts = createRequire(path.resolve('package.json'))('typescript') as typeof TypeScript;

type Bundle = Record<string, string>;

const sources = readdirSync('src/extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join('src/extension', file));

/** The first argument of every `….l10n.t(…)` of a file. */
function strings(file: string): string[] {
  const found: string[] = [];
  const visit = (node: TypeScript.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/.test(node.expression.getText())) {
      const [message] = node.arguments;
      assert.ok(
        message && ts.isStringLiteralLike(message),
        `${file}: l10n.t takes a literal, else no tool finds it`,
      );
      found.push(message.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest, true));
  return found;
}

const used = new Set(sources.flatMap(strings));
const russian = json<Bundle>('l10n/bundle.l10n.ru.json');
const placeholders = (message: string) => (message.match(/\{\d+\}/g) ?? []).sort();

describe('strings of the extension', () => {
  it('are found in the sources', () => assert.ok(used.size > 10));

  it('each have a Russian translation, and no translation is stale', () => {
    assert.deepEqual(Object.keys(russian).sort(), [...used].sort());
  });

  it('keep their placeholders in translation', () => {
    for (const [message, translation] of Object.entries(russian)) {
      assert.match(translation, /[а-яё]/i);
      assert.deepEqual(placeholders(translation), placeholders(message), message);
    }
  });
});

describe('strings of the manifest', () => {
  const keys = [
    ...new Set([...text('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!)),
  ].sort();
  const languages = { en: json<Bundle>('package.nls.json'), ru: json<Bundle>('package.nls.ru.json') };

  for (const [language, bundle] of Object.entries(languages)) {
    it(`are all in ${language}, with none to spare`, () =>
      assert.deepEqual(Object.keys(bundle).sort(), keys));
    it(`are not empty in ${language}`, () => assert.ok(Object.values(bundle).every((value) => value.trim())));
  }

  it('link to the same commands in both languages', () => {
    const links = (value: string) => value.match(/\(command:[\w.]+\)/g);
    for (const key of keys) assert.deepEqual(links(languages.ru[key]!), links(languages.en[key]!), key);
  });
});
