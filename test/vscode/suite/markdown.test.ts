import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, file, remove, replace, show, write } from './workspace';

const run = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);

const notebook = `---
prepbook: notebook
lang: en
---

# Answers

Written in [November](plan.md), see [the costs](costs.prep.md#what-it-cost).

## Q: Tell me about a time you made something faster

### Draft 1

**Situation:** The nightly report of our shop took 25 minutes and was late for
the morning meeting.

**Task:** I had to bring it under 15 minutes before the season.

**Action:** I profiled the query, found a missing index and added it.

- one
  - two
  - three

**Result:** The report takes 10 minutes, 60% less time than before.

### Draft 2

It was slow, I guess.

## Q: What will you do when a client is angry?

Client: Where is my order?
You: I am sorry. It leaves today.

## Notes

Back to [the story](#q-tell-me-about-a-time-you-made-something-faster).

\`\`\`text
# no heading
\`\`\`
`;

describe('Markdown in a notebook', () => {
  let document: vscode.TextDocument;
  before(async () => {
    await vscode.extensions.getExtension('prepbook.prepbook')!.activate();
    await write(
      'md/plan.md',
      '# Plan\n\nFor [speed](answers.prep.md#q-tell-me-about-a-time-you-made-something-faster).\n',
    );
    await write('md/costs.prep.md', '## What it cost\n\nTen pounds.\n');
  });
  beforeEach(async () => {
    ({ document } = await show(await write('md/answers.prep.md', notebook)));
    // What the test before has typed goes a moment after its editor.
    await eventually(() => document.getText(), notebook);
  });
  afterEach(closeAll);
  after(() => remove('md'));

  const at = (words: string, inside = 0) => document.positionAt(document.getText().indexOf(words) + inside);
  const lines = ({ start, end }: vscode.FoldingRange) =>
    `${document.lineAt(start).text.slice(0, 14)}…${document.lineAt(end).text.slice(0, 14)}`;

  describe('outline', () => {
    const outline = () => run<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const tree = (symbols: readonly vscode.DocumentSymbol[], depth = 0): string[] =>
      symbols.flatMap(({ name, kind, detail, children }) => [
        `${' '.repeat(depth)}${vscode.SymbolKind[kind]} ${name} | ${detail}`,
        ...tree(children, depth + 1),
      ]);

    it('shows questions, drafts with their kind and level, parts and turns, and other headings', async () => {
      await eventually(
        async () => tree(await outline()),
        [
          'String Answers | ',
          ' Event Tell me about a time you made something faster | ',
          '  Object Draft 1 | story · model',
          '   Field Situation | The nightly report of our shop took 25 minutes and was late…',
          '   Field Task | I had to bring it under 15 minutes before the season.',
          '   Field Action | I profiled the query, found a missing index and added it. -…',
          '   Field Result | The report takes 10 minutes, 60% less time than before.',
          '  Object Draft 2 | story · weak',
          ' Event What will you do when a client is angry? | dialogue · model',
          '  Method Client | Where is my order?',
          '  Method You | I am sorry. It leaves today.',
          ' String Notes | ',
        ],
      );
    });

    it('follows the text, and leads to the words that name a thing', async () => {
      await replace(document, '## Notes', '## What would you ask us?');
      const found = (await outline())[0]!.children.at(-1)!;
      assert.equal(found.name, 'What would you ask us?');
      assert.equal(document.getText(found.selectionRange), '## What would you ask us?');
      assert.ok(document.getText(found.range).endsWith('```\n'));
    });

    it('is not made for plain Markdown a second time', async () => {
      // VS Code's own provider may still be starting.
      const found = async (): Promise<string[]> =>
        tree(
          (await run<vscode.DocumentSymbol[] | undefined>(
            'vscode.executeDocumentSymbolProvider',
            file('md/plan.md'),
          )) ?? [],
        );
      await eventually(found, ['String # Plan | ']);
    });
  });

  it('folds headings, questions, parts, lists and fences', async () => {
    const folds = await run<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const found = folds.map(lines);
    for (const expected of [
      '# Answers…```',
      '## Q: Tell me …It was slow, I',
      '### Draft 1…**Result:** Th',
      '**Situation:**…the morning me',
      '**Action:** I …  - three',
      '- one…  - three',
      '## Q: What wil…You: I am sorr',
      '```text…```',
    ])
      assert.ok(found.includes(expected), `${expected}\n${found.join('\n')}`);
    // Front matter is no heading underlined.
    assert.ok(!folds.some(({ start }) => start < 5));
  });

  it('widens a selection by paragraph, part, answer and section', async () => {
    const ranges: string[] = [];
    const [first] = await run<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      at('profiled'),
    ]);
    for (let one = first; one; one = one.parent!) ranges.push(document.getText(one.range));
    const part =
      '**Action:** I profiled the query, found a missing index and added it.\n\n- one\n  - two\n  - three';
    const answer = ranges.findIndex(
      (text) => text.startsWith('**Situation:**') && text.endsWith('than before.'),
    );
    assert.ok(ranges.includes(part) && ranges.indexOf(part) < answer, ranges.join('\n====\n'));
    assert.ok(ranges.some((text) => text.startsWith('### Draft 1')));
    assert.ok(ranges.some((text) => text.startsWith('## Q: Tell')));
    assert.equal(ranges.at(-1), document.getText());
  });

  it('is not held up by a line that no one writes', async () => {
    await replace(document, 'profiled', `${'1. '.repeat(20_000)}profiled`);
    const began = Date.now();
    const [first] = await run<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      at('profiled'),
    ]);
    assert.ok(first!.range.contains(at('profiled')));
    assert.ok(Date.now() - began < 2000);
  });

  it('follows links to files, headings and the net', async () => {
    await replace(document, '## Notes', '## Notes\n\nSee <https://example.org/>.');
    const links = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 100);
    const target = (words: string) =>
      links.find(({ range }) => document.getText(range) === words)?.target?.toString(true);
    assert.equal(target('plan.md'), file('md/plan.md').toString(true));
    assert.equal(target('costs.prep.md#what-it-cost'), `${file('md/costs.prep.md').toString(true)}#L1,1`);
    const line = at('## Q: Tell').line + 1;
    assert.equal(
      target('#q-tell-me-about-a-time-you-made-something-faster'),
      `${document.uri.toString(true)}#L${line},1`,
    );
    assert.equal(target('https://example.org/'), 'https://example.org/');
  });

  describe('completion', () => {
    const offered = async (typed: string) => {
      await replace(document, '[November](plan.md)', `[November](${typed})`);
      const { items } = await run<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at(`](${typed}`, 2 + typed.length),
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };

    it('offers paths', async () => {
      const labels = await offered('./');
      assert.ok(labels.includes('costs.prep.md') && labels.includes('plan.md'), labels.join());
    });

    it('offers headings of the file', async () => {
      const labels = await offered('#');
      assert.ok(labels.includes('#notes'), labels.join());
      assert.ok(!labels.some((label) => label.includes('prepbook')), labels.join());
    });

    it('offers headings of another file', async () => {
      const labels = await offered('costs.prep.md#');
      assert.ok(labels.includes('#what-it-cost'), labels.join());
    });

    it('is silent where the settings for Markdown say so', async () => {
      const settings = vscode.workspace.getConfiguration('markdown', document);
      await settings.update('suggest.paths.enabled', false);
      try {
        assert.ok(!(await offered('./')).includes('costs.prep.md'));
      } finally {
        await settings.update('suggest.paths.enabled', undefined);
      }
    });
  });

  it('finds the links to a heading, in other files too, and leads from a link to it', async () => {
    const heading = at('## Q: Tell', 5);
    const places = async () =>
      (await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, heading))
        .map(({ uri, range }) => `${uri.path.split('/').at(-1)} ${range.start.line}`)
        .sort();
    const [own, back] = [heading.line, at('Back to').line];
    await eventually(places, [`answers.prep.md ${own}`, `answers.prep.md ${back}`, 'plan.md 2'].sort());
    const [target] = await run<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at('#what-it-cost', 3),
    );
    assert.equal(target!.uri.toString(), file('md/costs.prep.md').toString());
    assert.equal(target!.range.start.line, 0);
  });

  it('finds new links in a file that another program has written', async () => {
    const references = () =>
      run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at('## Notes', 4));
    const count = async () => (await references()).length;
    await eventually(count, 1);
    await write('md/later.md', '[n](answers.prep.md#notes)\n');
    await eventually(count, 2);
    await remove('md/later.md');
    await eventually(count, 1);
  });

  it('renames a heading and the links to it', async () => {
    const edit = await run<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at('## Q: Tell', 5),
      'Q: What did you speed up?',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(document.getText(), /^## Q: What did you speed up\?$/m);
    assert.match(document.getText(), /\[the story\]\(#q-what-did-you-speed-up\)/);
    const plan = await vscode.workspace.openTextDocument(file('md/plan.md'));
    assert.match(plan.getText(), /answers\.prep\.md#q-what-did-you-speed-up\)/);
  });

  it('says where nothing can be renamed', async () => {
    await assert.rejects(
      async () => run('vscode.prepareRename', document.uri, at('profiled')),
      /Renaming is not supported here/,
    );
  });

  it('highlights the links to a heading where the settings for Markdown say so', async () => {
    const highlights = () =>
      run<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at('## Q: Tell', 5));
    const settings = vscode.workspace.getConfiguration('markdown', document);
    await settings.update('occurrencesHighlight.enabled', true);
    try {
      const found = (await highlights()).map(({ range }) => range.start.line).sort((a, b) => a - b);
      assert.deepEqual(found, [at('## Q: Tell').line, at('Back to').line]);
    } finally {
      await settings.update('occurrencesHighlight.enabled', undefined);
    }
  });

  describe('go to question', () => {
    const found = async (query: string) =>
      (await run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query))
        .filter(({ kind }) => kind === vscode.SymbolKind.Event)
        .filter(({ location }) => location.uri.path.includes('/md/'))
        .map(({ name }) => name);

    it('finds questions by words in any order and case', async () => {
      assert.deepEqual(await found('FASTER time made'), ['Tell me about a time you made something faster']);
      assert.deepEqual(await found('angry'), ['What will you do when a client is angry?']);
      assert.deepEqual(await found('angry faster'), []);
    });

    it('leads to the line', async () => {
      const all = await run<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'angry client',
      );
      const { location } = all.find(({ kind }) => kind === vscode.SymbolKind.Event)!;
      assert.equal(location.uri.toString(), document.uri.toString());
      assert.equal(location.range.start.line, at('## Q: What will').line);
    });

    it('knows what is typed, what another program writes, and what is gone', async () => {
      await replace(document, 'a client is angry', 'ёлки упали');
      assert.deepEqual(await found('елки'), ['What will you do when ёлки упали?']);
      await write('md/new.prep.md', '## Why zebras?\n\nI like them.\n');
      await eventually(() => found('zebras'), ['Why zebras?']);
      await remove('md/new.prep.md');
      await eventually(() => found('zebras'), []);
    });
  });
});
