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
  readonly form25: Sheet;
  /**
   * Form 24/BTP/TGPL, number of times that people were aided (số lượt người đã được trợ giúp pháp lý), by sex and by ground of
   * LQ.7. For staff of every role. TT 03/2019/TT-BTP.
   */
  readonly form24: Sheet;
  /**
   * One measure over a period, split by up to three dimensions and narrowed by a filter. For staff of every role.
   * At most 5,000 cells, those of 0 that a series draws included, and 120 months by MONTH; a question that would have more is
   * refused with the cure.
   */
  readonly figures: Figures;
};


export type QueryForm25Args = {
  period: PeriodInput;
  geography?: Geography;
  by?: Breakdown;
  provinceId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryForm24Args = {
  period: PeriodInput;
  geography?: Geography;
  by?: Breakdown;
  provinceId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFiguresArgs = {
  measure: Measure;
  period: PeriodInput;
  geography?: Geography;
  by?: ReadonlyArray<Dimension>;
  where?: InputMaybe<FigureFilter>;
};

/** What is counted (chỉ tiêu). */
export type Measure =
  /** Vụ việc thụ lý trong kỳ */
  | 'ACCEPTED'
  /** Vụ việc kết thúc trong kỳ */
  | 'ENDED'
  /** Vụ việc đang thực hiện ở cuối kỳ */
  | 'OPEN';

/** By what figures are told apart (chiều phân tổ). */
export type Dimension =
  /** Tháng */
  | 'MONTH'
  /** Tổ chức */
  | 'ORGANIZATION'
  /** Tỉnh */
  | 'PROVINCE'
  /** Hình thức */
  | 'FORM'
  /** Lĩnh vực */
  | 'FIELD'
  /** Loại người thực hiện */
  | 'PRACTITIONER_KIND'
  /** Diện người được trợ giúp pháp lý */
  | 'GROUP'
  /** Giới tính */
  | 'SEX';

/** Only cases of these; what is left out narrows nothing. */
export type FigureFilter = {
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** A province of the asked geography. */
  readonly provinceId?: InputMaybe<Scalars['ID']['input']>;
  readonly form?: InputMaybe<AidForm>;
  readonly field?: InputMaybe<LegalField>;
  readonly practitionerKind?: InputMaybe<PractitionerClass>;
  /** A column of form 24 from 4 to 18. */
  readonly groupColumn?: InputMaybe<Scalars['Int']['input']>;
  readonly sex?: InputMaybe<Sex>;
};

/** Kind of practitioner as form 25 tells them apart (cột 5, 7, 8, 9, 11, 12, 13). */
export type PractitionerClass =
  /** Trợ giúp viên pháp lý */
  | 'LEGAL_AID_OFFICER'
  /** Luật sư theo hợp đồng của Trung tâm */
  | 'CENTER_LAWYER'
  /** Luật sư theo phân công của tổ chức ký hợp đồng */
  | 'CONTRACTED_LAWYER'
  /** Luật sư theo phân công của tổ chức đăng ký */
  | 'REGISTERED_LAWYER'
  /** Tư vấn viên của tổ chức ký hợp đồng */
  | 'CONTRACTED_CONSULTANT'
  /** Tư vấn viên của tổ chức đăng ký */
  | 'REGISTERED_CONSULTANT'
  /** Cộng tác viên */
  | 'COLLABORATOR'
  /** Chưa cử */
  | 'UNASSIGNED';

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

/** A measure over a period by its dimensions, with how fresh it is (số liệu phân tổ). */
export type Figures = {
  readonly measure: Measure;
  readonly period: Period;
  readonly geography: Geography;
  readonly asOf: Scalars['DateTime']['output'];
  readonly lag: Maybe<Scalars['Int']['output']>;
  readonly provisional: Scalars['Boolean']['output'];
  /** The sum over all cells. */
  readonly total: Scalars['Int']['output'];
  /** One cell for each combination that has a case; all others are 0. */
  readonly cells: ReadonlyArray<FigureCell>;
  /** Ready to draw: one line for each value of the other dimensions, one point for each month of the period, zeros too. Needs MONTH among the dimensions. */
  readonly series: ReadonlyArray<Series>;
};

/** A figure: `value` is always the number of cases behind it. */
export type FigureCell = {
  /** One for each dimension, in the order asked. */
  readonly keys: ReadonlyArray<FigureKey>;
  readonly value: Scalars['Int']['output'];
  readonly cases: CountedCases;
};


/** A figure: `value` is always the number of cases behind it. */
export type FigureCellCasesArgs = {
  first?: Scalars['PageSize']['input'];
  after?: InputMaybe<Scalars['Cursor']['input']>;
};

export type FigureKey = {
  readonly dimension: Dimension;
  /** A month written 2025-07, the id of a province or organisation, or a code. */
  readonly code: Scalars['String']['output'];
  /** Vietnamese label; the id where an organisation is meant. */
  readonly label: Scalars['String']['output'];
  readonly province: Maybe<Province>;
  readonly organization: Maybe<Organization>;
};

export type Series = {
  /** Which line it is: the dimensions other than MONTH; empty when there are none. */
  readonly keys: ReadonlyArray<FigureKey>;
  readonly points: ReadonlyArray<SeriesPoint>;
};

export type SeriesPoint = {
  /** Written 2025-07. */
  readonly month: Scalars['String']['output'];
  readonly value: Scalars['Int']['output'];
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

/** The figures of a statutory form (biểu thống kê) for a period, with how they were counted and how fresh they are. TT 03/2019/TT-BTP. */
export type Sheet = {
  /** 24/BTP/TGPL or 25/BTP/TGPL. */
  readonly code: Scalars['String']['output'];
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
  readonly columns: ReadonlyArray<SheetColumn>;
  /** One line for each place and row; of a place without a case no line is sent, all its known figures are 0. */
  readonly lines: ReadonlyArray<SheetLine>;
  /** The arithmetic that the sheet must obey (kiểm tra), each with whether it holds on every line. */
  readonly checks: ReadonlyArray<SheetCheck>;
};

export type SheetCheck = {
  /** C24-1, C24-2, C25-1 … */
  readonly code: Scalars['String']['output'];
  /** The equation (Vietnamese). */
  readonly label: Scalars['String']['output'];
  readonly holds: Scalars['Boolean']['output'];
  /** Lines on which it does not hold, as place and row; at most 20. */
  readonly brokenOn: ReadonlyArray<Scalars['String']['output']>;
};

export type Period = {
  /** The first day that counts. */
  readonly from: Scalars['LocalDate']['output'];
  /** The first day that counts no more. */
  readonly to: Scalars['LocalDate']['output'];
  readonly timeZone: Scalars['String']['output'];
};

export type SheetColumn = {
  /** As on the sheet. */
  readonly number: Scalars['Int']['output'];
  /** Vietnamese label. */
  readonly label: Scalars['String']['output'];
  /** False where the system does not yet hold what the column counts: its values are null, which is not 0. */
  readonly known: Scalars['Boolean']['output'];
};

export type SheetLine = {
  /** The province, or null on the lines of the nation. */
  readonly province: Maybe<Province>;
  /** Row of the sheet: TOTAL, a field such as CRIMINAL, or a field and form such as CRIMINAL.LITIGATION. */
  readonly row: Scalars['String']['output'];
  /** Vietnamese label. */
  readonly label: Scalars['String']['output'];
  /** The figures of the columns, in order; null is unknown. */
  readonly values: ReadonlyArray<Maybe<Scalars['Int']['output']>>;
  /** One figure with the cases behind it. */
  readonly cell: SheetCell;
};


export type SheetLineCellArgs = {
  column: Scalars['Int']['input'];
};

/** A figure: `value` is always the number of cases behind it. */
export type SheetCell = {
  readonly value: Maybe<Scalars['Int']['output']>;
  readonly cases: CountedCases;
};


/** A figure: `value` is always the number of cases behind it. */
export type SheetCellCasesArgs = {
  first?: Scalars['PageSize']['input'];
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
  /** The cells of forms 24 and 25 that count this case in a period, and why. Null for who may not see figures or this case; empty when none does. */
  readonly countedIn: Maybe<ReadonlyArray<CountedIn>>;
};


export type LegalAidCaseCountedInArgs = {
  period: PeriodInput;
};

/** A cell that counts a case, with the reason (lý do được tính). */
export type CountedIn = {
  /** 24/BTP/TGPL or 25/BTP/TGPL. */
  readonly sheet: Scalars['String']['output'];
  readonly row: Scalars['String']['output'];
  /** Numbers of the columns. Columns of form 24 by sex and ground are told to the case's own organisation and the authority only. */
  readonly columns: ReadonlyArray<Scalars['Int']['output']>;
  readonly article: Scalars['String']['output'];
};

export type Organization = {
  readonly id: Scalars['ID']['output'];
  /** Its own sheet 25 for a period. */
  readonly form25: Maybe<Sheet>;
  /** Its own sheet 24 for a period. */
  readonly form24: Maybe<Sheet>;
};


export type OrganizationForm25Args = {
  period: PeriodInput;
};


export type OrganizationForm24Args = {
  period: PeriodInput;
};

export type Province = {
  readonly id: Scalars['ID']['output'];
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
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LegalAidCase:
    ( { __typename: 'LegalAidCase' }
    & GraphQLRecursivePick<FederationTypes['LegalAidCase'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  LocalDate: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  PageSize: ResolverTypeWrapper<any>;
  Cursor: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<any>;
  Measure: ResolverTypeWrapper<any>;
  Dimension: ResolverTypeWrapper<any>;
  FigureFilter: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  PractitionerClass: ResolverTypeWrapper<any>;
  AidForm: ResolverTypeWrapper<any>;
  LegalField: ResolverTypeWrapper<any>;
  Sex: ResolverTypeWrapper<any>;
  Figures: ResolverTypeWrapper<any>;
  FigureCell: ResolverTypeWrapper<any>;
  FigureKey: ResolverTypeWrapper<any>;
  Series: ResolverTypeWrapper<any>;
  SeriesPoint: ResolverTypeWrapper<any>;
  PeriodInput: ResolverTypeWrapper<any>;
  Geography: ResolverTypeWrapper<any>;
  Breakdown: ResolverTypeWrapper<any>;
  Sheet: ResolverTypeWrapper<any>;
  SheetCheck: ResolverTypeWrapper<any>;
  Period: ResolverTypeWrapper<any>;
  SheetColumn: ResolverTypeWrapper<any>;
  SheetLine: ResolverTypeWrapper<any>;
  SheetCell: ResolverTypeWrapper<any>;
  CountedCases: ResolverTypeWrapper<any>;
  LegalAidCase: ResolverTypeWrapper<any>;
  CountedIn: ResolverTypeWrapper<any>;
  Organization: ResolverTypeWrapper<any>;
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
  FigureFilter: any;
  Int: any;
  Figures: any;
  FigureCell: any;
  FigureKey: any;
  Series: any;
  SeriesPoint: any;
  PeriodInput: any;
  Sheet: any;
  SheetCheck: any;
  Period: any;
  SheetColumn: any;
  SheetLine: any;
  SheetCell: any;
  CountedCases: any;
  LegalAidCase: any;
  CountedIn: any;
  Organization: any;
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
  form25?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType, RequireFields<QueryForm25Args, 'period' | 'geography' | 'by'>>;
  form24?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType, RequireFields<QueryForm24Args, 'period' | 'geography' | 'by'>>;
  figures?: Resolver<ResolversTypes['Figures'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'measure' | 'period' | 'geography' | 'by'>>;
};

export type FiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figures'] = ResolversParentTypes['Figures']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  geography?: Resolver<ResolversTypes['Geography'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['FigureCell']>, ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
};

export type FigureCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureCell'] = ResolversParentTypes['FigureCell']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['FigureKey']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CountedCases'], ParentType, ContextType, RequireFields<FigureCellCasesArgs, 'first'>>;
};

export type FigureKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureKey'] = ResolversParentTypes['FigureKey']> = {
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['FigureKey']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sheet'] = ResolversParentTypes['Sheet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  geography?: Resolver<ResolversTypes['Geography'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['SheetColumn']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['SheetLine']>, ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['SheetCheck']>, ParentType, ContextType>;
};

export type SheetCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetCheck'] = ResolversParentTypes['SheetCheck']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brokenOn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetColumn'] = ResolversParentTypes['SheetColumn']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SheetLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetLine'] = ResolversParentTypes['SheetLine']> = {
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  cell?: Resolver<ResolversTypes['SheetCell'], ParentType, ContextType, RequireFields<SheetLineCellArgs, 'column'>>;
};

export type SheetCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetCell'] = ResolversParentTypes['SheetCell']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CountedCases'], ParentType, ContextType, RequireFields<SheetCellCasesArgs, 'first'>>;
};

