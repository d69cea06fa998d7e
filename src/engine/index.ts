/** The engine's one public face. Plain data in, plain data out; no editor, no file system. */
export { createLinter, type Linter, type LinterOptions, type Document } from './linter';
export { defaultSettings, type Settings } from './config/settings';
export {
  defaultValues,
  loadConfig,
  type ConfigFolder,
  type ConfigValue,
  type Configuration,
  type Origin,
  type Packs,
  type ShippedPack,
} from './config/load';
export type { ConfigFile } from './config/shape';
export type { Colour, Coloured } from './colours/coloured';
export { stageOrder, withStageOrder } from './config/stage-order';
export { bandOf } from './answer/level';
export type { StoryPart } from './answer/told-parts';
export type { AnswerFacts } from './answer-facts';
export type { Around } from './around';
export type { TextEdit } from './document';
export type { DraftTools, NewPart } from './editing/draft-tools';
export { movePart, type Moved } from './editing/move-part';
export { nextTurn } from './editing/next-turn';
export { addTask, moveTask, removeTask, rewordTask, wordsOf, type TasksEdited } from './editing/task-list';
export { sameHeadings, siblingsOf, tasksIn } from './notebook/task-tree';
export type { FigureChange, FigureFacts } from './explain';
export { applyEdits, safeTogether } from './fixing/edits';
export type { FixedText } from './fixing/fix-all';
export { isDate, workspaceFiles, type NewFile, type Plan } from './starter/starter';
export type * from './guide/guide';
export { guideOf } from './guide/merge';
export { readPack, type Pack, type PackTexts } from './guide/pack';
export { QuestionIndex } from './guide/question-index';
export { askedLead, labelNamed, partOfLead } from './notebook/labels';
export { notebookKinds } from './notebook/notebook';
export { detectLanguage } from './language/detect';
export { normalForm } from './language/words';
export { Fence } from './markdown/fence';
export { frontMatterOf } from './notebook/front-matter';
export { readNotebook, readTaskList } from './notebook/read';
export { frontMatterLength } from './markdown/sections';
export {
  type Language,
  type LanguageId,
  type NumberMention,
  type ReadData,
  type SubjectMention,
} from './language/language';
export { loadLanguage } from './language/load';
export { WordClass } from './language/word-class';
export { levelReasons } from './whole';
export { reasonWanted } from './suppressing/comments';
export { disablingsOf, type Disabling } from './suppressing/disabling';
export { ruleIds, rulePage } from './rules/index';
export type * from './finding';
export type * from './notebook/notebook';
export type { Evidence } from './workspace/evidence';
export { evidenceText } from './workspace/evidence-text';
