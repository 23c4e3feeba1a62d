import { isOnInternet, isTarget, lookUp } from './targets.js';

describe('the open internet', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])('has %s', (address) => {
    expect(isOnInternet(address)).toBe(true);
  });

  it.each([
    ...['127.0.0.1', '127.8.9.1', '0.0.0.0', '10.0.0.1', '172.16.3.4', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
    ...['224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1', '240.0.0.1'],
    ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1'],
    ...[
      '64:ff9b::7f00:1',
      '64:ff9b::a00:1',
      '64:ff9b:1::a00:1',
      '2002:7f00:1::',
      '2001::1',
      '::7f00:1',
      'fec0::1',
      '100::1',
      '5f00::1',
    ],
    ...['::ffff:0:127.0.0.1', '::ffff:100.64.0.1', '::ffff:169.254.1.1', '::ffff:0.0.0.0', '192.0.0.8', '203.0.113.1'],
    ...['localhost', '', '1.2.3', 'fe80::1%lo'],
  ])('does not have %s', (address) => {
    expect(isOnInternet(address)).toBe(false);
  });
});

describe('a target', () => {
  const targets = { mayReach: isOnInternet, takesHttp: () => false, addressesOf: lookUp };

  it.each(['https://hooks.example.org/saman', 'https://example.org:8443/', 'https://93.184.216.34/'])(
    'may be %s',
    (url) => {
      expect(isTarget(url, targets)).toBe(true);
    },
  );

  it.each([
    ...['http://example.org/', 'ftp://example.org/', 'https://example.org:22/', 'https://127.0.0.1/', 'https://[::1]/'],
    // other ways to write 127.0.0.1 and 10.0.0.1
    ...[
      'https://2130706433/',
      'https://0x7f.1/',
      'https://0177.0.0.1/',
      'https://10.1/',
      'https://[::ffff:a00:1]/',
      'nonsense',
    ],
  ])('is not %s', (url) => {
    expect(isTarget(url, targets)).toBe(false);
  });

  it('may be plain http in a demo', () => {
    expect(isTarget('http://example.org/', { ...targets, takesHttp: () => true })).toBe(true);
  });
});
