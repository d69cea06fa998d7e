import assert from 'node:assert/strict';
import type { BankQuestion } from '../../../src/engine/guide/guide';
import { readPack } from '../../../src/engine/guide/pack';
import { QuestionIndex } from '../../../src/engine/guide/question-index';
import { loadLanguage, type LanguageId } from '../engine';

/** A bank of questions: `id: question | asked in another way …`. */
function bank(...entries: string[]): BankQuestion[] {
  const pages = entries.map((entry) => {
    const [, id, asked] = /^([\w-]+): (.*)$/.exec(entry)!;
    const [text, ...also] = asked!.split(' | ');
    const list = also.map((one) => `- ${one}`).join('\n');
    return `## ${text}\n\n<!-- id: ${id} -->\n\n### Also asked as\n\n${list}\n`;
  });
  return readPack('', { 'questions/all.md': `---\nstage: all\n---\n\n${pages.join('\n')}` }).questions;
}

const banks: Record<LanguageId, BankQuestion[]> = {
  ru: bank(
    'about-yourself: Расскажите о себе и о своём опыте работы | Представьтесь, пожалуйста',
    'why-left: Почему вы ушли с предыдущего места работы? | По какой причине вы решили уйти?',
    'salary: На какую зарплату вы рассчитываете? | Какой доход для вас комфортный?',
    'trips: Готовы ли вы к командировкам? | Как вы относитесь к разъездам?',
    'mistake: Расскажите о своей ошибке на работе и о том, как вы её исправили | Когда вы в последний раз ошиблись?',
    'criticism: Как вы справляетесь с критикой?',
    'client-conflict: Расскажите о конфликте с клиентом и о том, как вы его разрешили',
    'team-conflict: Опишите конфликт в команде и как вы его разрешили | Был ли у вас конфликт с коллегой?',
    'achievement: Расскажите о своём самом большом достижении | Чем вы гордитесь?',
    'weaknesses: Какие у вас недостатки? | Назовите ваши слабые стороны',
    'disliked: Что вам не нравилось на прошлой работе?',
    'why-you: Почему мы должны взять именно вас?',
    'why-profession: Почему вы выбрали эту профессию?',
    'children: Есть ли у вас дети? | Планируете ли вы детей?',
  ),
  en: bank(
    'about-yourself: Tell me about yourself and your experience | Please introduce yourself',
    'why-left: Why did you leave your last job?',
    'salary: What are your salary expectations? | How much do you want to earn?',
    'trips: Are you willing to travel for work?',
    'mistake: Tell me about a mistake you made and how you fixed it',
    'criticism: How do you handle criticism?',
    'client-conflict: Tell me about a conflict with a client',
    'team-conflict: Describe a conflict in your team | Tell me about a disagreement with a colleague',
    'achievement: What is your greatest achievement? | What are you most proud of?',
    'weaknesses: What are your weaknesses? | What is your biggest weakness?',
    'disliked: What did you dislike about your previous job?',
    'why-you: Why should we hire you?',
    'why-profession: Why did you choose this profession?',
    'children: Do you have children?',
  ),
};

