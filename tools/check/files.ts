import type { NamedText } from './graphql.ts';

const mostLines = 300;
const generated = /(?:^|\/)generated\/|^schemas\/graphql\/supergraph\.graphql$/u;
const machinePath = /(?<![\w.:/$}-])\/(?:home|Users|root|work|mnt|media)\/[\w.-]+|\b[A-Z]:\\{1,2}[A-Za-z]/u;
const registry =
  /https?:\/\/[^\s"'<]*(?:registry|npmjs|pypi|pythonhosted|repo1?\.maven|artifactory|nexus|goproxy)[^\s"'<]*|^\s*registry\s*=|--(?:extra-)?index-url|<repository>|^\s*tarball:/mu;
const config = /\.(?:json|jsonc|ya?ml|toml|xml|txt|npmrc|cfg|ini)$|(?:^|\/)\.npmrc$/u;
const source = /\.(?:ts|tsx|mjs|js|graphql|sh)$/u;

/** Files of at most 300 lines, no path of one machine, no registry's address, no second lock file. */
export const fileProblems = (files: readonly NamedText[]): readonly string[] =>
  files.filter(({ path }) => !generated.test(path)).flatMap(problemsOf);

const problemsOf = ({ path, text }: NamedText): readonly string[] => {
  const lines = text.split('\n').length - 1;
  return [
    ...(source.test(path) && lines > mostLines ? [`${path}: ${lines} lines, at most ${mostLines}`] : []),
    ...(machinePath.test(text) ? [`${path}: holds a path of one machine: ${machinePath.exec(text)?.[0]}`] : []),
    ...(config.test(path) && registry.test(text) ? [`${path}: holds a registry's address`] : []),
    ...(/(?:^|\/)(?:package-lock\.json|yarn\.lock)$/u.test(path) ? [`${path}: the lock file is pnpm-lock.yaml alone`] : []),
  ];
};

/** What a newcomer needs to find in the README. */
export const readmeProblems = (text: string): readonly string[] =>
  ['npm start', 'npm test', 'Elastic', 'docs/architecture.md']
    .filter((needed) => !text.includes(needed))
    .map((needed) => `README.md does not mention ${needed}`);
