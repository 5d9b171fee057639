import type { AccountRole } from '../src/domain/account.ts';
import { dayBefore, mergerDay, type PlaceName } from './nation.ts';

const staff = ['INTAKE_OFFICER', 'PRACTITIONER', 'APPRAISER'] as const;
const everyone = ['HEAD', ...staff] as const;
const ofDepartment = ['DEPARTMENT', 'APPRAISER'] as const;
const head = ['HEAD'] as const;
type Expected = Readonly<Partial<Record<PlaceName, readonly AccountRole[]>>>;

const elsewhere: Expected = { departmentElsewhere: ofDepartment, centerElsewhere: head, firmElsewhere: everyone };
const ofCenterElsewhere: Expected = { centerElsewhere: staff, branchElsewhere: everyone };

/** By the law, on the last day of the old map and on the first of the new: whose accounts who may give where. Nobody else any. */
const expected: Readonly<Record<'DEPARTMENT' | 'HEAD', Readonly<Record<string, Readonly<Partial<Record<PlaceName, Expected>>>>>>> = {
  DEPARTMENT: {
    [dayBefore]: {
      departmentOfOld: { departmentOfOld: ofDepartment, centerOfOld: head },
      departmentOfNeighbor: { departmentOfNeighbor: ofDepartment, centerOfNeighbor: head, firmOfNeighbor: everyone },
      departmentElsewhere: elsewhere,
    },
    [mergerDay]: {
      department: {
        ...{ department: ofDepartment, departmentOfOld: ofDepartment, departmentOfNeighbor: ofDepartment },
        ...{ center: head, secondCenter: head, centerOfOld: head, centerOfNeighbor: head },
        ...{ firm: everyone, firmOfNeighbor: everyone },
      },
      departmentElsewhere: elsewhere,
    },
  },
  HEAD: {
    [dayBefore]: {
      centerOfOld: { centerOfOld: staff, branchOfOld: everyone },
      centerOfNeighbor: { centerOfNeighbor: staff },
      centerElsewhere: ofCenterElsewhere,
    },
    [mergerDay]: {
      center: { center: staff, centerOfOld: staff, centerOfNeighbor: staff, branchOfOld: everyone },
      secondCenter: { secondCenter: staff, branchOfSecond: everyone },
      centerElsewhere: ofCenterElsewhere,
    },
  },
};

/** Who acts: as what, for which organisation, on which day. */
export interface ActingOffice {
  readonly role: 'DEPARTMENT' | 'HEAD';
  readonly at: PlaceName;
  readonly today: string;
}

/** The roles whose accounts an office gives, changes and takes back at an organisation. */
export const lawfulRoles = ({ role, at, today }: ActingOffice, place: PlaceName): readonly AccountRole[] =>
  expected[role][today]?.[at]?.[place] ?? [];
