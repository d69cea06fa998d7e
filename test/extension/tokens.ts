import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

/** A stretch of a line and its scopes, without the root's. */
export interface Token {
  text: string;
  scopes: string[];
}

interface Host {
  installServer(): Promise<{ main: string }>;
}

/** The folder of VS Code's own extensions, out of the VS Code that the other tests run in: installed on first use. */
export async function builtinExtensions(): Promise<string> {
  const install = pathToFileURL(path.resolve('test/host/install.mjs')).href;
  const { main } = await ((await import(install)) as Host).installServer();
  return path.resolve(path.dirname(main), '../extensions');
}

/** Loads a grammar as VS Code does and returns what splits a text into tokens. */
export async function loadTokenizer(scope: string, file: string): Promise<(text: string) => Token[]> {
  const extensions = await builtinExtensions();
  const files: Record<string, string> = {
    [scope]: file,
    'text.html.markdown': path.join(extensions, 'markdown-basics/syntaxes/markdown.tmLanguage.json'),
    'text.html.derivative': path.join(extensions, 'html/syntaxes/html-derivative.tmLanguage.json'),
    'text.html.basic': path.join(extensions, 'html/syntaxes/html.tmLanguage.json'),
    'source.yaml': path.join(extensions, 'yaml/syntaxes/yaml.tmLanguage.json'),
    'source.json': path.join(extensions, 'json/syntaxes/JSON.tmLanguage.json'),
    'source.yaml.1.2': path.join(extensions, 'yaml/syntaxes/yaml-1.2.tmLanguage.json'),
  };
  await oniguruma.loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm').buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (name) => {
      const path = files[name];
      return Promise.resolve(path ? textmate.parseRawGrammar(readFileSync(path, 'utf8'), path) : null);
    },
  });
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`No grammar ${scope}`);
  return (text) => {
    let stack = textmate.INITIAL;
    return text.split('\n').flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes: scopes.slice(1),
      }));
    });
  };
}
