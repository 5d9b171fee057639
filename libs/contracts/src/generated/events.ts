/**
 * How far a chain of audited readings has come, kept in a second store so that its end cannot be cut off unseen. Internal.
 */
export interface CaseworkAuditChainAnchored {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.audit-chain.anchored.v1";
  /**
   * The chain, one of each process, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    /**
     * Number of the last row.
     */
    position: number;
    /**
     * Its hash, SHA-256 in base64url.
     */
    hash: string;
  };
}

/**
 * All codes of a case after one of its events, with the protected ones: for our own services only. `id`, `subject` and `sequence` are those of the event that it accompanies.
 */
export interface CaseSnapshotRecorded {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case-snapshot.recorded.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    change:
      | "RECEIVED"
      | "PAPERS_REQUESTED"
      | "REFUSED"
      | "TRANSFERRED"
      | "WITHDRAWN"
      | "ACCEPTED"
      | "PAPERS_COMPLETED"
      | "ASSIGNED"
      | "PRACTITIONER_REPLACED"
      | "WORK_STARTED"
      | "SUSPENDED"
      | "RESUMED"
      | "WITHDRAWAL_ASKED"
      | "ENDED"
      | "HANDED_OVER"
      | "ARCHIVED";
    status:
      | "RECEIVED"
      | "NEEDS_PAPERS"
      | "REFUSED"
      | "TRANSFERRED"
      | "WITHDRAWN"
      | "ACCEPTED"
      | "ASSIGNED"
      | "IN_PROGRESS"
      | "SUSPENDED"
      | "ENDED"
      | "HANDED_OVER"
      | "ARCHIVED";
    organizationId: string;
    organizationKind: ("STATE_CENTER" | "BRANCH" | "CONTRACTED_ORGANIZATION" | "REGISTERED_ORGANIZATION") | null;
    provinceId: string | null;
    form: "LITIGATION" | "LEGAL_ADVICE" | "OUT_OF_COURT_REPRESENTATION";
    field: "CRIMINAL" | "CIVIL_FAMILY" | "ADMINISTRATIVE" | "OTHER";
    acceptedOn: string | null;
    endedOn: string | null;
    end: ("COMPLETED" | "DISCONTINUED" | "TERMINATED_BY_LAW") | null;
    sex: "FEMALE" | "MALE";
    /**
     * The verified grounds of LQ.7, the reporting ground first; empty before acceptance.
     *
     * @maxItems 5
     */
    grounds: (
      | "MERIT"
      | "POOR"
      | "CHILD"
      | "ETHNIC_DIFFICULT"
      | "ACCUSED_16_18"
      | "ACCUSED_NEAR_POOR"
      | "TRAFFICKING"
      | "MARTYR_KIN"
      | "AGENT_ORANGE"
      | "ELDERLY"
      | "DISABLED"
      | "VICTIM_16_18"
      | "DOMESTIC_VIOLENCE"
      | "TRAFFICKING_OLD"
      | "HIV"
    )[];
    /**
     * Who works on it, the leading practitioner first.
     *
     * @maxItems 10
     */
    assignments: {
      practitionerId: string;
      kind: "LEGAL_AID_OFFICER" | "LAWYER" | "CONSULTANT" | "COLLABORATOR" | "APPRENTICE" | "INTAKE_OFFICER";
      organizationKind: "STATE_CENTER" | "BRANCH" | "CONTRACTED_ORGANIZATION" | "REGISTERED_ORGANIZATION";
      sharePercent: number;
    }[];
  };
}

/**
 * A request was accepted: it is a case with a file number from now on (LQ.30, TT12.5, TT12.11.1).
 */
export interface CaseAccepted {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.accepted.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The day of acceptance in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    acceptedAt: string;
    applicationId: string;
    organizationId: string;
    organizationKind: "STATE_CENTER" | "BRANCH" | "CONTRACTED_ORGANIZATION" | "REGISTERED_ORGANIZATION";
    /**
     * The version of the organisation's province on the day of acceptance.
     */
    provinceId: string;
    form: "LITIGATION" | "LEGAL_ADVICE" | "OUT_OF_COURT_REPRESENTATION";
    field: "CRIMINAL" | "CIVIL_FAMILY" | "ADMINISTRATIVE" | "OTHER";
    /**
     * Gapless per organisation, register, form and year.
     */
    fileSequence: number;
    fileYear: number;
    fileNumber: string;
    /**
     * IMMEDIATE: before all papers were there (LQ.30.4).
     */
    acceptance?: "ORDINARY" | "IMMEDIATE";
    immediateGround?: ("LIMITATION_SHORT" | "TRIAL_NEAR" | "APPOINTED_DEFENCE" | "AVOID_HARM") | null;
    /**
     * The ground of LQ.7 that the officer verified; PROTECTED where it tells of health, violence, trafficking, a minor or ethnicity.
     */
    reportedGround?:
      "MERIT" | "POOR" | "ACCUSED_NEAR_POOR" | "MARTYR_KIN" | "AGENT_ORANGE" | "ELDERLY" | "DISABLED" | "PROTECTED";
  };
}

