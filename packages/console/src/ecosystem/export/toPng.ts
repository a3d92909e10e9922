import type { Picture } from './mapSvg';

/** Browsers refuse larger canvases, some without a word. */
const MOST_PIXELS = 60_000_000;
const LONGEST_SIDE = 12_000;

/** Twice as fine as the map's own units, unless that would be more than a canvas takes. */
export function pngScale({ width, height }: Pick<Picture, 'width' | 'height'>): number {
  const fitting = Math.min(LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  return Math.min(2, fitting);
}

/** Draws the SVG on a canvas and gives it as PNG. */
export async function toPng(picture: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = pngScale(picture);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot draw the picture.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('This browser could not make the picture. Save it as SVG instead.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
