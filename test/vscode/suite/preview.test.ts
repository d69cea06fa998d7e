import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, remove, show, write } from './workspace';

const text = `## Q: Tell me about a conflict

**Situation:** A <b>shop</b> & <script>alert(1)</script> <img src=x onerror=alert(2)>.

**Task:** One.

- [ ] to **do**
- [x] done

## Q: What will you do when a client is angry?

Client: Where is "<i>it</i>"?
You: On its way.
`;

describe('preview', () => {
  afterEach(closeAll);
  after(() => remove('preview'));

  const html = async (name: string, content = text): Promise<string> => {
    const document = await vscode.workspace.openTextDocument(await write(`preview/${name}`, content));
    return vscode.commands.executeCommand<string>('markdown.api.render', document);
  };
  const previews = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(
        ({ input }) => input instanceof vscode.TabInputWebview && /markdown\.preview/.test(input.viewType),
      ).length;

  it('draws labels of parts, turns and boxes', async () => {
    const drawn = await html('a.prep.md');
    assert.match(
      drawn,
      /<strong><span class="prepbook-part prepbook-situation">Situation<\/span>:<\/strong>/,
    );
    assert.match(
      drawn,
      /<span class="prepbook-turn prepbook-other-turn"><span class="prepbook-other">Client<\/span>: Where is/,
    );
    assert.match(
      drawn,
      /<span class="prepbook-turn prepbook-candidate-turn"><span class="prepbook-candidate">You<\/span>: On its way/,
    );
    assert.match(
      drawn,
      /<li [^>]*class="[^"]*prepbook-task[^"]*"[^>]*>\s*<label><input type="checkbox" disabled="">\s*to <strong>do<\/strong><\/label>/,
    );
    assert.match(drawn, /<input type="checkbox" disabled="" checked="">\s*done<\/label>/);
  });

  it('draws the same each time: the tokens that the preview keeps stay as they are', async () => {
    assert.equal(await html('a.prep.md'), await html('a.prep.md'));
  });

  it('escapes what is in a label', async () => {
    const drawn = await html(
      'b.prep.md',
      '## Q: Why?\n\nClient (<img src=x onerror=alert`1`>): Hm & so?\n\nYou: Yes.\n',
    );
    const labels = [...drawn.matchAll(/<span class="prepbook-(?:other|candidate)">(.*?)<\/span>/g)].map(
      ([, label]) => label!,
    );
    assert.ok(labels.length > 0);
    for (const label of labels) assert.doesNotMatch(label, /<(?!\/?(?:em|strong|code)\b)/);
  });

  it('leaves other Markdown as it is, and draws Markdown that opts in', async () => {
    assert.doesNotMatch(await html('plain.md'), /prepbook|checkbox/);
    assert.match(await html('own.md', `---\nprepbook: notebook\n---\n\n${text}`), /prepbook-situation/);
  });

  it('draws the level of each answer that is judged behind its heading, the anchor as it was', async () => {
    const uri = await write(
      'preview/levels.prep.md',
      '## Q: Why did you leave?\n\nMy boss was a complete idiot.\n\n## Q: Which shift?\n\n### Draft 1\n\nI can work nights from Monday.\n\n### Draft 2\n\nMaybe I guess any.\n',
    );
    const { document } = await show(uri);
    const levels = async (): Promise<string> => {
      const drawn = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      const headings = drawn.match(/<h[23].*?<\/h[23]>/gs) ?? [];
      return headings
        .map(
          (heading) =>
            `${/ id="([^"]*)"/.exec(heading)?.[1]} ${/class="prepbook-level prepbook-(\w+)">(\w+)/.exec(heading)?.slice(1).join(' ')}`,
        )
        .join(', ');
    };
    await eventually(
      levels,
      'q-why-did-you-leave weak weak, q-which-shift undefined, draft-1 model model, draft-2 weak weak',
    );
  });

  it('opens by our commands for the file that is active, and to the side', async () => {
    await show(await write('preview/c.prep.md', text));
    await vscode.commands.executeCommand('prepbook.showPreviewToSide');
    await eventually(previews, 1);
    assert.equal(vscode.window.tabGroups.all.length, 2);
    await closeAll();
    const uri = await write('preview/d.prep.md', text);
    await vscode.commands.executeCommand('prepbook.showPreview', uri);
    await eventually(previews, 1);
    assert.match(vscode.window.tabGroups.activeTabGroup.activeTab!.label, /d\.prep\.md/);
  });
});