/**
 * The file was archived (LQ.39.2).
 */
export interface CaseArchived {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.archived.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
  };
}

/**
 * Practitioners were assigned (LQ.31.2, LQ.33.2).
 */
export interface CaseAssigned {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.assigned.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
    /**
     * Who works on it from now on, the leading practitioner first; shares add up to 100.
     *
     * @minItems 1
     * @maxItems 10
     */
    assignments: {
      practitionerId: string;
      kind: "LEGAL_AID_OFFICER" | "LAWYER" | "CONSULTANT" | "COLLABORATOR" | "APPRENTICE" | "INTAKE_OFFICER";
      sharePercent: number;
    }[];
  };
}

/**
 * The case ended: completed, discontinued, or terminated by law (TT12.10).
 */
export interface CaseEnded {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.ended.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
    end: "COMPLETED" | "DISCONTINUED" | "TERMINATED_BY_LAW";
    /**
     * Of a discontinuance; null otherwise.
     */
    ground: ("REFUSAL_GROUND_APPEARED" | "PROHIBITED_ACT" | "CLIENT_WITHDREW" | "PAPERS_MISSING") | null;
  };
}

/**
 * The file was handed over (LQ.39.1).
 */
export interface CaseHandedOver {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.handed-over.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
  };
}

/**
 * The papers that were missing at an immediate acceptance are there (TT12.6.2).
 */
export interface CasePapersCompleted {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.papers-completed.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
  };
}

/**
 * The applicant was told which papers are missing (LQ.30.2).
 */
export interface CasePapersRequested {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.papers-requested.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
    /**
     * @minItems 1
     * @maxItems 10
     */
    missing: ("REQUEST_FORM" | "ELIGIBILITY_PROOF" | "CASE_PAPERS")[];
  };
}

/**
 * A practitioner took the place of another (TT12.9.1, LQ.25).
 */
export interface CasePractitionerReplaced {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.practitioner-replaced.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
    outgoingId: string;
    incomingId: string;
    ground: "MUST_STOP" | "MUST_REFUSE" | "REGISTRATION_REFUSED" | "CONTRACT_ENDED" | "CLIENT_REQUEST";
    /**
     * Who works on it from now on, the leading practitioner first; shares add up to 100.
     *
     * @minItems 1
     * @maxItems 10
     */
    assignments: {
      practitionerId: string;
      kind: "LEGAL_AID_OFFICER" | "LAWYER" | "CONSULTANT" | "COLLABORATOR" | "APPRENTICE" | "INTAKE_OFFICER";
      sharePercent: number;
    }[];
  };
}

/**
 * A request reached the organisation that it was filed with (LQ.29).
 */
export interface CaseReceived {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.received.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    occurredOn: string;
    receivedAt: string;
    applicationId: string;
    organizationId: string;
    form: "LITIGATION" | "LEGAL_ADVICE" | "OUT_OF_COURT_REPRESENTATION";
    field: "CRIMINAL" | "CIVIL_FAMILY" | "ADMINISTRATIVE" | "OTHER";
  };
}

/**
 * Acceptance was refused in writing (LQ.30.3).
 */
export interface CaseRefused {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.refused.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
    ground: "NOT_WITHIN_LAW" | "UNLAWFUL_CONTENT" | "PERSON_DIED" | "HANDLED_ELSEWHERE";
  };
}

/**
 * A suspended case goes on.
 */
export interface CaseResumed {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.resumed.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
  };
}

/**
 * The case was suspended (tạm đình chỉ).
 */
export interface CaseSuspended {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.suspended.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
  };
}

/**
 * The request went to another organisation and awaits its decision (LQ.35).
 */
export interface CaseTransferred {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.transferred.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    fromOrganizationId: string;
    /**
     * Who holds it from now on.
     */
    organizationId: string;
    ground: "NO_TERRITORIAL_COMPETENCE" | "SHORT_OF_RESOURCES";
  };
}

/**
 * The client of an accepted case asked to withdraw; the organisation answers at once (TT12.9.2, LQ.37.1c).
 */
