/** Refuses a Node older than package.json asks for, with both versions in the message. */
export function checkNode(version?: string): void;

/** Whether a version (`20.19.1`) comes before another; parts that are not written are zeros. */
export function isOlder(version: string, wanted: string): boolean;
