import type { OrganisationType } from '@golden-thread/schema';
import { Column, Entity } from 'typeorm';
import { KindEntity } from '../node/node.entity.js';

@Entity('organisation', { schema: 'public' })
export class OrganisationEntity extends KindEntity {
  @Column('text', { name: 'organisation_type' })
  organisationType!: OrganisationType;
}
