import type { BankQuestion, ChecklistItem, Guide } from '../guide/guide';
import { QuestionIndex } from '../guide/question-index';
import { detectLanguage } from '../language/detect';
import type { LanguageId } from '../language/language';
import type { Languages } from '../language/reading';
import { normalForm } from '../language/words';
import { splitSections } from '../markdown/sections';
import { CompetenceFinder } from '../vacancy/competence-finder';
import { sameText } from './facts';

/** What is looked up again and again is kept, up to so many texts. */
const MOST_KEPT = 5000;

/** What the packs of a workspace say of its tasks, questions and frames, in all their languages together. */
export class ProofBook {
  private readonly items = new Map<string, ChecklistItem>();
  private readonly frames = new Set<string>();
  private readonly questions: Partial<Record<LanguageId, (text: string) => BankQuestion | undefined>> = {};
  private readonly competences: Partial<Record<LanguageId, (text: string) => string[]>> = {};
  private readonly stages = new Map<string, Set<string>>();

  constructor(guides: readonly Guide[], languages: Languages) {
    for (const guide of guides) {
      const { lang, stages, questions, competences, frames } = guide;
      const index = new QuestionIndex(questions, languages[lang]);
      this.questions[lang] = keeping((text) => index.like(text));
      const finder = new CompetenceFinder(competences, languages[lang]);
      this.competences[lang] = keeping((text) => [
        ...new Set(finder.find(text).map(({ competence }) => competence.id)),
      ]);
      for (const { checklists } of stages)
        for (const { items } of checklists)
          for (const item of items) if (item.proof) this.items.set(wordsOf(item.text), item);
      for (const { id, stage } of questions) {
        const own = this.stages.get(stage) ?? new Set<string>();
        this.stages.set(stage, own.add(id));
      }
      for (const { text } of frames)
        for (const { kind, text: section } of splitSections(text))
          if (kind === 'body')
            for (const one of inEachGender(section)) {
              const body = sameText(one);
              if (body !== undefined) this.frames.add(body);
            }
    }
  }

  /** What a task asks for; case, `ё` and the punctuation that closes it aside. */
  proofOf(task: string): ChecklistItem['proof'] {
    return this.items.get(wordsOf(task))?.proof;
  }

  /** The question of the bank that a heading asks. */
  questionLike(text: string): BankQuestion | undefined {
    return this.questions[detectLanguage(text)]?.(text);
  }

  /** The ids of what is asked at a stage. */
  askedAt(stage: string): ReadonlySet<string> {
    return this.stages.get(stage) ?? new Set();
  }

  /** The ids of the competences that a text names. */
  competencesIn(text: string): readonly string[] {
    return text === '' ? [] : (this.competences[detectLanguage(text)]?.(text) ?? []);
  }

  /** Whether a section stands as *Start a Prep Workspace* has written it. */
  isFrame(body: string): boolean {
    return this.frames.has(body);
  }
}

function wordsOf(task: string): string {
  return normalForm(task)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:!…]+$/u, '')
    .trim();
}

/** The frame as it is written for a man, for a woman, and where that was not told. */
function inEachGender(frame: string): string[] {
  const forms = /\{([^{}|\n]+)\|([^{}|\n]+)\}/g;
  return frame.includes('|') ? ['$1', '$2', '$1/$2'].map((form) => frame.replace(forms, form)) : [frame];
}

function keeping<Found>(find: (text: string) => Found): (text: string) => Found {
  const kept = new Map<string, Found>();
  return (text) => {
    if (!kept.has(text)) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(text, find(text));
    }
    return kept.get(text) as Found;
  };
}
