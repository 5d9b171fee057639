import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day of Asia/Ho_Chi_Minh, written 2025-07-01; a day that does not exist is refused. */
  LocalDate: { input: string; output: string; }
  /** An instant, written 2025-06-30T17:00:00Z. */
  DateTime: { input: string; output: string; }
  /** A client's own identifier of a command, a UUID: the same id has one effect and one answer, however often it is sent. */
  CommandId: { input: string; output: string; }
  /** The size of a page: 1 to 100. */
  PageSize: { input: number; output: number; }
  /** Where the next page begins: the `endCursor` of the page before. */
  Cursor: { input: string; output: string; }
  /** One line of text without control characters, 1 to 200 characters, stored in NFC. */
  Line: { input: string; output: string; }
  /** Number of a card: 1 to 32 capitals (Đ too), digits, dots, slashes and hyphens. */
  CardNumber: { input: string; output: string; }
};

export type Query = {
  /** The provinces (tỉnh, thành phố trực thuộc trung ương) in force on a day; today's when no day is given. */
  readonly provinces: ReadonlyArray<Province>;
  /** One version of a province, or null. */
  readonly province: Maybe<Province>;
  /** The organisations (tổ chức thực hiện trợ giúp pháp lý), ordered by province code and name. */
  readonly organizations: OrganizationConnection;
  /** One organisation, or null. */
  readonly organization: Maybe<Organization>;
  /** The practitioners (người thực hiện trợ giúp pháp lý) with a capacity on a day, today's when none is given; ordered by name. */
  readonly practitioners: PractitionerConnection;
  /** One practitioner, or null. */
  readonly practitioner: Maybe<Practitioner>;
  /** The lists that were published for a province (danh sách đã công bố), newest first. LQ.10.2, LQ.17.2. */
  readonly rosters: RosterConnection;
  /** One published list, or null. */
  readonly roster: Maybe<Roster>;
  /** The account that acts: the one that the header `x-capacity` names, or the caller's newest. */
  readonly me: Account;
  /** Every open account of who asks (các tư cách): the id of one goes into the header `x-capacity` to act by it. */
  readonly myCapacities: ReadonlyArray<Account>;
  /** The accounts within the competence of who asks, by subject; of one subject or organisation when it is given. TT12.11a. */
  readonly accounts: AccountConnection;
};


export type QueryProvincesArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryProvinceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  provinceId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPractitionersArgs = {
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  provinceId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<PractitionerKind>;
};


export type QueryPractitionerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRostersArgs = {
  provinceId: Scalars['ID']['input'];
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryRosterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
  subject?: InputMaybe<Scalars['Line']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  /**
   * Enters an organisation into the register: department, centre, branch, contracted or registered organisation. For the national
   * authority, and for a department where it contracts or registers in its province. LQ.11, LQ.14, LQ.15, TT12.11a.2.
   */
  readonly registerOrganization: RegisterOrganizationPayload;
  /** Ends an organisation by merger (sáp nhập) into its successor. For the national authority. LQ.11, LQ.16.3. */
  readonly mergeOrganization: MergeOrganizationPayload;
  /**
   * Gives an organisation another name from a day on (đổi tên); earlier days keep the old one. For the national authority, and for
   * a department of those that participate in its province; others are to it as if they were not there. TT12.11a.2.
   */
  readonly renameOrganization: OrganizationPayload;
  /**
   * Ends an organisation without a successor (giải thể, chấm dứt, thu hồi). For the national authority, and for a department of
   * those that participate in its province; others are to it as if they were not there. LQ.16, TT08.17, TT08.22.
   */
  readonly endOrganization: OrganizationPayload;
  /**
   * Enters a practitioner with a capacity and, where the kind needs one, a card. For the national authority, and for a department of
   * the people of those that participate in its province and of its collaborators. LQ.17, LQ.24, TT12.11a.2.
   */
  readonly registerPractitioner: PractitionerPayload;
  /**
   * Adds a capacity (tư cách) to a practitioner. For the national authority, and for a department at those that participate in its
   * province and of collaborators. LQ.17, LQ.24, TT12.11a.2.
   */
  readonly addCapacity: PractitionerPayload;
  /**
   * Ends a capacity. For the national authority, and for a department at those that participate in its province and of
   * collaborators. LQ.22, TT08.17, TT12.11a.2.
   */
  readonly endCapacity: PractitionerPayload;
  /**
   * Issues a card (cấp thẻ); a reissued card keeps its number. For the national authority, and for a department the cards of its
   * collaborators and of the people of those that participate in its province. LQ.21, LQ.23, NĐ144.16, NĐ144.19.
   */
  readonly issueCredential: PractitionerPayload;
  /** Withdraws a card (thu hồi thẻ) from a day on. For whoever issues such cards. LQ.22, NĐ144.18. */
  readonly withdrawCredential: PractitionerPayload;
  /**
   * Publishes the lists of a province's organisations and practitioners as they are today (công bố danh sách). For the national
   * authority, and for a department the lists of its own province. LQ.10.2, LQ.17.2.
   */
  readonly publishRoster: PublishRosterPayload;
  /**
   * Opens an account (cấp tài khoản). The national authority for everyone; a department for its own staff, its centres' heads and
   * the participating organisations of its province; the head of a centre for its staff, practitioners and branches. Nobody below
   * the national authority for himself. TT12.11a.
   */
  readonly openAccount: OpenAccountPayload;
  /** Gives an account another capacity (thay đổi tài khoản), within the same competence; it counts everywhere within 60 seconds. TT12.11a. */
  readonly changeAccount: ChangeAccountPayload;
  /** Closes an account (thu hồi tài khoản), within the same competence; it counts everywhere within 60 seconds. TT12.11a. */
  readonly closeAccount: CloseAccountPayload;
  /** Hands the own account back (giao lại tài khoản), as a practitioner must when his right ends. For whose account it is. TT12.11a.5b. */
  readonly handBackAccount: CloseAccountPayload;
};


