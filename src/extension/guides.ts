import * as vscode from 'vscode';
import {
  guideOf,
  loadLanguage,
  QuestionIndex,
  readPack,
  type Guide,
  type LanguageId,
  type Packs,
  type PackTexts,
  type ShippedPack,
} from '../engine';
import type { Configurations } from './config';
import { dataReader } from './linter';

/** The guide in one language, with the packs of a workspace over it. */
export interface GuideAtHand {
  guide: Guide;
  index: QuestionIndex;
}

/** Gives the guide that applies to a document, read when it is first asked for and when a pack has changed. */
export type Guides = (uri: vscode.Uri, lang: LanguageId) => Promise<GuideAtHand>;

/** Gives the pack that ships, read once. */
export function lazyPack(extensionUri: vscode.Uri): ShippedPack {
  return once(async (lang) => {
    const file = vscode.Uri.joinPath(extensionUri, 'dist', 'guide', `${lang}.json`);
    const texts = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as PackTexts;
    return readPack('', texts);
  });
}

export function lazyGuides(
  extensionUri: vscode.Uri,
  shipped: ShippedPack,
  configurations: Pick<Configurations, 'packsOf'>,
): Guides {
  const none: Packs = { ru: [], en: [] };
  const read = new WeakMap<Packs, (lang: LanguageId) => Promise<GuideAtHand>>();
  return async (uri, lang) => {
    const packs = (await configurations.packsOf(uri)) ?? none;
    let guide = read.get(packs);
    if (!guide) {
      guide = once(async (one) => {
        const language = await loadLanguage(one, dataReader(extensionUri));
        const all = guideOf(one, [await shipped(one), ...packs[one]]);
        return { guide: all, index: new QuestionIndex(all.questions, language) };
      });
      read.set(packs, guide);
    }
    return guide(lang);
  };
}

/** Calls `read` once a language; after a failure the next call tries again. */
function once<Value>(read: (lang: LanguageId) => Promise<Value>): (lang: LanguageId) => Promise<Value> {
  const known = new Map<LanguageId, Promise<Value>>();
  return (lang) => {
    let value = known.get(lang);
    if (!value) {
      value = read(lang);
      known.set(lang, value);
      value.catch(() => known.delete(lang));
    }
    return value;
  };
}
