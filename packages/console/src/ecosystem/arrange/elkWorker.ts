import ELK, { type ElkNode } from 'elkjs/lib/elk-api';

interface Engine {
  layout: (graph: ElkNode) => Promise<ElkNode>;
  /** Never settles unless the worker's script cannot be loaded or breaks. */
  broken: Promise<never>;
}

let engine: Engine | undefined;

/** ELK in a worker of its own, started when first asked for and kept; started anew after it broke. */
export async function runElk(graph: ElkNode): Promise<ElkNode> {
  engine ??= startEngine();
  return Promise.race([engine.layout(graph), engine.broken]);
}

/** Loads the worker while the register is still being asked: its script is large. */
export async function warmUp(): Promise<void> {
  try {
    await runElk({ id: 'nothing', children: [] });
  } catch {
    // Said when a map is to be arranged.
  }
}

function startEngine(): Engine {
  let worker: Worker | undefined;
  const elk = new ELK({
    workerFactory: () => {
      worker = new Worker(new URL('./elk.worker.ts', import.meta.url), { type: 'module' });
      return worker;
    },
  });
  const broken = new Promise<never>((_resolve, reject) => {
    worker?.addEventListener('error', () => {
      engine = undefined;
      reject(new Error('The part that arranges it could not be loaded. Try again in a moment.'));
    });
  });
  return { layout: (graph) => elk.layout(graph), broken };
}
