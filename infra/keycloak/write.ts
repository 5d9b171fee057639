import { writeFileSync } from 'node:fs';
import { provincesOn } from '@legal-aid/contracts/provinces';
import { localDay, systemClock } from '@legal-aid/service-kit/clock';
import { demoPeople } from '../issuer/people.ts';
import { realmOf } from './realm.ts';

/** Writes realm.json anew, after the demo people or the realm changed; the layout is prettier's. */
const people = demoPeople(provincesOn(localDay(systemClock()).toString()));
const text = JSON.stringify(realmOf(people), null, 2);
// One line for each of the people.
const oneLine = text.replaceAll(/\{\s*"username"[^]*?\]\s*\}/gu, (user) => JSON.stringify(JSON.parse(user)));
writeFileSync(new URL('realm.json', import.meta.url), `${oneLine}\n`);
