import writeGood from 'write-good';

export const name = 'write-good';

export function create() {
  return (text) => writeGood(text);
}
