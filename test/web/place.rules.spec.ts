// Where something takes place, as it is written on a form.
import { rulesOf } from './rules.js';

interface Written {
  place: string;
  address: string;
  position: string;
}
interface Rules {
  readPosition: (text: string) => { latitude: number; longitude: number } | null;
  placeOf: (written: Written) => unknown;
  renamed: (before: Written, place: string, known: readonly unknown[]) => Partial<Written>;
}

interface Form {
  wrongIn: (plan: object) => { path: string[]; rule: string }[];
}

const { readPosition, placeOf, renamed } = await rulesOf<Rules>('activities/register/place.rules.ts');

const { wrongIn } = await rulesOf<Form>('activities/register/plan.ts');

describe('a position', () => {
  it('is read as people write it, and out of the addresses of maps', () => {
    const voss = { latitude: 60.62849, longitude: 6.41143 };
    for (const text of [
      '60.62849, 6.41143',
      '60.62849 6.41143',
      '60,62849; 6,41143',
      '60.62849° N, 6.41143° E',
      'https://www.openstreetmap.org/#map=17/60.62849/6.41143',
      'https://maps.example.org/place/Voss/@60.62849,6.41143,15.5z',
    ])
      expect([text, readPosition(text)]).toEqual([text, voss]);
    expect(readPosition('-54.80, -68.30')).toEqual({ latitude: -54.8, longitude: -68.3 });
  });

  it('is nothing else', () => {
    for (const text of ['', 'ved skulen', '60', '60, 6', '95.00, 6.41', '60.62, 186.41', 'Gata 12.50'])
      expect([text, readPosition(text)]).toEqual([text, null]);
  });
});

describe('a place', () => {
  const known = [{ name: 'Lundhaugen', address: 'Lundavegen 4, Voss', latitude: 60.62, longitude: 6.43 }];
  const nothing = { place: '', address: '', position: '' };

  it('that is known brings along where it is, until its name is another again', () => {
    const filled = { ...nothing, ...renamed(nothing, 'lundhaugen ', known) };
    expect(filled).toEqual({ place: 'lundhaugen ', address: 'Lundavegen 4, Voss', position: '60.62, 6.43' });
    expect(placeOf(filled)).toMatchObject({ address: 'Lundavegen 4, Voss', latitude: 60.62, longitude: 6.43 });
    expect(renamed(filled, 'Lundhaugen skule', known)).toEqual({ ...nothing, place: 'Lundhaugen skule' });
  });

  it('keeps what somebody wrote of it when its name is another', () => {
    expect(renamed({ place: 'Skulen', address: 'Vegen 1', position: '' }, 'Skula', known)).toEqual({ place: 'Skula' });
  });

  it('without a name is none', () => {
    expect(placeOf({ ...nothing, address: 'Vegen 1' })).toBeNull();
    expect(placeOf({ ...nothing, place: 'Skulen', position: 'der borte' })).toEqual({ name: 'Skulen' });
  });

  it('is never left out without a word', () => {
    const plan = { title: 'Tur', description: 'Kom!', day: '2126-11-05', from: '18:00', to: '19:00', daysMore: 0 };
    const wrong = (place: Partial<Written>) =>
      wrongIn({ ...plan, often: 'ONCE', ...nothing, ...place }).map(({ path, rule }) => `${path.join('.')} ${rule}`);
    expect(wrong({})).toEqual([]);
    expect(wrong({ address: 'Vegen 1' })).toEqual(['name REQUIRED']);
    expect(wrong({ position: '60.62, 6.43' })).toEqual(['name REQUIRED']);
    expect(wrong({ place: 'Skulen', position: 'der borte' })).toEqual(['latitude WRONG_TYPE']);
    expect(wrong({ place: 'Skulen', address: 'Vegen 1', position: '60.62, 6.43' })).toEqual([]);
  });
});