export type MutationRegisterOrganizationArgs = {
  commandId: Scalars['CommandId']['input'];
  input: RegisterOrganizationInput;
};


export type MutationMergeOrganizationArgs = {
  commandId: Scalars['CommandId']['input'];
  input: MergeOrganizationInput;
};


export type MutationRenameOrganizationArgs = {
  commandId: Scalars['CommandId']['input'];
  input: RenameOrganizationInput;
};


export type MutationEndOrganizationArgs = {
  commandId: Scalars['CommandId']['input'];
  input: EndOrganizationInput;
};


export type MutationRegisterPractitionerArgs = {
  commandId: Scalars['CommandId']['input'];
  input: RegisterPractitionerInput;
};


export type MutationAddCapacityArgs = {
  commandId: Scalars['CommandId']['input'];
  input: AddCapacityInput;
};


export type MutationEndCapacityArgs = {
  commandId: Scalars['CommandId']['input'];
  input: EndCapacityInput;
};


export type MutationIssueCredentialArgs = {
  commandId: Scalars['CommandId']['input'];
  input: IssueCredentialInput;
};


export type MutationWithdrawCredentialArgs = {
  commandId: Scalars['CommandId']['input'];
  input: WithdrawCredentialInput;
};


export type MutationPublishRosterArgs = {
  commandId: Scalars['CommandId']['input'];
  input: PublishRosterInput;
};


export type MutationOpenAccountArgs = {
  commandId: Scalars['CommandId']['input'];
  input: OpenAccountInput;
};


export type MutationChangeAccountArgs = {
  commandId: Scalars['CommandId']['input'];
  input: ChangeAccountInput;
};


export type MutationCloseAccountArgs = {
  commandId: Scalars['CommandId']['input'];
  input: CloseAccountInput;
};


export type MutationHandBackAccountArgs = {
  commandId: Scalars['CommandId']['input'];
  input: CloseAccountInput;
};

/** One version of a province: between `validFrom` and `validTo` its code and name meant this place. */
export type Province = {
  readonly id: Scalars['ID']['output'];
  /** The statistical code of its time. Seven codes changed their meaning on 01/07/2025: never join on it without a day. */
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly fullName: Scalars['String']['output'];
  /** The first day. */
  readonly validFrom: Scalars['LocalDate']['output'];
  /** The day after the last, or null while it is in force. */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
  /** What it was merged into (sáp nhập), or null. */
  readonly successor: Maybe<Province>;
  readonly predecessors: ReadonlyArray<Province>;
};

/** An organisation that gives legal aid (tổ chức thực hiện trợ giúp pháp lý). */
export type Organization = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly kind: OrganizationKind;
  /** Its name on a day; today's when no day is given. */
  readonly name: Scalars['String']['output'];
  /** Every name that it bore, oldest first. */
  readonly names: ReadonlyArray<DatedName>;
  /** The version of the province in which it has its seat. */
  readonly province: Province;
  /** The centre of a branch, or the department that it answers to. */
  readonly parent: Maybe<Organization>;
  /** Of a branch: its number within its centre. NĐ144.5. */
  readonly branchOrdinal: Maybe<Scalars['Int']['output']>;
  /** Of a participating organisation. LQ.12. */
  readonly nature: Maybe<OrganizationNature>;
  /** Those that answer to it. */
  readonly children: ReadonlyArray<Organization>;
  /** Why it ended without a successor, or null. */
  readonly endGround: Maybe<OrganizationEndGround>;
  /** Who has a capacity in it on a day, today's when none is given; ordered by name. */
  readonly practitioners: PractitionerConnection;
  readonly activeFrom: Scalars['LocalDate']['output'];
  /** The day after its last, or null while it is active. */
  readonly activeTo: Maybe<Scalars['LocalDate']['output']>;
  /** What it was merged into, or null. */
  readonly successor: Maybe<Organization>;
  readonly predecessors: ReadonlyArray<Organization>;
};


