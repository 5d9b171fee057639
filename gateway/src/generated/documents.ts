export const trustedDocuments = [
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
  "id": "sha256:554dd30b2f80bd87dee7e1a14bea1360c82b9f3be5e50099fb00d3f7822ece22",
  "client": "head",
  "name": "dashboard",
  "text": "# fetches in sequence: 2 – cases and the own organisation, then its caseload, its figures and the names of practitioners\nquery HeadDashboard($period: PeriodInput!) {\n  me {\n    organization {\n      name\n      caseload {\n        waiting\n        unassigned\n        open\n        suspended\n        toHandOver\n      }\n      form25(period: $period) {\n        asOf\n        provisional\n        lines {\n          row\n          label\n          values\n        }\n      }\n    }\n  }\n  unassigned: cases(status: ACCEPTED, first: 20) {\n    nodes {\n      id\n      version\n      fileNumber\n      form\n      field\n      clocks {\n        code\n        state\n        dueOn\n        remainingMinutes\n        why\n        article\n      }\n    }\n    hasNextPage\n  }\n  inProgress: cases(status: IN_PROGRESS, first: 20) {\n    nodes {\n      id\n      version\n      fileNumber\n      assignments {\n        sharePercent\n        practitioner {\n          name\n        }\n      }\n      clocks {\n        code\n        state\n        dueOn\n      }\n    }\n    hasNextPage\n  }\n}\n"
 },
 {
  "id": "sha256:7cd9810b086edae7dc2f290b0938288ff7d871907efba819d6bac523c2645775",
  "client": "intake",
  "name": "acceptRequest",
  "text": "# fetches in sequence: 1\nmutation AcceptRequest($commandId: CommandId!, $input: AcceptRequestInput!) {\n  acceptRequest(commandId: $commandId, input: $input) {\n    __typename\n    ... on RequestAccepted {\n      case {\n        id\n        version\n        status\n        fileNumber\n        acceptedAt\n        acceptedOn\n      }\n    }\n    ... on Refused {\n      code\n      article\n      message\n    }\n  }\n}\n"
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
  "id": "sha256:46da2611cf32c614df217b53db67be5735985d14d3d78c73901f2c307b9883e8",
  "client": "intake",
  "name": "requests",
  "text": "# fetches in sequence: 1\nquery Requests($first: PageSize, $after: Cursor) {\n  requests(first: $first, after: $after) {\n    nodes {\n      id\n      version\n      receivedAt\n      form\n      field\n      applicant {\n        name\n        birthDate\n        eligibilityGroups\n      }\n    }\n    endCursor\n    hasNextPage\n  }\n}\n"
 }
] as const;
