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
  /** Text of at most 20,000 characters without control characters other than line ends, stored in NFC. */
  Narrative: { input: string; output: string; }
  /** A telephone number in Viet Nam: 10 or 11 digits; spaces, dots and +84 are understood. */
  Phone: { input: string; output: string; }
  /** A personal identification number (số định danh cá nhân): 12 digits, or the 9 digits of an older card; spaces and dots are understood. */
  PersonalId: { input: string; output: string; }
  /** A code of a code list, as HTTP and events carry it: capitals, digits and underscores. */
  Code: { input: string; output: string; }
  /** A tracking code: 13 capitals and digits without I, L, O and U; spaces, hyphens and small letters are understood, O as 0, I and L as 1. */
  TrackingCode: { input: string; output: string; }
};

export type Query = {
  /** One application within the reach of who asks, or null. */
  readonly application: Maybe<Application>;
  /** The application of a tracking code (mã tra cứu), for who filed it; null for any other code, whether it exists or not. */
  readonly trackApplication: Maybe<Application>;
  /** What the asking citizen filed, newest first. */
  readonly myApplications: ApplicationConnection;
};


export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrackApplicationArgs = {
  trackingCode: Scalars['TrackingCode']['input'];
};


export type QueryMyApplicationsArgs = {
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type Mutation = {
  /** Files an application for legal aid (đơn yêu cầu trợ giúp pháp lý, form 02-TP-TGPL) with the organisation that the citizen chose. LQ.8.5, LQ.29.1. */
  readonly fileApplication: FileApplicationPayload;
  /** Withdraws an application (rút yêu cầu, form 05-TP-TGPL); the organisation answers at once. For who filed it. TT12.9.2. */
  readonly withdrawApplication: WithdrawApplicationPayload;
};


export type MutationFileApplicationArgs = {
  commandId: Scalars['CommandId']['input'];
  input: FileApplicationInput;
};


export type MutationWithdrawApplicationArgs = {
  commandId: Scalars['CommandId']['input'];
  input: WithdrawApplicationInput;
};

/** An application for legal aid (đơn yêu cầu trợ giúp pháp lý). */
export type Application = {
  readonly id: Scalars['ID']['output'];
  /** Counts its events; a command names the version that was looked at. */
  readonly version: Scalars['Int']['output'];
  readonly status: ApplicationStatus;
  readonly filedAt: Scalars['DateTime']['output'];
  /** Null while it is not withdrawn. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** For who filed it; others get null. */
  readonly receipt: Maybe<Receipt>;
  /** The organisation it was filed with. Null while its owner cannot be reached. */
  readonly organization: Maybe<Organization>;
  readonly form: AidForm;
  readonly field: LegalField;
  /** What it is about, in the words of who filed it. For who filed it; others get null. */
  readonly summary: Maybe<Scalars['String']['output']>;
};

export type Organization = {
  readonly id: Scalars['ID']['output'];
};

export type ApplicationConnection = {
  readonly nodes: ReadonlyArray<Application>;
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
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

export type FileApplicationInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly form: AidForm;
  readonly field: LegalField;
  readonly summary: Scalars['Narrative']['input'];
  readonly applicant: ApplicantInput;
};

/** The person to be aided (người được trợ giúp pháp lý). */
export type ApplicantInput = {
  readonly name: Scalars['Line']['input'];
  readonly birthDate: Scalars['LocalDate']['input'];
  readonly sex: Sex;
  readonly address: Scalars['Line']['input'];
  readonly phone?: InputMaybe<Scalars['Phone']['input']>;
  readonly personalId?: InputMaybe<Scalars['PersonalId']['input']>;
  /** The grounds (diện) that the person claims: codes of `eligibilityGroups`, 1 to 5. LQ.7. */
  readonly eligibilityGroups: ReadonlyArray<Scalars['Code']['input']>;
};

export type WithdrawApplicationInput = {
  readonly applicationId: Scalars['ID']['input'];
  /** The version that was looked at; an older one is refused. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** Where an application stands at the portal (trạng thái đơn); what became of it is told by its case. */
export type ApplicationStatus =
  /** Đã nộp */
  | 'FILED'
  /** Đã rút */
  | 'WITHDRAWN';

/** That an application arrived (giấy biên nhận): the number in the book of receipts and the code to follow it by. */
export type Receipt = {
  /** Gapless per organisation and year, such as BN.01.2026. */
  readonly number: Scalars['String']['output'];
  readonly issuedAt: Scalars['DateTime']['output'];
  readonly trackingCode: Scalars['TrackingCode']['output'];
};

export type WithdrawApplicationPayload = ApplicationWithdrawn | Refused;

export type FileApplicationPayload = ApplicationFiled | Refused;

export type ApplicationFiled = {
  readonly application: Application;
};

export type ApplicationWithdrawn = {
  readonly application: Application;
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
  Application: Application;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
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
  Line: ResolverTypeWrapper<any>;
  Narrative: ResolverTypeWrapper<any>;
  Phone: ResolverTypeWrapper<any>;
  PersonalId: ResolverTypeWrapper<any>;
  Code: ResolverTypeWrapper<any>;
  TrackingCode: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Application: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  Organization: ResolverTypeWrapper<any>;
  ApplicationConnection: ResolverTypeWrapper<any>;
  AidForm: ResolverTypeWrapper<any>;
  LegalField: ResolverTypeWrapper<any>;
  Sex: ResolverTypeWrapper<any>;
  FileApplicationInput: ResolverTypeWrapper<any>;
  ApplicantInput: ResolverTypeWrapper<any>;
  WithdrawApplicationInput: ResolverTypeWrapper<any>;
  ApplicationStatus: ResolverTypeWrapper<any>;
  Receipt: ResolverTypeWrapper<any>;
  WithdrawApplicationPayload: ResolverTypeWrapper<any>;
  FileApplicationPayload: ResolverTypeWrapper<any>;
  ApplicationFiled: ResolverTypeWrapper<any>;
  ApplicationWithdrawn: ResolverTypeWrapper<any>;
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
  Line: any;
  Narrative: any;
  Phone: any;
  PersonalId: any;
  Code: any;
  TrackingCode: any;
  Query: Record<PropertyKey, never>;
  ID: any;
  Mutation: Record<PropertyKey, never>;
  Application: any;
  Int: any;
  Organization: any;
  ApplicationConnection: any;
  FileApplicationInput: any;
  ApplicantInput: any;
  WithdrawApplicationInput: any;
  Receipt: any;
  WithdrawApplicationPayload: any;
  FileApplicationPayload: any;
  ApplicationFiled: any;
  ApplicationWithdrawn: any;
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

export interface LineScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Line'], any> {
  name: 'Line';
}

export interface NarrativeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Narrative'], any> {
  name: 'Narrative';
}

export interface PhoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Phone'], any> {
  name: 'Phone';
}

