import type { Admin } from 'kafkajs';

/** Next offset to read, by `topic/partition`. */
export type Positions = ReadonlyMap<string, bigint>;

export const placeOf = (topic: string, partition: number): string => `${topic}/${partition}`;

export interface Ends {
  readonly first: Positions;
  /** Where the next record will be written. */
  readonly next: Positions;
}

/** Where each partition begins and ends now. */
export const fetchEnds = async (admin: Admin, topics: readonly string[]): Promise<Ends> => {
  const found = await Promise.all(topics.map(async (topic) => ({ topic, partitions: await admin.fetchTopicOffsets(topic) })));
  const rows = found.flatMap(({ topic, partitions }) => partitions.map((row) => ({ place: placeOf(topic, row.partition), ...row })));
  return {
    first: new Map(rows.map(({ place, low }) => [place, BigInt(low)])),
    next: new Map(rows.map(({ place, high }) => [place, BigInt(high)])),
  };
};

/** What a group has committed; partitions without a commit are left out. */
export const fetchCommitted = async (admin: Admin, groupId: string, topics: readonly string[]): Promise<Positions> => {
  const found = await admin.fetchOffsets({ groupId, topics: [...topics] });
  return new Map(
    found.flatMap(({ topic, partitions }) =>
      partitions
        .filter(({ offset }) => offset !== '-1')
        .map(({ partition, offset }) => [placeOf(topic, partition), BigInt(offset)] as const),
    ),
  );
};

/** How many records lie between the positions and the ends. A position that went on after the ends were seen counts as there. */
export const behind = ({ first, next }: Ends, positions: Positions): number =>
  [...next].reduce((sum, [place, end]) => sum + Math.max(0, Number(end - (positions.get(place) ?? first.get(place) ?? 0n))), 0);
