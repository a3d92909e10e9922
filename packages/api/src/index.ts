/** What the tests drive: the same parts that the programs in cli/ and main.ts are made of. */
export { type RunningApi, openRegister, serveRegister, startApi } from './app.js';
export { beginSession } from './access/session.js';
export type { Role } from './access/viewer.js';
export { readTimescale } from './action/timescale.js';
export type { Viewer } from './access/viewer.js';
export { type Config, loadConfig } from './config/config.js';
export { readEnvironment } from './config/env.js';
export { Database } from './database/database.js';
export { entities } from './database/entities.js';
export { generateEngland } from './dataset/generate/generate.js';
export { buildRows, loadDataset } from './dataset/load.js';
export { datasetsFolder, readDataset } from './dataset/read.js';
export { buildSchema } from './graphql/schema.js';
export type { RequestContext } from './graphql/context.js';
export { Reader } from './read/reader.js';
export { ReadStats } from './read/stats.js';
export { OperatorError } from './shared/errors.js';
export { partialDate } from './shared/partial-date.js';
