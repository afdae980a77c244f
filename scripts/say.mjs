/** Tells the person at the terminal something, apart from what a command prints for programs. */
export function say(zh, en) {
  process.stderr.write(`${zh} ${en}\n`);
}

/** Ends the process with the error's own words; the place in the code only when asked for with DEBUG. */
export function fail(error) {
  process.stderr.write(`${process.env.DEBUG ? error.stack : error.message}\n`);
  process.exit(1);
}
