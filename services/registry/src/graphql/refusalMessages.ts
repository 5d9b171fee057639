import type { RefusalMessages } from '@legal-aid/service-kit/refusals';

/** The sentences of the registry's refusals. */
export const refusalMessages: RefusalMessages = {
  PROVINCE_UNKNOWN: ['Không có tỉnh, thành phố này; xem provinces', 'No such province; see provinces'],
  PROVINCE_NOT_IN_FORCE: [
    'Tỉnh, thành phố này không có hiệu lực vào ngày đầu; xem provinces(on)',
    'This version of the province is not in force on the first day; see provinces(on)',
  ],
  ORGANIZATION_NOT_FOUND: ['Không có tổ chức này', 'No such organisation'],
  ORGANIZATION_NOT_ACTIVE: ['Tổ chức không còn hoạt động', 'The organisation is no longer active'],
  SUCCESSOR_IS_ITSELF: ['Một tổ chức không thể sáp nhập vào chính mình', 'An organisation cannot be merged into itself'],
  SUCCESSOR_NOT_ACTIVE: ['Tổ chức tiếp nhận không hoạt động vào ngày sáp nhập', 'The successor is not active on the day of the merger'],
  MERGER_BEFORE_FIRST_DAY: ['Ngày sáp nhập phải sau ngày đầu hoạt động', 'The merger must come after the first day'],
  SUBJECT_INVALID: ['Tên đăng nhập gồm chữ thường không dấu, chữ số và gạch nối', 'A subject has small letters, digits and hyphens'],
  SUBJECT_TAKEN: ['Tên đăng nhập đã có tài khoản đang mở', 'The subject has an open account'],
  ORGANIZATION_DOES_NOT_FIT_ROLE: [
    'Vai trò này phải có tổ chức, hoặc không được có tổ chức',
    'The role needs an organisation, or must not have one',
  ],
  ACCOUNT_NOT_FOUND: ['Không có tài khoản này', 'No such account'],
  ACCOUNT_ALREADY_CLOSED: ['Tài khoản đã đóng', 'The account is closed already'],
};
