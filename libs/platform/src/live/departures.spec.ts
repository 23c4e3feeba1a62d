import { Departures } from './departures.js';

const busyFor = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

describe('the line of departures', () => {
  it('is served in order, those included who join meanwhile', async () => {
    const line = new Departures();
    const gone: number[] = [];
    line.join(() => {
      gone.push(1);
      line.join(() => gone.push(3));
    });
    line.join(() => gone.push(2));
    await line.left();
    await line.left();
    expect(gone).toEqual([1, 2, 3]);
  });

  it('lets others have their turn in between', async () => {
    const line = new Departures();
    let turns = 0;
    for (let count = 0; count < 20; count += 1)
      line.join(() => {
        busyFor(0.5);
      });
    const watching = (): void => {
      turns += 1;
      if (isOn) setImmediate(watching);
    };
    let isOn = true;
    setImmediate(watching);
    await line.left();
    isOn = false;
    expect(turns).toBeGreaterThan(5);
  });

  it('is left at once when it is empty', async () => {
    await new Departures().left();
  });
});