export interface PersonalIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonalId'], any> {
  name: 'PersonalId';
}

export interface CodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Code'], any> {
  name: 'Code';
}

export interface TrackingCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TrackingCode'], any> {
  name: 'TrackingCode';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  trackApplication?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryTrackApplicationArgs, 'trackingCode'>>;
  myApplications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryMyApplicationsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  fileApplication?: Resolver<ResolversTypes['FileApplicationPayload'], ParentType, ContextType, RequireFields<MutationFileApplicationArgs, 'commandId' | 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['WithdrawApplicationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'commandId' | 'input'>>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application'], FederationReferenceType extends FederationReferenceTypes['Application'] = FederationReferenceTypes['Application']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Application']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AidForm'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['LegalField'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trackingCode?: Resolver<ResolversTypes['TrackingCode'], ParentType, ContextType>;
};

export type WithdrawApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationPayload'] = ResolversParentTypes['WithdrawApplicationPayload']> = {
  __resolveType: TypeResolveFn<'ApplicationWithdrawn' | 'Refused', ParentType, ContextType>;
};

export type FileApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileApplicationPayload'] = ResolversParentTypes['FileApplicationPayload']> = {
  __resolveType: TypeResolveFn<'ApplicationFiled' | 'Refused', ParentType, ContextType>;
};

export type ApplicationFiledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationFiled'] = ResolversParentTypes['ApplicationFiled']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationWithdrawn'] = ResolversParentTypes['ApplicationWithdrawn']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
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
  Line?: GraphQLScalarType;
  Narrative?: GraphQLScalarType;
  Phone?: GraphQLScalarType;
  PersonalId?: GraphQLScalarType;
  Code?: GraphQLScalarType;
  TrackingCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  WithdrawApplicationPayload?: WithdrawApplicationPayloadResolvers<ContextType>;
  FileApplicationPayload?: FileApplicationPayloadResolvers<ContextType>;
  ApplicationFiled?: ApplicationFiledResolvers<ContextType>;
  ApplicationWithdrawn?: ApplicationWithdrawnResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefusalDetail?: RefusalDetailResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
