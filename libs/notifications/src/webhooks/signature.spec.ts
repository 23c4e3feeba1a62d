import { signed } from './signature.js';

it('signs like the example of the Standard Webhooks libraries', () => {
  const at = new Date(1614265330 * 1000);
  const headers = signed(
    'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    '{"test": 2432232314}',
    at,
  );
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});
