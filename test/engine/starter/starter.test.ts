import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  guideOf,
  isDate,
  readNotebook,
  readPack,
  workspaceFiles,
  type Plan,
} from '../../../src/engine/index';
import { folderName } from '../../../src/engine/starter/folder-name';

const guide = guideOf('ru', [
  readPack('', {
    'stages/phone.md':
      '---\nprepbook: checklist\nstage: phone\norder: 20\n---\n\n# Звонок\n\n## Чек-лист\n\n- [ ] Нашла тихое место\n\n- [ ] Знаю компанию <!-- proof: company -->\n',
    'stages/look.md':
      '---\nprepbook: checklist\nstage: look\norder: 10\n---\n\n# Вид\n\n## Чек-лист\n\n- [ ] Выбрана одежда\n',
    'questions/phone.md':
      '---\nstage: phone\n---\n\n## Почему мы?\n\n<!-- id: why; kind: motivation -->\n\nПроверяют интерес.\n',
    'workspace/README.md': '# Читать\n',
    'workspace/log.prep.md': '---\nprepbook: log\n---\n\nКак {я готов|я готова} выйти.\n',
    'workspace/vacancy/offer.prep.md': '---\nprepbook: offer\n---\n\n# Оффер\n',
  }),
]);
const filesOf = (plan: Omit<Plan, 'lang'>): Map<string, string> =>
  new Map(workspaceFiles({ lang: 'ru', ...plan }, guide).map(({ path, text }) => [path, text]));

describe('a prep workspace', () => {
  it('has files of its own and those of the vacancy in a folder', () => {
    const files = filesOf({ company: 'Маяк' });
    assert.deepEqual(
      [...files.keys()],
      [
        '.prepbook/config.json',
        '.gitignore',
        '.gitattributes',
        'README.md',
        'log.prep.md',
        'Маяк/checklist.prep.md',
        'Маяк/offer.prep.md',
        'Маяк/phone.prep.md',
      ],
    );
    assert.deepEqual(JSON.parse(files.get('.prepbook/config.json')!), { language: 'ru' });
  });

  it('says in each file what is known of the vacancy, and nothing of what is not', () => {
    const files = filesOf({ company: 'ООО «Рога: и #копыта»', role: 'кассир', interview: '2026-12-01' });
    const head = (name: string): unknown => {
      const [, text] = [...files].find(([path]) => path.endsWith(name))!;
      return readNotebook(text).frontMatter;
    };
    const vacancy = { lang: 'ru', company: 'ООО «Рога: и #копыта»', role: 'кассир' };
    assert.deepEqual(head('checklist.prep.md'), { kind: 'checklist', ...vacancy, interview: '2026-12-01' });
    assert.deepEqual(head('phone.prep.md'), {
      kind: 'notebook',
      ...vacancy,
      stage: 'phone',
      interview: '2026-12-01',
    });
    assert.deepEqual(head('offer.prep.md'), { kind: 'offer', ...vacancy });
    assert.deepEqual(head('log.prep.md'), { kind: 'log', lang: 'ru' });
    assert.equal(files.get('README.md'), '# Читать\n');
    assert.doesNotMatch([...filesOf({}).values()].join(''), /undefined|company|interview/);
  });

  it('lists the tasks of the chosen stages in their order, a blank line between them, proofs left out', () => {
    assert.equal(
      filesOf({ company: 'Маяк' }).get('Маяк/checklist.prep.md'),
      '---\nprepbook: checklist\nlang: ru\ncompany: Маяк\n---\n\n# Чек-лист: Маяк\n\n## Вид\n\n- [ ] Выбрана одежда\n\n## Звонок\n\n- [ ] Нашла тихое место\n\n- [ ] Знаю компанию\n',
    );
    const some = filesOf({ company: 'Маяк', stages: ['look'] });
    assert.doesNotMatch(some.get('Маяк/checklist.prep.md')!, /Звонок/);
    assert.equal(some.has('Маяк/phone.prep.md'), false);
  });

  it('asks the questions of a stage in its notebook', () => {
    const { questions } = readNotebook(filesOf({}).get('Вакансия/phone.prep.md')!);
    assert.deepEqual(
      questions.map(({ text, answers }) => [text, answers.length]),
      [['Почему мы?', 0]],
    );
  });

  it('speaks in the gender of the candidate, in both where it is not told', () => {
    const log = (gender?: 'm' | 'f'): string => filesOf(gender ? { gender } : {}).get('log.prep.md')!;
    assert.match(log('m'), /Как я готов выйти/);
    assert.match(log('f'), /Как я готова выйти/);
    assert.match(log(), /Как я готов\/я готова выйти/);
  });
});

describe('the name of a folder', () => {
  it('is the company’s where every system takes it', () => {
    const names: Record<string, string | undefined> = {
      'Рога и копыта': 'Рога и копыта',
      'A/B: <C>?': 'A B C',
      '..\\..\\etc': '.. etc',
      '../..': undefined,
      con: undefined,
      'COM1.txt': undefined,
      'Конти...': 'Конти',
      '  ': undefined,
      й: 'й',
    };
    for (const [name, folder] of Object.entries(names)) assert.equal(folderName(name), folder, name);
  });

  it('never leads out of the workspace', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const folder = folderName(name);
        assert.ok(folder === undefined || /^[^/\\]*[^/\\. ]$/.test(folder), folder);
      }),
    );
  });
});

describe('a date', () => {
  it('is a day that exists', () => {
    const dates = {
      '2026-12-01': true,
      '2026-02-30': false,
      '2026-2-3': false,
      '01.12.2026': false,
      '': false,
    };
    for (const [date, is] of Object.entries(dates)) assert.equal(isDate(date), is, date);
  });
});
