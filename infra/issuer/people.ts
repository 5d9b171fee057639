import type { Province } from '@legal-aid/contracts/provinces';
import type { Role } from '@legal-aid/service-kit/actor';

/** Someone who may sign in on a machine where the system is only shown. */
export interface DemoPerson {
  /** The subject of the token; the account of that subject says what may be done. */
  readonly name: string;
  /** The role of his account; of the first, where he has several. */
  readonly role: Role;
  readonly purpose: { readonly vi: string; readonly en: string };
}

const person = (name: string, role: Role, [vi, en]: readonly [vi: string, en: string]): DemoPerson => ({ name, role, purpose: { vi, en } });

const nationwide: readonly DemoPerson[] = [
  person('citizen', 'CITIZEN', ['nộp yêu cầu và theo dõi yêu cầu của mình', 'files a request and follows it']),
  person('analyst', 'ANALYST', ['xem số liệu toàn quốc', 'reads the figures of the nation']),
  person('authority', 'AUTHORITY', ['quản lý tổ chức và tài khoản', 'keeps organisations and accounts']),
  person('auditor', 'AUDITOR', ['kiểm tra việc truy cập hồ sơ', 'looks at who opened which record']),
  person('subscriber', 'SUBSCRIBER', ['hệ thống nhận dữ liệu công bố', 'a program that reads what is published']),
];

/** Everyone who may sign in: those of the nation, three for each province of today, and one of every other capacity in two of them. */
export const demoPeople = (provinces: readonly Province[]): readonly DemoPerson[] => [...nationwide, ...provinces.flatMap(staffIn)];

const staffIn = (province: Province): readonly DemoPerson[] => {
  const { code, name } = province;
  return [
    person(`intake-${code}`, 'INTAKE_OFFICER', [`tiếp nhận và thụ lý tại ${name}`, `receives and accepts requests in ${name}`]),
    person(`head-${code}`, 'HEAD', [`lãnh đạo Trung tâm tại ${name}`, `heads the centre in ${name}`]),
    person(`department-${code}`, 'DEPARTMENT', [`cán bộ Sở Tư pháp ${name}`, `is of the department of justice of ${name}`]),
    ...(code === '08' || code === '15' ? [practitionerIn(province)] : []),
    // One of every other capacity in one place, among them a second head of one centre, to see two of them at the same work.
    ...(code === '08' ? othersIn(province) : []),
  ];
};

const practitionerIn = ({ code, name }: Province): DemoPerson =>
  person(`practitioner-${code}`, 'PRACTITIONER', [`trợ giúp viên đang thực hiện vụ việc tại ${name}`, `works on cases in ${name}`]);

const othersIn = ({ code, name }: Province): readonly DemoPerson[] => [
  person(`deputy-${code}`, 'HEAD', [`phó lãnh đạo Trung tâm tại ${name}`, `deputy head of the centre in ${name}`]),
  person(`appraiser-${code}`, 'APPRAISER', [`thẩm định chất lượng tại ${name}`, `appraises the quality of ended cases in ${name}`]),
  person(`branch-head-${code}`, 'HEAD', [`trưởng chi nhánh tại ${name}`, `heads a branch in ${name}`]),
  person(`participant-head-${code}`, 'HEAD', [
    `đứng đầu tổ chức tham gia tại ${name}`,
    `heads an organisation that gives aid by contract in ${name}`,
  ]),
  person(`participant-intake-${code}`, 'INTAKE_OFFICER', [
    `tiếp nhận tại tổ chức tham gia ở ${name}`,
    `receives requests at that organisation in ${name}`,
  ]),
  person(`two-hats-${code}`, 'HEAD', [
    `trưởng chi nhánh, cũng là trợ giúp viên, tại ${name}`,
    `heads that branch and works on cases in ${name}`,
  ]),
];
