"""Makes calls with Feishu's own SDK for Python.

A case comes in on a line, and on a line goes out what the SDK made of the answer: `{"answer": …}`, `{"error": …}`,
`{"lacks": …}` where the SDK does not have the operation, or `{"failed": …}` where it cannot make the call or read the
answer. Everything is found by name; no operation is treated by itself.
"""

import json
import sys
from functools import cache, reduce
from keyword import iskeyword
from typing import get_type_hints

# The SDK logs to what it finds here.
out, sys.stdout = sys.stdout, sys.stderr

import lark_oapi as lark
from lark_oapi.core.exception import ObtainAccessTokenException
from requests.structures import CaseInsensitiveDict


@cache
def client_of(base_url, app_id, app_secret):
    builder = lark.Client.builder().domain(base_url).app_id(app_id).app_secret(app_secret)
    # Without this the SDK takes no tokens of users.
    return builder.enable_set_token(True).build()


def method_of(client, operation):
    project, version, *resource, method = operation.split(".")
    names = [project, version, "_".join(resource), method]
    return reduce(getattr, [name + "_" * iskeyword(name) for name in names], client)


def request_of(method, case):
    builder = get_type_hints(method)["request"].builder()
    for name, value in {**case["path"], **case["query"]}.items():
        # What the SDK does not know it does not send; the test sees that.
        getattr(builder, name, lambda _: None)(value)
    if case["body"] is not None:
        model = get_type_hints(builder.request_body)["request_body"]
        builder.request_body(model(case["body"]))
    return builder.build()


def seen(response):
    if response.success():
        return {"answer": json.loads(lark.JSON.marshal(getattr(response, "data", {})))}
    # The SDK knows one spelling of the header with the log id; names of headers have no case.
    response.raw.headers = CaseInsensitiveDict(response.raw.headers)
    return refusal(response.code, response.msg, response.get_log_id())


def refusal(code, msg, log_id):
    return {"error": {"code": code, "msg": msg, "log_id": log_id}}


def call(case):
    client = client_of(case["base_url"], case["app_id"], case["app_secret"])
    try:
        method = method_of(client, case["operation"])
    except AttributeError as error:
        return {"lacks": str(error)}
    option = lark.RequestOption.builder().user_access_token(case["user_token"]).build()
    try:
        return seen(method(request_of(method, case), option))
    except ObtainAccessTokenException as error:
        return refusal(error.code, error.msg, None)
    except Exception as error:
        return {"failed": repr(error)}


for line in sys.stdin:
    print(json.dumps(call(json.loads(line))), file=out, flush=True)
