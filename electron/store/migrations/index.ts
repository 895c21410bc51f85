import { migration0001 } from './0001-deposits-agents-audit.ts';
import { migration0002 } from './0002-appointments.ts';
import { migration0003 } from './0003-watches.ts';
import { migration0004 } from './0004-contacts.ts';
import { migration0005 } from './0005-roles.ts';
import { migration0006 } from './0006-waiting.ts';
import { migration0007 } from './0007-diary.ts';
import { migration0008 } from './0008-settings.ts';
import { migration0009 } from './0009-contact-search.ts';
import { migration0010 } from './0010-figures.ts';
import { migration0011 } from './0011-site-use.ts';
import type { Migration } from './migration.ts';

/** In order, without a gap; a published migration is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
];

/** The version that this program writes. */
export const LATEST_VERSION = MIGRATIONS.length;
