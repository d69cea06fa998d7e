import { pause, remove, write } from './workspace';

/** A coach's pack with words that the guide does not have, laid over the guide of the tests' workspace. */
export async function writeOwnPack(): Promise<void> {
  const pages = {
    'en/stages/chat.md': '---\nstage: chat\norder: 1\n---\n\n# A chat in the zoo\n',
    'en/questions/chat.md': `---
stage: chat
---

## Why would you feed our penguins?

<!-- id: penguins; kind: motivation -->

Whether you *know* what they eat.

### Strong answer

**Because** I fed 40 seals, [daily](command:x).

### Weak answer

I like birds.

### Traps

- Naming only one fish

## Are your own penguins healthy?

<!-- id: own-penguins; unlawful -->
`,
    'en/competences.md': `# Competences

## Zookeeping

<!-- id: zookeeping -->

Feeds animals in time.

### Also called

- husbandry
`,
    'ru/questions/chat.md': `---
stage: phone
---

## Расскажите о кормлении пингвинов

<!-- id: penguins -->

Знаете ли вы, чем их кормят.
`,
  };
  for (const [path, text] of Object.entries(pages)) await write(`.prepbook/packs/zoo/${path}`, text);
  await write('.prepbook/config.json', '{ "packs": ["zoo"] }');
  await pause(600); // until it has been seen
}

export async function removeOwnPack(): Promise<void> {
  await remove('.prepbook');
  await pause(600);
}
