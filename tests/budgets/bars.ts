/** The bars of weight, in kilobytes of 1,000 bytes as gzip -9 packs them; fonts come packed. */
export const bars = {
  css: 11,
  font: 52,
  scan: { html: 24, js: 20, whole: 110 },
  /** Scripts of the estimator that no other page asks for. */
  estimator: 35,
  /** All scripts of a participant's page, and what it fetches to draw a QR code. */
  join: { js: 28, qr: 5 },
  /** What comes on a click or in view, without what the page has already and without fonts. */
  charts: 62,
  scanner: 48,
  pdf: 145,
} as const

/** Text that a library keeps when it is packed, so that its chunk can be found. */
export const marks = {
  pdf: /putTotalPages/,
  charts: /getElementsAtEventForMode/,
  qr: /Version number out of range/,
  scanner: /invertFirst/,
} as const

/** Libraries that must never reach a browser. */
export const unwanted = {
  zod: /ZodError|_zod\b/,
  yaml: /YAMLParseError|YAMLSemanticError/,
  html2canvas: /data-html2canvas-ignore/,
  dompurify: /FORBID_CONTENTS|ALLOW_UNKNOWN_PROTOCOLS/,
  canvg: /scaleWidth/,
} as const
