import { factsOf, type UnitFacts } from '../workspace/facts';
import type { FileRule } from './rule';

/** A ticked item of a checklist that the workspace contradicts. What it has no place for may be done elsewhere. */
export const tickedWithoutEvidence: FileRule<UnitFacts> = {
  id: 'ticked-without-evidence',
  severity: 'information',
  isReadByOthers: true,
  messages: {
    en: {
      answer:
        'Ticked, but the answer is weak or missing: {lacking}. Finish the answer or take the tick off, so that the list shows what is really left.',
      answers:
        'Ticked, but good answers here: {done} of {wanted}. Weak or missing: {lacking}. Finish them or take the tick off.',
      stories:
        'Ticked, but whole stories here that are not weak: {done} of {wanted}. Write the others down or take the tick off.',
      competences:
        'Ticked, but your stories show fewer competences: {done} of {wanted}. Add a story, or name in “Skills:” what one shows; otherwise take the tick off.',
      asks: 'Ticked, but questions of your own written down: {done} of {wanted}. Add the rest or take the tick off.',
      letter:
        'Ticked, but no letter here is ready to be sent. Finish it or take the tick off: a letter that waits is not sent in time.',
      offer:
        'Ticked, but conditions in the offer file that are filled in: {done} of {wanted}. Ask about the others before you answer, or take the tick off.',
      practised:
        'Ticked, but the log has no such practice among its entries. If there was one, note it there with its date; otherwise take the tick off.',
      resume:
        'Ticked, but the résumé file here says nothing yet. Put the résumé in, and answers will be held against it; or take the tick off.',
      vacancy: 'Ticked, but the vacancy file here says nothing yet. Paste the text in or take the tick off.',
      company:
        'Ticked, but the file about the company says nothing of it yet. Write down a few facts with their sources or take the tick off.',
      competitors:
        'Ticked, but nothing is written of competitors yet: {lacking}. Write down two with their sources or take the tick off.',
      reviews:
        'Ticked, but no reviews are written down yet: {lacking}. Note what comes up again, with dates, or take the tick off.',
    },
    ru: {
      answer:
        'Пункт отмечен, а ответ слабый или его нет: {lacking}. Доведите ответ до конца или снимите отметку, чтобы список показывал, что осталось на самом деле.',
      answers:
        'Пункт отмечен, а хороших ответов здесь {done} из {wanted}. Слабые или пустые: {lacking}. Доделайте их или снимите отметку.',
      stories:
        'Пункт отмечен, а полных и не слабых историй здесь {done} из {wanted}. Запишите остальные или снимите отметку.',
      competences:
        'Пункт отмечен, а в историях видно компетенций {done} из {wanted}. Добавьте историю или назовите в строке «Навыки:», что она показывает; иначе снимите отметку.',
      asks: 'Пункт отмечен, а своих вопросов записано {done} из {wanted}. Допишите остальные или снимите отметку.',
      letter:
        'Пункт отмечен, а готового письма здесь нет. Закончите письмо или снимите отметку: незаконченное не уйдёт вовремя.',
      offer:
        'Пункт отмечен, а в файле оффера заполнено условий {done} из {wanted}. Спросите об остальных до ответа или снимите отметку.',
      practised:
        'Пункт отмечен, а в журнале такой тренировки нет. Если она была, запишите её с датой; если нет, снимите отметку.',
      resume:
        'Пункт отмечен, а в файле резюме пока пусто. Перенесите туда резюме, и с ним будут сверяться ответы, или снимите отметку.',
      vacancy: 'Пункт отмечен, а в файле вакансии пока пусто. Вставьте её текст или снимите отметку.',
      company:
        'Пункт отмечен, а в файле о компании пока ничего о ней нет. Запишите несколько фактов с источниками или снимите отметку.',
      competitors:
        'Пункт отмечен, а о конкурентах пока ничего не записано: {lacking}. Запишите двух с источником или снимите отметку.',
      reviews:
        'Пункт отмечен, а отзывы пока не выписаны: {lacking}. Запишите, что повторяется, с датами, или снимите отметку.',
    },
  },
  note: (unit, answers, text, frontMatter, _again, judged) =>
    factsOf(unit, answers, judged, text, frontMatter),
  checkFile(file, others, report, evidence) {
    if (file.frontMatter.kind !== 'checklist') return;
    const ticked = file.notes.flatMap(({ note, start }) =>
      note.tasks.filter(({ checked }) => checked).map((task) => ({ task, start })),
    );
    if (ticked.length === 0 || !evidence) return;
    const found = evidence.of(
      ticked.map(({ task }) => task),
      { file, others },
    );
    ticked.forEach(({ task, start }, i) => {
      const one = found[i];
      if (!one?.isContradicted) return;
      const { proof, done, wanted, lacking } = one;
      report({
        at: { start: start + task.start, end: start + task.end },
        message: proof,
        values: { done: String(done), wanted: String(wanted), lacking: named(lacking) },
      });
    });
  },
};

/** More names than this are no help in a message. */
const MOST_NAMES = 3;

function named(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join('; ') + (names.length > MOST_NAMES ? '; …' : '');
}
