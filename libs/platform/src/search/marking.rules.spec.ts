import { askedOf, marked } from './marking.rules.js';

const shown = (stretches: readonly { text: string; isMatch: boolean }[]) =>
  stretches.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

const asked = askedOf(`( 'turane':* | 'tur' ) & 'voss':*`);

describe('where a search found its words', () => {
  it('reads what was asked for', () => {
    expect(asked).toEqual({ beginnings: ['turane', 'voss'], stems: ['tur'] });
    expect(askedOf(`'t' & 'm''n':*`)).toEqual({ beginnings: ["m''n"], stems: ['t'] });
  });

  it('marks words by their beginning or their stem, and no other words', () => {
    expect(shown(marked('Turar på Vossevangen, ikkje turnering', [], asked).title)).toBe(
      '[Turar] på [Vossevangen], ikkje turnering',
    );
    expect(marked('Kor', [], asked)).toEqual({ title: [{ text: 'Kor', isMatch: false }], excerpt: [] });
    expect(marked('', [null, undefined, ''], asked)).toEqual({ title: [], excerpt: [] });
  });

  it('shows other texts on one line, from before the first of the words', () => {
    expect(shown(marked('Kor', ['Fyrst\n\nein tur.', null, 'Så heim.'], asked).excerpt)).toBe('Fyrst ein [tur].');
    expect(shown(marked('Kor', ['Heim ein tur.', 'Frå Voss til Voss.'], asked).excerpt)).toBe('Frå [Voss] til [Voss].');
    expect(shown(marked('Kor', ['Heim.', 'Ut.'], asked).excerpt)).toBe('Heim.');
    const long = 'ordentleg '.repeat(60);
    expect(shown(marked('Kor', [`${long}tur ${long}`], asked).excerpt)).toMatch(
      /^… (ordentleg )+\[tur\]( ordentleg)+ …$/,
    );
  });

  it('cuts a text without spaces', () => {
    const { excerpt } = marked('Kor', ['x'.repeat(400)], asked);
    expect(shown(excerpt).length).toBeLessThan(200);
    expect(shown(marked('Kor', [`${'x'.repeat(400)} tur`], asked).excerpt)).toContain('[tur]');
  });

  it('marks what is alike where nothing has the very words', () => {
    expect(shown(marked('Strikkekafé på Voss', [], askedOf(`'strikekafe':*`)).title)).toBe('[Strikkekafé] på Voss');
    expect(shown(marked('Sundagsturen til Voss', [], askedOf(`'tur':*`)).title)).toBe('[Sundagsturen] til Voss');
  });
});
