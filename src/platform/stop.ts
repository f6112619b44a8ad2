/** Ends the process with one readable message where it cannot start. */
export const stop = {
  on<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
  },
};
