import type { Server } from 'node:http';

/** The port asked for first when nobody chose one. */
const USUAL = 4273;

/** How many ports are tried after the usual one before giving up. */
const TRIES = 20;

/** Where to listen: `fixed` is a choice to be obeyed, otherwise the next free port will do. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly fixed: boolean;
}

/** The place chosen by the environment variable PORT (0 for any free port), or the usual one. */
export function placeOf(port: string | undefined, host: string): Place {
  if (!port) return { host, port: USUAL, fixed: false };
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Error(`PORT is no port: ${port}`);
  return { host, port: number, fixed: true };
}

/** Makes a server listen, on the next free port if the one asked for is busy, and answers the port it got. */
export async function listen(server: Server, { host, port, fixed }: Place): Promise<number> {
  const last = fixed ? port : port + TRIES;
  for (let tried = port; ; tried += 1) {
    try {
      await listenOn(server, host, tried);
      const address = server.address();
      return typeof address === 'object' && address ? address.port : tried;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (tried >= last) throw new Error(`port ${tried} is already used`, { cause: error });
    }
  }
}

function listenOn(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
