import type { OidcConfig } from '../config/config.js';
import type { Database } from '../database/database.js';
import { newId } from '../shared/ids.js';
import { Write } from '../write/writer.js';
import type { AccountEntity } from './account.entity.js';
import type { Identity } from './oidc.js';
import { type Role, roles } from './viewer.js';

/** Why somebody whom the provider knows is not let in; the console has words for each. */
export type OidcRefusal = 'NO_GROUP' | 'NO_ACCOUNT' | 'DISABLED' | 'EMAIL_NOT_VERIFIED' | 'TRY_AGAIN';

type Outcome = { accountId: string } | { refused: OidcRefusal };

/** The highest role that one of the groups stands for; null for none. */
export function roleOf(groups: readonly string[], { roleMap }: Pick<OidcConfig, 'roleMap'>): Role | null {
  const held = groups.flatMap((group) => roleMap[group] ?? []);
  return roles.toReversed().find((role) => held.includes(role)) ?? null;
}

/**
 * The account of an identity: the one that signed in by it before; the first time the one that was invited by this email
 * address, if the provider vouches for it; or a new one with the role of a group. The provider's groups say what the role is.
 */
export async function accountOf(
  database: Database,
  identity: Identity,
  config: OidcConfig,
  requestId: string,
): Promise<Outcome> {
  const { issuer, subject, email } = identity;
  const mapped = roleOf(identity.groups, config);
  if (mapped === null && Object.keys(config.roleMap).length > 0) return { refused: 'NO_GROUP' };
  const author = { actor: identity.name ?? email ?? 'single sign-on', requestId };
  return Write.run(database, 'singleSignOn', author, async (write): Promise<Outcome> => {
    const bySubject = await write.manager.findOneBy<AccountEntity>('account', {
      oidcIssuer: issuer,
      oidcSubject: subject,
    });
    const known =
      bySubject ??
      (email === null ? null : await write.manager.findOneBy<AccountEntity>('account', { email }));
    if (known?.status === 'DISABLED') return { refused: 'DISABLED' };
    if (!known && mapped === null) return { refused: 'NO_ACCOUNT' };
    if (!bySubject && (email === null || !identity.emailIsVerified)) return { refused: 'EMAIL_NOT_VERIFIED' };
    // An account that signs in otherwise, or by another identity, is not taken over by who has its email address now.
    if (known && !bySubject && (known.status !== 'INVITED' || known.oidcSubject !== null))
      return { refused: 'NO_ACCOUNT' };
    const id = known?.id ?? newId();
    const role = mapped ?? known!.role;
    if (bySubject && bySubject.role === role) return { accountId: id };
    await write.touch('account', id);
    if (known) {
      await write.manager.update(
        'account',
        { id },
        {
          role,
          status: 'ACTIVE',
          oidcIssuer: issuer,
          oidcSubject: subject,
          version: () => 'version + 1',
          updatedAt: write.at,
        },
      );
      // A link that is still about would be a second way in.
      await write.manager.query(
        `delete from public.one_time_link where account_id = $1 and used_at is null`,
        [id],
      );
    } else {
      const name = (identity.name ?? email!).slice(0, 300);
      await write.manager.insert('account', {
        id,
        email,
        name,
        role,
        status: 'ACTIVE',
        oidcIssuer: issuer,
        oidcSubject: subject,
      });
    }
    return { accountId: id };
  });
}
