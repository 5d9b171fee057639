import { command } from './commands.ts';
import type { Records } from './setting.ts';
import type { AskAs } from './client.ts';

const reason = 'Người bị hại đang gặp nguy hiểm đến tính mạng, cần liên hệ ngay.';

const open = async (ask: AskAs, person: string, caseId: string): Promise<string> => {
  const input = { caseId, category: 'PROTECTION_OF_VICTIM', reason };
  const type = 'OpenEmergencyAccessInput';
  const made = await command(ask, person, {
    name: 'openEmergencyAccess',
    type,
    done: 'EmergencyAccessChanged { emergencyAccess { id } }',
    input,
  });
  return made.emergencyAccess.id as string;
};

/** The department opens a case of its province's centre, the centre's head one of its branch. */
export const openEmergencies = async (ask: AskAs, cases: Records) => {
  const [work, ofBranch] = [cases['WORK'] ?? '', cases['BRANCH'] ?? ''];
  const ids = { OPENED: await open(ask, 'department-08', work), OPENED_BRANCH: await open(ask, 'head-08', ofBranch) };
  return { ids, caseOf: { [ids.OPENED]: work, [ids.OPENED_BRANCH]: ofBranch } };
};
