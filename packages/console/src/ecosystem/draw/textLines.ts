/*
 * The map breaks names into lines itself, so that they stand alike on the page and in an exported picture, where
 * nothing breaks lines. Widths are those of a semi-bold sans-serif, a little wide: Word may show another font.
 */

const NARROW = /[iljtfrI.,:;'’|!()\-/ ]/;
const WIDE = /[mwMW@%&—]/;
const CAPITAL = /[A-Z0-9]/;

/** Width of a text in units of its font size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) width += 0.34;
    else if (WIDE.test(letter)) width += 0.9;
    else width += CAPITAL.test(letter) ? 0.68 : 0.58;
  }
  return width;
}

/** The text in at most `most` lines of `width` at the font size; what does not fit ends in an ellipsis. */
export function textLines(text: string, width: number, fontSize: number, most: number): string[] {
  const room = width / fontSize;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  const shown = lines.slice(0, most).map((each) => cut(each, room));
  const last = shown.at(-1);
  if (lines.length > most && last !== undefined) shown[shown.length - 1] = cut(`${last} …`, room, true);
  return shown;
}

/** Shortens a line, at the end of a word if there is one, until it fits with an ellipsis. */
function cut(line: string, room: number, isMarked = false): string {
  if (textWidth(line) <= room) return line;
  let kept = isMarked ? line.slice(0, -2) : line;
  while (kept !== '' && textWidth(`${kept}…`) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