/** An organisation that gives legal aid (tổ chức thực hiện trợ giúp pháp lý). */
export type OrganizationNameArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** An organisation that gives legal aid (tổ chức thực hiện trợ giúp pháp lý). */
export type OrganizationPractitionersArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** Kind of organisation that gives legal aid (loại tổ chức thực hiện trợ giúp pháp lý). LQ.10. */
export type OrganizationKind =
  /** Trung tâm trợ giúp pháp lý nhà nước */
  | 'STATE_CENTER'
  /** Chi nhánh của Trung tâm */
  | 'BRANCH'
  /** Tổ chức ký hợp đồng thực hiện trợ giúp pháp lý */
  | 'CONTRACTED_ORGANIZATION'
  /** Tổ chức đăng ký tham gia trợ giúp pháp lý */
  | 'REGISTERED_ORGANIZATION'
  /** Sở Tư pháp */
  | 'JUSTICE_DEPARTMENT'
  /** Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý */
  | 'NATIONAL_AUTHORITY';

/** Nature of a participating organisation (tổ chức hành nghề luật sư, tổ chức tư vấn pháp luật). LQ.12. */
export type OrganizationNature =
  /** Tổ chức hành nghề luật sư */
  | 'LAW_PRACTICE'
  /** Tổ chức tư vấn pháp luật */
  | 'LAW_CONSULTING';

/** Why an organisation ended without a successor (lý do chấm dứt). LQ.16, TT08.17, TT08.22. */
export type OrganizationEndGround =
  /** Giải thể */
  | 'DISSOLVED'
  /** Chấm dứt hợp đồng */
  | 'CONTRACT_ENDED'
  /** Tự chấm dứt tham gia */
  | 'OWN_WILL'
  /** Không còn đủ điều kiện */
  | 'CONDITIONS_LOST'
  /** Không thực hiện trong 02 năm liên tục */
  | 'INACTIVE_TWO_YEARS'
  /** Gây thiệt hại nghiêm trọng */
  | 'SERIOUS_HARM';

export type DatedName = {
  readonly name: Scalars['String']['output'];
  readonly validFrom: Scalars['LocalDate']['output'];
  /** The day after the last, or null. */
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};

export type OrganizationConnection = {
  readonly nodes: ReadonlyArray<Organization>;
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type RegisterOrganizationPayload = OrganizationRegistered | Refused;

export type MergeOrganizationPayload = OrganizationMerged | Refused;

export type OrganizationPayload = OrganizationChanged | Refused;

export type PractitionerPayload = PractitionerChanged | Refused;

export type PublishRosterPayload = RosterPublished | Refused;

export type OrganizationRegistered = {
  readonly organization: Organization;
};

export type OrganizationMerged = {
  readonly organization: Organization;
};

export type OrganizationChanged = {
  readonly organization: Organization;
};

export type PractitionerChanged = {
  readonly practitioner: Practitioner;
};

export type RosterPublished = {
  readonly roster: Roster;
};

/** A refusal by a rule (từ chối): a code for programs, an article where law forbids, a sentence for people. */
export type Refused = {
  readonly code: Scalars['String']['output'];
  /** The article that forbids it, or null where order and not law does. */
  readonly article: Maybe<Scalars['String']['output']>;
  /** Vietnamese first, English second. */
  readonly message: Scalars['String']['output'];
  readonly details: ReadonlyArray<RefusalDetail>;
};

export type RefusalDetail = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** Who may act, in which role and where (tài khoản). */
export type Account = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  /** The subject of the token that signs in. */
  readonly subject: Scalars['String']['output'];
  readonly role: Role;
  readonly organization: Maybe<Organization>;
  /** Of a practitioner's account: who he is in the register. */
  readonly practitioner: Maybe<Practitioner>;
  readonly closed: Scalars['Boolean']['output'];
  /** Why it was closed, or null while it is open. */
  readonly closedBy: Maybe<AccountClosing>;
};

/** How an account ended (lý do đóng tài khoản). */
export type AccountClosing =
  /** Bị thu hồi */
  | 'REVOKED'
  /** Người dùng giao lại */
  | 'HANDED_BACK';

