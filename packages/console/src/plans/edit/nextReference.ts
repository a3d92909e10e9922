/**
 * The number that a new part most likely has: the next free one after its last sibling, or the first under its parent. Empty
 * where the plan's way of counting cannot be told.
 */
export function nextReference(siblings: readonly string[], first: string): string {
  let next = siblings.at(-1) === undefined ? first : after(siblings.at(-1)!);
  while (siblings.includes(next)) next = after(next);
  return next;
}

/** "1.2" after "1.1", "1.1 b" after "1.1 a"; empty after anything else. */
function after(reference: string): string {
  const [, stem = '', end = ''] = /^(.*?)(\d+|[a-y])$/i.exec(reference) ?? [];
  if (end === '') return '';
  return /^\d+$/.test(end)
    ? `${stem}${Number(end) + 1}`
    : `${stem}${String.fromCharCode(end.charCodeAt(0) + 1)}`;
}
