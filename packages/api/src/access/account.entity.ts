import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from './viewer.js';

export type AccountStatus = 'INVITED' | 'ACTIVE' | 'DISABLED';

@Entity('account', { schema: 'public' })
export class AccountEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text')
  email!: string;
  @Column('text')
  name!: string;
  @Column('text')
  role!: Role;
  @Column('text')
  status!: AccountStatus;
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;
  @Column('timestamptz', { name: 'password_changed_at', nullable: true })
  passwordChangedAt!: Date | string | null;
  /** The password was made by a program and printed: it is to be replaced by one that nobody else saw. */
  @Column('boolean', { name: 'must_change_password', default: false })
  mustChangePassword!: boolean;
  /** When sessions of it were last ended by somebody, other than by signing out. */
  @Column('timestamptz', { name: 'sessions_ended_at', nullable: true })
  sessionsEndedAt!: Date | string | null;
  @Column('text', { name: 'oidc_issuer', nullable: true })
  oidcIssuer!: string | null;
  @Column('text', { name: 'oidc_subject', nullable: true })
  oidcSubject!: string | null;
  @Column('integer', { default: 1 })
  version!: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
