import type { Execute } from '@legal-aid/journal/execute';
import type { Connection } from 'mongoose';

/** What commands are made of. */
export interface Parts {
  readonly connection: Connection;
  readonly execute: Execute;
  readonly now: () => Date;
  /** Today in Viet Nam, written 2025-07-01. */
  readonly today: () => string;
}
