import { fetchPeople, fetchToken } from './demo.ts';
import type { System } from './system.ts';

const shown = ['citizen', 'intake-08', 'head-08', 'practitioner-08', 'department-08', 'analyst', 'auditor', 'authority'];
const nameWidth = 17;

const query = `query FirstFigure {
  form25(period: { from: "2024-01-01", to: "2028-01-01" }, geography: CURRENT) {
    article asOf lag provisional
    lines { row label values }
  }
}`;

/** What a newcomer needs, on one screen; its last line says that everything is ready. */
export const screenOf = async ({ urls, engines }: System): Promise<string> => {
  const everyone = await fetchPeople(urls.issuer);
  const people = shown.flatMap((name) => everyone.filter((person) => person.name === name));
  return [
    '',
    `page      ${urls.gateway}/graphql   (GraphiQL: open it in a browser)`,
    `mongodb   ${engines.mongodbUri}`,
    `kafka     ${engines.kafkaBrokers}`,
    '',
    'people    npm run --silent token -- NAME gives a token; -- --list names all',
    ...people.map(({ name, purpose: { vi, en } }) => `  ${name.padEnd(nameWidth)}${vi} / ${en}`),
    '',
    'paste into the page, with the header below:',
    query,
    JSON.stringify({ authorization: `Bearer ${await fetchToken(urls.issuer, 'analyst')}` }),
    '',
    'stop with Ctrl-C; npm start -- --reset begins anew',
    `ready ${urls.gateway}/graphql`,
    '',
  ].join('\n');
};
