/** A text from a file for the terminal: control characters in it, line ends aside, must not reach it. */
export function printable(text: string): string {
  return text.replace(
    /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    '�',
  );
}

/** The same in one line. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, ' '));
}
