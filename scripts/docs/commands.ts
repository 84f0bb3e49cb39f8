/** The page of the command line, from the program itself. */
import type { Argument, Command, Option } from 'commander'
import { anchor, block, code, table, words } from './markdown.ts'

/** Every command with its arguments, options and examples. */
export function commandsPage(root: Command): string {
  const commands = root.commands.flatMap(withInner)
  return `${[
    '# Commands',
    `Written by \`npm run docs\` from the program itself: what \`readout --help\` and \`readout <command> --help\` say. In a clone, \`readout\` is \`npm run -s readout --\`.`,
    table(
      ['command', 'does'],
      commands.map((command) => [`[${words(nameOf(command))}](#${anchor(nameOf(command))})`, words(command.description())]),
    ),
    ...helpOf(root),
    ...commands.flatMap((command) => [
      `## ${words(nameOf(command))}`,
      `${sentence(command.description())}.`,
      ...usageOf(command),
      ...tablesOf(command),
      ...helpOf(command),
    ]),
    `Every command ends with 0 where it did what was asked, 1 where it could not, 2 where it was asked wrongly, and then says in one line on standard error what to do.`,
  ].join('\n\n')}\n`
}

/** A command and those under it; one that only holds others is told by them. */
const withInner = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(withInner)]

const nameOf = (command: Command): string => (command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name())

const sentence = (text: string): string => words(text.charAt(0).toUpperCase() + text.slice(1))

const usageOf = (command: Command): readonly string[] => [block([`${nameOf(command)} ${command.usage()}`])]

function tablesOf({ registeredArguments, options }: Command): readonly string[] {
  const rows = [
    ...registeredArguments.map((argument) => [code(nameOfArgument(argument)), meaning(argument)]),
    ...options.map((option) => [code(option.flags), `${meaning(option)}${option.mandatory ? '; must be given' : ''}`]),
  ]
  return rows.length ? [table(['given', 'means'], rows)] : []
}

const nameOfArgument = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

function meaning({ description, argChoices, defaultValue }: Argument | Option): string {
  const choices = argChoices ? `: ${argChoices.map(code).join(', ')}` : ''
  const otherwise = defaultValue === undefined ? '' : `; left out: ${code(String(defaultValue))}`
  return `${words(description)}${choices}${otherwise}`
}

/** What a command's help says behind the options: parts with a heading each. */
function helpOf(command: Command): readonly string[] {
  let help = ''
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp()
  const parts = help.slice(command.helpInformation().length).trim().split(/\n\n+/).filter(Boolean)
  return parts.flatMap((part) => {
    const [head = '', ...lines] = part.split('\n')
    if (lines.length === 0) return [words(head)]
    return /:$/.test(head) ? [words(head), block(lines.map((line) => line.replace(/^ {2}/, '')))] : [block([head, ...lines])]
  })
}
