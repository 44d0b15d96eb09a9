/** Reads the part of Kusto that mallcop sends into a tree; everything else is a syntax error. */
import { syntaxError, type Token, tokenize } from "./tokens.ts";

export type Expression =
  | { readonly kind: "literal"; readonly type: LiteralType; readonly value: string | number | boolean }
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "binary"; readonly op: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "in"; readonly op: string; readonly left: Expression; readonly list: readonly Expression[] }
  | { readonly kind: "member"; readonly of: Expression; readonly key: string | number };

type LiteralType = "string" | "long" | "real" | "bool" | "datetime" | "timespan";

export interface Named {
  readonly name: string;
  readonly value: Expression;
}

export type Stage =
  | { readonly kind: "where"; readonly condition: Expression }
  | { readonly kind: "extend" | "project"; readonly columns: readonly Named[] }
  | { readonly kind: "summarize"; readonly give: readonly Named[]; readonly by: readonly Named[] }
  | { readonly kind: "order"; readonly by: readonly { readonly name: string; readonly descending: boolean }[] }
  | { readonly kind: "take"; readonly count: number };

export interface Query {
  readonly table: string;
  readonly stages: readonly Stage[];
}

/** From the loosest to the tightest. */
const PRECEDENCE: readonly (readonly string[])[] = [
  ["or"],
  ["and"],
  ["==", "!=", "<", "<=", ">", ">=", "=~", "!~", "has", "contains", "startswith", "endswith", "matches regex"],
  ["+", "-"],
  ["*", "/"],
];
const IN = new Set(["in", "in~", "!in", "!in~"]);

/** @throws KqlError */
export function parseQuery(text: string): Query {
  return new Parser(tokenize(text)).query();
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  query(): Query {
    const table = this.#name();
    const stages: Stage[] = [];
    while (this.#takes("|")) stages.push(this.#stage());
    if (this.#token().kind !== "end") throw this.#trouble();
    return { table, stages };
  }

  #stage(): Stage {
    const operator = this.#name();
    switch (operator) {
      case "where":
        return { kind: "where", condition: this.#expression() };
      case "extend":
      case "project":
        return { kind: operator, columns: this.#list(() => this.#named()) };
      case "summarize":
        return this.#summarize();
      case "order":
      case "sort":
        this.#must("by");
        return { kind: "order", by: this.#list(() => this.#ordering()) };
      case "take":
      case "limit":
        return { kind: "take", count: this.#count() };
      default:
        throw syntaxError(operator);
    }
  }

  #summarize(): Stage {
    const give = this.#sees("by") ? [] : this.#list(() => this.#named());
    const by = this.#takes("by") ? this.#list(() => this.#named()) : [];
    return { kind: "summarize", give, by };
  }

  /** `Name = expression`, or a column that keeps its name. */
  #named(): Named {
    const value = this.#expression();
    if (value.kind !== "column") throw this.#trouble();
    return this.#takes("=") ? { name: value.name, value: this.#expression() } : { name: value.name, value };
  }

  /** Kusto's own default is descending; nobody should have to know. */
  #ordering(): { readonly name: string; readonly descending: boolean } {
    const name = this.#name();
    if (this.#takes("desc")) return { name, descending: true };
    this.#must("asc");
    return { name, descending: false };
  }

  #count(): number {
    const token = this.#advance();
    if (token.kind !== "number" || !token.whole) throw this.#trouble();
    return token.value;
  }

  #expression(level = 0): Expression {
    const operators = PRECEDENCE[level];
    if (operators === undefined) return this.#operand();
    let left = this.#expression(level + 1);
    for (let op = this.#text(); op !== undefined; op = this.#text()) {
      if (operators.includes(op)) {
        this.#advance();
        left = { kind: "binary", op, left, right: this.#expression(level + 1) };
      } else if (level === 2 && IN.has(op)) {
        this.#advance();
        left = { kind: "in", op, left, list: this.#arguments() };
      } else break;
    }
    return left;
  }

  #operand(): Expression {
    let operand = this.#primary();
    for (;;) {
      if (this.#takes(".")) operand = { kind: "member", of: operand, key: this.#name() };
      else if (this.#takes("[")) {
        const key = this.#advance();
        if (key.kind !== "number" && key.kind !== "string") throw this.#trouble();
        operand = { kind: "member", of: operand, key: key.value };
        this.#must("]");
      } else return operand;
    }
  }

  #primary(): Expression {
    if (this.#takes("(")) {
      const inner = this.#expression();
      this.#must(")");
      return inner;
    }
    const token = this.#advance();
    switch (token.kind) {
      case "string":
      case "datetime":
        return { kind: "literal", type: token.kind, value: token.value };
      case "number":
        return { kind: "literal", type: token.whole ? "long" : "real", value: token.value };
      case "timespan":
        return { kind: "literal", type: "timespan", value: token.ms };
      case "name":
        if (token.text === "true" || token.text === "false")
          return { kind: "literal", type: "bool", value: token.text === "true" };
        if (this.#sees("(")) return { kind: "call", name: token.text, args: this.#arguments() };
        return { kind: "column", name: token.text };
      default:
        throw this.#trouble();
    }
  }

  #arguments(): readonly Expression[] {
    this.#must("(");
    if (this.#takes(")")) return [];
    const args = this.#list(() => this.#expression());
    this.#must(")");
    return args;
  }

  #list<T>(one: () => T): readonly T[] {
    const items = [one()];
    while (this.#takes(",")) items.push(one());
    return items;
  }

  #token(): Token {
    return this.#tokens[this.#at] ?? { kind: "end" };
  }

  #advance(): Token {
    const token = this.#token();
    this.#at += 1;
    return token;
  }

  #text(): string | undefined {
    const token = this.#token();
    return token.kind === "name" || token.kind === "symbol" ? token.text : undefined;
  }

  #sees(text: string): boolean {
    return this.#text() === text;
  }

  #takes(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.#at += 1;
    return true;
  }

  #must(text: string): void {
    if (!this.#takes(text)) throw this.#trouble();
  }

  #name(): string {
    const token = this.#advance();
    if (token.kind !== "name") throw this.#trouble();
    return token.text;
  }

  #trouble(): Error {
    const token = this.#token();
    return syntaxError("text" in token ? token.text : "value" in token ? String(token.value) : token.kind);
  }
}