/** What candidates write as a question's heading, and the question that it is; '' for none of these. */
const asked: Record<LanguageId, [string, string][]> = {
  ru: [
    ['Расскажите немного о себе', 'about-yourself'],
    ['Расскажите о себе, пожалуйста.', 'about-yourself'],
    ['Почему вы уходите с последней работы?', 'why-left'],
    ['С прошлого места почему ушли?', 'why-left'],
    ['Ваши зарплатные ожидания?', 'salary'],
    ['Какую зарплату хотите?', 'salary'],
    ['К командировкам готовы?', 'trips'],
    ['Расскажите об ошибке, которую вы совершили', 'mistake'],
    ['Ваша ошибка на работе', 'mistake'],
    ['Как вы реагируете на критику?', 'criticism'],
    ['КОНФЛИКТ С КЛИЕНТОМ', 'client-conflict'],
    ['Расскажите о споре с покупателем', 'client-conflict'],
    ['Расскажите о конфликтах с коллегами', 'team-conflict'],
    ['Каким достижением вы гордитесь больше всего?', 'achievement'],
    ['Ваши недостатки', 'weaknesses'],
    ['Что не нравилось на прежней работе?', 'disliked'],
    ['Почему мы должны нанять вас?', 'why-you'],
    ['Дети есть?', 'children'],
    ['Расскажите о своей квартире', ''],
    ['Ваши сильные стороны', ''],
    ['Что вам нравилось на прошлой работе?', ''],
    ['Готовы ли вы к переезду?', ''],
    ['Почему вы выбрали этот город?', ''],
    ['Почему вы опоздали?', ''],
    ['Есть ли у вас машина?', ''],
    ['Есть ли у вас вопросы к нам?', ''],
    ['Опишите свой обычный рабочий день', ''],
    ['Расскажите о клиенте, которого вы помните', ''],
    ['Какую музыку вы любите?', ''],
    ['Расскажите', ''],
    ['', ''],
  ],
  en: [
    ['Tell us a bit about yourself', 'about-yourself'],
    ['So, tell me about yourself', 'about-yourself'],
    ['Why are you leaving your current job?', 'why-left'],
    ['Your salary expectations', 'salary'],
    ['How much would you like to earn?', 'salary'],
    ['Would you be willing to travel?', 'trips'],
    ['Describe a time when you made a mistake', 'mistake'],
    ['Describe a conflict with a customer', 'client-conflict'],
    ['Tell me about a conflict with a co-worker', 'team-conflict'],
    ['What achievement are you most proud of?', 'achievement'],
    ['What would you say is your main weakness?', 'weaknesses'],
    ['What didn’t you like about your last job?', 'disliked'],
    ['Why should we hire you in particular?', 'why-you'],
    ['Why this profession?', 'why-profession'],
    ['Do you have kids?', 'children'],
    ['Tell me about your flat', ''],
    ['What are your strengths?', ''],
    ['What did you enjoy about your previous job?', ''],
    ['Are you willing to relocate?', ''],
    ['Why did you choose this town?', ''],
    ['Do you have a car?', ''],
    ['Do you have any questions for us?', ''],
    ['Describe a typical working day', ''],
    ['What music do you like?', ''],
    ['Why?', ''],
  ],
};

describe('the bank of questions', () => {
  for (const lang of ['ru', 'en'] as const)
    describe(lang, () => {
      let index: QuestionIndex;
      before(async () => {
        index = new QuestionIndex(banks[lang], await loadLanguage(lang));
      });

      for (const [text, id] of asked[lang])
        it(`${id || 'has nothing like'}: ${text}`, () => assert.equal(index.like(text)?.id ?? '', id));

      it('has each of its questions', () => {
        for (const { id, text, alsoAsked } of banks[lang])
          for (const one of [text, ...alsoAsked]) assert.equal(index.like(one)?.id, id, one);
      });
    });

  it('is searched by words in any order and form, the last of them begun', async () => {
    const [ru, en] = [
      new QuestionIndex(banks.ru, await loadLanguage('ru')),
      new QuestionIndex(banks.en, await loadLanguage('en')),
    ];
    const found = (index: QuestionIndex, typed: string): string[] => index.search(typed).map(({ id }) => id);
    assert.deepEqual(found(ru, 'клиент конфликты'), ['client-conflict']);
    assert.deepEqual(found(ru, 'клиентами о конфл'), ['client-conflict']);
    assert.deepEqual(found(ru, 'конф'), ['client-conflict', 'team-conflict']);
    assert.deepEqual(found(ru, 'коллегам '), ['team-conflict']);
    assert.deepEqual(found(ru, 'почему проф'), ['why-profession']);
    assert.deepEqual(found(ru, 'стороны слабы'), ['weaknesses']);
    assert.deepEqual(found(ru, 'конф '), []);
    assert.deepEqual(found(ru, 'кот'), []);
    assert.deepEqual(found(en, 'childr'), ['children']);
    assert.deepEqual(found(en, 'expecting salar'), ['salary']);
    assert.deepEqual(found(en, 'job prev'), ['why-left', 'disliked']);
    assert.equal(found(en, '').length, banks.en.length);
  });
});
