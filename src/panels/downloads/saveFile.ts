/** Hands a file over to the browser, which saves it as it saves any other. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click: an address that is gone by then saves nothing.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
