export interface PageOf<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** The rows of a list, page after page, and whether these are all: after so many pages no more are asked for. */
export async function allPages<Row>(
  read: (after: string | null) => Promise<PageOf<Row> | null | undefined>,
  mostPages: number,
): Promise<{ rows: Row[]; isWhole: boolean }> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const answer = await read(after);
    rows.push(...(answer?.nodes ?? []));
    if (!answer?.pageInfo.hasNextPage) return { rows, isWhole: true };
    after = answer.pageInfo.endCursor ?? null;
  }
  return { rows, isWhole: false };
}
