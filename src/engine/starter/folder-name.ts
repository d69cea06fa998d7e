/** What Windows takes for a device whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** UTF-16 units: paths on Windows end at 260. */
const LONGEST = 60;

/**
 * The name as a folder's on every system that a workspace may be shared with; undefined where nothing is left of it.
 * Letters of all languages stay.
 */
export function folderName(name: string): string | undefined {
  const safe = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^\.+|[. ]+$/g, '')
    .trim();
  return safe === '' || DEVICE.test(safe) ? undefined : safe;
}
