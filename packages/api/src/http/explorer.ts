import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);
const inPackage = (name: string, ...path: string[]) =>
  join(dirname(require.resolve(`${name}/package.json`)), ...path);

/** The files of the explorer, from packages of our own: nothing is fetched from elsewhere. */
const assets = new Map([
  ['react.js', { path: inPackage('react-18', 'umd', 'react.production.min.js'), type: 'text/javascript' }],
  [
    'react-dom.js',
    {
      path: inPackage('react-dom-18', 'umd', 'react-dom.production.min.js'),
      type: 'text/javascript',
    },
  ],
  ['graphiql.js', { path: inPackage('graphiql', 'graphiql.min.js'), type: 'text/javascript' }],
  ['graphiql.css', { path: inPackage('graphiql', 'graphiql.min.css'), type: 'text/css' }],
]);

const example = `# Golden Thread: the register of boards, plans and actions.
# Press the play button, or Ctrl+Enter. The book at the left explains every name.

query WhoOverseesThePlan {
  plan(slug: "childrens-services-improvement-plan") {
    name
    boards(types: [OVERSEES]) {
      name
      validFrom
      replaces { name }
      citations { quote place document { name } }
    }
  }
}
`;

const start = `ReactDOM.createRoot(document.getElementById('explorer')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: location.pathname }),
    defaultQuery: ${JSON.stringify(example)},
    defaultEditorToolsVisibility: true,
  }),
);`;

const layout = `/* The explorer fills the window. */
html, body, #explorer { height: 100%; margin: 0 }
#explorer { font-family: system-ui, sans-serif }
`;

const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Golden Thread: GraphQL explorer</title>
<link rel="stylesheet" href="/graphql/explorer/graphiql.css">
<link rel="stylesheet" href="/graphql/explorer/page.css">
</head>
<body>
<div id="explorer">This explorer needs JavaScript. The schema is packages/schema/schema.graphql.</div>
<script src="/graphql/explorer/react.js"></script>
<script src="/graphql/explorer/react-dom.js"></script>
<script src="/graphql/explorer/graphiql.js"></script>
<script src="/graphql/explorer/start.js"></script>
</body>
</html>`;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; font-src 'self' data:; img-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'";

/** A developer who opens /graphql in a browser gets a page to try queries in. */
export function serveExplorer(app: FastifyInstance): void {
  app.get('/graphql/explorer/:file', (request, reply) => {
    const { file } = request.params as { file: string };
    if (file === 'page.css') return reply.type('text/css').send(layout);
    if (file === 'start.js') return reply.type('text/javascript').send(start);
    const asset = assets.get(file);
    if (!asset) return reply.code(404).send({ message: 'There is no such file.' });
    return reply
      .type(asset.type)
      .header('cache-control', 'public, max-age=3600')
      .send(readFileSync(asset.path));
  });
}

export const explorerPage = { html: page, policy };
