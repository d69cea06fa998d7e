export interface HostileFile {
  name: string;
  text(): string;
}
export const hostile: readonly HostileFile[];
/** Those that, as a paragraph, the Markdown parser must not be given. */
export const unparsable: readonly HostileFile[];
