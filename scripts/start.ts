import { optionsOf } from './process/options.ts';
import { listen, placeOf } from './serve/port.ts';
import { siteServer } from './serve/server.ts';
import { buildSite } from './site/buildSite.ts';

const USAGE = `npm start -- [--data folder] [--host [address]] [--no-build] [--dir folder] [--base /path/]

  --data folder     the tables to show (data by default)
  --host [address]  serve other machines too: all addresses, or this one
  --no-build        serve what was built before
  --dir folder      serve another folder than dist
  --base /path/     serve under a path, as on a shared host

PORT=8080 npm start asks for a port, and insists on it.`;

const options = optionsOf(USAGE, {
  data: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  'no-build': { type: 'boolean', default: false },
  dir: { type: 'string', default: 'dist' },
  base: { type: 'string', default: '/' },
});

try {
  if (options) await start(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start({ data, host, dir, base, ...chosen }: NonNullable<typeof options>): Promise<void> {
  if (!chosen['no-build'] && !(await buildSite(data)))
    throw new Error('the data hold errors: nothing is served');
  const server = siteServer(dir, base);
  const port = await listen(server, placeOf(process.env.PORT, host));
  console.log(
    `\n  L’atlas est en ligne : http://${host === '127.0.0.1' ? 'localhost' : host}:${port}${base}\n  Pour l’arrêter : Ctrl+C\n`,
  );

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}
