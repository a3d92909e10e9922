import ELK, { type ElkNode } from 'elkjs/lib/elk-api';
import { hasKeptLayouts, keepLayout, keptLayout } from './keptLayouts';

interface Engine {
  layout: (graph: ElkNode) => Promise<ElkNode>;
  /** Never settles unless the worker's script cannot be loaded or breaks. */
  broken: Promise<never>;
  /** How many graphs it has to do. */
  running: number;
}

/** Two ways of folding a map are compared: side by side, where the page and the rest have a core besides. */
const MOST = navigator.hardwareConcurrency > 2 ? 2 : 1;
const engines: Engine[] = [];

/** What ELK answered to the same before, or answers now in a worker, started when first needed and kept. */
export async function runElk(graph: ElkNode): Promise<ElkNode> {
  const kept = keptLayout(graph);
  if (kept) return kept;
  const answer = await runIn(leastBusy(), structuredClone(graph));
  keepLayout(graph, answer);
  return answer;
}

/** Loads the workers while the register is still being asked: their script is large. Large maps do without them. */
export async function warmUp(): Promise<void> {
  if (hasKeptLayouts()) return;
  while (engines.length < MOST) engines.push(startEngine());
  try {
    await Promise.all(engines.map((engine) => runIn(engine, { id: 'nothing', children: [] })));
  } catch {
    // Said when a map is to be arranged.
  }
}

function leastBusy(): Engine {
  const idle = engines.find(({ running }) => running === 0);
  if (idle) return idle;
  if (engines.length >= MOST) return engines.toSorted((a, b) => a.running - b.running)[0]!;
  const engine = startEngine();
  engines.push(engine);
  return engine;
}

async function runIn(engine: Engine, graph: ElkNode): Promise<ElkNode> {
  engine.running += 1;
  try {
    return await Promise.race([engine.layout(graph), engine.broken]);
  } finally {
    engine.running -= 1;
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
      // The next graph starts another.
      engines.splice(engines.indexOf(engine), 1);
      reject(new Error('The part that arranges it could not be loaded. Try again in a moment.'));
    });
  });
  const engine: Engine = { layout: (graph) => elk.layout(graph), broken, running: 0 };
  return engine;
}
