import ELK from 'elkjs/lib/elk-api';
import type { RunElk } from './arrange';

let elk: InstanceType<typeof ELK> | undefined;

/** ELK in a worker of its own, started when first asked for and kept. */
export const runElk: RunElk = (graph) => {
  elk ??= new ELK({
    workerFactory: () => new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' }),
  });
  return elk.layout(graph);
};
