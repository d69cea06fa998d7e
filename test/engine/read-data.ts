import { readFile } from 'node:fs/promises';
import type { ReadData } from '../../src/engine/language/language';

/** This checkout's language data. */
export const readData: ReadData = (name) => readFile(`data/${name}`);
