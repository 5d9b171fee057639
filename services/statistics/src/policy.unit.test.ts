import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { describe, expect, it } from 'vitest';
import { demandFigures, reachOf } from './policy.ts';

const actor = (role: Role, organizationId: string | null = null): Actor => ({ subject: 's', role, organizationId });
const withPredecessors = (id: string) => Promise.resolve([id, 'merged']);

describe('the policy of figures', () => {
  it.each(['CITIZEN', 'SERVICE'] as const)('forbids them to %s', async (role) => {
    expect(() => demandFigures(actor(role))).toThrow('FORBIDDEN');
    await expect(reachOf(actor(role, 'own'), withPredecessors)).rejects.toThrow('FORBIDDEN');
  });

  it.each(['INTAKE_OFFICER', 'HEAD'] as const)('lets %s see cases of his organisation and of those merged into it', async (role) => {
    demandFigures(actor(role, 'own'));
    expect(await reachOf(actor(role, 'own'), withPredecessors)).toEqual({ kind: 'ORGANIZATIONS', ids: ['own', 'merged'] });
    await expect(reachOf(actor(role), withPredecessors)).rejects.toThrow('FORBIDDEN');
  });

  it.each(['ANALYST', 'AUTHORITY'] as const)('lets %s see the nation', async (role) => {
    demandFigures(actor(role));
    expect(await reachOf(actor(role), withPredecessors)).toEqual({ kind: 'NATION' });
  });
});
