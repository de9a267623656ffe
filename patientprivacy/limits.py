"""How much one request may carry, in one place. (What one file may cost to read is the engines' own table.)"""

MIB = 2**20

SCAN_UPLOAD_BYTES = 8 * 1024 * MIB
DOCUMENT_UPLOAD_BYTES = 55 * MIB
LETTER_UPLOAD_BYTES = 30 * MIB
PLAIN_REQUEST_BYTES = 5 * MIB

REQUEST_LIMITS = (
    ("/scans/", SCAN_UPLOAD_BYTES),
    ("/consent/", DOCUMENT_UPLOAD_BYTES),
    ("/letters/", LETTER_UPLOAD_BYTES),
)


def request_limit_bytes(path: str) -> int:
    """The most bytes that a request to this path may hold."""
    return next((limit for prefix, limit in REQUEST_LIMITS if path.startswith(prefix)), PLAIN_REQUEST_BYTES)