export interface CaseWithdrawalAsked {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.withdrawal-asked.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
  };
}

/**
 * The request was withdrawn before acceptance (TT12.9.2).
 */
export interface CaseWithdrawn {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.withdrawn.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
  };
}

/**
 * The practitioners began their work.
 */
export interface CaseWorkStarted {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.case.work-started.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
  };
}

/**
 * The personal fields of one case were opened in an emergency for an hour. Internal.
 */
export interface EmergencyAccessOpened {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.emergency-access.opened.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    caseId: string;
    /**
     * Who holds the case and is told.
     */
    organizationId: string;
    category: "DANGER_TO_LIFE" | "PROTECTION_OF_VICTIM" | "PROCEDURAL_AGENCY" | "COMPLAINT";
    expiresAt: string;
  };
}

/**
 * An emergency opening was judged. Internal.
 */
export interface EmergencyAccessReviewed {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.emergency-access.reviewed.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    caseId: string;
    organizationId: string;
    finding: "JUSTIFIED" | "UNJUSTIFIED";
  };
}

/**
 * A simple question was answered at once and entered in the book (việc, LQ.32.2, TT12.8.2).
 */
export interface QuickAdviceGiven {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/casework";
  type: "casework.quick-advice.given.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
    provinceId: string;
    field: "CRIMINAL" | "CIVIL_FAMILY" | "ADMINISTRATIVE" | "OTHER";
    /**
     * Gapless per organisation and year.
     */
    bookSequence: number;
    bookYear: number;
  };
}

/**
 * An application for legal aid was filed (LQ.29.1). Who filed it and for whom is fetched from the owner by a signed call.
 */
export interface ApplicationFiled {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/public-services";
  type: "public-services.application.filed.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    occurredOn: string;
    filedAt: string;
    organizationId: string;
    form: "LITIGATION" | "LEGAL_ADVICE" | "OUT_OF_COURT_REPRESENTATION";
    field: "CRIMINAL" | "CIVIL_FAMILY" | "ADMINISTRATIVE" | "OTHER";
    /**
     * The owner's keyed digest (HMAC-SHA256) of the personal fields, which the owner confirms when they are fetched.
     */
    digest: string;
  };
}

/**
 * The citizen withdrew an application (form 05-TP-TGPL, TT12.9.2).
 */
export interface ApplicationWithdrawn {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/public-services";
  type: "public-services.application.withdrawn.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    organizationId: string;
  };
}

/**
 * How far a chain of audited readings has come, kept in a second store so that its end cannot be cut off unseen. Internal.
 */
export interface PublicServicesAuditChainAnchored {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/public-services";
  type: "public-services.audit-chain.anchored.v1";
  /**
   * The chain, one of each process, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    /**
     * Number of the last row.
     */
    position: number;
    /**
     * Its hash, SHA-256 in base64url.
     */
    hash: string;
  };
}

/**
 * An account acts in another capacity from now on (TT12.11a). Internal.
 */
export interface AccountChanged {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.account.changed.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    occurredOn: string;
    /**
     * The subject of the token that signs in; a code, not a name.
     */
    subject: string;
    role:
      | "CITIZEN"
      | "INTAKE_OFFICER"
      | "HEAD"
      | "PRACTITIONER"
      | "APPRAISER"
      | "DEPARTMENT"
      | "ANALYST"
      | "AUDITOR"
      | "AUTHORITY"
      | "SUBSCRIBER";
    organizationId: string | null;
    /**
     * Of a practitioner's account: who he is in the register.
     */
    practitionerId?: string;
  };
}

/**
 * An account may act no more (TT12.11a.1). Internal.
 */
export interface AccountClosed {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.account.closed.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    occurredOn: string;
    subject: string;
    /**
     * Whether it was taken back or handed back; taken back where it is not said.
     */
    closing?: "REVOKED" | "HANDED_BACK";
  };
}

/**
 * Somebody may act, in a role and for an organisation (TT12.11a.1). Internal.
 */
export interface AccountOpened {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.account.opened.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    occurredOn: string;
    /**
     * The subject of the token that signs in; a code, not a name.
     */
    subject: string;
    role:
      | "CITIZEN"
      | "INTAKE_OFFICER"
      | "HEAD"
      | "PRACTITIONER"
      | "APPRAISER"
      | "DEPARTMENT"
      | "ANALYST"
      | "AUDITOR"
      | "AUTHORITY"
      | "SUBSCRIBER";
    organizationId: string | null;
    /**
     * Of a practitioner's account: who he is in the register.
     */
    practitionerId?: string;
  };
}

