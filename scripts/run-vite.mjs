/** `npm run build -- --base /foothold/` and `npm run dev`: Vite with these arguments, installing first when needed. */
import { install, vite } from './setup.mjs';

install();
process.exit(vite(process.argv.slice(2)));
