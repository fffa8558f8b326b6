/** `counterpart completion`: what a shell needs to complete commands, flags and their choices. */

import { Argument, Command, type Option } from 'commander';

const examples = `
Examples:
  counterpart completion bash > ~/.local/share/bash-completion/completions/counterpart
  counterpart completion zsh > ~/.zfunc/_counterpart        with ~/.zfunc in fpath, before compinit
  counterpart completion fish > ~/.config/fish/completions/counterpart.fish`;

/** @param loadCommands All that there are, which the script names. */
export function completionCommand(loadCommands: () => Promise<readonly Command[]>): Command {
  return new Command('completion')
    .description('print a script by which a shell completes commands and flags')
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', examples)
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      process.stdout.write(scripts[shell]((await loadCommands()).map(describe)));
    });
}

interface Word {
  readonly name: string;
  readonly summary: string;
}

interface Flag extends Word {
  readonly choices: readonly string[];
  readonly takesValue: boolean;
}

interface Described extends Word {
  /** Subcommands, and choices of the first argument. */
  readonly words: readonly Word[];
  readonly flags: readonly Flag[];
}

function describe(command: Command): Described {
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    summary: command.description(),
    words: [
      ...command.commands.map((sub) => ({ name: sub.name(), summary: sub.description() })),
      ...(argument?.argChoices ?? []).map((name) => ({
        name,
        summary: argument?.description ?? '',
      })),
    ],
    flags: command.options.flatMap(describeFlag),
  };
}

function describeFlag({ long, description, argChoices, required, optional }: Option): Flag[] {
  if (long === undefined || long === null) return [];
  const takesValue = required || optional;
  return [{ name: long, summary: description, choices: argChoices ?? [], takesValue }];
}

type Script = (commands: readonly Described[]) => string;

const bash: Script = (commands) => `_counterpart() {
  local words='' command="\${COMP_WORDS[1]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='${namesOf(commands)}'
  elif [[ " \${COMP_WORDS[*]:0:COMP_CWORD} " == *' -- '* ]]; then
    words=''
  else
    case "$command \${COMP_WORDS[COMP_CWORD-1]}" in
${commands
  .flatMap(choicesOf)
  .map(
    ([command, { name, choices }]) => `      '${command} ${name}') words='${choices.join(' ')}' ;;`,
  )
  .join('\n')}
      *) case "$command" in
${commands.map((command) => `        ${command.name}) words='${namesOf([...command.words, ...command.flags])}' ;;`).join('\n')}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _counterpart counterpart
`;

const zsh: Script = (commands) => `#compdef counterpart
_counterpart() {
  local -a found
  if (( CURRENT == 2 )); then
    found=(${commands.map(zshWord).join(' ')})
    _describe command found
    return
  fi
  if (( \${words[(i)--]} < CURRENT )); then
    _files
    return
  fi
  case "\${words[2]} \${words[CURRENT-1]}" in
${commands
  .flatMap(choicesOf)
  .map(
    ([command, { name, choices }]) =>
      `    '${command} ${name}') compadd ${choices.join(' ')}; return ;;`,
  )
  .join('\n')}
  esac
  case "\${words[2]}" in
${commands.map((command) => `    ${command.name}) found=(${[...command.words, ...command.flags].map(zshWord).join(' ')}) ;;`).join('\n')}
  esac
  _describe option found
  _files
}
if [ "\${funcstack[1]}" = _counterpart ]; then _counterpart "$@"; else compdef _counterpart counterpart; fi
`;

const fish: Script = (commands) =>
  commands
    .flatMap((command) => {
      const within = `-n '__fish_seen_subcommand_from ${command.name}'`;
      return [
        `complete -c counterpart -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.summary)}`,
        ...command.words.map(
          ({ name, summary }) =>
            `complete -c counterpart ${within} -a ${name} -d ${quoted(summary)}`,
        ),
        ...command.flags.map(({ name, summary, choices, takesValue }) => {
          const values =
            choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : takesValue ? ' -r' : '';
          return `complete -c counterpart ${within} -l ${name.slice(2)} -d ${quoted(summary)}${values}`;
        }),
        '',
      ];
    })
    .join('\n');

const scripts = { bash, zsh, fish };

function namesOf(words: readonly Word[]): string {
  return words.map(({ name }) => name).join(' ');
}

function choicesOf({ name, flags }: Described): [command: string, flag: Flag][] {
  return flags.filter(({ choices }) => choices.length > 0).map((flag) => [name, flag]);
}

/** The colon parts the word from what it means. */
function zshWord({ name, summary }: Word): string {
  return quoted(`${name}:${summary.replaceAll(':', ' -')}`);
}

/** One word in each of the shells: none of them reads anything between such quotes but their end. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", '’').replaceAll('\\', '')}'`;
}
