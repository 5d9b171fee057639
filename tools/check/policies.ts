import { lines as casework } from '@legal-aid/casework/lines';
import { lines as publicServices } from '@legal-aid/public-services/lines';
import { lines as registry } from '@legal-aid/registry/lines';
import { policyProblems, type Lines } from '@legal-aid/service-kit/policy';
import { lines as statistics } from '@legal-aid/statistics/lines';
import { readSchema, services, type ServiceName } from '../generate/services.ts';

const linesOf: Readonly<Record<ServiceName, Lines<string>>> = { registry, casework, statistics, 'public-services': publicServices };

/** Fields, commands and reference resolvers without a line in their service's policy, and lines without a field. */
export const policies = async (): Promise<readonly string[]> => {
  const problems = services.map(async (service) =>
    policyProblems(await readSchema(service), linesOf[service]).map((problem) => `${service}: ${problem}`),
  );
  return (await Promise.all(problems)).flat();
};
