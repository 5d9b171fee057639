import { connect } from '@legal-aid/journal/connect';
import { migrateAccessLog } from '@legal-aid/journal/audit/accessRow';
import { ensureCollections, migrateJournal } from '@legal-aid/journal/migrate';
import type { mongo } from 'mongoose';
import { casesOf } from '#store/cases';
import { emergenciesOf } from '#store/emergencies';
import { quickAdvicesOf } from '#store/quickAdvices';

/** Brings the database's collections and indexes up to what this version needs; may run any number of times. */
export const migrate = async (uri: string, database: string): Promise<void> => {
  const connection = await connect(uri, database);
  try {
    await migrateJournal(connection);
    await migrateAccessLog(connection);
    await ensureCollections(connection, ['cases', 'organizations', 'practitioners', 'quick_advices', 'emergency_accesses']);
    await casesOf(connection).createIndexes(caseIndexes);
    await connection.collection('organizations').createIndexes([
      { key: { successorId: 1 }, name: 'successor' },
      { key: { parentId: 1, kind: 1 }, name: 'branches' },
      { key: { provinceId: 1 }, name: 'seats' },
    ]);
    await quickAdvicesOf(connection).createIndexes([
      { key: { organizationId: 1, givenAt: -1, _id: 1 }, name: 'bookOfOrganization' },
      { key: { givenAt: -1, _id: 1 }, name: 'book' },
      { key: { organizationId: 1, 'book.year': 1, 'book.sequence': 1 }, name: 'numberInBook', unique: true },
    ]);
    await emergenciesOf(connection).createIndexes(emergencyIndexes);
  } finally {
    await connection.close();
  }
};

const caseIndexes: mongo.IndexDescription[] = [
  { key: { applicationId: 1 }, name: 'application', unique: true },
  { key: { organizationId: 1, status: 1, receivedAt: 1, _id: 1 }, name: 'requestsOfOrganization' },
  { key: { organizationId: 1, status: 1, acceptedAt: -1, _id: 1 }, name: 'casesOfOrganization' },
  { key: { status: 1, receivedAt: 1, _id: 1 }, name: 'requests' },
  { key: { status: 1, acceptedAt: -1, _id: 1 }, name: 'cases' },
  { key: { filedBy: 1 }, name: 'filedBy' },
  { key: { 'assignments.practitionerId': 1, acceptedAt: -1, _id: 1 }, name: 'casesOfPractitioner' },
  { key: { organizationId: 1, 'index.personalId': 1 }, name: 'personalId' },
  { key: { organizationId: 1, 'index.phone': 1 }, name: 'phone' },
  { key: { organizationId: 1, 'index.names': 1 }, name: 'names' },
  { key: { organizationId: 1, acceptedAt: -1, _id: 1 }, name: 'registerOfOrganization' },
  { key: { acceptedAt: -1, _id: 1 }, name: 'register' },
  {
    key: { organizationId: 1, form: 1, 'file.year': 1, 'file.sequence': 1 },
    name: 'numberInRegister',
    unique: true,
    partialFilterExpression: { 'file.year': { $exists: true } },
  },
];

const emergencyIndexes: mongo.IndexDescription[] = [
  { key: { openedBy: 1, expiresAt: 1 }, name: 'running' },
  { key: { caseId: 1, openedBy: 1 }, name: 'ofCase' },
  { key: { organizationId: 1, openedAt: -1, _id: 1 }, name: 'ofOrganization' },
  { key: { openedAt: -1, _id: 1 }, name: 'all' },
];