/**
 * An organisation gives legal aid no more, without a successor (LQ.16, TT08.17, TT08.22).
 */
export interface OrganizationEnded {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.organization.ended.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The first day on which it is active no more.
     */
    occurredOn: string;
    ground: "DISSOLVED" | "CONTRACT_ENDED" | "OWN_WILL" | "CONDITIONS_LOST" | "INACTIVE_TWO_YEARS" | "SERIOUS_HARM";
  };
}

/**
 * An organisation ended by merger into its successor (LQ.16.3).
 */
export interface OrganizationMerged {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.organization.merged.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The successor's first day with the merged work.
     */
    occurredOn: string;
    successorId: string;
  };
}

/**
 * An organisation that gives legal aid entered the register (LQ.11).
 */
export interface OrganizationRegistered {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.organization.registered.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * Its first day.
     */
    occurredOn: string;
    kind:
      | "STATE_CENTER"
      | "BRANCH"
      | "CONTRACTED_ORGANIZATION"
      | "REGISTERED_ORGANIZATION"
      | "JUSTICE_DEPARTMENT"
      | "NATIONAL_AUTHORITY";
    /**
     * Published by law (LQ.10.2, LQ.17.2).
     */
    name: string;
    /**
     * The version of the province of its seat.
     */
    provinceId: string;
    /**
     * The centre of a branch, or the department that a centre or participating organisation answers to.
     */
    parentId?: string | null;
    /**
     * Of a branch: its number within its centre (NĐ144.5).
     */
    branchOrdinal?: number | null;
    /**
     * Of a participating organisation (LQ.12).
     */
    nature?: ("LAW_PRACTICE" | "LAW_CONSULTING") | null;
  };
}

/**
 * An organisation bears another name from a day on.
 */
export interface OrganizationRenamed {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.organization.renamed.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    /**
     * Published by law (LQ.10.2, LQ.17.2).
     */
    name: string;
  };
}

/**
 * A practitioner took up one more capacity. Tells all capacities and cards as they are now.
 */
export interface PractitionerCapacityAdded {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.practitioner.capacity-added.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    /**
     * In which capacity and where the person works, with half-open days.
     *
     * @minItems 1
     * @maxItems 20
     */
    capacities: {
      kind: "LEGAL_AID_OFFICER" | "LAWYER" | "CONSULTANT" | "COLLABORATOR" | "APPRENTICE" | "INTAKE_OFFICER";
      organizationId: string;
      organizationKind: "STATE_CENTER" | "BRANCH" | "CONTRACTED_ORGANIZATION" | "REGISTERED_ORGANIZATION";
      validFrom: string;
      validTo: string | null;
    }[];
    /**
     * The days on which each card is valid, half-open; no number, no name.
     *
     * @maxItems 20
     */
    credentials: {
      kind: "OFFICER_CARD" | "LAWYER_CARD" | "CONSULTANT_CARD" | "COLLABORATOR_CARD";
      validFrom: string;
      validTo: string | null;
    }[];
  };
}

/**
 * A capacity of a practitioner ended. Tells all capacities and cards as they are now.
 */
export interface PractitionerCapacityEnded {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.practitioner.capacity-ended.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    /**
     * In which capacity and where the person works, with half-open days.
     *
     * @minItems 1
     * @maxItems 20
     */
    capacities: {
      kind: "LEGAL_AID_OFFICER" | "LAWYER" | "CONSULTANT" | "COLLABORATOR" | "APPRENTICE" | "INTAKE_OFFICER";
      organizationId: string;
      organizationKind: "STATE_CENTER" | "BRANCH" | "CONTRACTED_ORGANIZATION" | "REGISTERED_ORGANIZATION";
      validFrom: string;
      validTo: string | null;
    }[];
    /**
     * The days on which each card is valid, half-open; no number, no name.
     *
     * @maxItems 20
     */
    credentials: {
      kind: "OFFICER_CARD" | "LAWYER_CARD" | "CONSULTANT_CARD" | "COLLABORATOR_CARD";
      validFrom: string;
      validTo: string | null;
    }[];
  };
}

/**
 * A card was issued (LQ.21, LQ.24). Tells all capacities and cards as they are now.
 */
