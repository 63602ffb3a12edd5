/**
 * What is wrong with a Node version, in one line; undefined when it will do.
 *
 * @param {string} version as in `process.versions.node`: '20.19.0'
 * @param {string} engines as in package.json: '>=20.19'
 * @returns {string | undefined}
 */
export function nodeVersionProblem(version, engines) {
  const match = /^>=(\d+)\.(\d+)$/.exec(engines);
  if (!match) throw new Error('package.json: engines.node should read ">=major.minor"');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const wantedMajor = Number(match[1]);
  const wantedMinor = Number(match[2]);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `Huitou needs Node ${match[1]}.${match[2]} or later; this is Node ${version}. Get a newer one from https://nodejs.org and run the command again.`;
}
