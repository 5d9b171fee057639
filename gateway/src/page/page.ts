import type { FastifyInstance } from 'fastify';
import { failure } from '#errors';
import { picker } from '#page/picker';

const defaultQuery = `# Biểu 25: số vụ việc trợ giúp pháp lý theo tỉnh hiện nay / Form 25: cases by today's province.
# Chọn người hỏi ở góc dưới bên phải / choose who asks below on the right, such as analyst.
query Form25 {
  form25(period: { from: "2025-01-01", to: "2026-01-01" }, geography: CURRENT, by: PROVINCE) {
    asOf
    provisional
    lines {
      province {
        name
      }
      row
      label
      values
    }
  }
}
`;

/** The page may load and call nothing but this server: it comes whole, from npm files. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL as one HTML page with the picker before it. Loaded only where it is served, because it is 9 MB. */
const renderPage = async (): Promise<string> => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ title: 'Trợ giúp pháp lý – GraphQL', endpoint: '/graphql', defaultQuery });
  return html.replace('<div id="root"></div>', (root) => `${picker()}${root}`);
};

/** GET /graphql: the page where it is served, and never a query, whose variables would stand in the logs of every proxy. */
export const servePage = (http: FastifyInstance, isServed: boolean): void => {
  let page: Promise<string> | null = null;
  http.get('/graphql', async (request, reply) => {
    if (!isServed || !request.headers.accept?.includes('text/html')) {
      return reply
        .code(400)
        .header('allow', 'POST')
        .send(failure('BAD_USER_INPUT', { errorId: request.id, field: 'method' }));
    }
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', pagePolicy)
      .send(await (page ??= renderPage()));
  });
};
