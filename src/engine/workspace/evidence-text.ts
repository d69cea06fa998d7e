import type { Proof } from '../guide/guide';
import type { LanguageId } from '../language/language';
import type { Evidence } from './evidence';

/** What is counted, behind “3 of 5”. */
const counted: Readonly<Record<LanguageId, Readonly<Record<Proof['name'], string>>>> = {
  en: {
    answer: 'answers',
    answers: 'answers',
    stories: 'stories',
    competences: 'competences',
    asks: 'questions',
    letter: 'letters',
    offer: 'conditions filled in',
    practised: 'log entries',
    resume: 'files filled in',
    vacancy: 'files filled in',
    company: 'sections',
    competitors: 'sections',
    reviews: 'kinds of reviews',
  },
  ru: {
    answer: 'ответов',
    answers: 'ответов',
    stories: 'историй',
    competences: 'компетенций',
    asks: 'вопросов',
    letter: 'писем',
    offer: 'условий заполнено',
    practised: 'записей в журнале',
    resume: 'файлов заполнено',
    vacancy: 'файлов заполнено',
    company: 'разделов',
    competitors: 'разделов',
    reviews: 'видов отзывов',
  },
};

/** “3 of 5 answers, weak: 1”, for a row of a tree. */
export function evidenceText({ proof, done, wanted, weak }: Evidence, lang: LanguageId): string {
  const [of, isWeak] = lang === 'ru' ? ['из', 'слабых'] : ['of', 'weak'];
  const told = `${done} ${of} ${wanted} ${counted[lang][proof]}`;
  return weak > 0 ? `${told}, ${isWeak}: ${weak}` : told;
}
