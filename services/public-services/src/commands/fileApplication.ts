import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Answer, Command } from '@legal-aid/journal/execute';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { ApplicationId } from '#domain/application';
import {
  fileApplication,
  type ApplicationFiled,
  type ApplicationForm,
  type Organization,
  type UnnumberedApplication,
} from '#domain/fileApplication';
import { TooManyFilings } from '#store/filings';

export interface Ports {
  readonly findOrganization: (id: string) => Promise<Organization | null>;
  readonly trackingCodeOf: (command: Command) => string;
  readonly moment: () => Moment;
  /** Runs after the commands before it that may take a number of the same book. */
  readonly execute: (
    organizationId: string,
    command: Command,
    decide: () => Promise<Outcome<UnnumberedApplication, ApplicationFiled>>,
  ) => Promise<Answer | Refusal>;
}

/** The id of the application that a command files: the same command files the same one. */
export const applicationIdOf = ({ actor, id }: Pick<Command, 'actor' | 'id'>): ApplicationId =>
  derivedId('public-services.application', actor, id) as ApplicationId;

/** Files an application for legal aid. */
export const createFileApplication =
  ({ findOrganization, trackingCodeOf, moment, execute }: Ports) =>
  async (form: ApplicationForm, command: Command): Promise<Answer | Refusal> => {
    try {
      return await execute(form.organizationId, command, async () =>
        fileApplication(await findOrganization(form.organizationId), form, {
          id: applicationIdOf(command),
          filedBy: command.actor,
          trackingCode: trackingCodeOf(command),
          ...moment(),
        }),
      );
    } catch (cause) {
      if (!(cause instanceof TooManyFilings)) throw cause;
      return refused('RATE_LIMITED', null, { field: 'applicant.phone', freeAt: cause.freeAt.toString() });
    }
  };
