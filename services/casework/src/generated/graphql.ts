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
  /** A code of a code list, as HTTP and events carry it: capitals, digits and underscores. */
  Code: { input: string; output: string; }
  /** One line of text without control characters, 1 to 200 characters, stored in NFC. */
  Line: { input: string; output: string; }
  /** A telephone number in Viet Nam: 10 or 11 digits; spaces, dots and +84 are understood. */
  Phone: { input: string; output: string; }
  /** A personal identification number (số định danh cá nhân): 12 digits, or the 9 digits of an older card; spaces and dots are understood. */
  PersonalId: { input: string; output: string; }
  /** Text of at most 20,000 characters without control characters other than line ends, stored in NFC. */
  Narrative: { input: string; output: string; }
};

export type Query = {
  /** One case within the reach of who asks, or null. */
  readonly case: Maybe<LegalAidCase>;
  /** Requests (yêu cầu) that await acceptance within the reach of who asks, oldest first. */
  readonly requests: CaseConnection;
  /** Accepted cases (vụ việc) within the reach of who asks, newest acceptance first; of one status when it is given. */
  readonly cases: CaseConnection;
  /** The book of quick advice (sổ thực hiện việc trợ giúp pháp lý) within the reach of who asks, newest first. TT12.8.2. */
  readonly quickAdvices: QuickAdviceConnection;
  /**
   * The cases of a person (tìm theo người được trợ giúp) whose personal fields who asks may see, newest first, at most 50: by
   * identity number, by phone, or by name, of which every word must be there, with or without diacritics. Exactly one is given.
   */
  readonly casesOfPerson: ReadonlyArray<LegalAidCase>;
  /** The emergency openings (mở hồ sơ khẩn cấp) of records within the reach of who asks, newest first; those that still wait for their review when it is asked. */
  readonly emergencyAccesses: EmergencyAccessConnection;
  /** The grounds of decisions (căn cứ) that are law on a day; today's when no day is given. */
  readonly caseGrounds: ReadonlyArray<CaseGround>;
  /** The grounds of eligibility (diện người được trợ giúp pháp lý) in force on a day; today's when no day is given. LQ.7. */
  readonly eligibilityGroups: ReadonlyArray<EligibilityGroup>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequestsArgs = {
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryCasesArgs = {
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
  status?: InputMaybe<CaseStatus>;
};


export type QueryQuickAdvicesArgs = {
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryCasesOfPersonArgs = {
  personalId?: InputMaybe<Scalars['PersonalId']['input']>;
  phone?: InputMaybe<Scalars['Phone']['input']>;
  name?: InputMaybe<Scalars['Line']['input']>;
};


export type QueryEmergencyAccessesArgs = {
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
  unreviewed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryCaseGroundsArgs = {
  use?: InputMaybe<GroundUse>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryEligibilityGroupsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type Mutation = {
  /** Accepts a request (thụ lý): enters it in the register of cases and gives it its file number. For the organisation's intake officer or head. LQ.30.1, TT12.5, TT12.11.1. */
  readonly acceptRequest: AcceptRequestPayload;
  /** Accepts a request at once, before all papers are there (thụ lý ngay). LQ.30.4, TT12.6.1. */
  readonly acceptImmediately: AcceptRequestPayload;
  /** Tells the applicant which papers are missing (yêu cầu bổ sung giấy tờ). LQ.30.2. */
  readonly requestPapers: CasePayload;
  /** Refuses acceptance in writing (từ chối thụ lý, form 08-TP-TGPL). LQ.30.3. */
  readonly refuseRequest: CasePayload;
  /** Hands a request to the organisation that is competent (chuyển yêu cầu, form 09-TP-TGPL). LQ.35. */
  readonly transferRequest: CasePayload;
  /** Notes that the papers missing at an immediate acceptance are there (bổ sung đủ giấy tờ). TT12.6.2. */
  readonly completePapers: CasePayload;
  /** Assigns practitioners (cử người thực hiện, form TP-TGPL-14 or 06-TP-TGPL). For the head. LQ.31.2, LQ.33.2. */
  readonly assignPractitioners: CasePayload;
  /** Puts one practitioner in the place of another (thay thế người thực hiện, form TP-TGPL-15 or 07-TP-TGPL). For the head. LQ.25, TT12.9.1. */
  readonly replacePractitioner: CasePayload;
  /** Begins the work on an assigned case (bắt đầu thực hiện). */
  readonly startWork: CasePayload;
  /** Suspends a case (tạm đình chỉ). */
  readonly suspendCase: CasePayload;
  /** Takes a suspended case up again (tiếp tục thực hiện). */
  readonly resumeCase: CasePayload;
  /** Ends a case whose request was carried out (hoàn thành). TT12.10.1. */
  readonly completeCase: CasePayload;
  /** Ends a case that is not carried on (không tiếp tục thực hiện), with its ground. LQ.37.1, TT12.10.2. */
  readonly discontinueCase: CasePayload;
  /** Ends a case that was stopped by law (đình chỉ theo pháp luật). TT12.10.3. */
  readonly terminateCase: CasePayload;
  /** Hands the file of an ended case over (bàn giao hồ sơ). LQ.39.1. */
  readonly handOverFile: CasePayload;
  /** Archives a file that was handed over (lưu trữ hồ sơ). LQ.39.2. */
  readonly archiveFile: CasePayload;
  /** Enters a simple question that was answered at once in the book (việc trợ giúp pháp lý). LQ.32.2, TT12.8.2. */
  readonly recordQuickAdvice: RecordQuickAdvicePayload;
  /**
   * Opens the personal fields of one case for an hour to who may see the case but not the person (mở hồ sơ khẩn cấp): read only,
   * with a reason, told to the case's organisation and reviewed within three working days. Never for protected grounds but to the
   * national authority. For the national authority, departments, and heads of the centre that a branch belongs to.
   */
  readonly openEmergencyAccess: EmergencyAccessPayload;
  /** Judges an emergency opening (xem xét việc mở hồ sơ khẩn cấp). For the head of the case's organisation and for auditors, never for who opened it. */
  readonly reviewEmergencyAccess: EmergencyAccessPayload;
};


export type MutationAcceptRequestArgs = {
  commandId: Scalars['CommandId']['input'];
  input: AcceptRequestInput;
};


export type MutationAcceptImmediatelyArgs = {
  commandId: Scalars['CommandId']['input'];
  input: AcceptImmediatelyInput;
};


export type MutationRequestPapersArgs = {
  commandId: Scalars['CommandId']['input'];
  input: RequestPapersInput;
};


export type MutationRefuseRequestArgs = {
  commandId: Scalars['CommandId']['input'];
  input: RefuseRequestInput;
};


export type MutationTransferRequestArgs = {
  commandId: Scalars['CommandId']['input'];
  input: TransferRequestInput;
};


export type MutationCompletePapersArgs = {
  commandId: Scalars['CommandId']['input'];
  input: CaseActInput;
};


export type MutationAssignPractitionersArgs = {
  commandId: Scalars['CommandId']['input'];
  input: AssignPractitionersInput;
};


export type MutationReplacePractitionerArgs = {
  commandId: Scalars['CommandId']['input'];
  input: ReplacePractitionerInput;
};


export type MutationStartWorkArgs = {
  commandId: Scalars['CommandId']['input'];
  input: CaseActInput;
};


export type MutationSuspendCaseArgs = {
  commandId: Scalars['CommandId']['input'];
  input: CaseActInput;
};


export type MutationResumeCaseArgs = {
  commandId: Scalars['CommandId']['input'];
  input: CaseActInput;
};


export type MutationCompleteCaseArgs = {
  commandId: Scalars['CommandId']['input'];
  input: EndCaseInput;
};


export type MutationDiscontinueCaseArgs = {
  commandId: Scalars['CommandId']['input'];
  input: DiscontinueCaseInput;
};


export type MutationTerminateCaseArgs = {
  commandId: Scalars['CommandId']['input'];
  input: EndCaseInput;
};


export type MutationHandOverFileArgs = {
  commandId: Scalars['CommandId']['input'];
  input: CaseActInput;
};


export type MutationArchiveFileArgs = {
  commandId: Scalars['CommandId']['input'];
  input: CaseActInput;
};


export type MutationRecordQuickAdviceArgs = {
  commandId: Scalars['CommandId']['input'];
  input: RecordQuickAdviceInput;
};


export type MutationOpenEmergencyAccessArgs = {
  commandId: Scalars['CommandId']['input'];
  input: OpenEmergencyAccessInput;
};


export type MutationReviewEmergencyAccessArgs = {
  commandId: Scalars['CommandId']['input'];
  input: ReviewEmergencyAccessInput;
};

/** A request and, once accepted, the case (vụ việc trợ giúp pháp lý) that grew from it. */
export type LegalAidCase = {
  readonly id: Scalars['ID']['output'];
  /** Counts its events; a command names the version that was looked at. */
  readonly version: Scalars['Int']['output'];
  readonly status: CaseStatus;
  /** Null while its owner cannot be reached; `extensions.unavailable` then names the owner. */
  readonly organization: Maybe<Organization>;
  /** The application it came from. Null while its owner cannot be reached. */
  readonly application: Maybe<Application>;
  /** The person aided. For the organisation that holds the case, who works on it, who appraises it, who filed it, and who opened it in an emergency; others get null. Each reading is audited. */
  readonly applicant: Maybe<Applicant>;
  /** What it is about, in the words of who filed it. For the same people as `applicant`; others get null. */
  readonly summary: Maybe<Scalars['String']['output']>;
  readonly form: AidForm;
  readonly field: LegalField;
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Acceptance is the moment of entry in the register. TT12.5. */
  readonly acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** The calendar day of acceptance in Viet Nam, by which figures and numbers count. */
  readonly acceptedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Number of the file (mã số hồ sơ), such as TT.TGTT.01.2026. TT12.11.1. */
  readonly fileNumber: Maybe<Scalars['String']['output']>;
  /** How it was accepted; null before. */
  readonly acceptance: Maybe<Acceptance>;
  /** Who works or worked on it (người thực hiện), the leading practitioner first. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** How it ended; null before. */
  readonly ending: Maybe<CaseEnding>;
  /** The statutory clocks of the case (thời hạn), those that run first. */
  readonly clocks: ReadonlyArray<Clock>;
  /** Every action on a case: whether who asks may do it now, and if not why. Null for who may not act on cases at all. */
  readonly availableActions: Maybe<ReadonlyArray<AvailableAction>>;
  /** What happened to it, oldest first (nhật ký). */
  readonly history: ReadonlyArray<CaseEvent>;
  /** Other cases of the same identity number within the same reach (trùng người). For the same people as `applicant`, citizens excepted; others get null. */
  readonly samePerson: Maybe<ReadonlyArray<LegalAidCase>>;
  /**
   * Who opened its personal fields, and who tried to, newest first (ai đã mở hồ sơ). For who filed it, the head of its
   * organisation, auditors and the national authority; others get null.
   */
  readonly accesses: Maybe<CaseAccessConnection>;
};


/** A request and, once accepted, the case (vụ việc trợ giúp pháp lý) that grew from it. */
export type LegalAidCaseAccessesArgs = {
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

/** A simple question that was answered at once (việc trợ giúp pháp lý). LQ.32.2. */
export type QuickAdvice = {
  readonly id: Scalars['ID']['output'];
  /** Number in the book, gapless per organisation and year. */
  readonly number: Scalars['String']['output'];
  readonly organization: Maybe<Organization>;
  readonly field: LegalField;
  readonly givenOn: Scalars['LocalDate']['output'];
  /** What was asked. For the organisation; others get null. */
  readonly question: Maybe<Scalars['String']['output']>;
  /** What was answered. For the organisation; others get null. */
  readonly answer: Maybe<Scalars['String']['output']>;
};

export type QuickAdviceConnection = {
  readonly nodes: ReadonlyArray<QuickAdvice>;
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** What a ground is for (dùng cho). */
export type GroundUse =
  /** Từ chối thụ lý */
  | 'REFUSAL'
  /** Thụ lý ngay */
  | 'IMMEDIATE_ACCEPTANCE'
  /** Chuyển yêu cầu */
  | 'TRANSFER'
  /** Thay thế người thực hiện */
  | 'REPLACEMENT'
  /** Không tiếp tục thực hiện */
  | 'DISCONTINUANCE';

/** A ground of a decision, with its article (căn cứ). */
export type CaseGround = {
  readonly use: GroundUse;
  readonly code: Scalars['String']['output'];
  /** Vietnamese name. */
  readonly name: Scalars['String']['output'];
  readonly article: Scalars['String']['output'];
};

/** How many cases an organisation holds, by where they stand (khối lượng công việc). */
export type Caseload = {
  /** Requests that await a decision: received, transferred to it, or waiting for papers. */
  readonly waiting: Scalars['Int']['output'];
  /** Accepted and not yet assigned. */
  readonly unassigned: Scalars['Int']['output'];
  /** Assigned or in progress. */
  readonly open: Scalars['Int']['output'];
  readonly suspended: Scalars['Int']['output'];
  /** Ended, the file not yet handed over. */
  readonly toHandOver: Scalars['Int']['output'];
};

export type Applicant = {
  readonly name: Scalars['String']['output'];
  readonly birthDate: Scalars['LocalDate']['output'];
  readonly sex: Sex;
  readonly address: Scalars['String']['output'];
  readonly phone: Maybe<Scalars['String']['output']>;
  /** What the person claims: codes of `eligibilityGroups`. */
  readonly eligibilityGroups: ReadonlyArray<Scalars['String']['output']>;
};

export type Application = {
  readonly id: Scalars['ID']['output'];
  /** The case that grew from this application, within the reach of who asks; null until casework has received it. */
  readonly case: Maybe<LegalAidCase>;
};

export type Organization = {
  readonly id: Scalars['ID']['output'];
  /** Its caseload now, with those of organisations merged into it. For its own staff and for who sees the nation; others get null. */
  readonly caseload: Maybe<Caseload>;
};

export type Practitioner = {
  readonly id: Scalars['ID']['output'];
};

export type CaseConnection = {
  readonly nodes: ReadonlyArray<LegalAidCase>;
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A ground of eligibility with the days on which it is law (diện người được trợ giúp pháp lý). */
export type EligibilityGroup = {
  readonly code: Scalars['String']['output'];
  /** Vietnamese name. */
  readonly name: Scalars['String']['output'];
  readonly article: Scalars['String']['output'];
  /** Whether financial hardship (khó khăn về tài chính) must be shown too. LQ.7.7. */
  readonly needsFinancialHardship: Scalars['Boolean']['output'];
  readonly validFrom: Scalars['LocalDate']['output'];
  readonly validTo: Maybe<Scalars['LocalDate']['output']>;
};

export type CasePayload = CaseChanged | Refused;

export type RecordQuickAdvicePayload = QuickAdviceRecorded | Refused;

export type CaseChanged = {
  /** Null where the act took the case out of the reach of who acted: a transfer. */
  readonly case: Maybe<LegalAidCase>;
};

export type QuickAdviceRecorded = {
  readonly quickAdvice: QuickAdvice;
};

export type AcceptRequestPayload = RequestAccepted | Refused;

export type RequestAccepted = {
  readonly case: LegalAidCase;
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

/** That somebody opened personal fields of a record, or tried to (lượt truy cập). */
export type CaseAccess = {
  readonly at: Scalars['DateTime']['output'];
  /** Subject of the account: a code, not a name. */
  readonly subject: Scalars['String']['output'];
  /** The capacity that he acted in. */
  readonly role: Scalars['String']['output'];
  /** The organisation that he acted for, or null. */
  readonly organization: Maybe<Organization>;
  /** The fields that were opened. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Whether they were shown. */
  readonly allowed: Scalars['Boolean']['output'];
  /** The emergency opening that allowed it, or null. */
  readonly emergency: Maybe<EmergencyAccess>;
};

export type CaseAccessConnection = {
  readonly nodes: ReadonlyArray<CaseAccess>;
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** An emergency opening of one case (mở hồ sơ khẩn cấp). */
export type EmergencyAccess = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly case: Maybe<LegalAidCase>;
  /** Subject of the account that opened it. */
  readonly openedBy: Scalars['String']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  /** One hour after it was opened. */
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly category: EmergencyCategory;
  /** Why, in the words of who opened it. For who opened it and who reviews it; others get null. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Null until it was reviewed. */
  readonly review: Maybe<EmergencyReview>;
  /** The last day for the review: three working days. */
  readonly reviewDueOn: Scalars['LocalDate']['output'];
};

/** Why personal fields are opened (lý do mở). */
export type EmergencyCategory =
  /** Nguy hiểm đến tính mạng, sức khỏe */
  | 'DANGER_TO_LIFE'
  /** Bảo vệ người bị hại, trẻ em */
  | 'PROTECTION_OF_VICTIM'
  /** Yêu cầu của cơ quan tiến hành tố tụng */
  | 'PROCEDURAL_AGENCY'
  /** Giải quyết khiếu nại, tố cáo */
  | 'COMPLAINT';

export type EmergencyReview = {
  readonly finding: EmergencyFinding;
  readonly reviewedBy: Scalars['String']['output'];
  readonly reviewedAt: Scalars['DateTime']['output'];
};

/** What the review found (kết luận). */
export type EmergencyFinding =
  /** Có căn cứ */
  | 'JUSTIFIED'
  /** Không có căn cứ */
  | 'UNJUSTIFIED';

export type EmergencyAccessConnection = {
  readonly nodes: ReadonlyArray<EmergencyAccess>;
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type EmergencyAccessPayload = EmergencyAccessChanged | Refused;

export type EmergencyAccessChanged = {
  readonly emergencyAccess: EmergencyAccess;
};

export type OpenEmergencyAccessInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly category: EmergencyCategory;
  /** At least 20 characters. */
  readonly reason: Scalars['Narrative']['input'];
};

export type ReviewEmergencyAccessInput = {
  readonly emergencyAccessId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly finding: EmergencyFinding;
};

/** Where a request or case stands (trạng thái). */
export type CaseStatus =
  /** Đã tiếp nhận yêu cầu, chờ thụ lý */
  | 'RECEIVED'
  /** Chờ bổ sung giấy tờ */
  | 'NEEDS_PAPERS'
  /** Đã từ chối thụ lý */
  | 'REFUSED'
  /** Đã chuyển đến tổ chức khác, chờ tổ chức đó quyết định */
  | 'TRANSFERRED'
  /** Người yêu cầu đã rút */
  | 'WITHDRAWN'
  /** Đã thụ lý, chờ cử người thực hiện */
  | 'ACCEPTED'
  /** Đã cử người thực hiện */
  | 'ASSIGNED'
  /** Đang thực hiện */
  | 'IN_PROGRESS'
  /** Tạm đình chỉ */
  | 'SUSPENDED'
  /** Đã kết thúc */
  | 'ENDED'
  /** Đã bàn giao hồ sơ */
  | 'HANDED_OVER'
  /** Đã lưu trữ */
  | 'ARCHIVED';

/** How a case was accepted (thụ lý). */
export type Acceptance = {
  readonly kind: AcceptanceKind;
  /** Of an immediate acceptance: a code of `caseGrounds`. */
  readonly ground: Maybe<Scalars['String']['output']>;
  /** Whether all papers are there. */
  readonly papersComplete: Scalars['Boolean']['output'];
  /** The verified grounds of LQ.7, the reporting ground first. For the same people as `LegalAidCase.applicant`, citizens excepted; others get null. */
  readonly eligibilityGroups: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether the client was arrested or held (bị bắt, tạm giữ), which shortens the clock of assignment. LQ.31.2. */
  readonly detained: Scalars['Boolean']['output'];
};

/** Kind of acceptance (hình thức thụ lý). */
export type AcceptanceKind =
  /** Thụ lý khi đủ giấy tờ */
  | 'ORDINARY'
  /** Thụ lý ngay. LQ.30.4 */
  | 'IMMEDIATE';

/** That a practitioner works on a case (việc cử người thực hiện). */
export type Assignment = {
  /** Null while the registry cannot be reached. */
  readonly practitioner: Maybe<Practitioner>;
  readonly kind: PractitionerKind;
  /** Share of the case in percent; the shares of those who work on it add up to 100. */
  readonly sharePercent: Scalars['Int']['output'];
  readonly assignedOn: Scalars['LocalDate']['output'];
  /** The day on which another took over, or null. */
  readonly until: Maybe<Scalars['LocalDate']['output']>;
};

/** How a case ended (kết thúc). TT12.10. */
export type CaseEnding = {
  readonly kind: EndKind;
  readonly endedOn: Scalars['LocalDate']['output'];
  /** Of a discontinuance: a code of `caseGrounds`. */
  readonly ground: Maybe<Scalars['String']['output']>;
  /** The day on which the file was handed over, or null. */
  readonly handedOverOn: Maybe<Scalars['LocalDate']['output']>;
  readonly archivedOn: Maybe<Scalars['LocalDate']['output']>;
};

/** Kind of ending (lý do kết thúc). TT12.10. */
export type EndKind =
  /** Hoàn thành */
  | 'COMPLETED'
  /** Không tiếp tục thực hiện */
  | 'DISCONTINUED'
  /** Đình chỉ theo pháp luật */
  | 'TERMINATED_BY_LAW';

/** A statutory time limit of a case (thời hạn), derived from its acts and the rules in force on their days. */
export type Clock = {
  /** T1, T2, T5, T6, T14 or T16. */
  readonly code: Scalars['String']['output'];
  /** What must be done (Vietnamese). */
  readonly name: Scalars['String']['output'];
  readonly state: ClockState;
  readonly startedAt: Scalars['DateTime']['output'];
  /** The act must be done before this instant. */
  readonly due: Scalars['DateTime']['output'];
  /** The last day on which it is in time. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Minutes until `due`; negative when it is over. Null once the act was done. */
  readonly remainingMinutes: Maybe<Scalars['Int']['output']>;
  /** When the act was done, or null. */
  readonly stoppedAt: Maybe<Scalars['DateTime']['output']>;
  /** How the day was reckoned: from which act, which days count and which do not (Vietnamese / English). */
  readonly why: Scalars['String']['output'];
  readonly article: Scalars['String']['output'];
};

/** Whether a clock runs (tình trạng thời hạn). */
export type ClockState =
  /** Đang chạy */
  | 'RUNNING'
  /** Quá hạn, chưa thực hiện */
  | 'OVERDUE'
  /** Đã thực hiện đúng hạn */
  | 'MET'
  /** Đã thực hiện quá hạn */
  | 'MISSED';

/** An action on a case, and whether it is allowed now (thao tác). */
export type AvailableAction = {
  /** The name of the mutation. */
  readonly action: Scalars['String']['output'];
  readonly allowed: Scalars['Boolean']['output'];
  /** Why not: a code for programs; null where it is allowed. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The article that forbids it, or null where order and not law does. */
  readonly article: Maybe<Scalars['String']['output']>;
  /** Vietnamese first, English second; null where it is allowed. */
  readonly message: Maybe<Scalars['String']['output']>;
};

/** Something that happened to a case (sự kiện). */
export type CaseEvent = {
  /** Version of the case after it. */
  readonly version: Scalars['Int']['output'];
  /** Type of the event, such as casework.case.accepted.v1. */
  readonly type: Scalars['String']['output'];
  readonly occurredOn: Scalars['LocalDate']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};

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

/** Form of aid (hình thức trợ giúp pháp lý). LQ.27.2. */
export type AidForm =
  /** Tham gia tố tụng */
  | 'LITIGATION'
  /** Tư vấn pháp luật */
  | 'LEGAL_ADVICE'
  /** Đại diện ngoài tố tụng */
  | 'OUT_OF_COURT_REPRESENTATION';

/** Field of law as statistics count it (lĩnh vực pháp luật). LQ.27.1 excludes business and commerce. */
export type LegalField =
  /** Pháp luật hình sự */
  | 'CRIMINAL'
  /** Pháp luật dân sự, hôn nhân gia đình */
  | 'CIVIL_FAMILY'
  /** Pháp luật hành chính */
  | 'ADMINISTRATIVE'
  /** Các lĩnh vực pháp luật khác */
  | 'OTHER';

/** Sex as the identity paper says (giới tính). */
export type Sex =
  | 'FEMALE'
  | 'MALE';

export type AcceptRequestInput = {
  readonly caseId: Scalars['ID']['input'];
  /** The version that was looked at; an older one is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The form of aid that will be given. */
  readonly form: AidForm;
  readonly field: LegalField;
  /** The ground that the officer verified: a code of `eligibilityGroups` in force today. LQ.7, LQ.30.1. */
  readonly eligibilityGroup: Scalars['Code']['input'];
  /** Further grounds that were verified, at most 4; form 24 has a column of its own for who is both poor and of an ethnic minority. */
  readonly otherEligibilityGroups?: InputMaybe<ReadonlyArray<Scalars['Code']['input']>>;
  /** Whether the client is arrested or held (bị bắt, tạm giữ). LQ.31.2. */
  readonly detained?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AcceptImmediatelyInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly form: AidForm;
  readonly field: LegalField;
  /** The ground that the person is expected to prove. */
  readonly eligibilityGroup: Scalars['Code']['input'];
  readonly otherEligibilityGroups?: InputMaybe<ReadonlyArray<Scalars['Code']['input']>>;
  readonly detained?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it cannot wait: a code of `caseGrounds(use: IMMEDIATE_ACCEPTANCE)`. TT12.6.1. */
  readonly ground: Scalars['Code']['input'];
  /** Whether the person lives in an especially difficult area (vùng có ĐKKTXH đặc biệt khó khăn) or is kept by force majeure: 10 working days for the papers instead of 5. TT12.6.2. */
  readonly difficultArea?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An act on a case that needs no more than its version. */
export type CaseActInput = {
  readonly caseId: Scalars['ID']['input'];
  /** The version that was looked at; an older one is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RequestPapersInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 3 of them, each once. */
  readonly missing: ReadonlyArray<PaperKind>;
};

/** What a request is made of (giấy tờ). LQ.29.1. */
export type PaperKind =
  /** Đơn yêu cầu */
  | 'REQUEST_FORM'
  /** Giấy tờ chứng minh là người được trợ giúp pháp lý */
  | 'ELIGIBILITY_PROOF'
  /** Giấy tờ, tài liệu liên quan đến vụ việc */
  | 'CASE_PAPERS';

export type RefuseRequestInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** A code of `caseGrounds(use: REFUSAL)`. */
  readonly ground: Scalars['Code']['input'];
};

export type TransferRequestInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Who decides from now on. */
  readonly organizationId: Scalars['ID']['input'];
  /** A code of `caseGrounds(use: TRANSFER)`. */
  readonly ground: Scalars['Code']['input'];
};

export type AssignPractitionersInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** 1 to 10 practitioners, the leading one first; shares add up to 100. */
  readonly assignments: ReadonlyArray<AssignmentInput>;
};

export type AssignmentInput = {
  readonly practitionerId: Scalars['ID']['input'];
  readonly sharePercent: Scalars['Int']['input'];
};

export type ReplacePractitionerInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly outgoingId: Scalars['ID']['input'];
  /** Takes over the share, and the lead if the other had it. */
  readonly incomingId: Scalars['ID']['input'];
  /** A code of `caseGrounds(use: REPLACEMENT)`. */
  readonly ground: Scalars['Code']['input'];
};

export type EndCaseInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** The day on which it ended: not in the future and not before acceptance; today when it is not given. */
  readonly endedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type DiscontinueCaseInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly endedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** A code of `caseGrounds(use: DISCONTINUANCE)`. */
  readonly ground: Scalars['Code']['input'];
};

export type RecordQuickAdviceInput = {
  readonly field: LegalField;
  readonly question: Scalars['Narrative']['input'];
  readonly answer: Scalars['Narrative']['input'];
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
  LegalAidCase: LegalAidCase;
  Application: Application;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LegalAidCase:
    ( { __typename: 'LegalAidCase' }
    & GraphQLRecursivePick<FederationTypes['LegalAidCase'], {"id":true}> );
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  LocalDate: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  CommandId: ResolverTypeWrapper<any>;
  PageSize: ResolverTypeWrapper<any>;
  Cursor: ResolverTypeWrapper<any>;
  Code: ResolverTypeWrapper<any>;
  Line: ResolverTypeWrapper<any>;
  Phone: ResolverTypeWrapper<any>;
  PersonalId: ResolverTypeWrapper<any>;
  Narrative: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LegalAidCase: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  QuickAdvice: ResolverTypeWrapper<any>;
  QuickAdviceConnection: ResolverTypeWrapper<any>;
  GroundUse: ResolverTypeWrapper<any>;
  CaseGround: ResolverTypeWrapper<any>;
  Caseload: ResolverTypeWrapper<any>;
  Applicant: ResolverTypeWrapper<any>;
  Application: ResolverTypeWrapper<any>;
  Organization: ResolverTypeWrapper<any>;
  Practitioner: ResolverTypeWrapper<any>;
  CaseConnection: ResolverTypeWrapper<any>;
  EligibilityGroup: ResolverTypeWrapper<any>;
  CasePayload: ResolverTypeWrapper<any>;
  RecordQuickAdvicePayload: ResolverTypeWrapper<any>;
  CaseChanged: ResolverTypeWrapper<any>;
  QuickAdviceRecorded: ResolverTypeWrapper<any>;
  AcceptRequestPayload: ResolverTypeWrapper<any>;
  RequestAccepted: ResolverTypeWrapper<any>;
  Refused: ResolverTypeWrapper<any>;
  RefusalDetail: ResolverTypeWrapper<any>;
  CaseAccess: ResolverTypeWrapper<any>;
  CaseAccessConnection: ResolverTypeWrapper<any>;
  EmergencyAccess: ResolverTypeWrapper<any>;
  EmergencyCategory: ResolverTypeWrapper<any>;
  EmergencyReview: ResolverTypeWrapper<any>;
  EmergencyFinding: ResolverTypeWrapper<any>;
  EmergencyAccessConnection: ResolverTypeWrapper<any>;
  EmergencyAccessPayload: ResolverTypeWrapper<any>;
  EmergencyAccessChanged: ResolverTypeWrapper<any>;
  OpenEmergencyAccessInput: ResolverTypeWrapper<any>;
  ReviewEmergencyAccessInput: ResolverTypeWrapper<any>;
  CaseStatus: ResolverTypeWrapper<any>;
  Acceptance: ResolverTypeWrapper<any>;
  AcceptanceKind: ResolverTypeWrapper<any>;
  Assignment: ResolverTypeWrapper<any>;
  CaseEnding: ResolverTypeWrapper<any>;
  EndKind: ResolverTypeWrapper<any>;
  Clock: ResolverTypeWrapper<any>;
  ClockState: ResolverTypeWrapper<any>;
  AvailableAction: ResolverTypeWrapper<any>;
  CaseEvent: ResolverTypeWrapper<any>;
  PractitionerKind: ResolverTypeWrapper<any>;
  AidForm: ResolverTypeWrapper<any>;
  LegalField: ResolverTypeWrapper<any>;
  Sex: ResolverTypeWrapper<any>;
  AcceptRequestInput: ResolverTypeWrapper<any>;
  AcceptImmediatelyInput: ResolverTypeWrapper<any>;
  CaseActInput: ResolverTypeWrapper<any>;
  RequestPapersInput: ResolverTypeWrapper<any>;
  PaperKind: ResolverTypeWrapper<any>;
  RefuseRequestInput: ResolverTypeWrapper<any>;
  TransferRequestInput: ResolverTypeWrapper<any>;
  AssignPractitionersInput: ResolverTypeWrapper<any>;
  AssignmentInput: ResolverTypeWrapper<any>;
  ReplacePractitionerInput: ResolverTypeWrapper<any>;
  EndCaseInput: ResolverTypeWrapper<any>;
  DiscontinueCaseInput: ResolverTypeWrapper<any>;
  RecordQuickAdviceInput: ResolverTypeWrapper<any>;
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
  Code: any;
  Line: any;
  Phone: any;
  PersonalId: any;
  Narrative: any;
  Query: Record<PropertyKey, never>;
  ID: any;
  Mutation: Record<PropertyKey, never>;
  LegalAidCase: any;
  Int: any;
  QuickAdvice: any;
  QuickAdviceConnection: any;
  CaseGround: any;
  Caseload: any;
  Applicant: any;
  Application: any;
  Organization: any;
  Practitioner: any;
  CaseConnection: any;
  EligibilityGroup: any;
  CasePayload: any;
  RecordQuickAdvicePayload: any;
  CaseChanged: any;
  QuickAdviceRecorded: any;
  AcceptRequestPayload: any;
  RequestAccepted: any;
  Refused: any;
  RefusalDetail: any;
  CaseAccess: any;
  CaseAccessConnection: any;
  EmergencyAccess: any;
  EmergencyReview: any;
  EmergencyAccessConnection: any;
  EmergencyAccessPayload: any;
  EmergencyAccessChanged: any;
  OpenEmergencyAccessInput: any;
  ReviewEmergencyAccessInput: any;
  Acceptance: any;
  Assignment: any;
  CaseEnding: any;
  Clock: any;
  AvailableAction: any;
  CaseEvent: any;
  AcceptRequestInput: any;
  AcceptImmediatelyInput: any;
  CaseActInput: any;
  RequestPapersInput: any;
  RefuseRequestInput: any;
  TransferRequestInput: any;
  AssignPractitionersInput: any;
  AssignmentInput: any;
  ReplacePractitionerInput: any;
  EndCaseInput: any;
  DiscontinueCaseInput: any;
  RecordQuickAdviceInput: any;
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

export interface CodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Code'], any> {
  name: 'Code';
}

export interface LineScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Line'], any> {
  name: 'Line';
}

export interface PhoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Phone'], any> {
  name: 'Phone';
}

export interface PersonalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonalId'], any> {
  name: 'PersonalId';
}

export interface NarrativeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Narrative'], any> {
  name: 'Narrative';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  requests?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryRequestsArgs, 'first'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  quickAdvices?: Resolver<ResolversTypes['QuickAdviceConnection'], ParentType, ContextType, RequireFields<QueryQuickAdvicesArgs, 'first'>>;
  casesOfPerson?: Resolver<ReadonlyArray<ResolversTypes['LegalAidCase']>, ParentType, ContextType, Partial<QueryCasesOfPersonArgs>>;
  emergencyAccesses?: Resolver<ResolversTypes['EmergencyAccessConnection'], ParentType, ContextType, RequireFields<QueryEmergencyAccessesArgs, 'first' | 'unreviewed'>>;
  caseGrounds?: Resolver<ReadonlyArray<ResolversTypes['CaseGround']>, ParentType, ContextType, Partial<QueryCaseGroundsArgs>>;
  eligibilityGroups?: Resolver<ReadonlyArray<ResolversTypes['EligibilityGroup']>, ParentType, ContextType, Partial<QueryEligibilityGroupsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRequest?: Resolver<ResolversTypes['AcceptRequestPayload'], ParentType, ContextType, RequireFields<MutationAcceptRequestArgs, 'commandId' | 'input'>>;
  acceptImmediately?: Resolver<ResolversTypes['AcceptRequestPayload'], ParentType, ContextType, RequireFields<MutationAcceptImmediatelyArgs, 'commandId' | 'input'>>;
  requestPapers?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRequestPapersArgs, 'commandId' | 'input'>>;
  refuseRequest?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRefuseRequestArgs, 'commandId' | 'input'>>;
  transferRequest?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationTransferRequestArgs, 'commandId' | 'input'>>;
  completePapers?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationCompletePapersArgs, 'commandId' | 'input'>>;
  assignPractitioners?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAssignPractitionersArgs, 'commandId' | 'input'>>;
  replacePractitioner?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationReplacePractitionerArgs, 'commandId' | 'input'>>;
  startWork?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationStartWorkArgs, 'commandId' | 'input'>>;
  suspendCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSuspendCaseArgs, 'commandId' | 'input'>>;
  resumeCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationResumeCaseArgs, 'commandId' | 'input'>>;
  completeCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationCompleteCaseArgs, 'commandId' | 'input'>>;
  discontinueCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationDiscontinueCaseArgs, 'commandId' | 'input'>>;
  terminateCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationTerminateCaseArgs, 'commandId' | 'input'>>;
  handOverFile?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationHandOverFileArgs, 'commandId' | 'input'>>;
  archiveFile?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationArchiveFileArgs, 'commandId' | 'input'>>;
  recordQuickAdvice?: Resolver<ResolversTypes['RecordQuickAdvicePayload'], ParentType, ContextType, RequireFields<MutationRecordQuickAdviceArgs, 'commandId' | 'input'>>;
  openEmergencyAccess?: Resolver<ResolversTypes['EmergencyAccessPayload'], ParentType, ContextType, RequireFields<MutationOpenEmergencyAccessArgs, 'commandId' | 'input'>>;
  reviewEmergencyAccess?: Resolver<ResolversTypes['EmergencyAccessPayload'], ParentType, ContextType, RequireFields<MutationReviewEmergencyAccessArgs, 'commandId' | 'input'>>;
};

export type LegalAidCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidCase'] = ResolversParentTypes['LegalAidCase'], FederationReferenceType extends FederationReferenceTypes['LegalAidCase'] = FederationReferenceTypes['LegalAidCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAidCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AidForm'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LegalField'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fileNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptance?: Resolver<Maybe<ResolversTypes['Acceptance']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['CaseEnding']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['Clock']>, ParentType, ContextType>;
  availableActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AvailableAction']>>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CaseEvent']>, ParentType, ContextType>;
  samePerson?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LegalAidCase']>>, ParentType, ContextType>;
  accesses?: Resolver<Maybe<ResolversTypes['CaseAccessConnection']>, ParentType, ContextType, RequireFields<LegalAidCaseAccessesArgs, 'first'>>;
};