export type AccountConnection = {
  readonly nodes: ReadonlyArray<Account>;
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** What an account may do (tư cách). */
export type Role =
  /** Người dân: sees what he filed himself. */
  | 'CITIZEN'
  /** Người tiếp nhận yêu cầu của một tổ chức. */
  | 'INTAKE_OFFICER'
  /** Người đứng đầu một tổ chức. */
  | 'HEAD'
  /** Người thực hiện trợ giúp pháp lý: the cases that he works on. */
  | 'PRACTITIONER'
  /** Người thẩm định chất lượng: the ended cases of his organisation. TT12.14. */
  | 'APPRAISER'
  /** Cán bộ Sở Tư pháp: the organisations and cases of a province, no personal fields. */
  | 'DEPARTMENT'
  /** Người phân tích số liệu: codes and figures of the nation, no personal fields. */
  | 'ANALYST'
  /** Người kiểm tra việc truy cập: who opened which record, no personal fields. */
  | 'AUDITOR'
  /** Cơ quan quản lý nhà nước ở trung ương. */
  | 'AUTHORITY'
  /** Hệ thống nhận dữ liệu: a program that follows public events; published lists only. */
  | 'SUBSCRIBER';

export type OpenAccountPayload = AccountOpened | Refused;

export type ChangeAccountPayload = AccountChanged | Refused;

export type CloseAccountPayload = AccountClosed | Refused;

export type AccountOpened = {
  readonly account: Account;
};

export type AccountChanged = {
  readonly account: Account;
};

export type AccountClosed = {
  readonly account: Account;
};

export type RegisterOrganizationInput = {
  readonly kind: OrganizationKind;
  readonly name: Scalars['Line']['input'];
  readonly provinceId: Scalars['ID']['input'];
  readonly activeFrom: Scalars['LocalDate']['input'];
  /** Needed for a branch (its centre); optional for the others (a department). */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed for a branch, and for nothing else: 1 to 99, once within its centre. */
  readonly branchOrdinal?: InputMaybe<Scalars['Int']['input']>;
  /** Needed for contracted and registered organisations, and for nothing else. */
  readonly nature?: InputMaybe<OrganizationNature>;
};

export type RenameOrganizationInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly name: Scalars['Line']['input'];
  /** The first day of the new name. */
  readonly from: Scalars['LocalDate']['input'];
};

export type EndOrganizationInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The first day on which it is active no more. */
  readonly endedOn: Scalars['LocalDate']['input'];
  readonly ground: OrganizationEndGround;
};

export type RegisterPractitionerInput = {
  readonly name: Scalars['Line']['input'];
  readonly capacity: CapacityInput;
  /** Needed where the kind rests on a card. */
  readonly credential?: InputMaybe<CredentialInput>;
};

export type CapacityInput = {
  readonly kind: PractitionerKind;
  readonly organizationId: Scalars['ID']['input'];
  readonly validFrom: Scalars['LocalDate']['input'];
};

export type CredentialInput = {
  readonly kind: CredentialKind;
  readonly number: Scalars['CardNumber']['input'];
  readonly validFrom: Scalars['LocalDate']['input'];
};

export type AddCapacityInput = {
  readonly practitionerId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly capacity: CapacityInput;
};

export type EndCapacityInput = {
  readonly practitionerId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly kind: PractitionerKind;
  readonly organizationId: Scalars['ID']['input'];
  /** The first day on which it is held no more. */
  readonly endedOn: Scalars['LocalDate']['input'];
};

export type IssueCredentialInput = {
  readonly practitionerId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly credential: CredentialInput;
};

export type WithdrawCredentialInput = {
  readonly practitionerId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly kind: CredentialKind;
  /** The first day on which it is not valid. */
  readonly withdrawnOn: Scalars['LocalDate']['input'];
};

export type PublishRosterInput = {
  readonly provinceId: Scalars['ID']['input'];
};

export type MergeOrganizationInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly successorId: Scalars['ID']['input'];
  /** The successor's first day with the merged work. */
  readonly mergedOn: Scalars['LocalDate']['input'];
  /** The version that was looked at; an older one is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
};

export type OpenAccountInput = {
  readonly subject: Scalars['Line']['input'];
  readonly role: Role;
  /** Needed for INTAKE_OFFICER, HEAD, PRACTITIONER, APPRAISER and DEPARTMENT, and for no other role. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed for PRACTITIONER, and for no other role. */
  readonly practitionerId?: InputMaybe<Scalars['ID']['input']>;
};

export type ChangeAccountInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly role: Role;
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  readonly practitionerId?: InputMaybe<Scalars['ID']['input']>;
};

export type CloseAccountInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Who gives legal aid, or is trained for it (người thực hiện trợ giúp pháp lý). The list is published by law. LQ.17.2. */
export type Practitioner = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly capacities: ReadonlyArray<Capacity>;
  readonly credentials: ReadonlyArray<Credential>;
  /** What he may do on a day, today's when none is given, form by form and why not. */
  readonly rights: ReadonlyArray<PractitionerRight>;
};


