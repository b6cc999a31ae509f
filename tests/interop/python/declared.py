"""Tells what Feishu's own SDK for Python declares of operations and events.

A question comes in on a line, and its answer goes out on one: `{"module": "approval.v4"}` asks for names,
`{"operation": …}` and `{"event": …}` for all that is declared of one. Nothing is declared of what is required, nor of
which values are possible.
"""

import json
import sys
from functools import reduce
from inspect import getmembers, iscoroutinefunction, ismethod
from keyword import iskeyword
from typing import IO, Any, Union, get_args, get_origin, get_type_hints

# The SDK logs to what it finds here.
out, sys.stdout = sys.stdout, sys.stderr

import lark_oapi as lark

WORDS = {str: "string", int: "integer", float: "number", bool: "boolean", Any: "any", object: "any"}

client = lark.Client.builder().app_id("cli_that_calls_nothing").app_secret("none").build()


def events():
    """Models of events by the types of the events."""
    handlers = lark.EventDispatcherHandler.builder("", "")
    for name, register in getmembers(handlers, ismethod):
        if name.startswith("register_p2_") and name != "register_p2_customized_event":
            register(lambda _: None)
    processors = handlers.build()._processorMap
    return {name.removeprefix("p2."): processor.type() for name, processor in processors.items()}


EVENTS = events()


def service_of(names):
    return reduce(getattr, [name + "_" * iskeyword(name) for name in names], client)


def names_of(module):
    """Operations, each by resource and method, and events."""
    service = service_of(module.split("."))
    operations = [
        f"{resource}.{method.removesuffix('_')}"
        for resource in vars(service)
        if not resource.startswith("_")
        for method, bound in getmembers(getattr(service, resource), ismethod)
        if not method.startswith("_") and not iscoroutinefunction(bound)
    ]
    project, version = module.split(".")
    events = [name for name in EVENTS if name.startswith(f"{project}.") and name.endswith(f"_{version}")]
    return {"operation": dict.fromkeys(operations, True), "event": dict.fromkeys(events, True)}


def type_of(hint, within=()):
    """What the SDK declares a value to be, and the members of the objects in it."""
    if get_origin(hint) is Union:
        hint = next(arg for arg in get_args(hint) if arg is not type(None))
    if get_origin(hint) is list:
        item = type_of(get_args(hint)[0], within)
        return {**item, "type": f"array<{item['type']}>"}
    if get_origin(hint) is dict:
        value = type_of(get_args(hint)[1], within)
        return {**value, "type": f"map<{value['type']}>"}
    if get_origin(hint) is IO or hint is IO:
        return {"type": "file"}
    if not hasattr(hint, "_types"):
        return {"type": WORDS[hint]}
    if hint in within:
        return {"type": "object"}
    return {"type": "object", "members": members_of(hint, (*within, hint))}


def members_of(model, within=()):
    return {name: type_of(hint, within) for name, hint in model._types.items()}


def operation(name):
    project, version, *resource, method = name.split(".")
    method = service_of([project, version, "_".join(resource), method])
    hints = get_type_hints(method)
    built = hints["request"].builder()
    request = built.build()
    sides = {"path": {}, "query": {}, "body": {}}
    for parameter, setter in getmembers(built, ismethod):
        hint = get_type_hints(setter).get(parameter)
        if parameter == "request_body":
            sides["body"] = members_of(hint)
        elif hint:
            # Which side it is on shows where its value goes.
            setter([""])
            sides["path" if parameter in request.paths else "query"][parameter] = type_of(hint)
    answer = hints["return"]._types.get("data")
    return {
        "method": request.http_method.name,
        "target": request.uri,
        "tokens": {token.name.lower(): True for token in request.token_types},
        **sides,
        "answer": members_of(answer) if answer else {},
    }


def event(name):
    return {"event": members_of(EVENTS[name]._types["event"])}


ANSWERS = {"module": names_of, "operation": operation, "event": event}

for line in sys.stdin:
    ((kind, name),) = json.loads(line).items()
    print(json.dumps(ANSWERS[kind](name)), file=out, flush=True)