export type QuickAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuickAdvice'] = ResolversParentTypes['QuickAdvice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LegalField'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuickAdviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuickAdviceConnection'] = ResolversParentTypes['QuickAdviceConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuickAdvice']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseGround'] = ResolversParentTypes['CaseGround']> = {
  use?: Resolver<ResolversTypes['GroundUse'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caseload'] = ResolversParentTypes['Caseload']> = {
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unassigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toHandOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eligibilityGroups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseload?: Resolver<Maybe<ResolversTypes['Caseload']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EligibilityGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityGroup'] = ResolversParentTypes['EligibilityGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsFinancialHardship?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  __resolveType: TypeResolveFn<'CaseChanged' | 'Refused', ParentType, ContextType>;
};

export type RecordQuickAdvicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordQuickAdvicePayload'] = ResolversParentTypes['RecordQuickAdvicePayload']> = {
  __resolveType: TypeResolveFn<'QuickAdviceRecorded' | 'Refused', ParentType, ContextType>;
};

export type CaseChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseChanged'] = ResolversParentTypes['CaseChanged']> = {
  case?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuickAdviceRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuickAdviceRecorded'] = ResolversParentTypes['QuickAdviceRecorded']> = {
  quickAdvice?: Resolver<ResolversTypes['QuickAdvice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptRequestPayload'] = ResolversParentTypes['AcceptRequestPayload']> = {
  __resolveType: TypeResolveFn<'RequestAccepted' | 'Refused', ParentType, ContextType>;
};

