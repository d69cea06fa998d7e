import type { Range } from '../finding';
import type { Prose, Run } from '../markdown/block';

/** The text of one answer, its markup off, and the way back to the file. */
export class Passage {
  text = '';
  private readonly runs: Run[] = [];

  /** Appends a block that stands in a section at `sectionStart`, its prose read as `text`; returns where it lies in the passage. */
  add({ runs }: Prose, text: string, sectionStart: number, separator: string): Range {
    if (this.text !== '') this.text += separator;
    const start = this.text.length;
    for (const run of runs) {
      this.runs.push({ at: start + run.at, source: sectionStart + run.source, length: run.length });
    }
    this.text += text;
    return { start, end: this.text.length };
  }

  /** The stretch of the file behind a stretch of the passage, markup between its ends included. */
  toSource({ start, end }: Range): Range {
    const from = this.sourceOf(start);
    return { start: from, end: end > start ? Math.max(from, this.sourceOf(end - 1) + 1) : from };
  }

  private sourceOf(offset: number): number {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.runs[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    const run = this.runs[low];
    if (!run) return 0;
    return run.source + Math.min(Math.max(0, offset - run.at), run.length);
  }
}
