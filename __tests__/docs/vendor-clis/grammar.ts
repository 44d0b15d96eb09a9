/** What a vendor's command line understands: its commands, their options and values. Whatever else it is called with, it refuses. */

export interface Option {
  /** Takes no value. */
  readonly flag?: true;
  /** Takes one or more values, up to the next option. */
  readonly many?: true;
  /** May be given more than once. */
  readonly repeatable?: true;
  readonly required?: true;
  readonly oneOf?: readonly string[];
  readonly form?: RegExp;
  /** Most characters of a value. */
  readonly max?: number;
}

export interface Command {
  /** Where the vendor publishes what this table says. */
  readonly source: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Other spellings of options. */
  readonly also?: Readonly<Record<string, string>>;
  /** Fewest and most arguments that belong to no option; none by default. */
  readonly operands?: readonly [fewest: number, most: number];
}

export interface Vocabulary<Name extends string> {
  readonly commands: Readonly<Record<Name, Command>>;
  /** Options of every command. */
  readonly global: Readonly<Record<string, Option>>;
  readonly also?: Readonly<Record<string, string>>;
  /** Whether a value may begin with a dash, as programs made with Go's libraries have it. */
  readonly takesDashes: boolean;
}

export interface Call<Name extends string> {
  readonly name: Name;
  readonly operands: readonly string[];
  readonly has: (option: string) => boolean;
  /** The option's only value; empty without it. */
  readonly value: (option: string) => string;
  readonly values: (option: string) => readonly string[];
}

/** What a program says when it does not do what it was asked to. */
export class Refusal extends Error {
  /** Its exit status, where that is not the usual one. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

export function understand<Name extends string>(
  { commands, global, also, takesDashes }: Vocabulary<Name>,
  argv: readonly string[],
): Call<Name> {
  const name = nameOf(commands, argv);
  const command = commands[name];
  const spellings = { ...also, ...command.also };
  const options: Readonly<Record<string, Option>> = { ...global, ...command.options };
  const found = new Map<string, string[]>();
  const operands: string[] = [];
  const rest = argv.slice(name.split(" ").length);
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    if (!/^-./.test(word)) {
      operands.push(word);
      continue;
    }
    const [, spelled = "", attached] = /^([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const long = spellings[spelled] ?? spelled;
    const option = options[long];
    if (option === undefined) throw new Refusal(`unrecognized arguments: ${spelled}`);
    if (found.has(long) && option.repeatable === undefined) throw new Refusal(`${long} is given twice`);
    const values = attached === undefined ? takeValues(long, option, rest, takesDashes) : [attached];
    for (const value of values) checkValue(long, option, value);
    found.set(long, [...(found.get(long) ?? []), ...values]);
  }
  const missing = Object.keys(options).filter((long) => options[long]?.required && !found.has(long));
  if (missing.length > 0) throw new Refusal(`the following arguments are required: ${missing.join(", ")}`);
  const [fewest, most] = command.operands ?? [0, 0];
  if (operands.length < fewest || operands.length > most)
    throw new Refusal(`takes ${fewest} to ${most} arguments, not: ${operands.join(" ")}`);
  const values = (long: string) => found.get(long) ?? [];
  return { name, operands, values, has: (long) => found.has(long), value: (long) => values(long)[0] ?? "" };
}

function nameOf<Name extends string>(commands: Readonly<Record<Name, Command>>, argv: readonly string[]): Name {
  const isName = (words: string): words is Name => Object.hasOwn(commands, words);
  for (let count = argv.length; count > 0; count -= 1) {
    const words = argv.slice(0, count).join(" ");
    if (isName(words)) return words;
  }
  throw new Refusal(`'${argv.slice(0, 4).join(" ")}' is misspelled or not recognized`);
}

function takeValues(long: string, option: Option, rest: string[], takesDashes: boolean): readonly string[] {
  if (option.flag) return [];
  const isValue = (word: string | undefined) => word !== undefined && (takesDashes || !/^--?[a-zA-Z]/.test(word));
  const values: string[] = [];
  do {
    if (!isValue(rest[0])) break;
    values.push(rest.shift() ?? "");
  } while (option.many);
  if (values.length === 0) throw new Refusal(`argument ${long}: expected an argument`);
  return values;
}

function checkValue(long: string, { oneOf, form, max, flag }: Option, value: string): void {
  if (flag) throw new Refusal(`argument ${long}: takes no value`);
  if (oneOf !== undefined && !oneOf.includes(value))
    throw new Refusal(`argument ${long}: '${value}' is not one of ${oneOf.join(", ")}`);
  if (form !== undefined && !form.test(value)) throw new Refusal(`argument ${long}: '${value}' is not ${form}`);
  if (max !== undefined && value.length > max) throw new Refusal(`argument ${long}: longer than ${max}`);
}
