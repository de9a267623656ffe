"""A pooled report as the JSON of `inspect_scan --format json`, file by file, so that memory stays small."""

import json
from collections.abc import Iterator
from typing import Any

from scans.engine.pool import unpooled_files


def json_report(report: dict[str, Any]) -> Iterator[str]:
    yield '{"files": ['
    for number, file in enumerate(unpooled_files(report)):
        yield ("," if number else "") + "\n" + json.dumps(file, ensure_ascii=False)
    yield '], "summary": ' + json.dumps(report["summary"])
    yield ', "skipped": ' + json.dumps(report["skipped"], ensure_ascii=False) + "}\n"
