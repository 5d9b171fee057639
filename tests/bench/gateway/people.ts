import type { Actor } from '@legal-aid/service-kit/actor';

/** Who asks: the demo people of the dashboards. */
export const people: readonly Actor[] = [
  { subject: 'citizen', role: 'CITIZEN', organizationId: null },
  { subject: 'intake-08', role: 'INTAKE_OFFICER', organizationId: 'centre-08' },
  { subject: 'head-08', role: 'HEAD', organizationId: 'centre-08' },
  { subject: 'analyst', role: 'ANALYST', organizationId: null },
  { subject: 'authority', role: 'AUTHORITY', organizationId: null },
];
