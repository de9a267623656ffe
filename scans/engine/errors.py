"""Why a file could not be read to its end. Reasons are sentences of `wording.py`; none holds a value of the file."""


class UnreadableFile(Exception):
    """The file breaks off or makes no sense from here on; `reason` is a sentence for the person."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class LimitExceeded(UnreadableFile):
    """Reading on would cost more than InspectionLimits allows."""
