// Child processes that can be stopped whole: VS Code and browsers have children of their own.
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

const windows = process.platform === 'win32';
const running = new Set();

/** Starts a command as the leader of its own process group, so that `stop` reaches its children too. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends a started process and its children: politely, then after `patience` ms by force. */
export async function stop(child, patience = 3000) {
  if (!windows) signalGroup(child, 'SIGTERM');
  else if (child.exitCode === null) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  for (let waited = 0; groupIsAlive(child) && waited < patience; waited += 50) await pause(50);
  if (!windows) signalGroup(child, 'SIGKILL');
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const signalGroup = (child, signal) => {
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false; // no process of the group is left
  }
};
const groupIsAlive = (child) => (windows ? child.exitCode === null : signalGroup(child, 0));

const cleanups = new Set();

/** Calls `cleanup` before this process is ended by Ctrl-C or SIGTERM; returns a function that withdraws it. */
export function beforeStop(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

let stopping = false;
async function stopAll(code) {
  if (stopping) return; // npm passes Ctrl-C on once more
  stopping = true;
  await Promise.allSettled([...cleanups].map((cleanup) => cleanup()));
  await Promise.allSettled([...running].map((child) => stop(child)));
  process.exit(code);
}
process.on('SIGINT', () => stopAll(130));
process.on('SIGTERM', () => stopAll(143));
process.on('SIGHUP', () => stopAll(129));

// A signal to npm ends the shell between npm and us, which does not pass it on: we notice that our parent is gone.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || stopAll(143), 500).unref();

/**
 * Runs a command to its end and returns its exit code and output.
 * `onLine` sees each line as it comes (default: print it); `limit` is in ms, beyond it the command is stopped.
 */
export async function run(command, args, { onLine = console.log, limit = 600_000, ...options } = {}) {
  const child = start(command, args, options);
  const lines = [];
  const read = (stream) =>
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      onLine(line);
    });
  read(child.stdout);
  read(child.stderr);
  const timer = setTimeout(() => {
    console.error(`No end after ${limit / 1000} s, stopped: ${command} ${args.join(' ')}`);
    void stop(child);
  }, limit);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  }).finally(() => clearTimeout(timer));
  return { code, output: lines.join('\n') };
}

/** Runs a command quietly; throws with its output when it fails. */
export async function runQuietly(command, args, options) {
  const { code, output } = await run(command, args, { onLine: () => undefined, ...options });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}\n${output}`);
  return output;
}

/** npm, as the script that started us if npm did, else from the PATH. */
export const npm = (args, options) =>
  process.env.npm_execpath?.endsWith('npm-cli.js')
    ? runQuietly(process.execPath, [process.env.npm_execpath, ...args], options)
    : runQuietly('npm', args, { shell: windows, ...options });
