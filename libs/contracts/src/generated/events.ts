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
    organizationKind: "STATE_CENTER";
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
    role: "CITIZEN" | "INTAKE_OFFICER" | "HEAD" | "ANALYST" | "AUTHORITY";
    organizationId: string | null;
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
    kind: "STATE_CENTER";
    /**
     * Published by law (LQ.10.2, LQ.17.2).
     */
    name: string;
    /**
     * The version of the province of its seat.
     */
    provinceId: string;
  };
}

export type AnyEvent = CaseAccepted | CaseReceived | ApplicationFiled | AccountClosed | AccountOpened | OrganizationMerged | OrganizationRegistered;
