import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/context.js';
import { askedHead, headText, verifyLog } from './verification.js';
import { AuditVerification } from './verification.type.js';

@Resolver()
export class VerificationResolver {
  @Query(() => AuditVerification, {
    description: 'Checks the whole change log. For administrators.',
  })
  async auditVerification(
    @Arg('expectHead', () => String, {
      nullable: true,
      description: 'A head of an earlier day, as SEQ:HASH: whether the log still holds it.',
    })
    expectHead: string | null,
    @Ctx() { database }: RequestContext,
  ): Promise<AuditVerification> {
    const expected = expectHead == null ? null : askedHead(expectHead);
    const { rows, head, fault } = await verifyLog(database, expected);
    return {
      isWhole: fault === null,
      rows,
      head: head && headText(head),
      brokenAt: fault?.seq ?? null,
      fault: fault?.words ?? null,
    };
  }
}
