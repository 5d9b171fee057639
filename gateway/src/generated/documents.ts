export const trustedDocuments = [
 {
  "id": "sha256:dc1d9d1cbc4c23c2901fda6d7c4f7046b3410a22cc2cfaeb5b910f8c46a2787c",
  "client": "accounts",
  "name": "accounts",
  "text": "# fetches in sequence: 1\nquery Accounts($first: PageSize, $after: Cursor, $subject: Line, $organizationId: ID) {\n  accounts(first: $first, after: $after, subject: $subject, organizationId: $organizationId) {\n    nodes {\n      id\n      version\n      subject\n      role\n      closed\n      closedBy\n      organization {\n        id\n        name\n      }\n      practitioner {\n        id\n        name\n      }\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:ba09352697e004eb840e3d23344dbb1326d52ad5354d66fbb2e7108714df393f",
  "client": "accounts",
  "name": "changeAccount",
  "text": "# fetches in sequence: 1\nmutation ChangeAccount($commandId: CommandId!, $input: ChangeAccountInput!) {\n  changeAccount(commandId: $commandId, input: $input) {\n    __typename\n    ... on AccountChanged {\n      account {\n        id\n        version\n        subject\n        role\n        closed\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:7b72a56ab7b0e46e7e9fd470bf6d798a39842d78773c219a5a05fda9cd3d1f72",
  "client": "accounts",
  "name": "closeAccount",
  "text": "# fetches in sequence: 1\nmutation CloseAccount($commandId: CommandId!, $input: CloseAccountInput!) {\n  closeAccount(commandId: $commandId, input: $input) {\n    __typename\n    ... on AccountClosed {\n      account {\n        id\n        version\n        subject\n        role\n        closed\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:a4836aebf2936ad3fc8831f78ceb3acf604b0a93402f091b07ce03b191dc1f1a",
  "client": "accounts",
  "name": "openAccount",
  "text": "# fetches in sequence: 1\nmutation OpenAccount($commandId: CommandId!, $input: OpenAccountInput!) {\n  openAccount(commandId: $commandId, input: $input) {\n    __typename\n    ... on AccountOpened {\n      account {\n        id\n        version\n        subject\n        role\n        closed\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:2cf756a91c3ac92215bd1e2c9e0984c655035d78c0716c9ab57791ef6ab5157d",
  "client": "analyst",
  "name": "dashboard",
  "text": "# fetches in sequence: 2 – figures, then the registry names their provinces\nquery AnalystDashboard($period: PeriodInput!, $geography: Geography!) {\n  form25(period: $period, geography: $geography, by: PROVINCE) {\n    article\n    asOf\n    lag\n    provisional\n    columns {\n      number\n      label\n      known\n    }\n    lines {\n      province {\n        code\n        name\n      }\n      row\n      label\n      values\n    }\n  }\n  accepted: figures(measure: ACCEPTED, period: $period, geography: $geography, by: [MONTH, FORM]) {\n    total\n    series {\n      keys {\n        code\n        label\n      }\n      points {\n        month\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:055dfbf0db9953c09239b69cfc17fa9467919d0deaeb2c1fc5c54db5e6c26dd8",
  "client": "analyst",
  "name": "figures",
  "text": "# fetches in sequence: 2 – figures, then the registry names what they are told apart by\nquery Figures($measure: Measure!, $period: PeriodInput!, $geography: Geography!, $by: [Dimension!]!, $where: FigureFilter) {\n  figures(measure: $measure, period: $period, geography: $geography, by: $by, where: $where) {\n    asOf\n    provisional\n    total\n    cells {\n      keys {\n        dimension\n        code\n        label\n        province {\n          name\n        }\n        organization {\n          name\n        }\n      }\n      value\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:12bb0566d50d91493d90e48459730b70bddd1e35c78a7a3610de79b98965226b",
  "client": "analyst",
  "name": "form25",
  "text": "# fetches in sequence: 2 – the figures, then the registry names the provinces\nquery Form25($period: PeriodInput!, $geography: Geography!, $by: Breakdown!, $provinceId: ID) {\n  form25(period: $period, geography: $geography, by: $by, provinceId: $provinceId) {\n    article\n    asOf\n    lag\n    provisional\n    period {\n      from\n      to\n      timeZone\n    }\n    lines {\n      province {\n        id\n        code\n        name\n      }\n      row\n      label\n      values\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:bbcd798e439e6c19ec4ccf121f06c57883380cf50ce0c6310855661b2d53f92c",
  "client": "analyst",
  "name": "form25Cases",
  "text": "# fetches in sequence: 3 – figures, then their cases, then the cases' organisations and applications: a drill-down across all four services\nquery Form25Cases($period: PeriodInput!, $geography: Geography!, $provinceId: ID, $column: Int!, $first: PageSize, $after: Cursor) {\n  form25(period: $period, geography: $geography, by: PROVINCE, provinceId: $provinceId) {\n    asOf\n    lines {\n      province {\n        name\n      }\n      row\n      cell(column: $column) {\n        value\n        cases(first: $first, after: $after) {\n          hidden\n          endCursor\n          hasNextPage\n          nodes {\n            id\n            fileNumber\n            acceptedOn\n            organization {\n              name\n            }\n            application {\n              filedAt\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:8cc2b64423a241ff317bed92ffa8c61453cec3eefa9ab3fb2c0bf8c77f8edf8a",
  "client": "authority",
  "name": "dashboard",
  "text": "# fetches in sequence: 2 – figures and the lists of organisations, then the caseload of each\nquery AuthorityDashboard($period: PeriodInput!, $on: LocalDate!) {\n  form24(period: $period) {\n    article\n    asOf\n    provisional\n    lines {\n      row\n      label\n      values\n    }\n    checks {\n      code\n      label\n      holds\n    }\n  }\n  form25(period: $period) {\n    lines {\n      row\n      values\n    }\n    checks {\n      code\n      label\n      holds\n      brokenOn\n    }\n  }\n  organizations(on: $on, first: 20) {\n    nodes {\n      id\n      name\n      kind\n      province {\n        name\n      }\n      caseload {\n        waiting\n        unassigned\n        open\n        suspended\n        toHandOver\n      }\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:38bdc61fdcb8e78179718c4f1cf0e77e67baf45c25224f2f737fd565c88cff5e",
  "client": "authority",
  "name": "mergeOrganization",
  "text": "# fetches in sequence: 1\nmutation MergeOrganization($commandId: CommandId!, $input: MergeOrganizationInput!) {\n  mergeOrganization(commandId: $commandId, input: $input) {\n    __typename\n    ... on OrganizationMerged {\n      organization {\n        id\n        version\n        name\n        kind\n        activeFrom\n        activeTo\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:a40c6de0febbfd930aaa69756d4e433ab5a868790ebc250f7ea4a474b1cf6159",
  "client": "cases",
  "name": "accesses",
  "text": "# fetches in sequence: 2 – who opened the case, then the registry names their organisations\nquery Accesses($id: ID!, $first: PageSize, $after: Cursor) {\n  case(id: $id) {\n    id\n    accesses(first: $first, after: $after) {\n      nodes {\n        at\n        subject\n        role\n        organization {\n          name\n        }\n        fields\n        allowed\n        emergency {\n          id\n          category\n        }\n      }\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:c8db741a622b76ee3676df8517e96ad03054051b6d2e73c525bffbcb2ec5c97e",
  "client": "cases",
  "name": "case",
  "text": "# fetches in sequence: 2 – the case, then the registry names its organisation and practitioners\nquery WholeCase($id: ID!) {\n  case(id: $id) {\n    id\n    version\n    status\n    fileNumber\n    form\n    field\n    receivedAt\n    acceptedOn\n    organization {\n      name\n    }\n    summary\n    applicant {\n      name\n      birthDate\n      sex\n      address\n      phone\n      eligibilityGroups\n    }\n    acceptance {\n      kind\n      papersComplete\n      eligibilityGroups\n      detained\n    }\n    assignments {\n      practitioner {\n        name\n      }\n      kind\n      sharePercent\n      assignedOn\n      until\n    }\n    clocks {\n      code\n      name\n      state\n      dueOn\n      remainingMinutes\n      why\n      article\n    }\n    availableActions {\n      action\n      allowed\n      code\n      article\n      message\n    }\n    history {\n      version\n      type\n      occurredOn\n      recordedAt\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:fca13cdd9b1ee8488fa9517e0959878a3a703a58c88cf737f31dc99ad802766a",
  "client": "cases",
  "name": "cases",
  "text": "# fetches in sequence: 2 – the cases, then the registry names organisations and practitioners\nquery Cases($first: PageSize, $after: Cursor, $status: CaseStatus) {\n  cases(first: $first, after: $after, status: $status) {\n    nodes {\n      id\n      version\n      status\n      fileNumber\n      form\n      field\n      acceptedOn\n      organization {\n        name\n      }\n      assignments {\n        practitioner {\n          name\n        }\n        sharePercent\n      }\n      clocks {\n        code\n        state\n        dueOn\n        remainingMinutes\n      }\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:88cb541e194b2949db3dbfb23bafa2d0458e1dcdeadeb6d57e6f6eb8b3534a6a",
  "client": "cases",
  "name": "casesOfPerson",
  "text": "# fetches in sequence: 1\nquery CasesOfPerson($personalId: PersonalId, $phone: Phone, $name: Line) {\n  casesOfPerson(personalId: $personalId, phone: $phone, name: $name) {\n    id\n    status\n    fileNumber\n    receivedAt\n    applicant {\n      name\n      birthDate\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:6777454a5273ecfb77a3a7333d216889f3f6aedb072b908ca6ad3794eff47db5",
  "client": "citizen",
  "name": "application",
  "text": "# fetches in sequence: 2 – the application, then casework and the registry side by side\nquery Application($id: ID!) {\n  application(id: $id) {\n    id\n    filedAt\n    organization {\n      name\n    }\n    case {\n      id\n      status\n      fileNumber\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:3f5b9544bcb0ddc4f329a815e8ce2b03e7740461e1d30ebb2e0940e5b8f1a1e5",
  "client": "citizen",
  "name": "dashboard",
  "text": "# fetches in sequence: 3 – what was filed, then its cases, then the names of organisations and practitioners: a citizen sees all of it at a glance\nquery CitizenDashboard {\n  myApplications(first: 10) {\n    nodes {\n      id\n      version\n      status\n      filedAt\n      receipt {\n        number\n        trackingCode\n      }\n      organization {\n        name\n      }\n      case {\n        id\n        status\n        fileNumber\n        acceptedOn\n        clocks {\n          code\n          name\n          state\n          dueOn\n          why\n          article\n        }\n        assignments {\n          kind\n          practitioner {\n            name\n          }\n        }\n        ending {\n          kind\n          endedOn\n        }\n      }\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:9be1efae397c7ae6aa8f890517ce9e7f1f47acdedd3d12fb0cd6d3372beda156",
  "client": "citizen",
  "name": "fileApplication",
  "text": "# fetches in sequence: 2 – files, then the registry names the organisation\nmutation FileApplication($commandId: CommandId!, $input: FileApplicationInput!) {\n  fileApplication(commandId: $commandId, input: $input) {\n    __typename\n    ... on ApplicationFiled {\n      application {\n        id\n        filedAt\n        organization {\n          name\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:b8c31193dd443db6c2e40e59a5a6b084c53103526cead2250f70229d9ad050ce",
  "client": "citizen",
  "name": "track",
  "text": "# fetches in sequence: 2 – the application of the code, then its case\nquery Track($trackingCode: TrackingCode!) {\n  trackApplication(trackingCode: $trackingCode) {\n    status\n    filedAt\n    case {\n      status\n      fileNumber\n      clocks {\n        name\n        state\n        due\n        remainingMinutes\n        why\n        article\n      }\n      ending {\n        kind\n        endedOn\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:48fb08c3b215494dda15a5c85ea2907da75e71767b90c6d4f56fd55d021cc1f9",
  "client": "citizen",
  "name": "withdraw",
  "text": "# fetches in sequence: 1\nmutation Withdraw($commandId: CommandId!, $input: WithdrawApplicationInput!) {\n  withdrawApplication(commandId: $commandId, input: $input) {\n    __typename\n    ... on ApplicationWithdrawn {\n      application {\n        id\n        version\n        status\n        withdrawnAt\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:f1504de4891bea18e83f508f8688010ab4fa12937df0f4e7d01164d6b624405b",
  "client": "department",
  "name": "dashboard",
  "text": "# fetches in sequence: 2 – the own department and openings, then its organisations' caseloads\nquery DepartmentDashboard {\n  me {\n    organization {\n      name\n      children {\n        name\n        kind\n        caseload {\n          waiting\n          unassigned\n          open\n          suspended\n          toHandOver\n        }\n      }\n    }\n  }\n  emergencyAccesses(unreviewed: true, first: 20) {\n    nodes {\n      id\n      openedAt\n      expiresAt\n      category\n      reviewDueOn\n    }\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:7b09ab10e14b98f80b360c85717569c90dfbb0afaad1fd61db04612be6c8e026",
  "client": "head",
  "name": "assignPractitioners",
  "text": "# fetches in sequence: 1\nmutation AssignPractitioners($commandId: CommandId!, $input: AssignPractitionersInput!) {\n  assignPractitioners(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:554dd30b2f80bd87dee7e1a14bea1360c82b9f3be5e50099fb00d3f7822ece22",
  "client": "head",
  "name": "dashboard",
  "text": "# fetches in sequence: 2 – cases and the own organisation, then its caseload, its figures and the names of practitioners\nquery HeadDashboard($period: PeriodInput!) {\n  me {\n    organization {\n      name\n      caseload {\n        waiting\n        unassigned\n        open\n        suspended\n        toHandOver\n      }\n      form25(period: $period) {\n        asOf\n        provisional\n        lines {\n          row\n          label\n          values\n        }\n      }\n    }\n  }\n  unassigned: cases(status: ACCEPTED, first: 20) {\n    nodes {\n      id\n      version\n      fileNumber\n      form\n      field\n      clocks {\n        code\n        state\n        dueOn\n        remainingMinutes\n        why\n        article\n      }\n    }\n    hasNextPage\n  }\n  inProgress: cases(status: IN_PROGRESS, first: 20) {\n    nodes {\n      id\n      version\n      fileNumber\n      assignments {\n        sharePercent\n        practitioner {\n          name\n        }\n      }\n      clocks {\n        code\n        state\n        dueOn\n      }\n    }\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:888a85a28701e5ddec0818040e2bde6a68623b01ed4841479bb51b5461570c7b",
  "client": "head",
  "name": "replacePractitioner",
  "text": "# fetches in sequence: 1\nmutation ReplacePractitioner($commandId: CommandId!, $input: ReplacePractitionerInput!) {\n  replacePractitioner(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:0766d30af25e6f17bd38d235da0ec9e53a3b268186aea7edfe22d8e33daa6860",
  "client": "intake",
  "name": "acceptImmediately",
  "text": "# fetches in sequence: 1\nmutation AcceptImmediately($commandId: CommandId!, $input: AcceptImmediatelyInput!) {\n  acceptImmediately(commandId: $commandId, input: $input) {\n    __typename\n    ... on RequestAccepted {\n      case {\n        id\n        version\n        status\n        fileNumber\n        acceptedOn\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:7cd9810b086edae7dc2f290b0938288ff7d871907efba819d6bac523c2645775",
  "client": "intake",
  "name": "acceptRequest",
  "text": "# fetches in sequence: 1\nmutation AcceptRequest($commandId: CommandId!, $input: AcceptRequestInput!) {\n  acceptRequest(commandId: $commandId, input: $input) {\n    __typename\n    ... on RequestAccepted {\n      case {\n        id\n        version\n        status\n        fileNumber\n        acceptedAt\n        acceptedOn\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:1b72b91193d3a03bfe6c9e8fc5f5ad192175761918eb5e4955b5fa6520778e59",
  "client": "intake",
  "name": "archiveFile",
  "text": "# fetches in sequence: 1\nmutation ArchiveFile($commandId: CommandId!, $input: CaseActInput!) {\n  archiveFile(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:7f4919db9d78766e4ba74c7e76766f7b888011bbec170eead043720a61507219",
  "client": "intake",
  "name": "case",
  "text": "# fetches in sequence: 2 – the case, then the registry names its organisation\nquery Case($id: ID!) {\n  case(id: $id) {\n    id\n    version\n    status\n    receivedAt\n    form\n    field\n    fileNumber\n    organization {\n      name\n    }\n    summary\n    applicant {\n      name\n      birthDate\n      address\n      phone\n      eligibilityGroups\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:f84d5e3268b37e23d221d31674a8380d49d4b30e143723555bdc566e3db919a9",
  "client": "intake",
  "name": "centers",
  "text": "# fetches in sequence: 1\nquery Centers($on: LocalDate, $provinceId: ID) {\n  organizations(first: 100, on: $on, provinceId: $provinceId) {\n    nodes {\n      id\n      name\n      kind\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:6e5be0226160740c811d1d8d0ba28161fd1c5191ddc5ff100c5c5f7407b50def",
  "client": "intake",
  "name": "dashboard",
  "text": "# fetches in sequence: 2 – requests and the own organisation, then its caseload and when the requests were filed\nquery IntakeDashboard {\n  me {\n    organization {\n      name\n      caseload {\n        waiting\n        unassigned\n        open\n        suspended\n        toHandOver\n      }\n    }\n  }\n  requests(first: 20) {\n    nodes {\n      id\n      version\n      status\n      form\n      field\n      receivedAt\n      summary\n      applicant {\n        name\n        phone\n        eligibilityGroups\n      }\n      application {\n        filedAt\n      }\n      availableActions {\n        action\n        allowed\n        message\n      }\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:53ca5641ffcab05000bab3298f18826edc1100034ee3ff17311a95fe35d8bcbf",
  "client": "intake",
  "name": "quickAdvices",
  "text": "# fetches in sequence: 1\nquery QuickAdvices($first: PageSize, $after: Cursor) {\n  quickAdvices(first: $first, after: $after) {\n    nodes {\n      id\n      number\n      field\n      givenOn\n      question\n      answer\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:a9e56692f5603a595fa6175f8a40e8e2eb13fecef388dbc0843cda51fb7b1513",
  "client": "intake",
  "name": "recordQuickAdvice",
  "text": "# fetches in sequence: 1\nmutation RecordQuickAdvice($commandId: CommandId!, $input: RecordQuickAdviceInput!) {\n  recordQuickAdvice(commandId: $commandId, input: $input) {\n    __typename\n    ... on QuickAdviceRecorded {\n      quickAdvice {\n        id\n        number\n        givenOn\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:db9183f657c2b95146148fa4021bfdec290d4bcb0b4085aedcacd76c9b339740",
  "client": "intake",
  "name": "refuseRequest",
  "text": "# fetches in sequence: 1\nmutation RefuseRequest($commandId: CommandId!, $input: RefuseRequestInput!) {\n  refuseRequest(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:6b4d1053472d97c80fd10dd4f8deda4441f68f6892219de9a05f6d001833c0f7",
  "client": "intake",
  "name": "requestPapers",
  "text": "# fetches in sequence: 1\nmutation RequestPapers($commandId: CommandId!, $input: RequestPapersInput!) {\n  requestPapers(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:46da2611cf32c614df217b53db67be5735985d14d3d78c73901f2c307b9883e8",
  "client": "intake",
  "name": "requests",
  "text": "# fetches in sequence: 1\nquery Requests($first: PageSize, $after: Cursor) {\n  requests(first: $first, after: $after) {\n    nodes {\n      id\n      version\n      receivedAt\n      form\n      field\n      applicant {\n        name\n        birthDate\n        eligibilityGroups\n      }\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:279219adf5dff1c4bf80f6fa932b677fc206e23bb166abfa364020d6969f7a5b",
  "client": "intake",
  "name": "transferRequest",
  "text": "# fetches in sequence: 1\nmutation TransferRequest($commandId: CommandId!, $input: TransferRequestInput!) {\n  transferRequest(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:3be6859e6bc581b2f61e15d3a6316bef516cd7ad1ba4388036181455945317ed",
  "client": "oversight",
  "name": "emergencyAccesses",
  "text": "# fetches in sequence: 2 – the openings, then the registry names the organisations of their cases\nquery EmergencyAccesses($first: PageSize, $after: Cursor, $unreviewed: Boolean) {\n  emergencyAccesses(first: $first, after: $after, unreviewed: $unreviewed) {\n    nodes {\n      id\n      version\n      openedBy\n      openedAt\n      expiresAt\n      category\n      reason\n      reviewDueOn\n      review {\n        finding\n        reviewedBy\n        reviewedAt\n      }\n      case {\n        id\n        fileNumber\n        organization {\n          name\n        }\n      }\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:f3fece2dfe2b022bdb8fa571794d6810f3dce19fcf639eac2df5a25d73047a8b",
  "client": "oversight",
  "name": "openEmergencyAccess",
  "text": "# fetches in sequence: 1\nmutation OpenEmergencyAccess($commandId: CommandId!, $input: OpenEmergencyAccessInput!) {\n  openEmergencyAccess(commandId: $commandId, input: $input) {\n    __typename\n    ... on EmergencyAccessChanged {\n      emergencyAccess {\n        id\n        version\n        openedAt\n        expiresAt\n        reviewDueOn\n        review {\n          finding\n          reviewedAt\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:6cf6e0377da18e94901131923d96258a2e76258dc591c1d13c0f51af540fbaff",
  "client": "oversight",
  "name": "reviewEmergencyAccess",
  "text": "# fetches in sequence: 1\nmutation ReviewEmergencyAccess($commandId: CommandId!, $input: ReviewEmergencyAccessInput!) {\n  reviewEmergencyAccess(commandId: $commandId, input: $input) {\n    __typename\n    ... on EmergencyAccessChanged {\n      emergencyAccess {\n        id\n        version\n        openedAt\n        expiresAt\n        reviewDueOn\n        review {\n          finding\n          reviewedAt\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:dd53446374fe91568d7f3fa095116d7b50b8b24d907c3a6e5cb9cb310ec4253a",
  "client": "register",
  "name": "addCapacity",
  "text": "# fetches in sequence: 1\nmutation AddCapacity($commandId: CommandId!, $input: AddCapacityInput!) {\n  addCapacity(commandId: $commandId, input: $input) {\n    __typename\n    ... on PractitionerChanged {\n      practitioner {\n        id\n        version\n        name\n        rights {\n          form\n          allowed\n          code\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:c27c38706fa3b01bb299f4f4184ddb0d27a32a72b95226d90c82b4de9f51097d",
  "client": "register",
  "name": "endCapacity",
  "text": "# fetches in sequence: 1\nmutation EndCapacity($commandId: CommandId!, $input: EndCapacityInput!) {\n  endCapacity(commandId: $commandId, input: $input) {\n    __typename\n    ... on PractitionerChanged {\n      practitioner {\n        id\n        version\n        name\n        rights {\n          form\n          allowed\n          code\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:1c4bb8b8bc9e2846357b5af8263e1546b24fc61e18df63e2a1f6739f26ec926e",
  "client": "register",
  "name": "endOrganization",
  "text": "# fetches in sequence: 1\nmutation EndOrganization($commandId: CommandId!, $input: EndOrganizationInput!) {\n  endOrganization(commandId: $commandId, input: $input) {\n    __typename\n    ... on OrganizationChanged {\n      organization {\n        id\n        version\n        name\n        kind\n        activeFrom\n        activeTo\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:5adf8219b9a3484036077bb97491d93d194cb16df6bee17f7ba3bb25ea94160e",
  "client": "register",
  "name": "issueCredential",
  "text": "# fetches in sequence: 1\nmutation IssueCredential($commandId: CommandId!, $input: IssueCredentialInput!) {\n  issueCredential(commandId: $commandId, input: $input) {\n    __typename\n    ... on PractitionerChanged {\n      practitioner {\n        id\n        version\n        name\n        rights {\n          form\n          allowed\n          code\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:2a23b00726bf4d1bd55a2f36768b04dc7ae3af4cc81bdf8d1efe4247e8ab2989",
  "client": "register",
  "name": "publishRoster",
  "text": "# fetches in sequence: 1\nmutation PublishRoster($commandId: CommandId!, $input: PublishRosterInput!) {\n  publishRoster(commandId: $commandId, input: $input) {\n    __typename\n    ... on RosterPublished {\n      roster {\n        id\n        publishedOn\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:4f1238dd44e2e65833fa3e5b80bf92ac01019266c35a60537806deabf90034f2",
  "client": "register",
  "name": "registerOrganization",
  "text": "# fetches in sequence: 1\nmutation RegisterOrganization($commandId: CommandId!, $input: RegisterOrganizationInput!) {\n  registerOrganization(commandId: $commandId, input: $input) {\n    __typename\n    ... on OrganizationRegistered {\n      organization {\n        id\n        version\n        name\n        kind\n        activeFrom\n        activeTo\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:b97afc72efaad75bf1861df0305e5238c9d3d3794c42bb72556b16440088de4e",
  "client": "register",
  "name": "registerPractitioner",
  "text": "# fetches in sequence: 1\nmutation RegisterPractitioner($commandId: CommandId!, $input: RegisterPractitionerInput!) {\n  registerPractitioner(commandId: $commandId, input: $input) {\n    __typename\n    ... on PractitionerChanged {\n      practitioner {\n        id\n        version\n        name\n        rights {\n          form\n          allowed\n          code\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:5389d2bee0075aa9ce50a86e5deba6ca41f575bc28ac2705843850498eb4a49c",
  "client": "register",
  "name": "renameOrganization",
  "text": "# fetches in sequence: 1\nmutation RenameOrganization($commandId: CommandId!, $input: RenameOrganizationInput!) {\n  renameOrganization(commandId: $commandId, input: $input) {\n    __typename\n    ... on OrganizationChanged {\n      organization {\n        id\n        version\n        name\n        kind\n        activeFrom\n        activeTo\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:0e704c1ef551cc31aa31682771591c8d2a0ec20576d4510f3413f3d3d05d64d6",
  "client": "register",
  "name": "withdrawCredential",
  "text": "# fetches in sequence: 1\nmutation WithdrawCredential($commandId: CommandId!, $input: WithdrawCredentialInput!) {\n  withdrawCredential(commandId: $commandId, input: $input) {\n    __typename\n    ... on PractitionerChanged {\n      practitioner {\n        id\n        version\n        name\n        rights {\n          form\n          allowed\n          code\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:4e58ee55f94606527273fe334e5c2f143c50f2558d3fed4d14c2d9c7b04f4b4a",
  "client": "shared",
  "name": "capacities",
  "text": "# fetches in sequence: 1\nquery Capacities {\n  me {\n    id\n    role\n    organization {\n      id\n      name\n    }\n  }\n  myCapacities {\n    id\n    role\n    organization {\n      id\n      name\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:9a1b161daa8f6e953ce858d58ff41a4b7e861751ca9904608972d89694b1d2b6",
  "client": "shared",
  "name": "catalogue",
  "text": "# fetches in sequence: 1\nquery Catalogue($on: LocalDate, $use: GroundUse) {\n  provinces(on: $on) {\n    id\n    code\n    name\n  }\n  eligibilityGroups(on: $on) {\n    code\n    name\n    article\n    needsFinancialHardship\n  }\n  caseGrounds(use: $use, on: $on) {\n    use\n    code\n    name\n    article\n  }\n}\n"
 },
 {
  "id": "sha256:9f1de02bbfc297e49c318b852db22262b63609d19b1b5bf2d46a8f7455135efb",
  "client": "shared",
  "name": "handBackAccount",
  "text": "# fetches in sequence: 1\nmutation HandBackAccount($commandId: CommandId!, $input: CloseAccountInput!) {\n  handBackAccount(commandId: $commandId, input: $input) {\n    __typename\n    ... on AccountClosed {\n      account {\n        id\n        version\n        subject\n        role\n        closed\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:c7cd02cda30d70a7959fc76b64811ebf8c9a111f1f7a7e971155c0dc47bb10c0",
  "client": "shared",
  "name": "organizations",
  "text": "# fetches in sequence: 1\nquery Organizations($first: PageSize, $after: Cursor, $on: LocalDate, $provinceId: ID) {\n  organizations(first: $first, after: $after, on: $on, provinceId: $provinceId) {\n    nodes {\n      id\n      version\n      name(on: $on)\n      kind\n      province {\n        id\n        name\n      }\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:4c6e8501206de0869398e73a807263ca806fa8e684d8a012b60ea77e2cdadd89",
  "client": "shared",
  "name": "practitioners",
  "text": "# fetches in sequence: 1\nquery Practitioners($first: PageSize, $after: Cursor, $on: LocalDate, $organizationId: ID, $provinceId: ID, $kind: PractitionerKind) {\n  practitioners(first: $first, after: $after, on: $on, organizationId: $organizationId, provinceId: $provinceId, kind: $kind) {\n    nodes {\n      id\n      version\n      name\n      capacities {\n        kind\n        validFrom\n        validTo\n      }\n      rights(on: $on) {\n        form\n        allowed\n        code\n        article\n      }\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:ef91f8e3a66bceeb0f71655b357a7dd5437bbec17e9b6a9a56c60413acc830ac",
  "client": "work",
  "name": "completeCase",
  "text": "# fetches in sequence: 1\nmutation CompleteCase($commandId: CommandId!, $input: EndCaseInput!) {\n  completeCase(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:fd5da1ae4305f557321eb60d27489229db46a20750f8f4efd4db1811b04617a4",
  "client": "work",
  "name": "completePapers",
  "text": "# fetches in sequence: 1\nmutation CompletePapers($commandId: CommandId!, $input: CaseActInput!) {\n  completePapers(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:e1780a7bad2d2268ad54311a565e66ee5b696b447d2206c02c706cea5ece4af0",
  "client": "work",
  "name": "dashboard",
  "text": "# fetches in sequence: 2 – the own cases, then the registry names their organisations\nquery WorkDashboard {\n  me {\n    practitioner {\n      name\n      rights {\n        form\n        allowed\n        code\n        article\n      }\n    }\n  }\n  assigned: cases(status: ASSIGNED, first: 50) {\n    nodes {\n      id\n      version\n      fileNumber\n      form\n      field\n      organization {\n        name\n      }\n      applicant {\n        name\n        phone\n      }\n      clocks {\n        code\n        name\n        state\n        dueOn\n        remainingMinutes\n      }\n    }\n    hasNextPage\n  }\n  inProgress: cases(status: IN_PROGRESS, first: 50) {\n    nodes {\n      id\n      version\n      fileNumber\n      form\n      field\n      applicant {\n        name\n        phone\n      }\n      clocks {\n        code\n        name\n        state\n        dueOn\n        remainingMinutes\n      }\n    }\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:f6dd4864617026d6ce30f4c5b9d9b242c4cddf4bd8be94565eff73cd8dfa7034",
  "client": "work",
  "name": "discontinueCase",
  "text": "# fetches in sequence: 1\nmutation DiscontinueCase($commandId: CommandId!, $input: DiscontinueCaseInput!) {\n  discontinueCase(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:bd9299f6d6d11844810d31392d45689d59579c2eb25aabc6c2509f0cb718414f",
  "client": "work",
  "name": "handOverFile",
  "text": "# fetches in sequence: 1\nmutation HandOverFile($commandId: CommandId!, $input: CaseActInput!) {\n  handOverFile(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:5c6eae7553a8e38fab98200b35cf0899a23f6df85e33be730b9f2b8b04734a2f",
  "client": "work",
  "name": "resumeCase",
  "text": "# fetches in sequence: 1\nmutation ResumeCase($commandId: CommandId!, $input: CaseActInput!) {\n  resumeCase(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:03064146562956eb9a69eb3be39d6a0c3c560acc8542ca4a1c35f3cd50b8aa84",
  "client": "work",
  "name": "startWork",
  "text": "# fetches in sequence: 1\nmutation StartWork($commandId: CommandId!, $input: CaseActInput!) {\n  startWork(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:a735c50ca4fa78868b955e658a35f61ca2c533cf8c606c8dac41e821270eab37",
  "client": "work",
  "name": "suspendCase",
  "text": "# fetches in sequence: 1\nmutation SuspendCase($commandId: CommandId!, $input: CaseActInput!) {\n  suspendCase(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 },
 {
  "id": "sha256:a2b40314b383c542e619c4a02646fb976ba09c3f50decf95c45f11686d6e9677",
  "client": "work",
  "name": "terminateCase",
  "text": "# fetches in sequence: 1\nmutation TerminateCase($commandId: CommandId!, $input: EndCaseInput!) {\n  terminateCase(commandId: $commandId, input: $input) {\n    __typename\n    ... on CaseChanged {\n      case {\n        id\n        version\n        status\n        clocks {\n          code\n          name\n          state\n          dueOn\n          remainingMinutes\n        }\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n      details {\n        name\n        value\n      }\n    }\n  }\n}\n"
 }
] as const;
