/** The oldest version of a package without a known advisory, and why. */
export interface Floor {
  readonly package: string;
  readonly least: string;
  readonly reason: string;
}

/** Every version that a pnpm lock file holds, by package. */
export const lockedVersions = (lock: string): ReadonlyMap<string, readonly string[]> => {
  const packages = lock.slice(lock.indexOf('\npackages:\n'), lock.indexOf('\nsnapshots:\n'));
  const found = [...packages.matchAll(/^ {2}'?((?:@[^/\s]+\/)?[^@\s']+)@([0-9][^:'(\s]*)'?:$/gmu)];
  return new Map(
    [...Map.groupBy(found, ([, name = '']) => name)].map(([name, rows]) => [name, rows.map(([, , version = '']) => version)] as const),
  );
};

/** Packages below their floor, and floors of packages that are not there. */
export const floorProblems = (lock: string, floors: readonly Floor[]): readonly string[] => {
  const locked = lockedVersions(lock);
  return floors.flatMap(({ package: name, least, reason }) => {
    const versions = locked.get(name);
    if (!versions) return [`${name}: not in pnpm-lock.yaml; take its floor away`];
    return versions.filter((version) => compare(version, least) < 0).map((version) => `${name} ${version} is below ${least}: ${reason}`);
  });
};

// A pre-release counts as older than its release.
const partsOf = (version: string): readonly number[] => {
  const [release = '', ...rest] = version.split('-');
  return [...release.split('.').map(Number), rest.length > 0 ? 0 : 1];
};

const compare = (left: string, right: string): number => {
  const [lefts, rights] = [partsOf(left), partsOf(right)];
  const at = lefts.findIndex((part, index) => part !== rights[index]);
  return at === -1 ? 0 : (lefts[at] ?? 0) - (rights[at] ?? 0);
};
