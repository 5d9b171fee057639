import { BadInput } from '@legal-aid/service-kit/errors';
import { lengthOf } from '@legal-aid/service-kit/text';
import type { SoughtPerson } from '#store/personIndex';

/** Exactly one of these is given. */
export interface PersonArguments {
  readonly personalId?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly name?: string | null | undefined;
}

const leastName = 2;

/** Whom somebody looks for. @throws {BadInput} unless exactly one argument is given, and long enough */
export const soughtBy = ({ personalId, phone, name }: PersonArguments): SoughtPerson => {
  const given: readonly (SoughtPerson | false)[] = [
    typeof personalId === 'string' && { by: 'personalId', personalId },
    typeof phone === 'string' && { by: 'phone', phone },
    typeof name === 'string' && { by: 'name', name },
  ];
  const [sought, ...others] = given.filter((each) => each !== false);
  if (!sought || others.length > 0)
    throw new BadInput('personalId', 'Nêu đúng một trong personalId, phone, name', 'Give exactly one of personalId, phone and name');
  if (sought.by === 'name' && lengthOf(sought.name.replaceAll(' ', '')) < leastName)
    throw new BadInput('name', 'Tên cần tìm có ít nhất 2 chữ', 'A name to look for has at least 2 characters');
  return sought;
};
