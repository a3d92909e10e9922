import type { FormattedExecutionResult } from 'graphql';

/** The answer to a root field as the database wrote it: JSON that goes to the client as it is. */
export class Finished {
  constructor(readonly text: string) {}
}

/** The reply's body. What is finished is put in its place. */
export function replyText({ errors, data, extensions }: FormattedExecutionResult): string {
  const members: [key: string, text: string][] = [];
  if (errors) members.push(['errors', JSON.stringify(errors)]);
  if (data !== undefined) members.push(['data', data === null ? 'null' : objectText(dataOf(data))]);
  if (extensions) members.push(['extensions', JSON.stringify(extensions)]);
  return `${objectText(members)}\n`;
}

const dataOf = (data: Record<string, unknown>) =>
  Object.entries(data).map(([key, value]): [string, string] => [
    key,
    value instanceof Finished ? value.text : JSON.stringify(value),
  ]);

/** Put together piece by piece: `join` would copy a long text each time that it is put into another. */
function objectText(members: readonly [key: string, text: string][]): string {
  let text = '{';
  for (const [key, value] of members) text += `${text === '{' ? '' : ','}"${key}":${value}`;
  return `${text}}`;
}
