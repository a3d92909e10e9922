import { type Client, clientOf } from '../../kit/client.js';
import { type Api, rowsOf, startTestApi } from '../../kit/register.js';
import { type Column } from './published.js';
import { Maker } from './requests.js';

/** Who asks: the columns that are published, and those who only look like one of them. */
export type Who = Column | 'Disabled account' | 'Token of one plan';

/** Under which published column somebody stands. */
export function columnOf(who: Who): Column {
  if (who === 'Disabled account') return 'Not signed in';
  return who === 'Token of one plan' ? 'Token' : who;
}

export interface People {
  api: Api;
  clients: readonly (readonly [Who, Client])[];
  /** Enters what a test needs to be there. */
  make: Maker;
  /** By whom it is entered. */
  keeper: Client;
  /** The contributor's account, its person, and a post that they hold. */
  contributor: { accountId: string; personId: string; postId: string };
}

const NEXT_YEAR = new Date(Date.now() + 365 * 86_400_000).toISOString();

/** One register that is not open for reading, with an account of every role; beside it, the same register opened. */
export async function people(): Promise<People> {
  const api = await startTestApi({ config: { publicRead: false } });
  const open = await startTestApi({ register: api });
  const keeper = await api.signIn('ADMIN', 'the keeper');
  const make = new Maker(keeper);
  const [contributor, disabled] = [await api.signIn('CONTRIBUTOR'), await api.signIn('ADMIN')];
  await rowsOf(api.database, `update public.account set status = 'DISABLED' where id = $1`, [
    disabled.accountId,
  ]);
  const [person, post] = [await make.person(), await make.post()];
  await make.tie('HOLDS', person.id, post.id);
  await rowsOf(api.database, `update public.account set person_id = $2 where id = $1`, [
    contributor.accountId,
    person.id,
  ]);
  const token = async (scope: object) => {
    const { tokenCreate } = await keeper.ask<{ tokenCreate: { secret: string } }>(
      'mutation ($input: TokenCreateInput!) { tokenCreate(input: $input) { secret } }',
      { input: { name: make.name('Token'), expiresAt: NEXT_YEAR, ...scope } },
    );
    return clientOf(api.address, { authorization: `Bearer ${tokenCreate.secret}` });
  };
  return {
    api,
    make,
    keeper,
    contributor: { accountId: contributor.accountId, personId: person.id, postId: post.id },
    clients: [
      ['Not signed in', clientOf(api.address)],
      ['Disabled account', disabled],
      ['Not signed in, open register', clientOf(open.address)],
      ['READER', await api.signIn('READER')],
      ['CONTRIBUTOR', contributor],
      ['OFFICER', await api.signIn('OFFICER')],
      ['ADMIN', await api.signIn('ADMIN')],
      ['Token', await token({ scope: 'ALL' })],
      ['Token of one plan', await token({ scope: 'PLAN', scopeId: (await make.plan()).id })],
    ],
  };
}
