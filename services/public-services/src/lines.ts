import type { Lines } from '@legal-aid/service-kit/policy';
import type { Action } from '#policy';

/** What guards each field. */
export const lines: Lines<Action> = {
  Query: { application: 'readApplication', trackApplication: 'trackApplication', myApplications: 'fileApplication' },
  Mutation: { fileApplication: 'fileApplication', withdrawApplication: 'withdrawApplication' },
  Application: {
    ...{ $reference: 'readApplication', id: 'RECORD', version: 'RECORD', status: 'RECORD', filedAt: 'RECORD', withdrawnAt: 'RECORD' },
    ...{ receipt: 'readReceipt', organization: 'RECORD', form: 'RECORD', field: 'RECORD', summary: 'readSummary' },
  },
  Organization: { id: 'RECORD' },
  ApplicationConnection: { nodes: 'RECORD', endCursor: 'RECORD', hasNextPage: 'RECORD' },
  Receipt: { number: 'RECORD', issuedAt: 'RECORD', trackingCode: 'RECORD' },
  ApplicationFiled: { application: 'RECORD' },
  ApplicationWithdrawn: { application: 'RECORD' },
  Refused: { code: 'RECORD', article: 'RECORD', message: 'RECORD', details: 'RECORD' },
  RefusalDetail: { name: 'RECORD', value: 'RECORD' },
};
