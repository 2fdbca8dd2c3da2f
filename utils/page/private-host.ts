/** Value of a dotted IPv4 address inside the last 32 bits of an IPv6 one, as `7f00:1`. */
function dotted(high = '0', low = '0'): string {
  return [high, low]
    .flatMap((word) => {
      const value = Number.parseInt(word, 16);
      return [value >> 8, value & 255];
    })
    .join('.');
}

/**
 * Loopback, shared, private and reserved ranges (RFC 1918, RFC 4193, RFC 6598, link-local, RFC 6890's
 * special-purpose blocks), IPv4 inside IPv6 (mapped, compatible, NAT64, 6to4), and names that only exist
 * inside a network. The host is that of a parsed address: the URL parser has brought `0x7f.1`, `2130706433`
 * and the like to their one spelling.
 */
export function isPrivateHost(host: string): boolean {
  const name = host
    .replace(/^\[|\]$/g, '')
    .toLowerCase()
    .replace(/\.$/, '');
  const inside =
    /^(?:::ffff:|::|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(name) ??
    /^2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):/.exec(name);
  if (inside) return isPrivateHost(dotted(inside[1], inside[2]));
  return (
    /^(.*\.)?(localhost|local|internal|lan|home\.arpa)$/.test(name) ||
    !/[.:]/.test(name) ||
    /^(0|10|127)\.\d+\.\d+\.\d+$/.test(name) ||
    /^169\.254\.\d+\.\d+$/.test(name) ||
    /^192\.(168|0\.0)\.[\d.]+$/.test(name) ||
    /^198\.1[89]\.[\d.]+$/.test(name) ||
    /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.[\d.]+$/.test(name) ||
    /^172\.(1[6-9]|2\d|3[01])\.[\d.]+$/.test(name) ||
    /^(22[4-9]|2[34]\d|25[0-5])\.\d+\.\d+\.\d+$/.test(name) ||
    /^(::1?|f[cd][0-9a-f]{2}:.*|fe[89a-f][0-9a-f]:.*|ff[0-9a-f]{2}:.*)$/.test(name)
  );
}
