// What a page of ours may do in a browser: nothing but what stands here.

const common =
  "font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; frame-ancestors";

/**
 * No inline script or style, nothing from another host; connect-src 'self' lets the WebSocket through as well. `styles`: the hash of a sheet that
 * stands in the page. `framedBy`: who may show it in a frame; nobody, if absent.
 */
export const appPolicy = ({ styles = '', framedBy = "'none'" }: { styles?: string; framedBy?: string } = {}): string =>
  `default-src 'none'; script-src 'self'; style-src ${["'self'", styles].join(' ').trim()}; manifest-src 'self'; form-action 'self'; ${common} ${framedBy}`;

/** The editor's code writes style sheets as it goes. */
export const EDITOR_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'none'; ${common} 'none'`;
