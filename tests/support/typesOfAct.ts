const inputTypes: Readonly<Record<string, string>> = {
  acceptRequest: 'AcceptRequestInput',
  acceptImmediately: 'AcceptImmediatelyInput',
  requestPapers: 'RequestPapersInput',
  refuseRequest: 'RefuseRequestInput',
  transferRequest: 'TransferRequestInput',
  assignPractitioners: 'AssignPractitionersInput',
  replacePractitioner: 'ReplacePractitionerInput',
  completeCase: 'EndCaseInput',
  terminateCase: 'EndCaseInput',
  discontinueCase: 'DiscontinueCaseInput',
};

/** The type of an act's input, and of what it answers when it is done. */
export const typesOfAct = (action: string): { readonly input: string; readonly done: string } => ({
  input: inputTypes[action] ?? 'CaseActInput',
  done: action.startsWith('accept') ? 'RequestAccepted' : 'CaseChanged',
});
