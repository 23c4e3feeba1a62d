// What a page of ours may do in a browser: nothing but what stands here.

const common =
  "font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; frame-ancestors";

/**
 * No inline script or style, nothing from another host; connect-src 'self' lets the WebSocket through as well. `styles`: the hash of a sheet that
 * stands in the page.
 */
export const appPolicy = (styles = ''): string =>
  `default-src 'none'; script-src 'self'; style-src ${["'self'", styles].join(' ').trim()}; manifest-src 'self'; frame-src 'self'; form-action 'self'; ${common} 'none'`;

/** A page for others' sites: text, the sheet that stands in it, and links. `framedBy`: who may show it. */
export const framedPolicy = (styles: string, framedBy: string): string =>
  `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'; frame-ancestors ${framedBy}`;

/** The editor's code writes style sheets as it goes. */
export const EDITOR_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'none'; ${common} 'none'`;
