import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { parse } from 'jsonc-parser/lib/esm/main.js';
import { configSchema } from '../../../src/engine/config/json-schema';
import { languages, layouts, below, read, readExamples } from '../rules/page';

const schema = JSON.parse(read('schemas/config.schema.json')) as object;

describe('schemas/config.schema.json', () => {
  it('is what `npm run build:schemas` makes', () => {
    assert.deepEqual(schema, configSchema(read('docs/rules/README.md')));
  });

  it('describes every section, and every rule in both languages', () => {
    const { properties } = schema as {
      properties: Record<
        string,
        { description?: string; properties?: Record<string, { description?: string }> }
      >;
    };
    for (const [name, { description }] of Object.entries(properties))
      assert.match(description ?? '', /[a-z].+ · .*[а-я]/, name);
    for (const [id, { description }] of Object.entries(properties['rules']!.properties!))
      assert.match(description ?? '', /[a-z].+ · .*[а-я]/, id);
  });

  it('accepts the good examples of the page of bad-config', () => {
    const accepts = new Ajv({ strict: false }).compile(schema);
    for (const language of languages) {
      const half = below(read('docs/rules/bad-config.md'), '##', layouts[language].half);
      for (const { bad, caption, text } of readExamples(half, layouts[language], 'json')) {
        const config = parse(text, [], { allowTrailingComma: true }) as unknown;
        if (!bad && config !== undefined)
          assert.ok(accepts(config), `${caption} ${JSON.stringify(accepts.errors)}`);
      }
    }
  });
});
