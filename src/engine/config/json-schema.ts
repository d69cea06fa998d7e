import { configShape, lexiconChange, type Shape } from './shape';

/**
 * The JSON schema of a configuration file, for completion and checks in editors. `ruleIndex` is the text of
 * docs/rules/README.md, which describes each rule in a line. Used when the project is built, not when it runs.
 */
export function configSchema(ruleIndex: string): object {
  const rows = [...ruleIndex.matchAll(/^\| \[(.+?)\]\(.+?\) \| .+? \| (.+) \|$/gm)];
  const saysOf = (id: string): string =>
    rows
      .filter((row) => row[1] === id)
      .map((row) => row[2])
      .reverse()
      .join(' · ');
  const shape = configShape() as ObjectShape;
  const rules = shape.keys['rules'] as ObjectShape;
  const described = Object.entries(rules.keys).map(([id, rule]) => [id, { ...rule, says: saysOf(id) }]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Prepbook: .prepbook/config.json',
    // VS Code's own words: the file may have comments, and a comma after the last of a list.
    allowComments: true,
    allowTrailingCommas: true,
    ...schemaOf({
      ...shape,
      keys: { ...shape.keys, rules: { ...rules, keys: Object.fromEntries(described) } },
    }),
    definitions: { lexicon: schemaOf(lexiconChange) },
  };
}

type ObjectShape = Extract<Shape, { keys: unknown }>;

function schemaOf(shape: Shape): object {
  return { ...(shape.says && { description: shape.says }), ...constraintsOf(shape) };
}

function constraintsOf(shape: Shape): object {
  switch (shape.type) {
    case 'object':
    case 'band':
      return {
        type: 'object',
        additionalProperties: false,
        ...(shape.type === 'band' && { required: Object.keys(shape.keys) }),
        properties: Object.fromEntries(
          Object.entries(shape.keys).map(([key, value]) => [
            key,
            // There are many word lists, and all are changed alike.
            value === lexiconChange ? { $ref: '#/definitions/lexicon' } : schemaOf(value),
          ]),
        ),
      };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'one-of':
      return { enum: shape.values, ...(shape.usual && { default: shape.usual }) };
    case 'number':
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    default:
      return { type: 'string', ...(shape.type !== 'text' && { minLength: 1 }) };
  }
}
