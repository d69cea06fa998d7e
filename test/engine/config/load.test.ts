import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  createLinter,
  defaultSettings,
  loadConfig,
  readPack,
  type ConfigFolder,
  type Configuration,
  type LanguageId,
  type Pack,
} from '../engine';

/** A `.prepbook` folder that holds these files. */
function folder(files: Readonly<Record<string, string>>): ConfigFolder {
  return {
    read: (path) => Promise.resolve(files[path]),
    list: (path) => {
      const names = Object.keys(files)
        .filter((file) => file.startsWith(`${path}/`))
        .map((file) => file.slice(path.length + 1).split('/')[0]!);
      return Promise.resolve(names.length > 0 ? [...new Set(names)] : undefined);
    },
  };
}

async function load(
  config: unknown,
  files: Readonly<Record<string, string>> = {},
  locale: LanguageId = 'en',
): Promise<Configuration> {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  return (await loadConfig('config.json', folder({ ...files, 'config.json': text }), locale))!;
}

/** The words that each problem marks and what is said of them, by `file: words: message`. */
function told({ files }: Configuration, texts: Readonly<Record<string, string>>): string[] {
  return files.flatMap(({ path, findings }) =>
    findings.map(
      ({ start, end, message }) => `${path}: ${texts[path]!.slice(start.offset, end.offset)}: ${message}`,
    ),
  );
}

/** What is said of a configuration, without its places. */
async function said(config: unknown, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return (await load(config, files)).files.flatMap(({ findings }) => findings.map(({ message }) => message));
}

