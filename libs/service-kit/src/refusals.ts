import type { Refusal } from '@legal-aid/decision';

/** A sentence for each code of refusal: Vietnamese first, English second. */
export type RefusalMessages = Readonly<Record<string, readonly [vi: string, en: string]>>;

/** What any command may be refused for. */
export const commonRefusals: RefusalMessages = {
  CONFLICT: ['Có người khác đang sửa cùng hồ sơ; hãy thử lại', 'Others are changing the same record; try again'],
  VERSION_STALE: ['Hồ sơ đã thay đổi từ khi bạn mở; hãy tải lại', 'The record has changed since you looked; load it again'],
};

/** A refusal as the member `Refused` of a payload. */
export const toRefused = ({ code, article, details }: Refusal, messages: RefusalMessages) => ({
  __typename: 'Refused' as const,
  code,
  article,
  message: (messages[code] ?? commonRefusals[code] ?? ['Yêu cầu bị từ chối', 'Refused']).join(' / '),
  details: Object.entries(details).map(([name, value]) => ({ name, value })),
});
