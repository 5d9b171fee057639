import { expect, it } from 'vitest';
import type { Role } from '@legal-aid/service-kit/actor';
import { openMirror } from '#mirror/openMirror';
import { createBatchedCount } from '#queries/batchedCount';
import { createOrganizationSheet } from '#queries/organizationSheets';
import { createSheet } from '#queries/sheets';
import { form24 } from '#rules/form24';
import { form25 } from '#rules/form25';
import { factOf, organizations, sourceOf } from '../../test/histories.ts';
import { actor, reachOf } from '../../test/reaching.ts';

const year2025 = { from: '2025-01-01', to: '2026-01-01' };
const accepted = { provinceId: 'vn63-15', acceptedOn: '2025-03-01', grounds: ['POOR' as const] };
// The first has one case, the second two, the third three.
const facts = organizations.flatMap((organizationId, index) =>
  Array.from({ length: index + 1 }, (_, nth) =>
    factOf(`${index}${nth}1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f`, 2, { ...accepted, organizationId }),
  ),
);

const askFor = async (role: Role) => {
  const mirror = await openMirror();
  await mirror.catchUp(sourceOf(facts));
  let passes = 0;
  const count = createBatchedCount((question) => {
    passes += 1;
    return mirror.figures.count(question);
  });
  const sheet = createSheet({
    figures: { count },
    freshness: () => ({ asOf: new Date(0), lag: 0, provisional: false }),
    reach: reachOf(actor(role)),
  });
  // The third was merged into the second.
  const withPredecessors = (id: string) => Promise.resolve([id, ...(id === organizations[1] ? organizations.slice(2) : [])]);
  const ask = createOrganizationSheet({ sheet, withPredecessors });
  return { ask, passes: () => passes, close: mirror.close };
};

it('counts the sheets of many organisations in one pass, each with the cases of those merged into it', async () => {
  const { ask, passes, close } = await askFor('AUTHORITY');
  const sheets = await Promise.all(organizations.map((id) => ask(form25, id, year2025)));
  expect(sheets.map((sheet) => sheet?.lines[0]?.values[0])).toEqual([1, 5, 3]);
  expect(passes()).toBe(1);
  await Promise.all([form25, form24, form25].map((rule) => ask(rule, organizations[0] ?? '', year2025)));
  expect(passes()).toBe(3);
  expect((await Promise.all(sheets.map((sheet) => sheet.checks()))).flat().filter(({ holds }) => !holds)).toEqual([]);
  expect(passes()).toBe(4);
  close();
});

it('refuses the sheet whose period is wrong, and answers the others', async () => {
  const { ask, close } = await askFor('HEAD');
  const asked = [{ from: '2025-01-01', to: '2025-01-01' }, year2025].map((period) => ask(form25, organizations[0] ?? '', period));
  const [wrong, right] = await Promise.allSettled(asked);
  expect(wrong).toMatchObject({ status: 'rejected', reason: { extensions: { code: 'BAD_USER_INPUT', field: 'period.to' } } });
  expect(right).toMatchObject({ status: 'fulfilled', value: { code: '25/BTP/TGPL' } });
  close();
});