/** Who gives legal aid, or is trained for it (người thực hiện trợ giúp pháp lý). The list is published by law. LQ.17.2. */
export type PractitionerRightsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** In which capacity and where a practitioner works (tư cách). Half-open days. */
export type Capacity = {
  readonly kind: PractitionerKind;
  readonly organization: Organization;
  readonly validFrom: Scalars['LocalDate']['output'];
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};

/** A card or certificate (thẻ). Half-open days of validity. */
export type Credential = {
  readonly kind: CredentialKind;
  readonly number: Scalars['String']['output'];
  readonly validFrom: Scalars['LocalDate']['output'];
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};

/** Kind of card (loại thẻ). LQ.21, LQ.24. */
export type CredentialKind =
  /** Thẻ trợ giúp viên pháp lý */
  | 'OFFICER_CARD'
  /** Thẻ luật sư */
  | 'LAWYER_CARD'
  /** Thẻ tư vấn viên pháp luật */
  | 'CONSULTANT_CARD'
  /** Thẻ cộng tác viên trợ giúp pháp lý */
  | 'COLLABORATOR_CARD';

/** Kind of practitioner (loại người thực hiện trợ giúp pháp lý). LQ.17, LQ.24. */
export type PractitionerKind =
  /** Trợ giúp viên pháp lý */
  | 'LEGAL_AID_OFFICER'
  /** Luật sư */
  | 'LAWYER'
  /** Tư vấn viên pháp luật */
  | 'CONSULTANT'
  /** Cộng tác viên trợ giúp pháp lý */
  | 'COLLABORATOR'
  /** Người tập sự trợ giúp pháp lý */
  | 'APPRENTICE'
  /** Người tiếp nhận yêu cầu */
  | 'INTAKE_OFFICER';

/** Whether a practitioner may use a form of aid on a day (quyền thực hiện). */
export type PractitionerRight = {
  readonly form: AidForm;
  readonly allowed: Scalars['Boolean']['output'];
  /** Why not: a code for programs; null where he may. */
  readonly code: Maybe<Scalars['String']['output']>;
  readonly article: Maybe<Scalars['String']['output']>;
};

/** Form of aid (hình thức trợ giúp pháp lý). LQ.27.2. */
export type AidForm =
  /** Tham gia tố tụng */
  | 'LITIGATION'
  /** Tư vấn pháp luật */
  | 'LEGAL_ADVICE'
  /** Đại diện ngoài tố tụng */
  | 'OUT_OF_COURT_REPRESENTATION';

