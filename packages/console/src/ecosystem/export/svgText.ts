const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// Word and browsers both fall back along this list; the map's own font is not embedded in a picture.
export const PICTURE_FONT = "'Atkinson Hyperlegible Next', 'Segoe UI', Arial, sans-serif";

export function escapeXml(text: string): string {
  return Array.from(text)
    .filter(isAllowed)
    .map((letter) => ENTITIES[letter] ?? letter)
    .join('');
}

/** Characters that XML forbids would make the whole picture unreadable. */
function isAllowed(letter: string): boolean {
  return letter >= ' ' || letter === '\n' || letter === '\t';
}

/** An SVG element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const given = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

export function textElement(
  text: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return element('text', attributes, escapeXml(text));
}
