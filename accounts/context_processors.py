"""What every page shows about the guest's time."""

from accounts.guests import SESSION_KEY, next_expiry


def guest_expiry(request) -> dict:
    """`guest_expires_at`: when the first of this guest's things is erased; None where nothing is kept."""
    session = getattr(request, "session", None)
    if session is None or SESSION_KEY not in session:
        return {"guest_expires_at": None}
    return {"guest_expires_at": next_expiry(session)}
