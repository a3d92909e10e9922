/** What ends a line. */
export const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

/** Marks that show text in another order than it is kept in, and go on until something ends them: one text could be read as another. */
export const REORDERING = /[\u202a-\u202e\u2066-\u2069]/;

/** What a text of one line never holds: control characters, line breaks, and marks of direction, those unseen ones too that stand alone. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
export const NOT_IN_A_LINE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