export interface PractitionerCredentialIssued {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.practitioner.credential-issued.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    /**
     * In which capacity and where the person works, with half-open days.
     *
     * @minItems 1
     * @maxItems 20
     */
    capacities: {
      kind: "LEGAL_AID_OFFICER" | "LAWYER" | "CONSULTANT" | "COLLABORATOR" | "APPRENTICE" | "INTAKE_OFFICER";
      organizationId: string;
      organizationKind: "STATE_CENTER" | "BRANCH" | "CONTRACTED_ORGANIZATION" | "REGISTERED_ORGANIZATION";
      validFrom: string;
      validTo: string | null;
    }[];
    /**
     * The days on which each card is valid, half-open; no number, no name.
     *
     * @maxItems 20
     */
    credentials: {
      kind: "OFFICER_CARD" | "LAWYER_CARD" | "CONSULTANT_CARD" | "COLLABORATOR_CARD";
      validFrom: string;
      validTo: string | null;
    }[];
  };
}

/**
 * A card was withdrawn (LQ.22, NĐ144.18). Tells all capacities and cards as they are now.
 */
export interface PractitionerCredentialWithdrawn {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.practitioner.credential-withdrawn.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    /**
     * In which capacity and where the person works, with half-open days.
     *
     * @minItems 1
     * @maxItems 20
     */
    capacities: {
      kind: "LEGAL_AID_OFFICER" | "LAWYER" | "CONSULTANT" | "COLLABORATOR" | "APPRENTICE" | "INTAKE_OFFICER";
      organizationId: string;
      organizationKind: "STATE_CENTER" | "BRANCH" | "CONTRACTED_ORGANIZATION" | "REGISTERED_ORGANIZATION";
      validFrom: string;
      validTo: string | null;
    }[];
    /**
     * The days on which each card is valid, half-open; no number, no name.
     *
     * @maxItems 20
     */
    credentials: {
      kind: "OFFICER_CARD" | "LAWYER_CARD" | "CONSULTANT_CARD" | "COLLABORATOR_CARD";
      validFrom: string;
      validTo: string | null;
    }[];
  };
}

/**
 * A practitioner was entered in the register with capacity and card (LQ.17). Tells all capacities and cards as they are now.
 */
export interface PractitionerRegistered {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.practitioner.registered.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    /**
     * In which capacity and where the person works, with half-open days.
     *
     * @minItems 1
     * @maxItems 20
     */
    capacities: {
      kind: "LEGAL_AID_OFFICER" | "LAWYER" | "CONSULTANT" | "COLLABORATOR" | "APPRENTICE" | "INTAKE_OFFICER";
      organizationId: string;
      organizationKind: "STATE_CENTER" | "BRANCH" | "CONTRACTED_ORGANIZATION" | "REGISTERED_ORGANIZATION";
      validFrom: string;
      validTo: string | null;
    }[];
    /**
     * The days on which each card is valid, half-open; no number, no name.
     *
     * @maxItems 20
     */
    credentials: {
      kind: "OFFICER_CARD" | "LAWYER_CARD" | "CONSULTANT_CARD" | "COLLABORATOR_CARD";
      validFrom: string;
      validTo: string | null;
    }[];
  };
}

/**
 * The lists of organisations and practitioners of a province were published (LQ.10.2, LQ.17.2).
 */
export interface RosterPublished {
  specversion: "1.0";
  /**
   * Aggregate and version: the same event has the same id for ever.
   */
  id: string;
  source: "/registry";
  type: "registry.roster.published.v1";
  /**
   * The aggregate, and the key of the record.
   */
  subject: string;
  /**
   * When it was recorded.
   */
  time: string;
  datacontenttype: "application/json";
  /**
   * Version of the aggregate after this event; counts its events without a gap.
   */
  sequence: number;
  /**
   * Joins what one request caused.
   */
  correlationid: string;
  data: {
    /**
     * The legal day, in Asia/Ho_Chi_Minh.
     */
    occurredOn: string;
    provinceId: string;
    organizations: number;
    practitioners: number;
  };
}

export type AnyEvent = CaseworkAuditChainAnchored | CaseSnapshotRecorded | CaseAccepted | CaseArchived | CaseAssigned | CaseEnded | CaseHandedOver | CasePapersCompleted | CasePapersRequested | CasePractitionerReplaced | CaseReceived | CaseRefused | CaseResumed | CaseSuspended | CaseTransferred | CaseWithdrawalAsked | CaseWithdrawn | CaseWorkStarted | EmergencyAccessOpened | EmergencyAccessReviewed | QuickAdviceGiven | ApplicationFiled | ApplicationWithdrawn | PublicServicesAuditChainAnchored | AccountChanged | AccountClosed | AccountOpened | OrganizationEnded | OrganizationMerged | OrganizationRegistered | OrganizationRenamed | PractitionerCapacityAdded | PractitionerCapacityEnded | PractitionerCredentialIssued | PractitionerCredentialWithdrawn | PractitionerRegistered | RosterPublished;
