/** What the Markdown service needs of `node:path`, for the browser, where every path is a URI's. */

export function dirname(path: string): string {
  const at = path.replace(/(?<=.)\/+$/, '').lastIndexOf('/');
  return at > 0 ? path.slice(0, at) : at === 0 ? '/' : '.';
}

export const sep = '/';

export function basename(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1)!;
}

export function extname(path: string): string {
  return path.endsWith('..') ? '' : (/[^/]+?(\.[^./]*)$/.exec(path)?.[1] ?? '');
}

/** The last of the paths that is absolute, followed by those behind it, `.` and `..` taken away. */
export function resolve(...paths: string[]): string {
  const parts: string[] = [];
  for (const path of paths) {
    if (path.startsWith('/')) parts.length = 0;
    for (const part of path.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
  }
  return `/${parts.join('/')}`;
}

export function relative(from: string, to: string): string {
  const [up, down] = [resolve(from), resolve(to)].map((path) => path.split('/').filter(Boolean)) as [
    string[],
    string[],
  ];
  let same = 0;
  while (same < up.length && up[same] === down[same]) same++;
  return [...up.slice(same).map(() => '..'), ...down.slice(same)].join('/');
}

/** Paths here have one form. */
export const posix = { dirname, extname, relative, resolve };
