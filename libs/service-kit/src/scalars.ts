import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { asCardNumber, asLine, asNarrative, asPersonalId, asPhone, asTrackingCode } from '#text';

/** Reads a client's value: the value as our code keeps it, or null when it is not valid. */
type Read<Value> = (raw: unknown) => Value | null;

/** The message names the kind and the cure, never the value, which may be personal. */
const refusal = (name: string, cure: string): GraphQLError =>
  new GraphQLError(`Giá trị không hợp lệ cho ${name}: ${cure} / Invalid ${name}`, { extensions: { code: 'BAD_USER_INPUT' } });

const literal = (node: ValueNode): unknown => {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT) return Number(node.value);
  return undefined;
};

const scalar = <Value>(name: string, cure: string, read: Read<Value>): GraphQLScalarType => {
  const parse = (raw: unknown): Value => {
    const value = read(raw);
    if (value === null) throw refusal(name, cure);
    return value;
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(literal(node)),
  });
};

const ofText =
  (read: (text: string) => string | null): Read<string> =>
  (raw) =>
    typeof raw === 'string' ? read(raw) : null;

const matching = (pattern: RegExp): Read<string> => ofText((text) => (pattern.test(text) ? text : null));

/** A calendar day between 1900 and 2200; a day that does not exist is none. */
const asLocalDate = ofText((text) => {
  if (!/^(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$/u.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
});

const asInstant = ofText((text) => {
  try {
    return Temporal.Instant.from(text).toString();
  } catch {
    return null;
  }
});

/** Our own scalars by name, for subgraphs, and for the gateway, whose copies would otherwise accept anything. */
export const scalarResolvers: Readonly<Record<string, GraphQLScalarType>> = {
  LocalDate: scalar('LocalDate', 'ngày có thật, dạng 2025-07-01', asLocalDate),
  DateTime: scalar('DateTime', 'thời điểm dạng 2025-06-30T17:00:00Z', asInstant),
  CommandId: scalar('CommandId', 'một UUID', matching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u)),
  PageSize: scalar('PageSize', 'số nguyên từ 1 đến 100', (raw) =>
    typeof raw === 'number' && Number.isInteger(raw) && raw >= 1 && raw <= 100 ? raw : null,
  ),
  Cursor: scalar('Cursor', 'endCursor của trang trước', matching(/^[A-Za-z0-9_-]{1,256}$/u)),
  Line: scalar('Line', 'một dòng từ 1 đến 200 ký tự', ofText(asLine)),
  Narrative: scalar('Narrative', 'văn bản từ 1 đến 20.000 ký tự', ofText(asNarrative)),
  Phone: scalar('Phone', '10 hoặc 11 chữ số', ofText(asPhone)),
  PersonalId: scalar('PersonalId', '12 chữ số, hoặc 9 chữ số của giấy cũ', ofText(asPersonalId)),
  CardNumber: scalar('CardNumber', 'số thẻ gồm chữ in hoa, chữ số, dấu chấm, gạch chéo và gạch nối', ofText(asCardNumber)),
  TrackingCode: scalar('TrackingCode', '13 chữ cái in hoa và chữ số ghi trên giấy biên nhận', ofText(asTrackingCode)),
  Code: scalar('Code', 'mã gồm chữ in hoa, chữ số và dấu gạch dưới', matching(/^[A-Z][A-Z0-9_]{0,63}$/u)),
};
