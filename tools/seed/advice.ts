import type { LegalField } from '@legal-aid/contracts/codes';
import { fields } from './assumptions.ts';
import { dayAt, instantOf } from './calendar.ts';
import { draw, pick } from './chance.ts';
import { commandIdOf } from './command.ts';
import { drawMoment } from './days.ts';
import type { PlannedOrganization } from './organizations.ts';
import { actorOn, drawPlace, drawTerritory } from './places.ts';
import type { Temporal } from 'temporal-polyfill';

/** A simple question that an organisation's intake officer answers at once (việc trợ giúp pháp lý). LQ.32.2. */
export interface PlannedAdvice {
  readonly organization: PlannedOrganization;
  readonly actor: string;
  readonly commandId: string;
  readonly at: Temporal.Instant;
  readonly input: { readonly field: LegalField; readonly question: string; readonly answer: string };
}

type Exchange = readonly [string, string];
const exchanges: Readonly<Record<LegalField, readonly [Exchange, ...Exchange[]]>> = {
  CRIMINAL: [
    ['Người dưới 18 tuổi bị tạm giữ có được gặp người bào chữa không?', 'Có; người bào chữa được gặp người bị tạm giữ từ khi bị giữ.'],
    ['Tôi muốn rút đơn yêu cầu khởi tố thì nộp ở đâu?', 'Nộp cho cơ quan đang giải quyết vụ án.'],
  ],
  CIVIL_FAMILY: [
    ['Muốn ly hôn thì nộp đơn ở tòa án nào?', 'Tòa án nơi bị đơn cư trú; thuận tình thì nơi một trong hai bên cư trú.'],
    ['Di chúc viết tay có hợp pháp không?', 'Có, nếu người lập minh mẫn, tự viết và ký vào di chúc.'],
  ],
  ADMINISTRATIVE: [
    ['Thời hạn khiếu nại quyết định hành chính là bao lâu?', 'Chín mươi ngày từ ngày nhận hoặc biết được quyết định.'],
    ['Đăng ký khai sinh quá hạn có bị phạt không?', 'Không bị phạt tiền; ông, bà nên đăng ký ngay.'],
  ],
  OTHER: [
    ['Hộ cận nghèo được hỗ trợ mức đóng bảo hiểm y tế không?', 'Có; xin giấy chứng nhận hộ cận nghèo tại Ủy ban nhân dân xã.'],
    ['Nghỉ việc có được trợ cấp thất nghiệp không?', 'Có, nếu đã đóng bảo hiểm thất nghiệp đủ mười hai tháng.'],
  ],
};

/** When advice is given, in milliseconds: the key of its place in the plan, because a book's numbers go by it. */
export const adviceMoment = (index: number): number => drawMoment(`advice:${index}`);

/** One piece of quick advice of an endless list that never changes. */
export const plannedAdvice = (index: number): PlannedAdvice => {
  const question = `advice:${index}`;
  const at = adviceMoment(index);
  const day = dayAt(at);
  const organization = drawPlace(drawTerritory(question), [day, day], question);
  const field = draw(fields.LEGAL_ADVICE, `${question}:field`);
  const [asked, answer] = pick(exchanges[field], `${question}:exchange`);
  return {
    organization,
    actor: actorOn('intake', organization, { day, question }),
    commandId: commandIdOf(question),
    at: instantOf(at),
    input: { field, question: asked, answer },
  };
};
