/** Runs a command: it exits with the code that `main` comes to, or with 1 and the message of what it throws. */
export function runCommand(main: () => Promise<number>): void {
  // A reader that has seen enough (`| head`) ends the run.
  process.stdout.on('error', () => process.exit(1));
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      process.exitCode = 1;
    },
  );
}
