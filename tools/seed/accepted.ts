import type { OrganizationId } from '@legal-aid/casework/domain/case';
import type { Matter } from './cases.ts';

/** What is known of a case when it is accepted. */
export interface Accepted {
  readonly question: string;
  readonly matter: Matter;
  readonly filedBy: string;
  /** The organisation that accepted. */
  readonly holder: OrganizationId;
  readonly acceptedAt: number;
  readonly detained: boolean;
  /** Of an acceptance that could not wait. LQ.30.4. */
  readonly immediate: { readonly ground: string; readonly difficultArea: boolean } | null;
}
