import { afterAll } from 'vitest';
import { undoAll } from './afterwards.js';

/* Runs with each test file, also where files of one worker share their modules. */

afterAll(undoAll, 120_000);
