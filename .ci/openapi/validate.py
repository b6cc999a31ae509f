"""Validates OpenAPI documents, and their examples against their schemas. Usage: validate.py DOCUMENT..."""

import json
import sys

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator


def schemas_with_examples(node, path=""):
    """Every media type, parameter and schema that has examples: (place, schema, example)."""
    if isinstance(node, dict):
        if isinstance(node.get("schema"), dict) and isinstance(node.get("examples"), dict):
            for name, example in node["examples"].items():
                yield f"{path}/examples/{name}", node["schema"], example["value"]
        if isinstance(node.get("examples"), list) and "x-feishu-errors" not in node:
            for index, example in enumerate(node["examples"]):
                yield f"{path}/examples/{index}", {k: v for k, v in node.items() if k != "examples"}, example
        for key, below in node.items():
            if key != "examples":
                yield from schemas_with_examples(below, f"{path}/{key}")
    elif isinstance(node, list):
        for index, below in enumerate(node):
            yield from schemas_with_examples(below, f"{path}/{index}")


def problems(document):
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        yield f"document: {error.message[:300]}"
    for place, schema, example in schemas_with_examples(document):
        with_components = {**schema, "components": document.get("components", {})}
        for error in Draft202012Validator(with_components).iter_errors(example):
            yield f"{place}: {error.json_path}: {error.message[:200]}"


def main():
    failed = False
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        count = 0
        for problem in problems(document):
            print(f"{path}: {problem}")
            count += 1
        examples = sum(1 for _ in schemas_with_examples(document))
        print(f"{path}: {len(document['paths'])} paths, {examples} examples, {count} problems")
        failed |= count > 0
    sys.exit(failed)


main()
