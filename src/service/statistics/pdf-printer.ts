/** What came of printing a page: the file, or why there is none. */
export type Printed =
  | { readonly kind: 'printed'; readonly bytes: Uint8Array }
  /** Nothing on this computer can print a page. */
  | { readonly kind: 'noBrowser' }
  /** It tried and did not get it done: it ended, or took too long. */
  | { readonly kind: 'failed' };

/** Prints an HTML page, which asks for its style sheet as `report.css` and for nothing else, as a tagged PDF. Never rejects. */
export type PdfPrinter = (page: { readonly html: string; readonly style: string }) => Promise<Printed>;
