/**
 * The import rules of the house (resources/docs/architecture.md). `npm run deps` also proves that the modules were seen: with
 * TypeScript 7, which has no JavaScript API, the default parser finds nothing and reports success, hence the parser `swc`. That one
 * does not tell an import of types from another, so cycles are the linter's business (import/no-cycle).
 */

/** Packages that need no environment: they may be used where neither Node nor a browser is promised. */
const PURE = '^node_modules/(?:zod|libphonenumber-js|ibantools|uqr|ical-generator)/';

/** Electron itself, not our folder of that name. */
const ELECTRON = '^electron$|^node_modules/electron/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'shared-is-pure',
      'shared/ imports itself and pure packages only: no Node, no DOM, no Electron',
      { path: '^shared/' },
      { pathNot: ['^shared/', PURE] },
    ),
    rule(
      'electron-not-renderer',
      'the main process knows nothing of the screens',
      { path: '^electron/', pathNot: '^electron/dev/' },
      { path: '^renderer/' },
    ),
    rule(
      'renderer-stays-outside',
      'a screen reaches the main process through the bridge only',
      { path: '^renderer/' },
      { path: '^electron/' },
    ),
    rule('renderer-without-node', 'a screen has no Node and no Electron', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule('renderer-without-electron', 'a screen has no Node and no Electron', { path: '^renderer/' }, { path: ELECTRON }),
    rule(
      'renderer-without-native',
      'native modules belong to the main process',
      { path: '^renderer/' },
      { path: '^node_modules/(?:libsql|@libsql|@node-rs|kysely|age-encryption)/' },
    ),
    rule(
      'preload-is-small',
      'the preload imports the boundary and Electron, nothing else',
      { path: '^electron/preload\\.ts$' },
      { pathNot: ['^shared/ipc/', ELECTRON] },
    ),
    rule(
      'router-knows-no-electron',
      'router and use-cases are tested without Electron; the transport alone calls ipcMain',
      { path: '^electron/(?:ipc/router\\.ts|use-cases/|store/|vault/)', pathNot: '^electron/vault/os-store\\.ts$' },
      { path: ELECTRON },
    ),
    rule(
      'one-driver',
      'the driver of the base is imported in the store only',
      { path: '^electron/', pathNot: '^electron/store/' },
      { path: '^node_modules/libsql/' },
    ),
    rule(
      'secrets-in-the-vault',
      'password hashing and sealing live in the vault only',
      { path: '^electron/', pathNot: '^electron/vault/' },
      { path: '^node_modules/(?:@node-rs/argon2|age-encryption)/' },
    ),
    rule(
      'no-tests-inside',
      'the application does not import its tests',
      { path: '^(?:shared|electron|renderer)/', pathNot: '^electron/dev/' },
      { path: '^tests/' },
    ),
    rule(
      'no-tools-inside',
      'developer scripts are not part of the application',
      { path: '^(?:shared|electron|renderer)/', pathNot: '^electron/dev/' },
      { path: '^electron/dev/' },
    ),
    rule('resolvable', 'every import leads somewhere', {}, { couldNotResolve: true }),
    rule(
      'declared',
      'a package must be in package.json',
      { path: '^(?:shared|electron|renderer)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:\\.build|\\.cache|\\.runtime|release)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    builtInModules: { add: ['electron'] },
  },
};
