/**
 * Whether what npm installed is what package-lock.json asks for. npm writes the hidden lock file
 * (`node_modules/.package-lock.json`) as the last step of an installation, so a missing one also
 * tells of an installation that was broken off.
 *
 * @param {{packages: Record<string, {version?: string, optional?: boolean}>}} wanted package-lock.json
 * @param {{packages?: Record<string, {version?: string}>} | undefined} installed the hidden lock file
 * @returns {boolean} true when every package that is not optional stands there in its locked version,
 *   and every optional one (the parts for one system) is either absent or in its locked version
 */
export function installedMatches(wanted, installed) {
  if (!installed?.packages) return false;
  for (const [path, lock] of Object.entries(wanted.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    if (!found ? !lock.optional : found.version !== lock.version) return false;
  }
  return true;
}
