/*
 * Places that are nowhere: no place in England begins or ends like these. Whoever meets one of them in a list, an export or a
 * picture sees that it is made up, and the council's name says so, too.
 */
const beginnings = [
  'Zand', 'Quorl', 'Vexu', 'Ombri', 'Yaxo', 'Dragu', 'Izlo', 'Wyvi', 'Fendu', 'Jorva', 'Kelzi', 'Ulmo', 'Phraxi',
  'Grizu', 'Tivvo', 'Nyxa', 'Bluvi', 'Cavzo', 'Eskvi', 'Havzo', 'Lumvi', 'Mogzu', 'Pluxo', 'Rozvi', 'Skelvu',
]; // prettier-ignore
const endings = [
  'quill', 'zarth', 'vorn', 'mox', 'dwell', 'spire', 'nought', 'glim', 'thrum', 'quay', 'oxle', 'zell',
  'plume', 'gloam', 'quoin', 'vand', 'whistle', 'zephyr', 'knoll', 'umber',
]; // prettier-ignore

export const MOST_COUNCILS = beginnings.length * endings.length;

/** What stands in the name of every council that is made up. */
export const MARK = '(fictional)';

/** The name of the nth place, each once. Neighbours in the list are not alike. */
export function placeName(index: number): string {
  const beginning = index % beginnings.length;
  const turn = Math.floor(index / beginnings.length);
  return `${beginnings[beginning]!}${endings[(turn + beginning) % endings.length]!}`;
}

export const councilName = (place: string): string => `${place} Council ${MARK}`;
