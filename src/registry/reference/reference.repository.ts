import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Language } from '../../platform/text.js';
import type { ReferenceItem } from './reference.dto.js';

/**
 * What everybody may read has no actor: one statement on the api's login, which row security lets see the public tables
 * and no row of any other.
 */
@Injectable()
export class ReferenceRepository {
  constructor(private readonly source: DataSource) {}

  municipalities(): Promise<ReferenceItem[]> {
    return this.source.query(
      `SELECT nis AS code, name AS title, valid_from AS "validFrom", valid_until AS "validUntil", successor_nis AS successor
         FROM municipalities ORDER BY name COLLATE "nl-x-icu", nis`,
    );
  }

  /** Without titles: the table knows only the kinds. */
  deadlineKinds(): Promise<Omit<ReferenceItem, 'title'>[]> {
    return this.source.query(
      `SELECT kind AS code, confidence, source, term_days AS "termDays", term_unit AS "termUnit",
              reminder_steps AS "reminderSteps", repeat_days AS "repeatDays", addressee
         FROM deadline_kinds ORDER BY kind`,
    );
  }

  referralReasons(language: Language): Promise<ReferenceItem[]> {
    return this.source.query(
      `SELECT code, action, confidence, CASE $1 WHEN 'fr' THEN fr WHEN 'en' THEN en ELSE nl END AS title
         FROM referral_reasons ORDER BY action, code`,
      [language],
    );
  }
}
