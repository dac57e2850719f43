import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/lib/background/start.ts';

export default defineBackground({
  main() {
    startWorker({
      library: { starters: () => [], suggest: () => [] },
      deskTitle: () => 'Inlay',
    });
  },
});
