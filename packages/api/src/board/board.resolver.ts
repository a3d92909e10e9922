import { registerResolver } from '../node/register.js';
import { BoardFilter, boardConditions, boardOrder } from './board.inputs.js';
import { Board, BoardConnection } from './board.type.js';

export const BoardResolver = registerResolver({
  one: 'board',
  many: 'boards',
  words: ['One board', 'boards'],
  type: Board,
  connection: BoardConnection,
  filter: BoardFilter,
  conditions: boardConditions,
  order: boardOrder,
});
