import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Mailing } from '../schema.gen.js';

/** Mail that a person does not want. */
@Entity('unwanted_mail')
@Check('unwanted_mail_mailing_known', `mailing IN ('DIGEST', 'REMINDER')`)
@ForeignKey('Person', ['personId'], ['id'], { name: 'unwanted_mail_person_fk', onDelete: 'RESTRICT' })
export class UnwantedMail {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'unwanted_mail_pk' })
  personId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'unwanted_mail_pk' })
  mailing!: Mailing;
}
