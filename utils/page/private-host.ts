/**
 * Loopback, shared and private ranges (RFC 1918, RFC 4193, RFC 6598, link-local), IPv4 inside IPv6, and
 * names that only exist inside a network.
 */
export function isPrivateHost(host: string): boolean {
  const name = host
    .replace(/^\[|\]$/g, '')
    .toLowerCase()
    .replace(/\.$/, '');
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(name);
  if (mapped) {
    const [high, low] = [mapped[1], mapped[2]].map((part) => Number.parseInt(part ?? '0', 16));
    const bytes = [high, low].flatMap((word = 0) => [word >> 8, word & 255]);
    return isPrivateHost(bytes.join('.'));
  }
  return (
    /^(.*\.)?(localhost|local|internal|lan|home\.arpa)$/.test(name) ||
    !/[.:]/.test(name) ||
    /^(0|10|127)\./.test(name) ||
    /^169\.254\./.test(name) ||
    /^192\.168\./.test(name) ||
    /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(name) ||
    /^172\.(1[6-9]|2\d|3[01])\./.test(name) ||
    /^(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)$/.test(name)
  );
}
