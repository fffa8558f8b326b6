/** Tells a command that can be kept in a file from one that may hold a secret. */

/** A program, a flag, a path or a small number. */
const plainWord = /^(?:&&|[\w.@:/-]{1,60}|--?[\w-]+=(?:\d{1,5}|[.$][\w./-]{0,60}))$/;

const secretName = /secret|token|pass|pwd|key|auth|credential|cookie|session/i;

/** Letters and digits together, as no path or name of a program has them. */
const randomWord = /^(?=.*\d)(?=.*[a-z])[\w-]{6,}$/i;

const loginInAddress = /:\/\/[^/]*@|^[^/]*:[^/]*@/;

/** Whether nothing in a shell command can be a secret, as far as its words tell: in doubt it can. */
export function isPlainCommand(command: string): boolean {
  return command
    .trim()
    .split(/\s+/)
    .every(
      (word) =>
        plainWord.test(word) &&
        !secretName.test(word) &&
        !randomWord.test(word) &&
        !loginInAddress.test(word),
    );
}
