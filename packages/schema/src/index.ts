export * from './vocabulary/define.js';
export * from './vocabulary/node.js';
export * from './vocabulary/board.js';
export * from './vocabulary/plan.js';
export * from './vocabulary/relationship.js';
export * from './catalogue.js';
export * from './vocabulary/access.js';
