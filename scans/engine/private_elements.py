"""Whose notes private elements are: the scanner's maker reserves a block by its name (PS3.5, section 7.8)."""

from scans.engine.tables.private_creators import MAKERS


def maker_of(creator: str | None) -> str:
    """The company behind a private creator as people know it, or the creator itself; "" without one."""
    if not creator:
        return ""
    upper = creator.upper()
    return next((maker for start, maker in MAKERS if upper.startswith(start)), creator)
