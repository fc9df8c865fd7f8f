import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { zip, type Entry } from '../zip.ts';
import { GOOD, put, type BrokenFiles } from './files.ts';

const zipped = (...entries: readonly Entry[]) => put('census.zip', zip(entries));
const archive = zip([{ path: 'census.csv', content: GOOD }]);

/** What is refused before it is opened. */
export function found(): readonly BrokenFiles[] {
  return [
    {
      name: 'a link out of the folder',
      files: (folder) => symlink('/etc/hostname', join(folder, 'census.csv')),
      message: /^census\.csv\n {2}a symbolic link that leads out of the folder/,
    },
    {
      name: 'a link to nothing',
      files: (folder) => symlink('nowhere.csv', join(folder, 'census.csv')),
      message: /^census\.csv\n {2}a symbolic link to nothing/,
    },
    {
      name: 'an archive that steps out of the folder',
      files: zipped({ path: '../../census.csv', content: GOOD }),
      message: /^census\.zip\n {2}"\.\.\/\.\.\/census\.csv": the path leads out of the archive/,
    },
    {
      name: 'an archive with an absolute path',
      files: zipped({ path: '/tmp/census.csv', content: GOOD }),
      message: /"\/tmp\/census\.csv": the path leads out of the archive/,
    },
    {
      name: 'an archive with a path of Windows',
      files: zipped({ path: 'C:\\census.csv', content: GOOD }),
      message: /"C:\\census\.csv": the path leads out of the archive/,
    },
    {
      name: 'an archive that holds a link',
      files: zipped({ path: 'census.csv', content: '/etc/passwd', unixMode: 0o120777 }),
      message: /"census\.csv": the archive holds a link or a device here/,
    },
    {
      name: 'a zip bomb',
      files: zipped({ path: 'census.csv', content: new Uint8Array(20_000_000) }),
      message:
        /"census\.csv": declares 20000000 bytes for \d+ compressed, more than 200 for one: a zip bomb\?/,
    },
    {
      name: 'an archive that declares more than a disk holds',
      files: zipped({ path: 'census.csv', content: GOOD, declaredBytes: 0xfffffff0 }),
      message: /"census\.csv": declares 4294967280 bytes for \d+ compressed/,
    },
  ];
}

/** Archives that cannot be opened. */
export function opened(): readonly BrokenFiles[] {
  return [
    {
      name: 'a truncated archive',
      files: put('census.zip', archive.subarray(0, archive.length - 40)),
      message: /^census\.zip\n {2}a damaged or truncated archive/,
    },
    {
      name: 'an archive damaged inside',
      files: put(
        'census.zip',
        archive.map((byte, i) => (i > 60 && i < 70 ? 0xff : byte)),
      ),
      message: /^census\.zip\/census\.csv\n {2}the file cannot be read to its end/,
    },
    {
      name: 'an archive of another content than it says',
      files: zipped({ path: 'census.csv', content: GOOD, checksum: 12345 }),
      message: /the content does not have the checksum of the archive/,
    },
    {
      name: 'an archive of more content than it says',
      files: zipped({ path: 'census.csv', content: GOOD, declaredBytes: 10 }),
      message: /the file cannot be read to its end: too many bytes in the stream/,
    },
    {
      name: 'an encrypted archive',
      files: zipped({ path: 'census.csv', content: GOOD, flags: 1 }),
      message: /"census\.csv": the file is encrypted in the archive/,
    },
    {
      name: 'an archive compressed in another way',
      files: zipped({ path: 'census.csv', content: GOOD, method: 93 }),
      message: /"census\.csv": compressed in a way that is not read here/,
    },
  ];
}
