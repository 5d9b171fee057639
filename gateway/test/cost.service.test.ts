import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestGateway, type Answer, type TestGateway } from './support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway({ env: { COST_BUDGETS: 'INTAKE_OFFICER=100,ANALYST=200' } });
});
beforeEach(() => {
  for (const { state } of Object.values(gateway.subgraphs)) state.calls = [];
});
afterAll(() => gateway.close());

const page = 'query ($first: PageSize) { organizations(first: $first) { nodes { id province { name } } } }';
const askAs = async (person: string, first: number): Promise<Answer> =>
  gateway.ask(page, { first }, { authorization: `Bearer ${await gateway.issuer.token(person)}` });

describe('what an operation costs', () => {
  it('is told with its budget in every answer', async () => {
    const { body } = await askAs('intake-08', 20);
    expect(body.extensions).toEqual({ cost: { asked: Math.ceil(2 + 20 * 2.2), budget: 100 } });
  });

  it('is told with errors of a subgraph too', async () => {
    gateway.subgraphs.registry.state.trouble = (_, reply) =>
      reply.code(200).send({ data: null, errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] });
    const { body } = await askAs('intake-08', 20);
    gateway.subgraphs.registry.state.trouble = null;
    expect([body.errors?.[0]?.extensions['code'], body.extensions]).toEqual(['FORBIDDEN', { cost: { asked: 46, budget: 100 } }]);
  });

  it('beyond the budget is refused with its price and the cure, before anybody works for it', async () => {
    const { status, body } = await askAs('intake-08', 100);
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message:
            'Câu hỏi này giá 222, hạn mức 100: hãy hỏi trang nhỏ hơn (first) hoặc ít trường hơn / ' +
            'This question costs 222, the budget is 100: ask for smaller pages (first) or fewer fields',
          extensions: { code: 'COST_EXCEEDED', errorId: expect.any(String) },
        },
      ],
      extensions: { cost: { asked: 222, budget: 100 } },
    });
    expect(gateway.callsOf('registry')).toEqual([]);
  });

  it.each([
    ['intake-08', 44, 200],
    ['intake-08', 45, 400],
    ['analyst', 90, 200],
    ['analyst', 91, 400],
  ])('may be what the role may spend, to the last: %s asks for %i', async (person, first, status) => {
    expect((await askAs(person, first)).status).toBe(status);
  });
});
