import { eventSchemas } from '#generated/eventSchemas';

// Who may act where, who opened what, and the protected codes of a case concern our own services only.
const internalAggregates = new Set([
  'registry.account',
  'casework.case-snapshot',
  'casework.emergency-access',
  'casework.audit-chain',
  'public-services.audit-chain',
]);

/** The topic of an event type: `casework.case.accepted.v1` travels on `legalaid.casework.case`. */
export const topicOf = (eventType: string): string => {
  const aggregate = eventType.split('.').slice(0, 2).join('.');
  return internalAggregates.has(aggregate) ? `legalaid.internal.${aggregate}` : `legalaid.${aggregate}`;
};

/** Every topic that our services publish to. */
export const topics: readonly string[] = [...new Set(Object.keys(eventSchemas).map(topicOf))].toSorted();
