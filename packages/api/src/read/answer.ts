import type { FormattedExecutionResult } from 'graphql';

/** The answer to a root field as the database wrote it: JSON that goes to the client as it is. */
export class Finished {
  constructor(readonly text: string) {}
}

/** The reply's body. What is finished is put in its place. */
export function replyText({ errors, data, extensions }: FormattedExecutionResult): string {
  const parts = Object.entries(data ?? {}).map(
    ([key, value]) => `"${key}":${value instanceof Finished ? value.text : JSON.stringify(value)}`,
  );
  const body = [
    errors && `"errors":${JSON.stringify(errors)}`,
    data !== undefined && `"data":${data === null ? 'null' : `{${parts.join(',')}}`}`,
    extensions && `"extensions":${JSON.stringify(extensions)}`,
  ];
  return `{${body.filter(Boolean).join(',')}}\n`;
}
