import type { RefusalMessages } from '@legal-aid/service-kit/refusals';

const organizations: RefusalMessages = {
  PROVINCE_UNKNOWN: ['Không có tỉnh, thành phố này; xem provinces', 'No such province; see provinces'],
  PROVINCE_NOT_IN_FORCE: [
    'Tỉnh, thành phố này không có hiệu lực vào ngày ấy; xem provinces(on)',
    'This version of the province is not in force on that day; see provinces(on)',
  ],
  ORGANIZATION_NOT_FOUND: ['Không có tổ chức này', 'No such organisation'],
  ORGANIZATION_NOT_ACTIVE: ['Tổ chức không hoạt động vào ngày ấy', 'The organisation is not active then'],
  NATURE_DOES_NOT_FIT_KIND: [
    'Chỉ tổ chức ký hợp đồng và tổ chức đăng ký tham gia phải ghi tính chất tổ chức',
    'Contracted and registered organisations have a nature, and no others',
  ],
  BRANCH_NEEDS_CENTER: ['Chi nhánh phải thuộc một Trung tâm', 'A branch belongs to a centre'],
  PARENT_DOES_NOT_FIT_KIND: ['Tổ chức cấp trên không đúng loại', 'The parent is not of the kind that this one answers to'],
  PARENT_IN_OTHER_PROVINCE: ['Tổ chức cấp trên thuộc tỉnh, thành phố khác', 'The parent is of another province'],
  PARENT_NOT_ACTIVE: ['Tổ chức cấp trên không hoạt động vào ngày đầu', 'The parent is not active on the first day'],
  BRANCH_ORDINAL_INVALID: [
    'Chỉ chi nhánh có số thứ tự, từ 1 đến 99',
    'A branch has a number from 1 to 99, and no other organisation has one',
  ],
  BRANCH_ORDINAL_TAKEN: ['Trung tâm đã có chi nhánh mang số này', 'A branch of the centre bears this number'],
  SUCCESSOR_IS_ITSELF: ['Một tổ chức không thể sáp nhập vào chính mình', 'An organisation cannot be merged into itself'],
  SUCCESSOR_OF_OTHER_KIND: ['Tổ chức tiếp nhận phải cùng loại', 'The successor must be of the same kind'],
  SUCCESSOR_NOT_ACTIVE: ['Tổ chức tiếp nhận không hoạt động vào ngày sáp nhập', 'The successor is not active on the day of the merger'],
  MERGER_BEFORE_FIRST_DAY: [
    'Ngày sáp nhập phải sau ngày đầu hoạt động và ngày đầu của tên hiện nay',
    'The merger must come after the first day and after the first day of the last name',
  ],
  NAME_BEFORE_LAST_NAME: ['Tên mới phải bắt đầu sau ngày đầu của tên trước', 'A new name must begin after the first day of the last one'],
  NAME_UNCHANGED: ['Tên mới trùng tên hiện nay', 'The new name is the same as the last one'],
  GROUND_DOES_NOT_FIT_KIND: ['Loại tổ chức này không chấm dứt theo lý do ấy', 'An organisation of this kind does not end on that ground'],
  END_BEFORE_FIRST_DAY: ['Ngày kết thúc phải sau ngày đầu', 'The end must come after the first day'],
};

const practitioners: RefusalMessages = {
  PRACTITIONER_NOT_FOUND: ['Không có người này', 'No such practitioner'],
  CAPACITY_KIND_NOT_IN_FORCE: [
    'Pháp luật chưa có hoặc không còn tư cách này vào ngày ấy',
    'The law does not know this capacity on that day',
  ],
  CAPACITY_DOES_NOT_FIT_ORGANIZATION: ['Loại tổ chức này không có tư cách ấy', 'This capacity is not held at such an organisation'],
  CAPACITY_OVERLAPS: ['Tư cách này đang có hiệu lực tại tổ chức ấy', 'This capacity is held there already'],
  CAPACITY_NOT_HELD: ['Không có tư cách này đang có hiệu lực tại tổ chức ấy', 'No such capacity is held there'],
  TOO_MANY_CAPACITIES: ['Một người có nhiều nhất 20 tư cách', 'A person has at most 20 capacities'],
  TOO_MANY_CARDS: ['Một người có nhiều nhất 20 thẻ', 'A person has at most 20 cards'],
  CARD_MISSING: ['Tư cách này cần thẻ có hiệu lực từ ngày đầu', 'This capacity needs a card that is valid on its first day'],
  CARD_DOES_NOT_FIT_CAPACITY: ['Loại thẻ không đúng với tư cách', 'The card is not of the kind that the capacity rests on'],
  CARD_NUMBER_TAKEN: ['Số thẻ này của người khác', 'Another person has a card of this number'],
  CARD_STILL_VALID: ['Thẻ cùng loại vẫn còn hiệu lực; hãy thu hồi trước', 'A card of this kind is still valid; withdraw it first'],
  CARD_NOT_FOUND: ['Không có thẻ loại này', 'No card of this kind'],
  CARD_ALREADY_WITHDRAWN: ['Thẻ đã bị thu hồi', 'The card is withdrawn already'],
  WITHDRAWAL_BEFORE_FIRST_DAY: ['Ngày thu hồi không được trước ngày cấp thẻ', 'A card is not withdrawn before its first day'],
};

const accounts: RefusalMessages = {
  SUBJECT_INVALID: ['Tên đăng nhập gồm chữ thường không dấu, chữ số và gạch nối', 'A subject has small letters, digits and hyphens'],
  SUBJECT_TAKEN: ['Người này đã có tài khoản đang mở với tư cách ấy', 'The subject has an open account of this capacity'],
  ORGANIZATION_DOES_NOT_FIT_ROLE: [
    'Vai trò này phải có tổ chức đúng loại, hoặc không được có tổ chức',
    'The role needs an organisation of its kind, or must not have one',
  ],
  PRACTITIONER_DOES_NOT_FIT_ROLE: [
    'Chỉ tài khoản của người thực hiện trợ giúp pháp lý, và mọi tài khoản như vậy, phải ghi người đó là ai',
    'The account of a practitioner says who he is, and no other account does',
  ],
  CAPACITY_UNCHANGED: ['Tài khoản đã có tư cách ấy', 'The account has this capacity already'],
  OUTSIDE_COMPETENCE: ['Việc này ngoài thẩm quyền của bạn', 'This lies outside your competence'],
  OWN_ACCOUNT: [
    'Không ai tự cấp, thay đổi hoặc thu hồi tài khoản của chính mình; hãy giao lại tài khoản',
    'Nobody gives, changes or takes back his own account; hand it back',
  ],
  ACCOUNT_NOT_FOUND: ['Không có tài khoản này', 'No such account'],
  ACCOUNT_ALREADY_CLOSED: ['Tài khoản đã đóng', 'The account is closed already'],
};

/** The sentences of the registry's refusals. */
export const refusalMessages: RefusalMessages = { ...organizations, ...practitioners, ...accounts };
