/**
 * Loaded before dependency-cruiser: its parser `swc` reads every file as TypeScript without JSX and stops at the first tag. This hands
 * it the right syntax for a file named .tsx.
 */
const swc = require('@swc/core');

const { parseFileSync } = swc;

swc.parseFileSync = (path, options) => parseFileSync(path, { ...options, tsx: path.endsWith('.tsx') });
