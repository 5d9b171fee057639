import type { StatutoryForm } from '@legal-aid/contracts/codes';
import { timeZone } from '@legal-aid/service-kit/clock';
import type { Geography } from '#generated/graphql';
import { everyCase, type Figures, type Group } from '#mirror/figures';
import { demandFigures, type ReachOf } from '#policy';
import type { Freshness } from '#queries/freshness';
import { placeOn, placesOf, type Place } from '#queries/geography';
import { demandMany } from '#queries/figures/limits';
import { demandEdition } from '#queries/period';
import { conditionsOf, linesOf, type Line, type Sheet, type SheetQuestion } from '#queries/sheetLines';
import { checkSheet } from '#queries/sheetChecks';
import type { Period } from '#rules/day';
import type { SheetCheck } from '#rules/equations';
import type { SheetRule } from '#rules/sheetRule';

/** An answered sheet; its lines know the sheet, so that the cases behind a figure are asked for at the same place. */
export interface SheetAnswer extends Freshness {
  readonly code: string;
  readonly article: string;
  readonly period: Period & { readonly timeZone: string };
  readonly geography: Geography;
  readonly columns: StatutoryForm['columns'];
  readonly lines: readonly Line[];
  /** Checked when asked for only. */
  readonly checks: () => Promise<readonly SheetCheck[]>;
}

export interface SheetPorts {
  readonly figures: Pick<Figures, 'count'>;
  readonly freshness: () => Freshness;
  readonly reach: ReachOf;
}

/** Counts a sheet at the moment of asking. @throws {BadInput}, or {Denied} FORBIDDEN */
export const createSheet =
  ({ figures, freshness, reach }: SheetPorts) =>
  async (rule: SheetRule, question: SheetQuestion): Promise<SheetAnswer> => {
    const { period, geography } = question;
    const edition = demandEdition(rule.code, period);
    await demandFigures(reach);
    if (rule.code === '24/BTP/TGPL') demandMany({ period, by: [] }, await reach('readGroundFigures'));
    // Taken before counting: the figures are at least as fresh as they say.
    const fresh = freshness();
    const count = createLines(figures, { rule, edition, period, organizationIds: question.organizationIds ?? null });
    const { watermark, lines } = await count(question);
    return {
      code: edition.code,
      article: edition.article,
      period: { ...period, timeZone },
      geography,
      ...fresh,
      columns: edition.columns,
      lines,
      checks: () => checkSheet({ rule, question, lines, again: (other) => count({ ...question, ...other, watermark }) }),
    };
  };

type Asked = SheetQuestion & { readonly watermark?: number };

const createLines =
  (figures: SheetPorts['figures'], about: Omit<Sheet, 'watermark'>) =>
  async ({
    period,
    geography,
    by,
    provinceId,
    watermark,
  }: Asked): Promise<{ readonly watermark: number; readonly lines: readonly Line[] }> => {
    const place = provinceId == null ? null : placeOn(geography, provinceId);
    const byProvince = by === 'PROVINCE' || place !== null;
    const { organizationIds } = about;
    const counted = await figures.count({
      by: byProvince ? ['provinceId', 'row'] : ['row'],
      counts: conditionsOf({ ...about, period }).filter((condition) => condition !== null),
      where: { ...everyCase, organizationIds, provinceIds: place?.provinceIds ?? null },
      ...(watermark !== undefined && { watermark }),
    });
    const sheet = { ...about, period, watermark: counted.watermark };
    const places = place ? [place] : byProvince ? placesOf(geography) : [null];
    const parts = groupedBy(places, counted.groups).filter(({ groups }) => by === 'NATION' || groups.length > 0);
    return { watermark: counted.watermark, lines: parts.flatMap((part) => linesOf(sheet, part)) };
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