export type PractitionerConnection = {
  readonly nodes: ReadonlyArray<Practitioner>;
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The lists of a province as they were published on a day (danh sách công bố): they never change. LQ.10.2, LQ.17.2. */
export type Roster = {
  readonly id: Scalars['ID']['output'];
  readonly province: Province;
  readonly publishedOn: Scalars['LocalDate']['output'];
  readonly organizations: ReadonlyArray<RosterOrganization>;
  readonly practitioners: ReadonlyArray<RosterPractitioner>;
};

export type RosterOrganization = {
  /** The organisation as it is today. */
  readonly organization: Maybe<Organization>;
  readonly name: Scalars['String']['output'];
  readonly kind: OrganizationKind;
};

export type RosterPractitioner = {
  /** The practitioner as he is today. */
  readonly practitioner: Maybe<Practitioner>;
  readonly name: Scalars['String']['output'];
  readonly kind: PractitionerKind;
  readonly organizationName: Scalars['String']['output'];
  /** Number of the card, or null for kinds without one. */
  readonly cardNumber: Maybe<Scalars['String']['output']>;
};

export type RosterConnection = {
  readonly nodes: ReadonlyArray<Roster>;
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Province: Province;
  Organization: Organization;
  Practitioner: Practitioner;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Practitioner:
    ( { __typename: 'Practitioner' }
    & GraphQLRecursivePick<FederationTypes['Practitioner'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  LocalDate: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  CommandId: ResolverTypeWrapper<any>;
  PageSize: ResolverTypeWrapper<any>;
  Cursor: ResolverTypeWrapper<any>;
  Line: ResolverTypeWrapper<any>;
  CardNumber: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Province: ResolverTypeWrapper<any>;
  Organization: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  OrganizationKind: ResolverTypeWrapper<any>;
  OrganizationNature: ResolverTypeWrapper<any>;
  OrganizationEndGround: ResolverTypeWrapper<any>;
  DatedName: ResolverTypeWrapper<any>;
  OrganizationConnection: ResolverTypeWrapper<any>;
  RegisterOrganizationPayload: ResolverTypeWrapper<any>;
  MergeOrganizationPayload: ResolverTypeWrapper<any>;
  OrganizationPayload: ResolverTypeWrapper<any>;
  PractitionerPayload: ResolverTypeWrapper<any>;
  PublishRosterPayload: ResolverTypeWrapper<any>;
  OrganizationRegistered: ResolverTypeWrapper<any>;
  OrganizationMerged: ResolverTypeWrapper<any>;
  OrganizationChanged: ResolverTypeWrapper<any>;
  PractitionerChanged: ResolverTypeWrapper<any>;
  RosterPublished: ResolverTypeWrapper<any>;
  Refused: ResolverTypeWrapper<any>;
  RefusalDetail: ResolverTypeWrapper<any>;
  Account: ResolverTypeWrapper<any>;
  AccountClosing: ResolverTypeWrapper<any>;
  AccountConnection: ResolverTypeWrapper<any>;
  Role: ResolverTypeWrapper<any>;
  OpenAccountPayload: ResolverTypeWrapper<any>;
  ChangeAccountPayload: ResolverTypeWrapper<any>;
  CloseAccountPayload: ResolverTypeWrapper<any>;
  AccountOpened: ResolverTypeWrapper<any>;
  AccountChanged: ResolverTypeWrapper<any>;
  AccountClosed: ResolverTypeWrapper<any>;
  RegisterOrganizationInput: ResolverTypeWrapper<any>;
  RenameOrganizationInput: ResolverTypeWrapper<any>;
  EndOrganizationInput: ResolverTypeWrapper<any>;
  RegisterPractitionerInput: ResolverTypeWrapper<any>;
  CapacityInput: ResolverTypeWrapper<any>;
  CredentialInput: ResolverTypeWrapper<any>;
  AddCapacityInput: ResolverTypeWrapper<any>;
  EndCapacityInput: ResolverTypeWrapper<any>;
  IssueCredentialInput: ResolverTypeWrapper<any>;
  WithdrawCredentialInput: ResolverTypeWrapper<any>;
  PublishRosterInput: ResolverTypeWrapper<any>;
  MergeOrganizationInput: ResolverTypeWrapper<any>;
  OpenAccountInput: ResolverTypeWrapper<any>;
  ChangeAccountInput: ResolverTypeWrapper<any>;
  CloseAccountInput: ResolverTypeWrapper<any>;
  Practitioner: ResolverTypeWrapper<any>;
  Capacity: ResolverTypeWrapper<any>;
  Credential: ResolverTypeWrapper<any>;
  CredentialKind: ResolverTypeWrapper<any>;
  PractitionerKind: ResolverTypeWrapper<any>;
  PractitionerRight: ResolverTypeWrapper<any>;
  AidForm: ResolverTypeWrapper<any>;
  PractitionerConnection: ResolverTypeWrapper<any>;
  Roster: ResolverTypeWrapper<any>;
  RosterOrganization: ResolverTypeWrapper<any>;
  RosterPractitioner: ResolverTypeWrapper<any>;
  RosterConnection: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  LocalDate: any;
  DateTime: any;
  CommandId: any;
  PageSize: any;
  Cursor: any;
  Line: any;
  CardNumber: any;
  Query: Record<PropertyKey, never>;
  ID: any;
  Mutation: Record<PropertyKey, never>;
  Province: any;
  Organization: any;
  Int: any;
  DatedName: any;
  OrganizationConnection: any;
  RegisterOrganizationPayload: any;
  MergeOrganizationPayload: any;
  OrganizationPayload: any;
  PractitionerPayload: any;
  PublishRosterPayload: any;
  OrganizationRegistered: any;
  OrganizationMerged: any;
  OrganizationChanged: any;
  PractitionerChanged: any;
  RosterPublished: any;
  Refused: any;
  RefusalDetail: any;
  Account: any;
  AccountConnection: any;
  OpenAccountPayload: any;
  ChangeAccountPayload: any;
  CloseAccountPayload: any;
  AccountOpened: any;
  AccountChanged: any;
  AccountClosed: any;
  RegisterOrganizationInput: any;
  RenameOrganizationInput: any;
  EndOrganizationInput: any;
  RegisterPractitionerInput: any;
  CapacityInput: any;
  CredentialInput: any;
  AddCapacityInput: any;
  EndCapacityInput: any;
  IssueCredentialInput: any;
  WithdrawCredentialInput: any;
  PublishRosterInput: any;
  MergeOrganizationInput: any;
  OpenAccountInput: any;
  ChangeAccountInput: any;
  CloseAccountInput: any;
  Practitioner: any;
  Capacity: any;
  Credential: any;
  PractitionerRight: any;
  PractitionerConnection: any;
  Roster: any;
  RosterOrganization: any;
  RosterPractitioner: any;
  RosterConnection: any;
  String: any;
  Boolean: any;
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface CommandIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CommandId'], any> {
  name: 'CommandId';
}

export interface PageSizeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PageSize'], any> {
  name: 'PageSize';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface LineScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Line'], any> {
  name: 'Line';
}

export interface CardNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CardNumber'], any> {
  name: 'CardNumber';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  provinces?: Resolver<ReadonlyArray<ResolversTypes['Province']>, ParentType, ContextType, Partial<QueryProvincesArgs>>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, RequireFields<QueryProvinceArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  practitioners?: Resolver<ResolversTypes['PractitionerConnection'], ParentType, ContextType, RequireFields<QueryPractitionersArgs, 'first'>>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType, RequireFields<QueryPractitionerArgs, 'id'>>;
  rosters?: Resolver<ResolversTypes['RosterConnection'], ParentType, ContextType, RequireFields<QueryRostersArgs, 'provinceId' | 'first'>>;
  roster?: Resolver<Maybe<ResolversTypes['Roster']>, ParentType, ContextType, RequireFields<QueryRosterArgs, 'id'>>;
  me?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  myCapacities?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerOrganization?: Resolver<ResolversTypes['RegisterOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'commandId' | 'input'>>;
  mergeOrganization?: Resolver<ResolversTypes['MergeOrganizationPayload'], ParentType, ContextType, RequireFields<MutationMergeOrganizationArgs, 'commandId' | 'input'>>;
  renameOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationRenameOrganizationArgs, 'commandId' | 'input'>>;
  endOrganization?: Resolver<ResolversTypes['OrganizationPayload'], ParentType, ContextType, RequireFields<MutationEndOrganizationArgs, 'commandId' | 'input'>>;
  registerPractitioner?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationRegisterPractitionerArgs, 'commandId' | 'input'>>;
  addCapacity?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationAddCapacityArgs, 'commandId' | 'input'>>;
  endCapacity?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationEndCapacityArgs, 'commandId' | 'input'>>;
  issueCredential?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationIssueCredentialArgs, 'commandId' | 'input'>>;
  withdrawCredential?: Resolver<ResolversTypes['PractitionerPayload'], ParentType, ContextType, RequireFields<MutationWithdrawCredentialArgs, 'commandId' | 'input'>>;
  publishRoster?: Resolver<ResolversTypes['PublishRosterPayload'], ParentType, ContextType, RequireFields<MutationPublishRosterArgs, 'commandId' | 'input'>>;
  openAccount?: Resolver<ResolversTypes['OpenAccountPayload'], ParentType, ContextType, RequireFields<MutationOpenAccountArgs, 'commandId' | 'input'>>;
  changeAccount?: Resolver<ResolversTypes['ChangeAccountPayload'], ParentType, ContextType, RequireFields<MutationChangeAccountArgs, 'commandId' | 'input'>>;
  closeAccount?: Resolver<ResolversTypes['CloseAccountPayload'], ParentType, ContextType, RequireFields<MutationCloseAccountArgs, 'commandId' | 'input'>>;
  handBackAccount?: Resolver<ResolversTypes['CloseAccountPayload'], ParentType, ContextType, RequireFields<MutationHandBackAccountArgs, 'commandId' | 'input'>>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Province']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganizationNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['DatedName']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  branchOrdinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['OrganizationNature']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  endGround?: Resolver<Maybe<ResolversTypes['OrganizationEndGround']>, ParentType, ContextType>;
  practitioners?: Resolver<ResolversTypes['PractitionerConnection'], ParentType, ContextType, RequireFields<OrganizationPractitionersArgs, 'first'>>;
  activeFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  activeTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type DatedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedName'] = ResolversParentTypes['DatedName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegisterOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationPayload'] = ResolversParentTypes['RegisterOrganizationPayload']> = {
  __resolveType: TypeResolveFn<'OrganizationRegistered' | 'Refused', ParentType, ContextType>;
};

export type MergeOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganizationPayload'] = ResolversParentTypes['MergeOrganizationPayload']> = {
  __resolveType: TypeResolveFn<'OrganizationMerged' | 'Refused', ParentType, ContextType>;
};

export type OrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationPayload'] = ResolversParentTypes['OrganizationPayload']> = {
  __resolveType: TypeResolveFn<'OrganizationChanged' | 'Refused', ParentType, ContextType>;
};

