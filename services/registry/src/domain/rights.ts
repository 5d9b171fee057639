import { aidForms, inForce, isInForce, practitionerKinds, type AidForm, type PractitionerKindRow } from '@legal-aid/contracts/codes';
import type { Practitioner } from '#domain/practitioner';

/** Why a form of aid is closed to somebody. */
export type RightProblem = 'NO_CAPACITY' | 'FORM_NOT_OPEN_TO_PRACTITIONER' | 'CARD_WITHDRAWN' | 'CARD_MISSING';

/** Whether somebody may use a form of aid on a day (quyền thực hiện). */
export type Right =
  | { readonly form: AidForm; readonly allowed: true; readonly code: null; readonly article: null }
  | { readonly form: AidForm; readonly allowed: false; readonly code: RightProblem; readonly article: string };

/** The article that keeps a form to officers and lawyers, or says who advises. */
const formArticles: Readonly<Record<AidForm, string>> = {
  LITIGATION: 'LQ.31.1',
  LEGAL_ADVICE: 'LQ.17.1',
  OUT_OF_COURT_REPRESENTATION: 'LQ.33',
};

/** What somebody may do at the moment of an act: by the capacities and cards of that very day, whatever came before or after. */
export const rightsOn = ({ capacities, credentials }: Pick<Practitioner, 'capacities' | 'credentials'>, day: string): readonly Right[] => {
  const rows = capacities
    .filter((capacity) => isInForce(capacity, day))
    .map(({ kind }) => inForce(practitionerKinds, kind, day))
    .filter((row) => row !== undefined);
  return aidForms.map(({ code: form }) => {
    const no = (code: RightProblem, article: string): Right => ({ form, allowed: false, code, article });
    if (rows.length === 0) return no('NO_CAPACITY', 'LQ.17');
    const open = rows.filter(({ forms }) => forms.includes(form));
    if (open.length === 0) return no('FORM_NOT_OPEN_TO_PRACTITIONER', formArticles[form]);
    if (open.some((row) => restsOnValidCard(row, credentials, day))) return { form, allowed: true, code: null, article: null };
    const withdrawn = credentials.some(
      ({ kind, validTo }) => open.some((row) => row.credential === kind) && validTo !== null && validTo <= day,
    );
    return withdrawn ? no('CARD_WITHDRAWN', 'LQ.25.1b') : no('CARD_MISSING', open[0]?.article ?? 'LQ.17');
  });
};

/** Whether a capacity's card is valid on a day; a kind without a card needs none. */
export const restsOnValidCard = (
  { credential }: Pick<PractitionerKindRow, 'credential'>,
  credentials: Practitioner['credentials'],
  day: string,
): boolean => credential === null || credentials.some((card) => card.kind === credential && isInForce(card, day));
