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
};

export type Query = {
  /** One case within the reach of who asks, or null. */
  readonly case: Maybe<LegalAidCase>;
  /** Requests (yêu cầu) that await acceptance within the reach of who asks, oldest first. */
  readonly requests: CaseConnection;
  /** Accepted cases (vụ việc) within the reach of who asks, newest acceptance first. */
  readonly cases: CaseConnection;
  /** The grounds of eligibility (diện người được trợ giúp pháp lý) in force on a day; today's when no day is given. LQ.7. */
  readonly eligibilityGroups: ReadonlyArray<EligibilityGroup>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequestsArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryCasesArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryEligibilityGroupsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type Mutation = {
  /** Accepts a request (thụ lý): enters it in the register of cases and gives it its file number. For the organisation's intake officer or head. LQ.30.1, TT12.5, TT12.11.1. */
  readonly acceptRequest: AcceptRequestPayload;
};


export type MutationAcceptRequestArgs = {
  commandId: Scalars['CommandId']['input'];
  input: AcceptRequestInput;
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
  /** The person aided. For the intake officer and the head of the organisation that holds the case; others get null. */
  readonly applicant: Maybe<Applicant>;
  readonly form: AidForm;
  readonly field: LegalField;
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Acceptance is the moment of entry in the register. TT12.5. */
  readonly acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** The calendar day of acceptance in Viet Nam, by which figures and numbers count. */
  readonly acceptedOn: Maybe<Scalars['LocalDate']['output']>;
  /** Number of the file (mã số hồ sơ), such as TT.TGTT.01.2026. TT12.11.1. */
  readonly fileNumber: Maybe<Scalars['String']['output']>;
};

/** Where a request stands (trạng thái). */
export type CaseStatus =
  /** Đã tiếp nhận yêu cầu, chờ thụ lý */
  | 'RECEIVED'
  /** Đã thụ lý */
  | 'ACCEPTED';

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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LegalAidCase:
    ( { __typename: 'LegalAidCase' }
    & GraphQLRecursivePick<FederationTypes['LegalAidCase'], {"id":true}> );
  Application:
    ( { __typename: 'Application' }
    & GraphQLRecursivePick<FederationTypes['Application'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  LocalDate: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  CommandId: ResolverTypeWrapper<any>;
  PageSize: ResolverTypeWrapper<any>;
  Cursor: ResolverTypeWrapper<any>;
  Code: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LegalAidCase: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  CaseStatus: ResolverTypeWrapper<any>;
  Applicant: ResolverTypeWrapper<any>;
  Application: ResolverTypeWrapper<any>;
  Organization: ResolverTypeWrapper<any>;
  CaseConnection: ResolverTypeWrapper<any>;
  EligibilityGroup: ResolverTypeWrapper<any>;
  AidForm: ResolverTypeWrapper<any>;
  LegalField: ResolverTypeWrapper<any>;
  Sex: ResolverTypeWrapper<any>;
  AcceptRequestInput: ResolverTypeWrapper<any>;
  AcceptRequestPayload: ResolverTypeWrapper<any>;
  RequestAccepted: ResolverTypeWrapper<any>;
  Refused: ResolverTypeWrapper<any>;
  RefusalDetail: ResolverTypeWrapper<any>;
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
  Query: Record<PropertyKey, never>;
  ID: any;
  Mutation: Record<PropertyKey, never>;
  LegalAidCase: any;
  Int: any;
  Applicant: any;
  Application: any;
  Organization: any;
  CaseConnection: any;
  EligibilityGroup: any;
  AcceptRequestInput: any;
  AcceptRequestPayload: any;
  RequestAccepted: any;
  Refused: any;
  RefusalDetail: any;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['LegalAidCase']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  requests?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryRequestsArgs, 'first'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  eligibilityGroups?: Resolver<ReadonlyArray<ResolversTypes['EligibilityGroup']>, ParentType, ContextType, Partial<QueryEligibilityGroupsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRequest?: Resolver<ResolversTypes['AcceptRequestPayload'], ParentType, ContextType, RequireFields<MutationAcceptRequestArgs, 'commandId' | 'input'>>;
};

export type LegalAidCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidCase'] = ResolversParentTypes['LegalAidCase'], FederationReferenceType extends FederationReferenceTypes['LegalAidCase'] = FederationReferenceTypes['LegalAidCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAidCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AidForm'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LegalField'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fileNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
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

export type Resolvers<ContextType = Context> = {
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  CommandId?: GraphQLScalarType;
  PageSize?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Code?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  LegalAidCase?: LegalAidCaseResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  EligibilityGroup?: EligibilityGroupResolvers<ContextType>;
  AcceptRequestPayload?: AcceptRequestPayloadResolvers<ContextType>;
  RequestAccepted?: RequestAcceptedResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefusalDetail?: RefusalDetailResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
