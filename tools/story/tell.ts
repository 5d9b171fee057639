import { randomUUID } from 'node:crypto';
import { localDay, systemClock } from '@legal-aid/service-kit/clock';
import pRetry from 'p-retry';
import { firstFigure, type Figure } from './figure.ts';
import type { Send } from './sender.ts';

type Say = (line: string) => void;

const applicant = {
  name: 'Giàng A Páo',
  birthDate: '1991-02-03',
  sex: 'MALE',
  address: 'Thôn 2, Tỉnh Tuyên Quang',
  phone: '0912 345 678',
  eligibilityGroups: ['POOR'],
};

/** Plays one application from the citizen to the nation's figure, and checks each step. */
export const tell = async (send: Send, say: Say): Promise<void> => {
  const today = localDay(systemClock());
  const period = { from: today.with({ month: 1, day: 1 }).toString(), to: today.add({ days: 1 }).toString() };
  const before = await firstFigure(send, period);
  say(`1. Người phân tích / analyst: form 25 counts ${before.value} criminal cases in court in Tuyên Quang this year.`);
  const applicationId = await file(send, say, today.toString());
  const caseId = await accept(send, say, applicationId);
  const after = await untilGrown(send, period, before);
  const [grown, ...others] = [...after.cases].filter((id) => !before.cases.has(id));
  if (grown !== caseId || others.length > 0) throw new Error('the figure grew by another case');
  say(`5. Người phân tích / analyst: form 25 counts ${after.value}, and the case behind the difference is exactly ${caseId}.`);
};

interface Centers {
  readonly organizations: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
}
interface Filed {
  readonly fileApplication: { readonly code?: string; readonly application: { readonly id: string } };
}

const file = async (send: Send, say: Say, today: string): Promise<string> => {
  const { organizations } = await send<Centers>('citizen', 'intake/centers', { on: today, provinceId: 'vn34-08' });
  const [center] = organizations.nodes;
  if (!center) throw new Error('no centre in Tuyên Quang');
  const input = {
    organizationId: center.id,
    form: 'LITIGATION',
    field: 'CRIMINAL',
    summary: 'Con trai tôi bị bắt; gia đình xin người bào chữa.',
    applicant,
  };
  const { fileApplication } = await send<Filed>('citizen', 'citizen/fileApplication', { commandId: randomUUID(), input });
  if (fileApplication.code) throw new Error(`filing was refused: ${fileApplication.code}`);
  say(`2. Người dân / citizen: files an application with «${center.name}»: ${fileApplication.application.id}.`);
  return fileApplication.application.id;
};

interface Application {
  readonly application: { readonly case: { readonly id: string } | null };
}
interface Case {
  readonly case: { readonly version: number; readonly applicant: { readonly name: string } };
}
interface Accepted {
  readonly acceptRequest: { readonly code?: string; readonly case: { readonly fileNumber: string; readonly acceptedOn: string } };
}

const accept = async (send: Send, say: Say, applicationId: string): Promise<string> => {
  const caseId = await patiently(async () => {
    const { application } = await send<Application>('citizen', 'citizen/application', { id: applicationId });
    if (!application.case) throw new Error('casework has not received the application');
    return application.case.id;
  });
  const { case: request } = await send<Case>('intake-08', 'intake/case', { id: caseId });
  say(`3. Người tiếp nhận / intake-08: sees the request of ${request.applicant.name}.`);
  const input = { caseId, expectedVersion: request.version, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' };
  const { acceptRequest } = await send<Accepted>('intake-08', 'intake/acceptRequest', { commandId: randomUUID(), input });
  if (acceptRequest.code) throw new Error(`acceptance was refused: ${acceptRequest.code}`);
  say(`4. Người tiếp nhận / intake-08: accepts; file number ${acceptRequest.case.fileNumber}, on ${acceptRequest.case.acceptedOn}.`);
  return caseId;
};

const untilGrown = (send: Send, period: { from: string; to: string }, { value }: Figure): Promise<Figure> =>
  patiently(async () => {
    const figure = await firstFigure(send, period);
    if (figure.value <= value) throw new Error('the figure has not grown');
    return figure;
  });

const patiently = <Found>(find: () => Promise<Found>): Promise<Found> =>
  pRetry(find, { retries: 60, factor: 1, minTimeout: 250, maxRetryTime: 30_000 });
