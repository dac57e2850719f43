import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/lib/background/start.ts';
import { suggest } from '@/lib/replies/rank.ts';
import { starterReplies } from '@/lib/replies/starter/starter-replies.ts';

export default defineBackground({
  main() {
    startWorker({
      library: { starters: starterReplies, suggest },
      deskTitle: () => 'Inlay',
    });
  },
});
