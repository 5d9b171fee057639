import type { RefusalMessages } from '@legal-aid/service-kit/refusals';

/** The sentences of casework's refusals. */
export const refusalMessages: RefusalMessages = {
  CASE_NOT_FOUND: ['Không tìm thấy yêu cầu trong phạm vi của bạn', 'No such request within your reach'],
  ORGANIZATION_NOT_FOUND: [
    'Chưa có thông tin về tổ chức; hãy thử lại sau ít phút',
    'The organisation is not known here yet; try again in a few minutes',
  ],
  ORGANIZATION_GIVES_NO_AID: ['Tổ chức này không thụ lý vụ việc', 'This organisation does not accept cases'],
  ORGANIZATION_NOT_ACTIVE: ['Tổ chức không còn hoạt động vào ngày này', 'The organisation is not active on this day'],
  REQUEST_NOT_AWAITING_ACCEPTANCE: ['Yêu cầu này không ở trạng thái chờ thụ lý', 'The request does not await acceptance'],
  ELIGIBILITY_GROUP_UNKNOWN: [
    'Không có diện người được trợ giúp pháp lý này; xem eligibilityGroups',
    'No such ground of eligibility; see eligibilityGroups',
  ],
  ELIGIBILITY_GROUP_NOT_IN_FORCE: [
    'Diện này không có hiệu lực vào ngày thụ lý; xem eligibilityGroups',
    'This ground is not law on the day of acceptance; see eligibilityGroups',
  ],
};
