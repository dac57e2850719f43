/** `npm run boundaries`: says which import breaks a rule of the house. */
import { cruiseHouse } from './cruise-house.ts';

const { modules, unseen, violations } = await cruiseHouse(process.cwd());
for (const violation of violations) console.error(violation);
for (const path of unseen) console.error(`not read: ${path}`);
console.log(`${modules.length} modules read, ${violations.length} rules broken`);
process.exitCode = violations.length > 0 || unseen.length > 0 || modules.length === 0 ? 1 : 0;
