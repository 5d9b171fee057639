import type { StatutoryForm } from '@legal-aid/contracts/codes';
import type { Actor } from '@legal-aid/service-kit/actor';
import { timeZone } from '@legal-aid/service-kit/clock';
import type { Breakdown, Geography } from '#generated/graphql';
import type { Figures, Group } from '#mirror/figures';
import { demandFigures } from '#policy';
import type { Freshness } from '#queries/freshness';
import { placeOn, placesOf, type Place } from '#queries/geography';
import { editionFor } from '#queries/period';
import { linesOf, type Line } from '#queries/lines';
import { dayNumber } from '#rules/day';
import type { Period } from '#rules/form25';

export interface Form25Question {
  readonly period: Period;
  readonly geography: Geography;
  readonly by: Breakdown;
  readonly provinceId?: string | null | undefined;
}

/** An answered sheet; its lines know the sheet, so that the cases behind a figure are asked for at the same place. */
export interface Form25Answer extends Freshness {
  readonly article: string;
  readonly period: Period & { readonly timeZone: string };
  readonly geography: Geography;
  readonly columns: StatutoryForm['columns'];
  readonly lines: readonly Line[];
}

export interface Form25Ports {
  readonly figures: Pick<Figures, 'count'>;
  readonly freshness: () => Freshness;
  readonly actor: Actor;
}

/** Counts form 25 at the moment of asking. @throws {Denied} for who has no right to figures. @throws {BadInput} */
export const createForm25 =
  ({ figures, freshness, actor }: Form25Ports) =>
  async ({ period, geography, by, provinceId }: Form25Question): Promise<Form25Answer> => {
    demandFigures(actor);
    const edition = editionFor(period);
    const place = provinceId == null ? null : placeOn(geography, provinceId);
    const byProvince = by === 'PROVINCE' || place !== null;
    // Taken before counting: the figures are at least as fresh as they say.
    const fresh = freshness();
    const { watermark, groups } = await figures.count({ from: dayNumber(period.from), to: dayNumber(period.to), byProvince });
    const sheet = { columns: edition.columns, period, watermark };
    const places = place ? [place] : byProvince ? placesOf(geography) : [null];
    return {
      article: edition.article,
      period: { ...period, timeZone },
      geography,
      ...fresh,
      columns: edition.columns,
      lines: groupedBy(places, groups)
        .filter((part) => by === 'NATION' || part.groups.length > 0)
        .flatMap((part) => linesOf(sheet, part)),
    };
  };

/** Which groups belong to which place; null is the nation. */
const groupedBy = (
  places: readonly (Place | null)[],
  groups: readonly Group[],
): readonly { readonly place: Place | null; readonly groups: readonly Group[] }[] => {
  const byProvince = Map.groupBy(groups, ({ provinceId }) => provinceId);
  return places.map((place) => ({
    place,
    groups: place ? place.provinceIds.flatMap((id) => byProvince.get(id) ?? []) : groups,
  }));
};
