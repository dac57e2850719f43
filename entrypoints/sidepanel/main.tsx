import { headQuery } from '@/lib/client/desk/head-query.ts';
import { askAhead } from '@/lib/messaging/ahead.ts';
import { createClient } from '@/lib/messaging/client.ts';

// Everything that draws comes behind the first questions, so that the worker answers meanwhile.
const client = askAhead(createClient(), ['settings.get'], ['items.desk', headQuery], ['storm.get']);
void import('./show-desk.tsx').then(({ showDesk }) => showDesk(client));
