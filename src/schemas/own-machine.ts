/** True for a web address on one's own machine or office network (RFC 6761, RFC 1918), which no reader reaches. */
export function isOwnMachine(address: string): boolean {
  return /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|[\w-]+\.local)(?:[:/?#]|$)/iu.test(
    address,
  );
}
