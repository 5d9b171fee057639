/** A wait that can be cut short; a wake that comes while nobody waits is kept for the next wait. */
export const createWaker = (): { readonly wake: () => void; readonly wait: (ms: number) => Promise<void> } => {
  let due = false;
  let end: (() => void) | null = null;
  return {
    wake: () => {
      due = true;
      end?.();
    },
    wait: async (ms) => {
      if (!due) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end = null;
      due = false;
    },
  };
};
