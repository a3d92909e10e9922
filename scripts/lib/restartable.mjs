import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './paths.mjs';

/** A Node program that is stopped and started again at will. When it fails, it stays down until the next start. */
export class Restartable {
  #child;
  #args;
  #env;

  /**
   * @param {string[]} args
   * @param {Record<string, string>} env
   */
  constructor(args, env) {
    this.#args = args;
    this.#env = env;
  }

  async restart() {
    await this.stop();
    this.#child = spawn(process.execPath, this.#args, {
      cwd: root,
      env: { ...process.env, ...this.#env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  }

  async stop() {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
