import { databaseOf } from '#infra/system/processes';
import { openApplicant, openGrounds, openSummary as openCaseSummary } from '@legal-aid/casework/store/toCase';
import type { CaseDocument } from '@legal-aid/casework/store/caseDocument';
import { openText, type QuickAdviceDocument } from '@legal-aid/casework/store/quickAdvices';
import { openSeals } from '@legal-aid/casework/store/seals';
import { connect } from '@legal-aid/journal/connect';
import { openApplicant as openFiled, openSummary, type ApplicationDocument } from '@legal-aid/public-services/store/applications';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { createVault } from '@legal-aid/service-kit/vault';
import type { Connection } from 'mongoose';
import type { World } from './world.ts';

type Place = Pick<World, 'mongodbUri' | 'databasePrefix' | 'secretsDir'>;
type Row = Readonly<Record<string, unknown>>;

const readers = {
  registry: ['organizations', 'practitioners', 'accounts', 'journal', 'commands'],
  casework: ['cases', 'quick_advices', 'journal', 'commands', 'series'],
  'public-services': ['applications', 'journal', 'commands', 'series'],
} as const;

/** Every row of the three databases that a seed writes, opened where it is sealed; marks of publication left out. */
export const rowsOfWorld = async (place: Place): Promise<Readonly<Record<string, readonly Row[]>>> => {
  const found = await Promise.all(
    Object.entries(readers).map(async ([service, collections]) => {
      const connection = await connect(place.mongodbUri, databaseOf(service as keyof typeof readers, place.databasePrefix));
      try {
        return await Promise.all(
          collections.map(async (name) => [`${service} ${name}`, await rowsOf(connection, name, openerOf(place, name))] as const),
        );
      } finally {
        await connection.close();
      }
    }),
  );
  return Object.fromEntries(found.flat());
};

const rowsOf = async (connection: Connection, name: string, open: (row: Row) => Row): Promise<readonly Row[]> =>
  (await connection.collection(name).find({}).sort({ _id: 1 }).toArray()).map(({ pending: _, ...row }) => open(row));

const openerOf = ({ secretsDir }: Place, name: string): ((row: Row) => Row) => {
  // Keys are drawn anew by each run, and digests are of each system's own key.
  const plain = ({ wrapped: _, index: __, ...row }: Row): Row => row;
  if (name === 'applications') {
    const keys = { vault: createVault(openKeyring(secretsDir, 'seal-public-services')) };
    return (row) => {
      const document = row as unknown as ApplicationDocument;
      return { ...plain(row), summary: openSummary(document, keys), applicant: openFiled(document, keys) };
    };
  }
  if (name !== 'cases' && name !== 'quick_advices') return (row) => row;
  const seals = openSeals(secretsDir);
  if (name === 'quick_advices')
    return (row) => {
      const document = row as unknown as QuickAdviceDocument;
      return { ...plain(row), question: openText(document, 'question', seals), answer: openText(document, 'answer', seals) };
    };
  return (row) => {
    const document = row as unknown as CaseDocument;
    return {
      ...plain(row),
      applicant: openApplicant(document, seals),
      summary: openCaseSummary(document, seals),
      ...('file' in row && { eligibilityGroup: openGrounds(document, seals) }),
    };
  };
};
