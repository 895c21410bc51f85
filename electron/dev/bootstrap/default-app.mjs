/**
 * What Electron's own `default_app.asar` does and the runtime from the npm registry lacks: open the application folder
 * named on the command line (`electron . --switch`). Written into the runtime's `resources/app`.
 */
export const DEFAULT_APP_MANIFEST = `${JSON.stringify({ name: 'electron-default-app', version: '1.0.0', main: 'main.js' })}\n`;

export const DEFAULT_APP_SOURCE = `'use strict';
const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

const options = process.argv.slice(1);
let target;
while (options.length > 0 && target === undefined) {
  const option = options.shift();
  if (option === '-r' || option === '--require') require(path.resolve(options.shift()));
  else if (!option.startsWith('-')) target = path.resolve(option);
}
if (target === undefined || !fs.existsSync(target)) {
  process.stderr.write('usage: electron FOLDER [arguments]\\n');
  process.exit(1);
}
process.defaultApp = true;
const folder = fs.statSync(target).isDirectory() ? target : path.dirname(target);
const manifest = path.join(folder, 'package.json');
const described = fs.existsSync(manifest) ? JSON.parse(fs.readFileSync(manifest, 'utf8')) : {};
if (described.productName || described.name) app.setName(described.productName || described.name);
if (described.version) app.setVersion(described.version);
app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
app.setAppPath(folder);
require(folder === target ? path.join(folder, described.main || 'index.js') : target);
`;