export type RequestAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAccepted'] = ResolversParentTypes['RequestAccepted']> = {
  case?: Resolver<ResolversTypes['LegalAidCase'], ParentType, ContextType>;
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

export type CaseAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAccess'] = ResolversParentTypes['CaseAccess']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  emergency?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
};

export type CaseAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAccessConnection'] = ResolversParentTypes['CaseAccessConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CaseAccess']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EmergencyAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccess'] = ResolversParentTypes['EmergencyAccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['EmergencyCategory'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['EmergencyReview']>, ParentType, ContextType>;
  reviewDueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type EmergencyReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyReview'] = ResolversParentTypes['EmergencyReview']> = {
  finding?: Resolver<ResolversTypes['EmergencyFinding'], ParentType, ContextType>;
  reviewedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EmergencyAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessConnection'] = ResolversParentTypes['EmergencyAccessConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EmergencyAccessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessPayload'] = ResolversParentTypes['EmergencyAccessPayload']> = {
  __resolveType: TypeResolveFn<'EmergencyAccessChanged' | 'Refused', ParentType, ContextType>;
};

export type EmergencyAccessChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessChanged'] = ResolversParentTypes['EmergencyAccessChanged']> = {
  emergencyAccess?: Resolver<ResolversTypes['EmergencyAccess'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Acceptance'] = ResolversParentTypes['Acceptance']> = {
  kind?: Resolver<ResolversTypes['AcceptanceKind'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  papersComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  eligibilityGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  detained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PractitionerKind'], ParentType, ContextType>;
  sharePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CaseEndingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEnding'] = ResolversParentTypes['CaseEnding']> = {
  kind?: Resolver<ResolversTypes['EndKind'], ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  archivedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClockState'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  remainingMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AvailableActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailableAction'] = ResolversParentTypes['AvailableAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  CommandId?: GraphQLScalarType;
  PageSize?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Code?: GraphQLScalarType;
  Line?: GraphQLScalarType;
  Phone?: GraphQLScalarType;
  PersonalId?: GraphQLScalarType;
  Narrative?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  LegalAidCase?: LegalAidCaseResolvers<ContextType>;
  QuickAdvice?: QuickAdviceResolvers<ContextType>;
  QuickAdviceConnection?: QuickAdviceConnectionResolvers<ContextType>;
  CaseGround?: CaseGroundResolvers<ContextType>;
  Caseload?: CaseloadResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  EligibilityGroup?: EligibilityGroupResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  RecordQuickAdvicePayload?: RecordQuickAdvicePayloadResolvers<ContextType>;
  CaseChanged?: CaseChangedResolvers<ContextType>;
  QuickAdviceRecorded?: QuickAdviceRecordedResolvers<ContextType>;
  AcceptRequestPayload?: AcceptRequestPayloadResolvers<ContextType>;
  RequestAccepted?: RequestAcceptedResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefusalDetail?: RefusalDetailResolvers<ContextType>;
  CaseAccess?: CaseAccessResolvers<ContextType>;
  CaseAccessConnection?: CaseAccessConnectionResolvers<ContextType>;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
  EmergencyReview?: EmergencyReviewResolvers<ContextType>;
  EmergencyAccessConnection?: EmergencyAccessConnectionResolvers<ContextType>;
  EmergencyAccessPayload?: EmergencyAccessPayloadResolvers<ContextType>;
  EmergencyAccessChanged?: EmergencyAccessChangedResolvers<ContextType>;
  Acceptance?: AcceptanceResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  CaseEnding?: CaseEndingResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  AvailableAction?: AvailableActionResolvers<ContextType>;
  CaseEvent?: CaseEventResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