describe('a configuration', () => {
  it('that is not there is none', async () => {
    assert.equal(await loadConfig('config.json', folder({}), 'en'), undefined);
  });

  it('of nothing changes nothing', async () => {
    for (const text of ['', '{}', '\uFEFF{}', '// later\n']) {
      const { settings, files } = await load(text);
      assert.deepEqual(files, []);
      assert.deepEqual(settings.bands, defaultSettings.bands);
      assert.deepEqual(settings.pace, { ru: 110, en: 140 });
      assert.equal(settings.severities['hedging'], 'warning');
      assert.equal('language' in settings, false);
    }
  });

  it('reads the pages of its packs, and what they name of those before them and of the guide', async () => {
    const asked = (...lines: string[]): string => `---\nstage: phone\n---\n\n${lines.join('\n\n')}\n`;
    const files = {
      'packs/anna/en/questions/own.md': asked('## Why?', '<!-- id: why; competences: wit, tact -->'),
      'packs/anna/en/competences.md': '# Competences\n\n## Wit\n\n<!-- id: wit -->\n',
      'packs/anna/en/notes.md': '# Notes\n',
      'packs/ben/ru/questions/own.md': asked('## Зачем?', '<!-- id: why; kind: stories -->'),
    };
    const shipped = (): Promise<Pack> =>
      Promise.resolve(readPack('', { 'stages/phone.md': '---\nstage: phone\norder: 1\n---\n# Phone\n' }));
    const config = { ...files, 'config.json': '{ "packs": ["anna", "ben"] }' };
    const read = (await loadConfig('config.json', folder(config), 'en', shipped))!;
    assert.deepEqual(
      [read.packs.en, read.packs.ru].map((packs) => packs.map(({ questions }) => questions[0]!.text)),
      [['Why?'], ['Зачем?']],
    );
    assert.deepEqual(
      told(read, files).map((one) => one.split(/[.,] /)[0]),
      [
        'packs/anna/en/notes.md: : There is no “notes.md” in packs/anna',
        'packs/anna/en/questions/own.md: ## Why?: There is no “tact” in competences.md',
        'packs/ben/ru/questions/own.md: <!-- id: why; kind: stories -->: “kind” cannot be “stories”',
      ],
    );
  });

  it('is read with comments and commas at the end', async () => {
    const { settings, files } = await load(`{
      // they are asked for it
      "language": "ru",
      "rules": { "hedging": "off", /* the coach's */ "filler": "error", },
      "bands": { "story": { "min": 40, "max": 90 } },
      "pace": { "ru": 95 },
      "lexicons": { "hedging": { "add": { "ru": ["вроде того"] }, "remove": { "en": ["I guess"] } } },
    }`);
    assert.deepEqual(files, []);
    assert.equal(settings.language, 'ru');
    assert.deepEqual([settings.severities['hedging'], settings.severities['filler']], ['off', 'error']);
    assert.deepEqual(settings.bands.story, { start: 40, end: 90 });
    assert.deepEqual(settings.pace, { ru: 95, en: 140 });
    assert.deepEqual(settings.lexicons['hedging'], {
      add: { ru: ['вроде того'], en: [] },
      remove: { ru: [], en: ['I guess'] },
    });
  });

  it('is reported where it is wrong, and the rest of it applies', async () => {
    const text = `{
  "rule": {},
  "rules": { "hegding": "off", "rude": "loud", "filler": "hint" },
  "bands": { "story": { "min": 90, "max": 60 }, "case": { "max": 60 }, "salary": { "min": "10", "max": 20 } },
  "pace": { "ru": 1e3, "en": 150 },
  "lexicons": { "hedging": { "add": { "ru": ["(a+)+$", "может"], "de": [] } }, "constructor": {} },
  "packs": ["../../secrets", "anna"]
}`;
    const loaded = await load(text);
    assert.deepEqual(
      loaded.files[0]!.findings.map(({ start, end }) => text.slice(start.offset, end.offset)),
      [
        '"rule"',
        '"hegding"',
        '"loud"',
        '{ "min": 90, "max": 60 }',
        '{ "max": 60 }',
        '"10"',
        '1e3',
        '"(a+)+$"',
        '"de"',
        '"constructor"',
        '"../../secrets"',
        '"anna"',
      ],
    );
    const { severities, bands, pace, lexicons } = loaded.settings;
    assert.deepEqual([severities['rude'], severities['filler']], ['warning', 'hint']);
    assert.deepEqual(bands, defaultSettings.bands);
    assert.deepEqual(pace, { ru: 110, en: 150 });
    assert.deepEqual(lexicons['hedging']!.add.ru, ['может']);
  });

  it('is told what it may have meant', async () => {
    assert.match((await said({ rules: { hegding: 'off' } }))[0]!, /“hegding” in rules.*mean “hedging”\?$/);
    assert.match((await said({ lexicon: {} }))[0]!, /“lexicon” in config\.json.*mean “lexicons”\?$/);
    assert.match((await said({ rules: { 'salary-range-rule': 'off' } }))[0]!, /“salary-range”/);
    assert.match((await said({ rules: { zebra: 'off' } }))[0]!, /here: missing-part, empty-part.*…\.$/);
    assert.match((await said({ pace: { de: 100 } }))[0]!, /here: ru, en\.$/);
    assert.match((await said({ rules: { rude: 'loud' } }))[0]!, /“rules\.rude” cannot be "loud".*off, hint/);
    assert.match((await said({ pace: { ru: 5 } }))[0]!, /“pace\.ru” cannot be 5.* 40 to 300\./);
  });

  it('whose values have a wrong type says which is right', async () => {
    const wrong: [unknown, RegExp][] = [
      [[], /“config\.json” cannot be \[\], .*an object/],
      [{ rules: ['hedging'] }, /“rules” cannot be \["hedging"\], .*an object/],
      [{ bands: { story: 60 } }, /“bands\.story” cannot be 60, .*an object/],
      [{ packs: 'anna' }, /“packs” cannot be "anna", .*a list/],
      [{ packs: [1] }, /“packs” cannot be 1, .*text/],
      [
        { lexicons: { hedging: { add: { ru: 'может' } } } },
        /“lexicons\.hedging\.add\.ru” cannot be "может", .*a list/,
      ],
      [{ pace: { ru: 99.5 } }, /“pace\.ru” cannot be 99\.5, .*whole number/],
    ];
    for (const [config, message] of wrong) {
      const messages = await said(config);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0]!, message);
    }
  });

  it('has phrases that `Phrases` reads, and that cost little', async () => {
    const add = async (phrase: string): Promise<number> =>
      (await said({ lexicons: { hedging: { add: { en: [phrase] } } } })).length;
    for (const phrase of ['more or less', 'a|b =c', 'so ~2 say', '{sort so}~6', 'e-mail', "can't", 'ёлка'])
      assert.equal(await add(phrase), 0, phrase);
    for (const phrase of [
      '',
      ' ',
      'a  b',
      'a.*',
      '(a)',
      'a|',
      'so ~2',
      'so ~9999 say',
      '{sort so}~9999',
      '=',
      'a?',
    ])
      assert.equal(await add(phrase), 1, phrase);
  });

  it('with a key written twice is told so, and the last one counts', async () => {
    const loaded = await load('{ "rules": { "rude": "off", "rude": "hint" } }');
    assert.match(loaded.files[0]!.findings[0]!.message, /^“rude” stands in rules twice/);
    assert.equal(loaded.settings.severities['rude'], 'hint');
  });

  it('that is broken JSON applies as far as it can be read', async () => {
    const broken: [string, string, RegExp][] = [
      [
        '{ "rules": { "rude": "off" "filler": "off" } }',
        '"filler"',
        /comma or .* is missing before "filler"/,
      ],
      ['{ "rules": { "rude" "off" , "filler": "off" } }', '"off"', /colon/],
      ['{ "rules": { "rude": "off", "filler": "off" ', '"', /ends too early/],
      ['{ "rules": { filler: "off" } }', 'filler', /filler is not JSON/],
      ['{ "rules": { "filler": "off" }, "pace": [95 }', '}', /closing bracket is missing before \}/],
    ];
    for (const [text, words, message] of broken) {
      const { files } = await load(text);
      assert.equal(files[0]!.findings.length, 1 + Number(text.includes('[95')), text);
      const { start, end, message: own } = files[0]!.findings.at(-1)!;
      assert.equal(text.slice(start.offset, end.offset), words, text);
      assert.match(own, message);
    }
    const { settings } = await load(broken[0]![0]);
    assert.equal(settings.severities['filler'], 'off');
  });

  it('nested without end does no harm', async () => {
    assert.equal((await load('['.repeat(1e5))).files[0]!.findings.length, 1);
  });

  it('says nothing of itself where bad-config is off', async () => {
    assert.deepEqual(await said({ rules: { 'bad-config': 'off', zebra: 'off' } }), []);
    const { files } = await load({ rules: { 'bad-config': 'error', zebra: 'off' } });
    assert.equal(files[0]!.findings[0]!.severity, 'error');
  });

  it('as the README shows it has nothing wrong', async () => {
    const example = /```jsonc\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!;
    const { files, values } = await load(example, { 'packs/anna/first.md': '- [ ] a' });
    assert.deepEqual(files, []);
    assert.ok(values.filter(({ origin }) => origin.from === 'config').length > 5);
  });

  it('speaks Russian', async () => {
    const { files } = await load({ rules: { rude: 'loud' } }, {}, 'ru');
    assert.match(files[0]!.findings[0]!.message, /^Значение "loud" для «rules\.rude» не подходит/);
  });
});

describe('packs', () => {
  const anna = {
    'packs/anna/lexicons/ru/hedging.json': '["как-то так",\n "вроде того"]',
    'packs/anna/lexicons/en/hedging.json': '["or so"]',
    'packs/anna/checklists/first.md': '- [ ] a',
  };
  const boris = { 'packs/boris/lexicons/ru/hedging.json': '["типа того"]' };

  it('add their phrases in their order, before those of the file', async () => {
    const config = {
      lexicons: { hedging: { add: { ru: ['навроде'] } } },
      packs: ['boris', 'anna'],
    };
    const { settings, files } = await load(config, { ...anna, ...boris });
    assert.deepEqual(files, []);
    assert.deepEqual(settings.lexicons['hedging']!.add, {
      ru: ['типа того', 'как-то так', 'вроде того', 'навроде'],
      en: ['or so'],
    });
  });

  it('that are not there are reported by their name', async () => {
    assert.match((await said({ packs: ['anna', 'boris'] }, anna))[0]!, /^There is no folder packs\/boris /);
  });

  it('are reported where they are wrong, and the rest of them applies', async () => {
    const texts = {
      'packs/anna/lexicons/ru/hedging.json': '["как-то так", "/вроде/", 3]',
      'packs/anna/lexicons/ru/hegding.json': '["типа"]',
      'packs/anna/lexicons/en/hedging.json': '{ "or so": 1 }',
      'packs/anna/lexicons/en/filler.json': '["or so" "you know"',
    };
    const loaded = await load({ packs: ['anna'] }, texts);
    const lines = told(loaded, texts);
    assert.equal(lines.length, 5, lines.join('\n'));
    assert.match(lines[0]!, /ru\/hedging\.json: "\/вроде\/": "\/вроде\/" is no phrase/);
    assert.match(lines[1]!, /ru\/hedging\.json: 3: .*text/);
    assert.match(lines[2]!, /ru\/hegding\.json: : .*“hegding” in packs\/anna\/lexicons\/ru.*“hedging”/);
    assert.match(lines[3]!, /en\/filler\.json: "you know": A comma/);
    assert.match(lines[4]!, /en\/hedging\.json: \{ "or so": 1 \}: .*a list/);
    assert.deepEqual(loaded.settings.lexicons['hedging']!.add.ru, ['как-то так']);
    assert.deepEqual(loaded.settings.lexicons['filler']!.add.en, ['or so', 'you know']);
  });

  it('say with every value where it comes from', async () => {
    const text = '{ "packs": ["anna"],\n "rules": { "rude": "off" },\n "pace": { "en": 150 } }';
    const { values } = await load(text, anna);
    const of = (key: string): unknown[] =>
      values.filter((value) => value.key.join('.') === key).map(({ value, origin }) => [value, origin]);
    const path = 'packs/anna/lexicons/ru/hedging.json';
    assert.deepEqual(of('rules.hedging'), [['warning', { from: 'default' }]]);
    assert.deepEqual(of('rules.rude'), [['off', { from: 'config', path: 'config.json', line: 2 }]]);
    assert.deepEqual(of('pace.en'), [[150, { from: 'config', path: 'config.json', line: 3 }]]);
    assert.deepEqual(of('bands.default'), [[{ min: 30, max: 120 }, { from: 'default' }]]);
    assert.deepEqual(of('lexicons.hedging.add.ru'), [
      ['как-то так', { from: 'pack', pack: 'anna', path, line: 1 }],
      ['вроде того', { from: 'pack', pack: 'anna', path, line: 2 }],
    ]);
  });
});

describe('settings', () => {
  const text = `## Q: Why did you leave?

I guess I was tired, or so. Not sure it was the traffic.
`;
  const marked = async (config: object, own = text): Promise<string[]> => {
    const linter = await createLinter({ config });
    const { findings } = linter.lint({ uri: 'a', text: own });
    return findings
      .filter(({ rule }) => rule === 'hedging')
      .map(({ start, end, severity }) => `${own.slice(start.offset, end.offset)} ${severity}`);
  };

  it('of a rule turn it off or change its severity', async () => {
    assert.deepEqual(await marked({}), ['I guess warning', 'Not sure warning']);
    assert.deepEqual(await marked({ rules: { hedging: 'off' } }), []);
    assert.deepEqual(await marked({ rules: { hedging: 'error' } }), ['I guess error', 'Not sure error']);
  });

  it('of a list add phrases and silence them', async () => {
    const change = (add: string[], remove: string[]): object => ({
      lexicons: { hedging: { add: { en: add }, remove: { en: remove } } },
    });
    assert.deepEqual(await marked(change(['or so'], [])), [
      'I guess warning',
      'or so warning',
      'Not sure warning',
    ]);
    assert.deepEqual(await marked(change([], ['not sure'])), ['I guess warning']);
    assert.deepEqual(await marked(change([], ['not sure it', 'guess'])), ['I guess warning']);
    assert.deepEqual(await marked(change(['or so'], ['or so'])), ['I guess warning', 'Not sure warning']);
  });

  it('of a list silence what its sister lists have', async () => {
    const removing = (list: string): object => ({ lexicons: { [list]: { remove: { en: ['I guess'] } } } });
    assert.deepEqual(await marked(removing('hedging')), ['Not sure warning']); // it stands in hedging-mild
    assert.deepEqual(await marked(removing('hedging-mild')), ['Not sure warning']);
    assert.deepEqual(await marked(removing('filler')), ['I guess warning', 'Not sure warning']);
  });

  it('of a list leave a phrase that overlaps what is taken out', async () => {
    const lexicons = (remove: string[]): object => ({
      lexicons: { hedging: { add: { en: ['tired or', 'or so'] }, remove: { en: remove } } },
    });
    const own = '## Q: Why did you leave?\n\nI was tired or so.\n';
    assert.deepEqual(await marked(lexicons([]), own), ['tired or warning']);
    assert.deepEqual(await marked(lexicons(['tired or']), own), ['or so warning']);
  });

  it('of the language say how answers are read, front matter first', async () => {
    const own = '## Q: Why?\n\nOK, CRM, NPS.\n\nI guess.\n';
    const seconds = async (config: object, front = ''): Promise<number> =>
      (await createLinter({ config })).lint({ uri: 'a', text: front + own }).answers[0]!.seconds;
    const pace = { ru: 40, en: 300 };
    const [found, asRussian] = [await seconds({ pace }), await seconds({ pace, language: 'ru' })];
    assert.ok(asRussian > found);
    assert.equal(await seconds({ pace, language: 'ru' }, '---\nlang: en\n---\n'), found);
  });

  it('of a document count instead of the linter’s', async () => {
    const linter = await createLinter({ config: { rules: { hedging: 'off' } } });
    const rules = (given?: Configuration['settings']): string[] =>
      linter.lint({ uri: 'a', text, ...(given && { settings: given }) }).findings.map(({ rule }) => rule);
    assert.ok(!rules().includes('hedging'));
    assert.ok(rules((await load({})).settings).includes('hedging'));
    assert.ok(!rules().includes('hedging'));
  });
});
