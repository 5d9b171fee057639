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
  /** The size of a page: 1 to 100. */
  PageSize: { input: number; output: number; }
  /** Where the next page begins: the `endCursor` of the page before. */
  Cursor: { input: string; output: string; }
};

export type Query = {
  /**
   * Form 25/BTP/TGPL, number of cases (số vụ việc trợ giúp pháp lý), counted from the cases at the moment of asking.
   * For staff of every role: figures are open to them, the cases behind a figure only within their reach. TT 03/2019/TT-BTP.
   */
  readonly form25: Form25;
};


export type QueryForm25Args = {
  period: PeriodInput;
  geography?: Geography;
  by?: Breakdown;
  provinceId?: InputMaybe<Scalars['ID']['input']>;
};

/** Half-open: `from` counts, `to` does not. Days of Asia/Ho_Chi_Minh. */
export type PeriodInput = {
  readonly from: Scalars['LocalDate']['input'];
  readonly to: Scalars['LocalDate']['input'];
};

/** Which map a figure is drawn on. */
export type Geography =
  /** Every case under the province that it was accepted in (theo địa giới khi thụ lý). */
  | 'AS_REPORTED'
  /** Every case under today's province (theo địa giới hiện nay). */
  | 'CURRENT';

/** Whether the lines are the nation's alone, or also those of each province. */
export type Breakdown =
  | 'NATION'
  | 'PROVINCE';

/** The figures of form 25 (biểu 25) for a period, with how they were counted and how fresh they are. TT 03/2019/TT-BTP. */
export type Form25 = {
  /** The circular and form by which it was counted. */
  readonly article: Scalars['String']['output'];
  readonly period: Period;
  readonly geography: Geography;
  /** Everything that was recorded before this instant and published is in the figures. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Events published and not yet counted; null when the queue cannot be seen. */
  readonly lag: Maybe<Scalars['Int']['output']>;
  /** True while something is known to be missing: lag, a parked record, or a queue that cannot be seen. */
  readonly provisional: Scalars['Boolean']['output'];
  readonly columns: ReadonlyArray<Form25Column>;
  /** One line for each place and row; of a place without a case no line is sent, all its known figures are 0. */
  readonly lines: ReadonlyArray<Form25Line>;
};

export type Period = {
  /** The first day that counts. */
  readonly from: Scalars['LocalDate']['output'];
  /** The first day that counts no more. */
  readonly to: Scalars['LocalDate']['output'];
  readonly timeZone: Scalars['String']['output'];
};

export type Form25Column = {
  /** 1 to 13, as on the sheet. */
  readonly number: Scalars['Int']['output'];
  /** Vietnamese label. */
  readonly label: Scalars['String']['output'];
  /** False where the system does not yet hold what the column counts: its values are null, which is not 0. */
  readonly known: Scalars['Boolean']['output'];
};

export type Form25Line = {
  /** The province, or null on the lines of the nation. */
  readonly province: Maybe<Province>;
  /** Row of the sheet: TOTAL, a field such as CRIMINAL, or a field and form such as CRIMINAL.LITIGATION. */
  readonly row: Scalars['String']['output'];
  /** Vietnamese label. */
  readonly label: Scalars['String']['output'];
  /** The figures of columns 1 to 13, in order; null is unknown. */
  readonly values: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  /** One figure with the cases behind it. */
  readonly cell: Form25Cell;
};


export type Form25LineCellArgs = {
  column: Scalars['Int']['input'];
};

/** A figure: `value` is always the number of cases behind it. */
export type Form25Cell = {
  readonly value: Maybe<Scalars['Int']['output']>;
  readonly cases: CountedCases;
};


/** A figure: `value` is always the number of cases behind it. */
export type Form25CellCasesArgs = {
  first?: InputMaybe<Scalars['PageSize']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type CountedCases = {
  /** The cases within the reach of who asks, in the order of their identifiers; null where their owner cannot be reached. */
  readonly nodes: ReadonlyArray<Maybe<LegalAidCase>>;
  /** How many more stand behind the figure that are not within reach. */
  readonly hidden: Scalars['Int']['output'];
  readonly endCursor: Maybe<Scalars['Cursor']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type LegalAidCase = {
  readonly id: Scalars['ID']['output'];
};

export type Province = {
  readonly id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  LocalDate: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  PageSize: ResolverTypeWrapper<any>;
  Cursor: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<any>;
  PeriodInput: ResolverTypeWrapper<any>;
  Geography: ResolverTypeWrapper<any>;
  Breakdown: ResolverTypeWrapper<any>;
  Form25: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  Period: ResolverTypeWrapper<any>;
  Form25Column: ResolverTypeWrapper<any>;
  Form25Line: ResolverTypeWrapper<any>;
  Form25Cell: ResolverTypeWrapper<any>;
  CountedCases: ResolverTypeWrapper<any>;
  LegalAidCase: ResolverTypeWrapper<any>;
  Province: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  LocalDate: any;
  DateTime: any;
  PageSize: any;
  Cursor: any;
  Query: Record<PropertyKey, never>;
  ID: any;
  PeriodInput: any;
  Form25: any;
  Int: any;
  Period: any;
  Form25Column: any;
  Form25Line: any;
  Form25Cell: any;
  CountedCases: any;
  LegalAidCase: any;
  Province: any;
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

export interface PageSizeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PageSize'], any> {
  name: 'PageSize';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  form25?: Resolver<ResolversTypes['Form25'], ParentType, ContextType, RequireFields<QueryForm25Args, 'period' | 'geography' | 'by'>>;
};

export type Form25Resolvers<ContextType = Context, ParentType extends ResolversParentTypes['Form25'] = ResolversParentTypes['Form25']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  geography?: Resolver<ResolversTypes['Geography'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Form25Column']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Form25Line']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Form25ColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Form25Column'] = ResolversParentTypes['Form25Column']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Form25LineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Form25Line'] = ResolversParentTypes['Form25Line']> = {
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  cell?: Resolver<ResolversTypes['Form25Cell'], ParentType, ContextType, RequireFields<Form25LineCellArgs, 'column'>>;
};

export type Form25CellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Form25Cell'] = ResolversParentTypes['Form25Cell']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CountedCases'], ParentType, ContextType, RequireFields<Form25CellCasesArgs, 'first'>>;
};

export type CountedCasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedCases'] = ResolversParentTypes['CountedCases']> = {
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['LegalAidCase']>>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LegalAidCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidCase'] = ResolversParentTypes['LegalAidCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageSize?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Form25?: Form25Resolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Form25Column?: Form25ColumnResolvers<ContextType>;
  Form25Line?: Form25LineResolvers<ContextType>;
  Form25Cell?: Form25CellResolvers<ContextType>;
  CountedCases?: CountedCasesResolvers<ContextType>;
  LegalAidCase?: LegalAidCaseResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
