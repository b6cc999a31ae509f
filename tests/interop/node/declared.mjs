// Tells what Feishu's own SDK for Node declares of operations and events.
//
// A question comes in on a line, and its answer goes out on one: `{"module": "approval.v4"}` asks for names,
// `{"operation": …}` and `{"event": …}` for all that is declared of one. The declarations do not tell what is called,
// integers are numbers in them, and only texts have possible values.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

// The SDK lies in the working directory, not beside this file.
const require = createRequire(`${process.cwd()}/`);
const ts = require("typescript");

const { SyntaxKind } = ts;
const words = {
  [SyntaxKind.StringKeyword]: "string",
  [SyntaxKind.NumberKeyword]: "number",
  [SyntaxKind.BooleanKeyword]: "boolean",
  [SyntaxKind.AnyKeyword]: "any",
  [SyntaxKind.UnknownKeyword]: "any",
};
// What the SDK puts beside the members of an event, from around it.
const envelope = "event_id token create_time event_type tenant_key ts uuid type app_id".split(" ");

const [client, handlers] = declarations();

// Members of the client, which is a chain of classes, and of the handlers of events.
function declarations() {
  const file = `${process.cwd()}/@larksuiteoapi/node-sdk/types/index.d.ts`;
  const { statements } = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const named = (pattern) => {
    const found = statements.filter((statement) => pattern.test(statement.name?.text));
    return { members: found.flatMap(({ members }) => members) };
  };
  return [named(/^Client(\$|$)/), named(/^IHandles$/)];
}

function nameOf({ name }) {
  return name?.text;
}

function typeOfMember(type, name) {
  return type?.members?.find((member) => nameOf(member) === name)?.type;
}

function camelCase(name) {
  return name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function setOf(names) {
  return Object.fromEntries(names.map((name) => [name, true]));
}

function namesOf(module) {
  const [project, version] = module.split(".");
  const { members: resources } = module.split(".").reduce(typeOfMember, client);
  const operations = resources.flatMap((resource) => {
    const names = resource.type.members.map(nameOf).filter((name) => !name.endsWith("WithIterator"));
    return names.map((name) => snakeCase(`${nameOf(resource)}.${name}`));
  });
  const events = handlers.members.map(nameOf).filter((name) => name.startsWith(`${project}.`));
  return { operation: setOf(operations), event: setOf(events.filter((name) => name.endsWith(`_${version}`))) };
}

// What a value is declared to be, and the members of the objects in it. Of what is sent, each says whether it must be
// there; what comes is declared without much care for that.
function valueOf(type, isSent) {
  switch (type.kind) {
    case SyntaxKind.TypeLiteral:
      return { type: "object", members: membersOf(type, isSent) };
    case SyntaxKind.ArrayType:
      return within("array", type.elementType, isSent);
    case SyntaxKind.LiteralType:
      return choiceOf([type], isSent);
    case SyntaxKind.UnionType:
      return choiceOf(type.types.filter(({ kind }) => kind !== SyntaxKind.UndefinedKeyword), isSent);
    case SyntaxKind.TypeReference:
      if (type.typeName.text === "Array") return within("array", type.typeArguments[0], isSent);
      if (type.typeName.text === "Record") return within("map", type.typeArguments[1], isSent);
      return { type: type.typeName.text };
  }
  return { type: words[type.kind] };
}

function within(container, type, isSent) {
  const value = valueOf(type, isSent);
  return { ...value, type: `${container}<${value.type}>` };
}

function choiceOf(types, isSent) {
  const values = types.map(({ literal }) => literal?.text);
  if (values.every((value) => value !== undefined)) {
    return { type: "string", choices: [...new Set(values)].sort() };
  }
  const [first, ...others] = types.map((type) => valueOf(type, isSent));
  return { ...first, type: [first, ...others].map(({ type }) => type).join(" | ") };
}

function membersOf(object, isSent) {
  const members = object?.members ?? [];
  return Object.fromEntries(
    members.map((member) => {
      const value = valueOf(member.type, isSent);
      return [nameOf(member), isSent ? { ...value, required: !member.questionToken } : value];
    }),
  );
}

function operation(name) {
  const [project, version, ...rest] = name.split(".");
  const method = rest.pop();
  const declared = [project, version, rest.join("_"), method].map(camelCase).reduce(typeOfMember, client);
  const payload = declared.parameters[0].type;
  const side = (name) => membersOf(typeOfMember(payload, name), true);
  const [answer] = declared.type.typeArguments;
  const data = valueOf(typeOfMember(answer, "data"), false);
  return { path: side("path"), query: side("params"), body: side("data"), answer: data.members };
}

function event(name) {
  const declared = typeOfMember(handlers, name);
  const members = membersOf(declared.parameters[0].type, false);
  for (const name of envelope) delete members[name];
  return { event: members };
}

const answers = { module: namesOf, operation, event };

for await (const line of createInterface({ input: process.stdin })) {
  const [[kind, name]] = Object.entries(JSON.parse(line));
  console.log(JSON.stringify(answers[kind](name)));
}
