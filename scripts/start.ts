import { build } from 'vite';
import { buildData } from './site/buildData.ts';
import { listen, placeOf } from './serve/port.ts';
import { siteServer } from './serve/server.ts';

const USAGE = 'npm start -- [--host [address]] [--no-build] [--dir folder] [--base /path/]';

const flags = process.argv.slice(2);
const valueOf = (flag: string) => {
  const value = flags[flags.indexOf(flag) + 1];
  return flags.includes(flag) && value && !value.startsWith('--') ? value : undefined;
};

try {
  if (flags.includes('--help')) {
    console.log(USAGE);
  } else {
    await start();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  if (!flags.includes('--no-build')) {
    if (!(await buildData())) throw new Error('the data hold errors: nothing is served');
    await build({ logLevel: 'warn' });
  }
  const host = flags.includes('--host') ? (valueOf('--host') ?? '0.0.0.0') : '127.0.0.1';
  const base = valueOf('--base') ?? '/';
  const server = siteServer(valueOf('--dir') ?? 'dist', base);
  const port = await listen(server, placeOf(process.env.PORT, host));
  console.log(
    `\n  L’atlas est en ligne : http://${host === '127.0.0.1' ? 'localhost' : host}:${port}${base}\n`,
  );

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}