export type PractitionerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PractitionerPayload'] = ResolversParentTypes['PractitionerPayload']> = {
  __resolveType: TypeResolveFn<'PractitionerChanged' | 'Refused', ParentType, ContextType>;
};

export type PublishRosterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishRosterPayload'] = ResolversParentTypes['PublishRosterPayload']> = {
  __resolveType: TypeResolveFn<'RosterPublished' | 'Refused', ParentType, ContextType>;
};

export type OrganizationRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationRegistered'] = ResolversParentTypes['OrganizationRegistered']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMerged'] = ResolversParentTypes['OrganizationMerged']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationChanged'] = ResolversParentTypes['OrganizationChanged']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PractitionerChanged'] = ResolversParentTypes['PractitionerChanged']> = {
  practitioner?: Resolver<ResolversTypes['Practitioner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RosterPublishedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterPublished'] = ResolversParentTypes['RosterPublished']> = {
  roster?: Resolver<ResolversTypes['Roster'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['RefusalDetail']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalDetail'] = ResolversParentTypes['RefusalDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['AccountClosing']>, ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenAccountPayload'] = ResolversParentTypes['OpenAccountPayload']> = {
  __resolveType: TypeResolveFn<'AccountOpened' | 'Refused', ParentType, ContextType>;
};

export type ChangeAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAccountPayload'] = ResolversParentTypes['ChangeAccountPayload']> = {
  __resolveType: TypeResolveFn<'AccountChanged' | 'Refused', ParentType, ContextType>;
};

export type CloseAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAccountPayload'] = ResolversParentTypes['CloseAccountPayload']> = {
  __resolveType: TypeResolveFn<'AccountClosed' | 'Refused', ParentType, ContextType>;
};

