// What a page of ours may do in a browser: nothing but what stands here.

/** `images`: where else images come from, an origin; empty for nowhere. */
const common = (images = ''): string =>
  `font-src 'self' data:; img-src ${["'self'", 'data:', images].join(' ').trim()}; connect-src 'self'; worker-src 'self'; base-uri 'none'; frame-ancestors`;

interface Allowed {
  /** The hash of a sheet that stands in the page. */
  styles?: string | undefined;
  /** The origin of the tiles that maps lie on. */
  images?: string | undefined;
}

/** No inline script or style, nothing from another host but what maps lie on; connect-src 'self' lets the WebSocket through as well. */
export const appPolicy = ({ styles = '', images }: Allowed = {}): string =>
  `default-src 'none'; script-src 'self'; style-src ${["'self'", styles].join(' ').trim()}; manifest-src 'self'; frame-src 'self'; form-action 'self'; ${common(images)} 'none'`;

/** A page for others' sites: text, the sheet that stands in it, and links. `framedBy`: who may show it. */
export const framedPolicy = (styles: string, framedBy: string): string =>
  `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'; frame-ancestors ${framedBy}`;

/** The editor's code writes style sheets as it goes. */
export const EDITOR_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'none'; ${common()} 'none'`;
