import { decided, refused, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { Application, WithdrawnApplication } from '#domain/application';

export interface ApplicationWithdrawn {
  readonly type: 'public-services.application.withdrawn.v1';
}

/** TT12.9.2: who asked for aid may withdraw, and is answered at once. */
export const withdrawApplication = (
  current: Application,
  { expectedVersion }: { readonly expectedVersion: number },
  { now }: Moment,
): Outcome<WithdrawnApplication, ApplicationWithdrawn> => {
  if (current.status !== 'FILED') return refused('APPLICATION_ALREADY_WITHDRAWN', 'TT12.9.2', { field: 'applicationId' });
  if (current.version !== expectedVersion)
    return refused('VERSION_STALE', null, { field: 'expectedVersion', version: String(current.version) });
  return decided(
    { ...current, version: current.version + 1, status: 'WITHDRAWN', withdrawnAt: now },
    { type: 'public-services.application.withdrawn.v1' },
  );
};
