import type { PublicCode } from '@legal-aid/service-kit/errors';

/** What people read, by code: Vietnamese first, English second. */
export const messages: Readonly<Record<PublicCode, string>> = {
  UNAUTHENTICATED: 'Cần đăng nhập lại / Please sign in',
  FORBIDDEN: 'Tài khoản không có quyền này / This account has no such right',
  NOT_FOUND: 'Không tìm thấy / Not found',
  CONFLICT: 'Dữ liệu vừa thay đổi, hãy xem lại rồi thử lại / The data has just changed; look again and retry',
  BAD_USER_INPUT: 'Dữ liệu gửi lên không hợp lệ / The input is not valid',
  COMMAND_ID_REUSED: 'Mã lệnh này đã dùng cho nội dung khác; hãy tạo mã mới / This command id was used for another input; make a new one',
  RATE_LIMITED: 'Quá nhiều yêu cầu, hãy thử lại sau / Too many requests; try again later',
  COST_EXCEEDED: 'Câu hỏi này tốn quá nhiều, hãy hỏi ít hơn mỗi lần / This question costs too much; ask for less at a time',
  PERSISTED_QUERY_ONLY: 'Chỉ nhận câu hỏi đã được duyệt (documentId) / Only trusted documents are run here; send the documentId of one',
  SERVICE_UNAVAILABLE: 'Tạm thời chưa tải được, hãy thử lại sau / Temporarily unavailable; try again later',
  DEADLINE_EXCEEDED: 'Hết thời gian chờ, hãy thử lại / The deadline has passed; try again',
  RESULT_UNKNOWN:
    'Chưa rõ kết quả; hãy gửi lại với đúng mã lệnh này (commandId) / The result is not known; repeat with the same command id',
  GRAPHQL_PARSE_FAILED: 'Không đọc được câu hỏi GraphQL, hoặc nó quá dài / The GraphQL document cannot be read, or is too long',
  GRAPHQL_VALIDATION_FAILED: 'Câu hỏi GraphQL không hợp lệ / The GraphQL document is not valid',
  INTERNAL: 'Lỗi hệ thống, hãy báo mã lỗi cho quản trị / Internal error; please report the error id',
};

/** A value that is not valid, told by its place and never by itself. */
export const invalidValue = (place: string): string => `Giá trị của "${place}" không hợp lệ / The value of "${place}" is not valid`;
