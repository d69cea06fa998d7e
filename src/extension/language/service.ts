import { config as translate } from '@vscode/l10n';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import {
  createLanguageService,
  githubSlugifier,
  LogLevel,
  type IMdLanguageService,
  type IMdParser,
  type ITextDocument,
  type PreferredMdPathExtensionStyle,
  type Token,
} from 'vscode-markdown-languageservice';
import { frontMatterLength } from '../../engine';
import { MarkdownWorkspace, markdownExtensions } from './workspace';

/** The engine of VS Code's own Markdown features, running in this very process. */
export interface MarkdownService extends vscode.Disposable {
  readonly language: IMdLanguageService;
  /** The document as the engine takes it. */
  of(document: vscode.TextDocument): ITextDocument;
}

/** Makes the service. Nothing imports this file but through `lazyService`: it brings a second Markdown parser. */
export function createService(): MarkdownService {
  translate({ contents: strings() });
  const workspace = new MarkdownWorkspace();
  const language = createLanguageService({
    workspace,
    parser: createParser(),
    logger: { level: LogLevel.Off, log: () => undefined },
    markdownFileExtensions: markdownExtensions,
    get preferredMdPathExtensionStyle() {
      const style = vscode.workspace.getConfiguration('markdown').get('preferredMdPathExtensionStyle');
      return (style ?? 'auto') as PreferredMdPathExtensionStyle;
    },
  });
  const both = vscode.Disposable.from(language, workspace);
  return { language, of: (document) => workspace.of(document), dispose: () => both.dispose() };
}

/** Each text is parsed once, however many features ask for it. */
function createParser(): IMdParser {
  const parser = new MarkdownIt({ html: true });
  const parsed = new WeakMap<ITextDocument, { version: number; tokens: Token[] }>();
  return {
    slugifier: githubSlugifier,
    async tokenize(document) {
      const { version } = document;
      let known = parsed.get(document);
      if (known?.version !== version) {
        known = { version, tokens: parser.parse(withoutFrontMatter(document.getText()), {}) };
        parsed.set(document, known);
      }
      return known.tokens;
    },
  };
}

/** The same lines, those of the front matter empty: its last one would be read as underlined by the closing `---`. */
function withoutFrontMatter(text: string): string {
  const length = frontMatterLength(text);
  return text.slice(0, length).replace(/[^\r\n]+/g, '') + text.slice(length);
}

/** What the service says to the user. */
function strings(): Record<string, string> {
  return {
    'Follow link': vscode.l10n.t('Follow link'),
    'Go to link definition': vscode.l10n.t('Go to link definition'),
    "Reference link '{0}'": vscode.l10n.t("Reference link '{0}'"),
    "Link to '{0}'": vscode.l10n.t("Link to '{0}'"),
    "Link to HTML id '{0}'": vscode.l10n.t("Link to HTML id '{0}'"),
    "Link to '# {0}' in '{1}'": vscode.l10n.t("Link to '# {0}' in '{1}'"),
    'Renaming is not supported here. Try renaming a header or link.': vscode.l10n.t(
      'Renaming is not supported here. Try renaming a header or link.',
    ),
  };
}