export type CountedCasesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedCases'] = ResolversParentTypes['CountedCases']> = {
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['LegalAidCase']>>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LegalAidCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalAidCase'] = ResolversParentTypes['LegalAidCase'], FederationReferenceType extends FederationReferenceTypes['LegalAidCase'] = FederationReferenceTypes['LegalAidCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalAidCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  countedIn?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountedIn']>>, ParentType, ContextType, RequireFields<LegalAidCaseCountedInArgs, 'period'>>;
};

export type CountedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedIn'] = ResolversParentTypes['CountedIn']> = {
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  form25?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType, RequireFields<OrganizationForm25Args, 'period'>>;
  form24?: Resolver<Maybe<ResolversTypes['Sheet']>, ParentType, ContextType, RequireFields<OrganizationForm24Args, 'period'>>;
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
  Figures?: FiguresResolvers<ContextType>;
  FigureCell?: FigureCellResolvers<ContextType>;
  FigureKey?: FigureKeyResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  Sheet?: SheetResolvers<ContextType>;
  SheetCheck?: SheetCheckResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  SheetColumn?: SheetColumnResolvers<ContextType>;
  SheetLine?: SheetLineResolvers<ContextType>;
  SheetCell?: SheetCellResolvers<ContextType>;
  CountedCases?: CountedCasesResolvers<ContextType>;
  LegalAidCase?: LegalAidCaseResolvers<ContextType>;
  CountedIn?: CountedInResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
