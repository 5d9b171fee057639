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
  /** The account that asks. */
  readonly me: Account;
};


export type QueryProvincesArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryProvinceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  provinceId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** Enters a state legal-aid centre (trung tâm TGPL nhà nước) into the register. For the national authority. LQ.11. */
  readonly registerOrganization: RegisterOrganizationPayload;
  /** Ends an organisation by merger (sáp nhập) into its successor. For the national authority. LQ.11, LQ.16.3. */
  readonly mergeOrganization: MergeOrganizationPayload;
  /** Opens an account (cấp tài khoản). For the national authority. TT12.11a.1. */
  readonly openAccount: OpenAccountPayload;
  /** Closes an account (thu hồi tài khoản); it counts everywhere within 60 seconds. For the national authority. TT12.11a.1. */
  readonly closeAccount: CloseAccountPayload;
};


export type MutationRegisterOrganizationArgs = {
  commandId: Scalars['CommandId']['input'];
  input: RegisterOrganizationInput;
};


export type MutationMergeOrganizationArgs = {
  commandId: Scalars['CommandId']['input'];
  input: MergeOrganizationInput;
};


export type MutationOpenAccountArgs = {
  commandId: Scalars['CommandId']['input'];
  input: OpenAccountInput;
};


export type MutationCloseAccountArgs = {
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
  readonly name: Scalars['String']['output'];
  /** The version of the province in which it has its seat. */
  readonly province: Province;
  readonly activeFrom: Scalars['LocalDate']['output'];
  /** The day after its last, or null while it is active. */
  readonly activeTo: Maybe<Scalars['LocalDate']['output']>;
  /** What it was merged into, or null. */
  readonly successor: Maybe<Organization>;
  readonly predecessors: ReadonlyArray<Organization>;
};

/** Kind of organisation that gives legal aid (loại tổ chức thực hiện trợ giúp pháp lý). LQ.10. */
export type OrganizationKind =
  /** Trung tâm trợ giúp pháp lý nhà nước */
  | 'STATE_CENTER';

export type OrganizationConnection = {
  readonly nodes: ReadonlyArray<Organization>;
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Who may act, in which role and where (tài khoản). */
export type Account = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  /** The subject of the token that signs in. */
  readonly subject: Scalars['String']['output'];
  readonly role: Role;
  readonly organization: Maybe<Organization>;
  readonly closed: Scalars['Boolean']['output'];
};

/** What an account may do (tư cách). */
export type Role =
  /** Người dân: sees what he filed himself. */
  | 'CITIZEN'
  /** Người tiếp nhận yêu cầu của một tổ chức. */
  | 'INTAKE_OFFICER'
  /** Người đứng đầu một tổ chức. */
  | 'HEAD'
  /** Người phân tích số liệu: codes and figures of the nation, no personal fields. */
  | 'ANALYST'
  /** Cơ quan quản lý nhà nước ở trung ương. */
  | 'AUTHORITY';

