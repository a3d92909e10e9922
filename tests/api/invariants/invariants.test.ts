import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Api, startTestApi } from '../../kit/register.js';
import { steps } from './commands.js';
import { expectInvariants } from './invariants.js';
import { World } from './world.js';

/*
 * Whatever officers do, and in whatever order, the register stays true to its rules. A failure prints its seed and its
 * path: give the seed as INVARIANTS_SEED to see it again. INVARIANTS_RUNS makes it search for longer.
 */

const RUNS = Number(process.env['INVARIANTS_RUNS'] ?? 15);
const seed = process.env['INVARIANTS_SEED'];

let api: Api;
beforeAll(async () => {
  api = await startTestApi({ as: 'OFFICER', name: 'officers' });
});

test(
  'after any sequence of commands the register is whole, and so is its log',
  // Never tried twice: the second try would be of other sequences, and might meet no fault.
  { timeout: Math.max(90_000, RUNS * 8000), retry: 0 },
  async () => {
    let written = 0;
    let refused = 0;
    const holds = fc.asyncProperty(steps, async (sequence) => {
      const world = await World.begin(api);
      for (const one of sequence) await world.take(one);
      await expectInvariants(api, world);
      written += world.written;
      refused += world.refused;
    });
    await fc.assert(holds, {
      numRuns: RUNS,
      ...(seed === undefined ? {} : { seed: Number(seed) }),
      // Stops the search for a shorter sequence, so that a failure is told in time.
      interruptAfterTimeLimit: Math.max(45_000, RUNS * 4000),
      markInterruptAsFailure: false,
      verbose: fc.VerbosityLevel.None,
    });
    // The commands are neither all sensible nor all refused.
    expect(written).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(10);
  },
);
