/** `npm run build [-- --release] [-- --force]`: bundles main, preload and screens, when a source changed. */
import { ensureBuild, outDirOf } from './bundle.ts';

const args = process.argv.slice(2);
const variant = args.includes('--release') ? 'release' : 'standard';
const began = performance.now();
const made = await ensureBuild(variant, args.includes('--force'));
const seconds = ((performance.now() - began) / 1000).toFixed(1);
process.stdout.write(made ? `build: ${outDirOf(variant)} made in ${seconds} s\n` : `build: ${outDirOf(variant)} is up to date\n`);
