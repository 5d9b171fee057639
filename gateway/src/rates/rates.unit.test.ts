import { describe, expect, it } from 'vitest';
import { createCounter } from '#rates/counter';
import { createNetworkOf } from '#rates/network';
import { retryAfter } from '#rates/rates';
import { createTokenGuard } from '#rates/tokenGuard';

const given = () => {
  const clock = { ms: 1_000 };
  return { clock, now: () => clock.ms };
};
const times = <Result>(count: number, act: () => Result): readonly Result[] => Array.from({ length: count }, act);

describe('a counter', () => {
  it('lets as many pass as it may, then tells how long to wait, and begins anew', () => {
    const { clock, now } = given();
    const { take } = createCounter([{ count: 3, ms: 60_000 }], now);
    expect(times(3, () => take('a'))).toEqual([0, 0, 0]);
    clock.ms += 20_000;
    expect([take('a'), take('b')]).toEqual([40_000, 0]);
    clock.ms += 40_000;
    expect(take('a')).toBe(0);
  });

  it('keeps the longer rate beyond the shorter', () => {
    const { clock, now } = given();
    const { take } = createCounter(
      [
        { count: 2, ms: 1_000 },
        { count: 3, ms: 10_000 },
      ],
      now,
    );
    expect(times(3, () => take('a'))).toEqual([0, 0, 1_000]);
    clock.ms += 1_000;
    expect(take('a')).toBe(9_000);
  });

  it('without a rate limits nothing', () => {
    const { take } = createCounter([], given().now);
    expect(times(1_000, () => take('a')).every((wait) => wait === 0)).toBe(true);
  });
});

describe('bad tokens', () => {
  it('of a network are not looked at once there were too many, for as long as it is blocked', () => {
    const { clock, now } = given();
    const guard = createTokenGuard({ tokenFailures: [{ count: 20, ms: 600_000 }], tokenBlockMs: 900_000 }, now);
    times(20, () => guard.failed('10.0.0'));
    expect(guard.blockedMs('10.0.0')).toBe(0);
    guard.failed('10.0.0');
    expect([guard.blockedMs('10.0.0'), guard.blockedMs('10.0.1')]).toEqual([900_000, 0]);
    clock.ms += 899_999;
    expect(guard.blockedMs('10.0.0')).toBe(1);
    clock.ms += 1;
    expect(guard.blockedMs('10.0.0')).toBe(0);
  });
});

describe('the network of a client', () => {
  it.each([
    ['192.0.2.7', undefined, [], '192.0.2'],
    ['192.0.2.200', undefined, [], '192.0.2'],
    ['::ffff:192.0.2.7', undefined, [], '192.0.2'],
    ['2001:db8:1:2:3:4:5:6', undefined, [], '2001:db8:1:2'],
    ['2001:db8::1', undefined, [], '2001:db8:0:0'],
    ['::1', undefined, [], '0:0:0:0'],
    [undefined, undefined, [], ''],
    ['192.0.2.7', '203.0.113.9', [], '192.0.2'],
    ['192.0.2.7', '203.0.113.9', ['10.0.0.1'], '192.0.2'],
    ['10.0.0.1', '198.51.100.1, 203.0.113.9', ['10.0.0.1'], '203.0.113'],
    ['10.0.0.9', '203.0.113.9', ['10.0.0.0/8'], '203.0.113'],
    ['fd00::7', '203.0.113.9', ['fd00::/8'], '203.0.113'],
    ['10.0.0.1', 'unknown', ['10.0.0.1'], '10.0.0'],
    ['10.0.0.1', undefined, ['10.0.0.1'], '10.0.0'],
  ] as const)('of the socket %s and x-forwarded-for %s, with the proxies %j, is %s', (socket, forwarded, proxies, network) => {
    expect(createNetworkOf(proxies)(socket, forwarded)).toBe(network);
  });

  it('cannot be told with a proxy that is no address', () => {
    expect(() => createNetworkOf(['proxy.example'])).toThrow();
  });
});

describe('the wait', () => {
  it.each([
    [1, '1'],
    [1_000, '1'],
    [1_001, '2'],
  ])('of %i ms is told as %s s', (ms, told) => {
    expect(retryAfter(ms)).toBe(told);
  });
});
