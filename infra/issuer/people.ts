import type { Province } from '@legal-aid/contracts/provinces';
import type { Role } from '@legal-aid/service-kit/actor';

/** Someone who may sign in on a machine where the system is only shown. */
export interface DemoPerson {
  /** The subject of the token; the account of that subject says what may be done. */
  readonly name: string;
  readonly role: Role;
  readonly purpose: { readonly vi: string; readonly en: string };
}

const nationwide: readonly DemoPerson[] = [
  { name: 'citizen', role: 'CITIZEN', purpose: { vi: 'nộp yêu cầu và theo dõi yêu cầu của mình', en: 'files a request and follows it' } },
  { name: 'analyst', role: 'ANALYST', purpose: { vi: 'xem số liệu toàn quốc', en: 'reads the figures of the nation' } },
  { name: 'authority', role: 'AUTHORITY', purpose: { vi: 'quản lý tổ chức và tài khoản', en: 'keeps organisations and accounts' } },
];

/** Everyone who may sign in: three for the nation, an intake officer and a head for each province's centre, and a deputy of one. */
export const demoPeople = (provinces: readonly Province[]): readonly DemoPerson[] => [...nationwide, ...provinces.flatMap(staffIn)];

const staffIn = ({ code, name }: Province): readonly DemoPerson[] => {
  const head = (position: string, purpose: DemoPerson['purpose']): DemoPerson => ({ name: `${position}-${code}`, role: 'HEAD', purpose });
  return [
    {
      name: `intake-${code}`,
      role: 'INTAKE_OFFICER',
      purpose: { vi: `tiếp nhận và thụ lý tại ${name}`, en: `receives and accepts requests in ${name}` },
    },
    head('head', { vi: `lãnh đạo Trung tâm tại ${name}`, en: `heads the centre in ${name}` }),
    // A second head in one place, to see two of them at the same work.
    ...(code === '08' ? [head('deputy', { vi: `phó lãnh đạo Trung tâm tại ${name}`, en: `deputy head of the centre in ${name}` })] : []),
  ];
};
