// Child processes that measure and answer by messages.
import path from 'node:path';
import { root } from '../host/paths.mjs';
import { start } from '../host/processes.mjs';

const folder = path.join(root, 'test/bench');

export function fork(script, args, flags = []) {
  return start(process.execPath, [...flags, path.join(folder, script), ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** The child's next message; { problem } where it takes longer than `limit` ms or breaks off, and is no more. */
export function answer(child, limit) {
  return new Promise((resolve) => {
    const done = (message) => {
      clearTimeout(timer);
      child.off('message', done).off('exit', onExit);
      resolve(message);
    };
    const onExit = (code, signal) => done({ problem: `ended with ${signal ?? code}` });
    const timer = setTimeout(() => {
      done({ problem: `> ${limit / 1000} s` });
      child.kill('SIGKILL');
    }, limit);
    child.on('message', done).on('exit', onExit);
  });
}

export function ask(child, message, limit) {
  const answered = answer(child, limit);
  child.send(message);
  return answered;
}
