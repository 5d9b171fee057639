import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { describe, expect, it } from 'vitest';
import { demandMany, type GroundQuestion } from '#queries/figures/limits';

const month = { from: '2026-02-01', to: '2026-03-01' };
const asked: GroundQuestion = { period: month, organizationId: null, byOrganization: false };
const actor = (role: Role, organizationId: string | null = null): Actor => ({ subject: 's', role, organizationId });
const isTold = (question: Partial<GroundQuestion>, by: Actor): boolean => {
  try {
    demandMany({ ...asked, ...question }, by);
    return true;
  } catch {
    return false;
  }
};

describe('figures by ground or sex', () => {
  it.each<[string, Partial<GroundQuestion>, Actor, boolean]>([
    ['of 28 days to the analyst', {}, actor('ANALYST'), true],
    ['of 27 days to the analyst', { period: { ...month, to: '2026-02-28' } }, actor('ANALYST'), false],
    ['of a day to the authority', { period: { from: '2026-02-01', to: '2026-02-02' } }, actor('AUTHORITY'), true],
    ['by organisation to the analyst', { byOrganization: true }, actor('ANALYST'), false],
    ['by organisation to the authority', { byOrganization: true }, actor('AUTHORITY'), true],
    ['of one organisation to the analyst', { organizationId: 'own' }, actor('ANALYST'), false],
    ['of his own organisation to a head', { organizationId: 'own' }, actor('HEAD', 'own'), true],
    ['of another organisation to a head', { organizationId: 'foreign' }, actor('HEAD', 'own'), false],
  ])('%s: %#', (_, question, by, told) => {
    expect(isTold(question, by)).toBe(told);
  });
});
