import { databaseOf } from '#infra/system/processes';
import { openApplicant, openGrounds, openSummary as openCaseSummary } from '@legal-aid/casework/store/toCase';
import type { CaseDocument } from '@legal-aid/casework/store/caseDocument';
import { openText, type QuickAdviceDocument } from '@legal-aid/casework/store/quickAdvices';
import { connect } from '@legal-aid/journal/connect';
import { openApplicant as openFiled, openSummary, type ApplicationDocument } from '@legal-aid/public-services/store/applications';
import { createSealer } from '@legal-aid/service-kit/seal';
import { readSecret } from '@legal-aid/service-kit/secrets';
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
  const sealerOf = (service: string) => createSealer(readSecret(secretsDir, `seal-${service}`));
  if (name === 'applications') {
    const sealer = sealerOf('public-services');
    return (row) => {
      const document = row as unknown as ApplicationDocument;
      return { ...row, summary: openSummary(document, sealer), applicant: openFiled(document, sealer) };
    };
  }
  const sealer = sealerOf('casework');
  if (name === 'quick_advices')
    return (row) => {
      const document = row as unknown as QuickAdviceDocument;
      return { ...row, question: openText(document, 'question', sealer), answer: openText(document, 'answer', sealer) };
    };
  if (name !== 'cases') return (row) => row;
  return (row) => {
    const document = row as unknown as CaseDocument;
    return {
      ...row,
      applicant: openApplicant(document, sealer),
      summary: openCaseSummary(document, sealer),
      ...('file' in row && { eligibilityGroup: openGrounds(document, sealer) }),
    };
  };
};
