// Makes calls with Feishu's own SDK for Node.
//
// A case comes in on a line, and on a line goes out what the SDK made of the answer: `{"answer": …}`, `{"error": …}`,
// `{"lacks": …}` where the SDK does not have the operation, or `{"failed": …}` where it cannot make the call. Everything
// is found by name; no operation is treated by itself.

import { createRequire } from "node:module";
import { createInterface } from "node:readline";

// The SDK lies in the working directory, not beside this file.
const lark = createRequire(`${process.cwd()}/`)("@larksuiteoapi/node-sdk");

// The SDK's own logger writes to where the answers go.
const levels = ["error", "warn", "info", "debug", "trace"];
const silence = Object.fromEntries(levels.map((level) => [level, () => {}]));

const clients = new Map();

function clientOf({ base_url: domain, app_id: appId, app_secret: appSecret }) {
  if (!clients.has(appId)) {
    clients.set(appId, new lark.Client({ domain, appId, appSecret, logger: silence }));
  }
  return clients.get(appId);
}

function methodOf(client, operation) {
  const [project, version, ...rest] = operation.split(".");
  const method = rest.pop();
  const names = [project, version, rest.join("_"), method];
  return names.reduce((found, name) => found?.[camelCase(name)], client);
}

function camelCase(name) {
  return name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

async function seen(answering) {
  try {
    const body = await answering;
    return body.code === 0 ? { answer: body.data } : refusal(body, {});
  } catch (error) {
    if (!error.response) return { failed: String(error) };
    return refusal(error.response.data, error.response.headers);
  }
}

// The SDK hands out headers only of answers that are no HTTP success.
function refusal({ code, msg, error }, headers) {
  const logId = headers["x-tt-logid"] ?? error?.log_id ?? null;
  return { error: { code, msg, log_id: logId } };
}

async function call(input) {
  const method = methodOf(clientOf(input), input.operation);
  if (!method) return { lacks: input.operation };
  const { path, query: params, body: data, user_token: userToken } = input;
  const options = userToken ? lark.withUserAccessToken(userToken) : {};
  return seen(method({ path, params, data }, options));
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await call(JSON.parse(line))));
}
