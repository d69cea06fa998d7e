import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { removeOwnPack, writeOwnPack } from './own-pack';
import { closeAll, remove, show, write } from './workspace';

describe('suggestions', () => {
  before(async () => {
    await vscode.extensions.getExtension('prepbook.prepbook')!.activate();
    await writeOwnPack();
  });
  afterEach(closeAll);
  after(async () => {
    await remove('suggesting');
    await removeOwnPack();
  });

  /** The document with its caret where `|` stands in the text. */
  const opened = async (text: string, end = '.prep.md'): Promise<[vscode.TextDocument, vscode.Position]> => {
    const at = text.indexOf('|');
    const name = `suggesting/${Math.random()}${end}`;
    const { document } = await show(await write(name, text.slice(0, at) + text.slice(at + 1)));
    await vscode.commands.executeCommand('prepbook.lint');
    return [document, document.positionAt(at)];
  };
  const offered = async (text: string, trigger?: string, end?: string): Promise<vscode.CompletionItem[]> => {
    const [document, position] = await opened(text, end);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
      trigger,
    );
    // Snippets and words of the document are others' business.
    return list.items.filter(
      ({ kind, sortText }) => kind !== vscode.CompletionItemKind.Snippet || sortText === '0000',
    );
  };
  const nameOf = ({ label }: vscode.CompletionItem): string =>
    typeof label === 'string' ? label : label.label;
  const labels = async (text: string, trigger?: string, end?: string): Promise<string[]> =>
    (await offered(text, trigger, end)).sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(nameOf);
  const inserted = async (text: string, label: string): Promise<unknown> => {
    const item = (await offered(text)).find((one) => nameOf(one) === label);
    const { insertText = label } = item ?? {};
    return insertText instanceof vscode.SnippetString ? insertText.value : insertText;
  };

  const story =
    '## Tell me about a time you helped a client\n\n**Situation:** In May 2024 a bakery in Leeds lost its oven.\n\n';

  it('label the parts that an answer lacks, in its language', async () => {
    assert.deepEqual(await labels(`${story}|`), ['Task', 'Action', 'Result', 'Measurement', 'Skills']);
    assert.deepEqual(await labels(`${story}**|`, '*'), ['Task', 'Action', 'Result', 'Measurement', 'Skills']);
    assert.equal(await inserted(`${story}**Ac|`, 'Action'), '**Action:** ');
    assert.equal(await inserted(`${story.replaceAll('**', '')}Ac|`, 'Action'), 'Action: ');
    assert.equal(await inserted(`${story}### Ac|`, 'Action'), 'Action');
    const russian = '## Вопрос: Как вы помогли клиенту?\r\n\r\n**Задача:** Найти печь.\r\n\r\n';
    assert.equal(await inserted(`${russian}**|`, 'Действия'), '**Действия:** ');
    assert.deepEqual(await labels(`${russian}Рез|`), ['Результат']);
  });

  it('put first what the answer does not tell either', async () => {
    const text = `${story}**Result:** The bakery stayed, and orders rose from 40 to 52 a week.\n\n|`;
    const items = await offered(text);
    assert.deepEqual(items.filter(({ detail }) => detail).map(nameOf), ['Task', 'Action']);
    assert.deepEqual(await labels(text), ['Task', 'Action', 'Measurement', 'Skills']);
    const task = text.replace('**Result', '**Task:** I had to find another one by Friday.\n\n**Result');
    assert.deepEqual(await labels(task), ['Action', 'Measurement', 'Skills']);
  });

  it('are none in running prose, and none beside an answer', async () => {
    for (const trigger of [' ', undefined]) {
      assert.deepEqual(await labels(`${story}I fed the penguins |`, trigger), []);
      assert.deepEqual(await labels(`${story}I |`, trigger), []);
      assert.deepEqual(await labels(`# Notes\n\nSome text.\n\n|`, trigger), []);
      assert.deepEqual(await labels(`${story}Task first: |`, trigger), []);
    }
    for (const trigger of [' ', '*']) {
      assert.deepEqual(await labels(`${story}- |`, trigger), []);
      assert.deepEqual(await labels(`${story}*|`, trigger), []);
      assert.deepEqual(await labels(`${story}|`, trigger), []);
    }
    assert.deepEqual(await labels(`## Tell me about yourself\n\nHello ## |`, ' '), []);
  });

  it('find questions by words in any order and form, with what is being checked', async () => {
    assert.deepEqual(await labels('## penguin feeding|'), ['Why would you feed our penguins?']);
    assert.deepEqual(await labels('## Q: feed peng|'), ['Why would you feed our penguins?']);
    assert.deepEqual(await labels('## пингвинам|\r\n\r\n'), ['Расскажите о кормлении пингвинов']);
    assert.deepEqual(await labels('## Вопрос: пингвины корм|'), ['Расскажите о кормлении пингвинов']);
    assert.deepEqual(await labels('## zebra|'), []);
    assert.deepEqual(await labels('### penguins|'), []);
    assert.deepEqual(await labels('## penguins| again'), []);
    const [item] = await offered('## feed penguins|');
    assert.equal(item!.filterText, 'feed penguins');
    assert.equal(item!.detail, 'A chat in the zoo');
    assert.match((item!.documentation as vscode.MarkdownString).value, /^Whether you know/);
    const all = await labels('## |', ' ');
    assert.ok(all.includes('Why would you feed our penguins?'));
  });

  it('know competences on a line of skills', async () => {
    assert.ok((await labels(`${story}**Skills:** |`, ' ')).includes('Zookeeping'));
    assert.ok((await labels(`${story}Soft skills: empathy, |`, ' ')).includes('zookeeping'));
    assert.ok(!(await labels(`${story}Skills: zookeeping, |`, ' ')).includes('zookeeping'));
  });

  it('know who speaks', async () => {
    const talk = '## Role play\n\nClient: Where is it?\n\nYou: On its way.\n\n';
    assert.deepEqual(await labels(`${talk}|`), ['Client', 'You']);
    assert.equal(await inserted(`${talk}Cl|`, 'Client'), 'Client: ');
    assert.deepEqual(await labels(`${talk}Client: So?\n\n|`), ['You', 'Client']);
    assert.deepEqual(await labels(`${talk}|`, ' '), []);
  });

  it('know rules in a comment that disables them', async () => {
    const items = await offered(`${story}<!-- prepbook-disable-next-line |`, ' ');
    assert.match(items.find((one) => nameOf(one) === 'hedging')!.detail!, /^[a-z].{10}/);
    assert.ok(!(await labels('<!-- prepbook-disable hedging |', ' ')).includes('hedging'));
    assert.deepEqual(await labels(`${story}<!-- prepbook-disable hedging: why |`, ' '), []);
  });

  it('know keys and values of the front matter', async () => {
    assert.deepEqual(await labels('---\nlang: en\n|\n---\n'), [
      'prepbook',
      'company',
      'role',
      'stage',
      'interview',
    ]);
    assert.deepEqual(await labels('---\nlang: |\n---\n', ' '), ['ru', 'en']);
    assert.ok((await labels('---\nprepbook: |\n---\n', ' ')).includes('checklist'));
    assert.ok((await labels('---\nstage: |\n---\n')).includes('chat'));
    const [today] = await labels('---\ninterview: |\n---\n');
    assert.match(today!, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(await labels('---\nlang: en\n---\n\n## Q: A?\n\nlang: |', ' '), []);
  });

  it('know what a measurement tells', async () => {
    assert.deepEqual(await labels(`${story}**Measurement:** |`, ' '), [
      'baseline …, result …, source: …, period: …',
      'baseline',
      'result',
      'source:',
      'period:',
    ]);
    assert.deepEqual(await labels(`${story}Замер: было 25, стало 20, |`, ' '), ['источник —', 'период —']);
    assert.deepEqual(await labels(`${story}Замер: было 25 |`, ' '), []);
  });

  it('come in Markdown that opts in, and in no other', async () => {
    const front = '---\nprepbook: notebook\n---\n\n';
    assert.deepEqual(await labels(`${front}## feed peng|`, undefined, '.md'), [
      'Why would you feed our penguins?',
    ]);
    assert.deepEqual(await labels(`${front}${story}**|`, '*', '.md'), [
      'Task',
      'Action',
      'Result',
      'Measurement',
      'Skills',
    ]);
    assert.ok(
      !(await labels('## feed peng|', undefined, '.md')).includes('Why would you feed our penguins?'),
    );
  });
});
