"""Risks beyond single elements, judged by header: no pixel is read, and no verdict is given. One module a kind."""

from functools import lru_cache

from scans.engine.report import Risk
from scans.engine.risks.burned_in import burned_in, visual_features
from scans.engine.risks.face import face_in_header
from scans.engine.risks.header import USED, Header
from scans.engine.risks.inference import inference
from scans.engine.risks.linkability import linkability
from scans.engine.risks.traits import biometrics, implant, sensitive

__all__ = ["USED", "risks_of"]
REMEMBERED = 256


def risks_of(header: Header) -> tuple[Risk, ...]:
    """The risks of one file, by what stands in its header: names of USED -> text, a sequence as "2 items".

    The slices of a series have the same header here, so that it is judged once.
    """
    return _judged(tuple(sorted(header.items())))


@lru_cache(maxsize=REMEMBERED)
def _judged(items: tuple[tuple[str, str], ...]) -> tuple[Risk, ...]:
    header = dict(items)
    of_any_file = (implant(header), sensitive(header), linkability(header))
    # An image is told by its Rows.
    of_picture = (
        (burned_in(header), face_in_header(header), visual_features(header), biometrics(header), inference(header))
        if header.get("Rows")
        else ()
    )  # fmt: skip
    return tuple(found for found in of_picture + of_any_file if found is not None)