export type RegisterOrganizationInput = {
  readonly kind: OrganizationKind;
  readonly name: Scalars['Line']['input'];
  readonly provinceId: Scalars['ID']['input'];
  readonly activeFrom: Scalars['LocalDate']['input'];
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
  /** Needed for INTAKE_OFFICER and HEAD, and for no other role. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type CloseAccountInput = {
  readonly accountId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RegisterOrganizationPayload = OrganizationRegistered | Refused;

export type MergeOrganizationPayload = OrganizationMerged | Refused;

export type OpenAccountPayload = AccountOpened | Refused;

export type CloseAccountPayload = AccountClosed | Refused;

export type OrganizationRegistered = {
  readonly organization: Organization;
};

export type OrganizationMerged = {
  readonly organization: Organization;
};

export type AccountOpened = {
  readonly account: Account;
};

export type AccountClosed = {
  readonly account: Account;
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
  Province: Province;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"id":true}> );
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
  Line: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Province: ResolverTypeWrapper<any>;
  Organization: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  OrganizationKind: ResolverTypeWrapper<any>;
  OrganizationConnection: ResolverTypeWrapper<any>;
  Account: ResolverTypeWrapper<any>;
  Role: ResolverTypeWrapper<any>;
  RegisterOrganizationInput: ResolverTypeWrapper<any>;
  MergeOrganizationInput: ResolverTypeWrapper<any>;
  OpenAccountInput: ResolverTypeWrapper<any>;
  CloseAccountInput: ResolverTypeWrapper<any>;
  RegisterOrganizationPayload: ResolverTypeWrapper<any>;
  MergeOrganizationPayload: ResolverTypeWrapper<any>;
  OpenAccountPayload: ResolverTypeWrapper<any>;
  CloseAccountPayload: ResolverTypeWrapper<any>;
  OrganizationRegistered: ResolverTypeWrapper<any>;
  OrganizationMerged: ResolverTypeWrapper<any>;
  AccountOpened: ResolverTypeWrapper<any>;
  AccountClosed: ResolverTypeWrapper<any>;
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
  Query: Record<PropertyKey, never>;
  ID: any;
  Mutation: Record<PropertyKey, never>;
  Province: any;
  Organization: any;
  Int: any;
  OrganizationConnection: any;
  Account: any;
  RegisterOrganizationInput: any;
  MergeOrganizationInput: any;
  OpenAccountInput: any;
  CloseAccountInput: any;
  RegisterOrganizationPayload: any;
  MergeOrganizationPayload: any;
  OpenAccountPayload: any;
  CloseAccountPayload: any;
  OrganizationRegistered: any;
  OrganizationMerged: any;
  AccountOpened: any;
  AccountClosed: any;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  provinces?: Resolver<ReadonlyArray<ResolversTypes['Province']>, ParentType, ContextType, Partial<QueryProvincesArgs>>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, RequireFields<QueryProvinceArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  me?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerOrganization?: Resolver<ResolversTypes['RegisterOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'commandId' | 'input'>>;
  mergeOrganization?: Resolver<ResolversTypes['MergeOrganizationPayload'], ParentType, ContextType, RequireFields<MutationMergeOrganizationArgs, 'commandId' | 'input'>>;
  openAccount?: Resolver<ResolversTypes['OpenAccountPayload'], ParentType, ContextType, RequireFields<MutationOpenAccountArgs, 'commandId' | 'input'>>;
  closeAccount?: Resolver<ResolversTypes['CloseAccountPayload'], ParentType, ContextType, RequireFields<MutationCloseAccountArgs, 'commandId' | 'input'>>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  activeFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  activeTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegisterOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationPayload'] = ResolversParentTypes['RegisterOrganizationPayload']> = {
  __resolveType: TypeResolveFn<'OrganizationRegistered' | 'Refused', ParentType, ContextType>;
};

export type MergeOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganizationPayload'] = ResolversParentTypes['MergeOrganizationPayload']> = {
  __resolveType: TypeResolveFn<'OrganizationMerged' | 'Refused', ParentType, ContextType>;
};

export type OpenAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenAccountPayload'] = ResolversParentTypes['OpenAccountPayload']> = {
  __resolveType: TypeResolveFn<'AccountOpened' | 'Refused', ParentType, ContextType>;
};

export type CloseAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseAccountPayload'] = ResolversParentTypes['CloseAccountPayload']> = {
  __resolveType: TypeResolveFn<'AccountClosed' | 'Refused', ParentType, ContextType>;
};

export type OrganizationRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationRegistered'] = ResolversParentTypes['OrganizationRegistered']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMerged'] = ResolversParentTypes['OrganizationMerged']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountOpenedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountOpened'] = ResolversParentTypes['AccountOpened']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountClosed'] = ResolversParentTypes['AccountClosed']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  RegisterOrganizationPayload?: RegisterOrganizationPayloadResolvers<ContextType>;
  MergeOrganizationPayload?: MergeOrganizationPayloadResolvers<ContextType>;
  OpenAccountPayload?: OpenAccountPayloadResolvers<ContextType>;
  CloseAccountPayload?: CloseAccountPayloadResolvers<ContextType>;
  OrganizationRegistered?: OrganizationRegisteredResolvers<ContextType>;
  OrganizationMerged?: OrganizationMergedResolvers<ContextType>;
  AccountOpened?: AccountOpenedResolvers<ContextType>;
  AccountClosed?: AccountClosedResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RefusalDetail?: RefusalDetailResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
