import { OperationNames } from './operation-names.js';

describe('labels of operations', () => {
  it('are the names that come often', () => {
    const names = new OperationNames();
    const labels = Array.from({ length: 60 }, () => names.labelOf('Activities', 'network'));
    expect([labels[0], labels.at(-1)]).toEqual(['network', 'Activities']);
  });

  it('are never more than so many, whatever clients send', () => {
    const names = new OperationNames();
    const labels = new Set<string>();
    for (let name = 0; name < 300; name += 1)
      for (let time = 0; time < 60; time += 1) labels.add(names.labelOf(`Operation${String(name)}`, 'network'));
    for (let name = 0; name < 5_000; name += 1) labels.add(names.labelOf(`Once${String(name)}`, 'network'));
    expect(labels.size).toBe(101);
  });
});
