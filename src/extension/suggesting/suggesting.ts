import * as vscode from 'vscode';
import type { Judgements } from '../diagnostics';
import type { Guides } from '../guides';
import { isNotebook, languageId } from '../notebooks';
import { suggestQuestions } from './bank';
import { suggestCompetences } from './competences';
import { suggestFrontMatter } from './front-matter';
import { suggestLabels } from './labels';
import { suggestMeasurement } from './measurement';
import { Place, type Suggest } from './place';
import { suggestSpeakers } from './speakers';
import { suggestRules } from './suppressions';

/** What asks for suggestions as it is typed. Each feature looks at the line first: in running prose none has anything to say. */
const triggers = [' ', '*'];

/** Offers what may stand at the caret: labels, questions, competences, speakers, rules, front matter, measurements. */
export function registerSuggestions(
  judgements: Judgements,
  guides: Guides,
  extensionUri: vscode.Uri,
): vscode.Disposable {
  const features: readonly Suggest[] = [
    suggestQuestions(guides),
    suggestRules(extensionUri),
    suggestCompetences(guides),
    suggestMeasurement,
    suggestSpeakers,
    suggestLabels,
  ];
  const frontMatter = suggestFrontMatter(guides);
  return vscode.languages.registerCompletionItemProvider(
    [{ language: languageId }, { language: 'markdown' }],
    {
      async provideCompletionItems(document, position, token, { triggerKind }) {
        if (!isNotebook(document)) return undefined;
        const place = Place.at(
          document,
          position,
          judgements,
          triggerKind === vscode.CompletionTriggerKind.Invoke,
        );
        if (!place) return undefined;
        // Nothing but keys and values stands there.
        for (const suggest of [frontMatter, ...features]) {
          const items = await suggest(place);
          if (token.isCancellationRequested) return undefined;
          // What is found depends on more than VS Code would look at while one types on.
          if (items) return new vscode.CompletionList(items, true);
        }
        return undefined;
      },
    },
    ...triggers,
  );
}