export type AccountOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountOpened'] = ResolversParentTypes['AccountOpened']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountChanged'] = ResolversParentTypes['AccountChanged']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountClosed'] = ResolversParentTypes['AccountClosed']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner'], FederationReferenceType extends FederationReferenceTypes['Practitioner'] = FederationReferenceTypes['Practitioner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practitioner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['Capacity']>, ParentType, ContextType>;
  credentials?: Resolver<ReadonlyArray<ResolversTypes['Credential']>, ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['PractitionerRight']>, ParentType, ContextType, Partial<PractitionerRightsArgs>>;
};

export type CapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capacity'] = ResolversParentTypes['Capacity']> = {
  kind?: Resolver<ResolversTypes['PractitionerKind'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CredentialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credential'] = ResolversParentTypes['Credential']> = {
  kind?: Resolver<ResolversTypes['CredentialKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type PractitionerRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PractitionerRight'] = ResolversParentTypes['PractitionerRight']> = {
  form?: Resolver<ResolversTypes['AidForm'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PractitionerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PractitionerConnection'] = ResolversParentTypes['PractitionerConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Roster'] = ResolversParentTypes['Roster']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['RosterOrganization']>, ParentType, ContextType>;
  practitioners?: Resolver<ReadonlyArray<ResolversTypes['RosterPractitioner']>, ParentType, ContextType>;
};

export type RosterOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterOrganization'] = ResolversParentTypes['RosterOrganization']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
};

export type RosterPractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterPractitioner'] = ResolversParentTypes['RosterPractitioner']> = {
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PractitionerKind'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cardNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RosterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterConnection'] = ResolversParentTypes['RosterConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Roster']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  CommandId?: GraphQLScalarType;
  PageSize?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Line?: GraphQLScalarType;
  CardNumber?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  DatedName?: DatedNameResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  RegisterOrganizationPayload?: RegisterOrganizationPayloadResolvers<ContextType>;
  MergeOrganizationPayload?: MergeOrganizationPayloadResolvers<ContextType>;
  OrganizationPayload?: OrganizationPayloadResolvers<ContextType>;
  PractitionerPayload?: PractitionerPayloadResolvers<ContextType>;
  PublishRosterPayload?: PublishRosterPayloadResolvers<ContextType>;
  OrganizationRegistered?: OrganizationRegisteredResolvers<ContextType>;
  OrganizationMerged?: OrganizationMergedResolvers<ContextType>;
  OrganizationChanged?: OrganizationChangedResolvers<ContextType>;
  PractitionerChanged?: PractitionerChangedResolvers<ContextType>;
  RosterPublished?: RosterPublishedResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefusalDetail?: RefusalDetailResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  OpenAccountPayload?: OpenAccountPayloadResolvers<ContextType>;
  ChangeAccountPayload?: ChangeAccountPayloadResolvers<ContextType>;
  CloseAccountPayload?: CloseAccountPayloadResolvers<ContextType>;
  AccountOpened?: AccountOpenedResolvers<ContextType>;
  AccountChanged?: AccountChangedResolvers<ContextType>;
  AccountClosed?: AccountClosedResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Capacity?: CapacityResolvers<ContextType>;
  Credential?: CredentialResolvers<ContextType>;
  PractitionerRight?: PractitionerRightResolvers<ContextType>;
  PractitionerConnection?: PractitionerConnectionResolvers<ContextType>;
  Roster?: RosterResolvers<ContextType>;
  RosterOrganization?: RosterOrganizationResolvers<ContextType>;
  RosterPractitioner?: RosterPractitionerResolvers<ContextType>;
  RosterConnection?: RosterConnectionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
