// PostGraphile 5, amber preset, as for production, on the same tables.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { makePgSmartTagsPlugin } from 'postgraphile/utils';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

// The table `node` cannot keep its name, which is that of an interface of PostGraphile's own.
const Names = makePgSmartTagsPlugin([{ kind: 'class', match: 'public.node', tags: { name: 'thing' } }]);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [Names],
  // It hides relations that no index serves in full, ours among them, which are served by the first column.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
});
const serv = instance.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
