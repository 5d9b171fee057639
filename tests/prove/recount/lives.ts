import { dayInVietNam, historiesOf, type JournalRow } from './journal.ts';

/** An accepted case as the proof reads it from the journal. */
export interface Life {
  readonly id: string;
  /** Calendar day in Viet Nam, reckoned here from the instant. */
  readonly acceptedOn: string;
  /** The legal day of its end, or null while it goes on. TT12.10. */
  readonly endedOn: string | null;
  readonly provinceId: string;
  readonly organizationId: string;
  readonly organizationKind: string;
  readonly form: string;
  readonly field: string;
  /** Kind of the practitioner who leads it, or who led it to its end; null while nobody was assigned. */
  readonly lead: string | null;
  readonly sex: string | null;
  /** The verified grounds of LQ.7, the reporting ground first. */
  readonly grounds: readonly string[];
  readonly fileYear: number;
  readonly fileSequence: number;
  readonly fileNumber: string;
}

/** Every case that was accepted, folded from what everybody learns of it, row by row. */
export const livesOf = (rows: readonly JournalRow[]): readonly Life[] =>
  [...historiesOf(rows).values()].flatMap((history) => history.reduce<Life | null>(learn, null) ?? []);

const learn = (life: Life | null, row: JournalRow): Life | null => {
  if (row.type === 'casework.case.accepted.v1') return read(row);
  if (life === null) return null;
  if (row.type === 'casework.case.assigned.v1' || row.type === 'casework.case.practitioner-replaced.v1')
    return { ...life, lead: (row.data['assignments'] as readonly { readonly kind: string }[])[0]?.kind ?? null };
  if (row.type === 'casework.case.ended.v1') return { ...life, endedOn: String(row.data['occurredOn']) };
  return life;
};

/** Sex and grounds are told nowhere but beside the acceptance. */
const read = ({ aggregateId: id, data, confidential }: JournalRow): Life => ({
  id,
  acceptedOn: dayInVietNam(String(data['acceptedAt'])),
  endedOn: null,
  provinceId: String(data['provinceId']),
  organizationId: String(data['organizationId']),
  organizationKind: String(data['organizationKind']),
  form: String(data['form']),
  field: String(data['field']),
  lead: null,
  sex: (confidential?.data['sex'] as string | null | undefined) ?? null,
  grounds: (confidential?.data['grounds'] as readonly string[] | undefined) ?? [],
  fileYear: Number(data['fileYear']),
  fileSequence: Number(data['fileSequence']),
  fileNumber: String(data['fileNumber']),
});
