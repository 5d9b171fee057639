import type { RefusalMessages } from '@legal-aid/service-kit/refusals';

/** The sentences of this service's refusals. */
export const refusalMessages: RefusalMessages = {
  APPLICATION_NOT_FOUND: ['Không tìm thấy đơn; xem myApplications', 'No such application; see myApplications'],
  APPLICATION_ALREADY_WITHDRAWN: ['Đơn đã được rút trước đó', 'The application was withdrawn before'],
  ORGANIZATION_NOT_FOUND: ['Không có tổ chức này; xem organizations', 'No such organisation; see organizations'],
  ORGANIZATION_GIVES_NO_AID: [
    'Cơ quan này không trợ giúp pháp lý; hãy chọn một Trung tâm, Chi nhánh hoặc tổ chức tham gia',
    'This body gives no legal aid; choose a centre, a branch or a participating organisation',
  ],
  ORGANIZATION_NOT_ACTIVE: [
    'Tổ chức không hoạt động vào ngày này; hãy chọn tổ chức khác',
    'The organisation is not active on this day; choose another one',
  ],
  RATE_LIMITED: [
    'Số điện thoại này đã nộp nhiều đơn trong một giờ; hãy gửi lại đúng đơn này sau thời điểm freeAt, hoặc đến Trung tâm để được giúp',
    'This telephone number filed many applications within an hour; send this one again after freeAt, or ask a centre for help',
  ],
  BIRTH_DATE_IN_FUTURE: ['Ngày sinh ở tương lai', 'The date of birth lies in the future'],
  ELIGIBILITY_GROUPS_COUNT: [
    'Cần chọn từ 1 đến 5 diện người được trợ giúp pháp lý, mỗi diện một lần',
    'Between 1 and 5 grounds of eligibility are needed, each once',
  ],
  ELIGIBILITY_GROUP_NOT_IN_FORCE: [
    'Có diện không có trong luật vào ngày này; xem eligibilityGroups',
    'A ground is not law on this day; see eligibilityGroups',
  ],
};
