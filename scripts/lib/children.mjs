import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const GRACE_MS = 10_000;
const PARENT_CHECK_MS = 250;

/**
 * A set of long-running processes that live and die together. The first to end ends the others, and its exit code
 * becomes the set's.
 */
export class Children {
  /** @type {Map<import('node:child_process').ChildProcess, string>} */
  #running = new Map();
  #stopping = false;
  #exitCode = 0;
  /** @type {(code: number) => void} */
  #resolveEnded = () => {};
  /** Settles with the exit code when the last child is gone. */
  ended = new Promise((resolve) => (this.#resolveEnded = resolve));

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.stop());
    if (process.env.npm_lifecycle_event) this.#stopWithParent();
  }

  /** npm gives the signal it gets to the shell between it and us, which dies of it without telling. */
  #stopWithParent() {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) this.stop();
    }, PARENT_CHECK_MS).unref();
  }

  get stopping() {
    return this.#stopping;
  }

  /**
   * Starts `node <args>`. The IPC channel lets a child notice that this process was killed without a chance to stop it.
   * @param {string} name  for the message when it ends by itself
   * @param {string[]} args
   * @param {{ cwd?: string, env?: Record<string, string> }} [options]
   */
  start(name, args, { cwd = root, env = {} } = {}) {
    if (this.#stopping) return;
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#running.set(child, name);
    child.once('exit', (code, signal) => this.#gone(child, code, signal));
  }

  #gone(child, code, signal) {
    const name = this.#running.get(child);
    this.#running.delete(child);
    if (!this.#stopping) {
      this.#exitCode = code || 1;
      // One that ended with an exit code of its own has already said why.
      if (!code) process.stderr.write(`${name} ended (${signal ?? 'exit code 0'}); stopping the rest.\n`);
      this.stop();
    }
    if (this.#running.size === 0) this.#resolveEnded(this.#exitCode);
  }

  /** Asks every child to end, and ends by force one that has not done so in 10 seconds. */
  stop() {
    if (this.#stopping) return;
    this.#stopping = true;
    for (const child of this.#running.keys()) child.kill('SIGTERM');
    setTimeout(() => {
      for (const child of this.#running.keys()) child.kill('SIGKILL');
    }, GRACE_MS).unref();
    if (this.#running.size === 0) this.#resolveEnded(this.#exitCode);
  }
}
