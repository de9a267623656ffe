"""Guests: their vaults are named in the session, and end within the hour."""

from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from accounts.erasure import erase_vaults
from accounts.models import User, Vault

SESSION_KEY = "guest_vaults"

# A thing made late in a vault's hour goes into a fresh one, so that it doesn't vanish under the person's hands.
FRESH_FOR = timedelta(minutes=settings.GUEST_MINUTES / 2)


def guest_vaults(session) -> list[Vault]:
    """The guest vaults of this session that have not ended, oldest first."""
    ids = session.get(SESSION_KEY, [])
    if not ids:
        return []
    return list(
        Vault.objects.filter(pk__in=ids, account=None, expires_at__gt=timezone.now()).order_by("expires_at")
    )


def guest_vault_for_new_item(session) -> Vault:
    vaults = guest_vaults(session)
    if vaults and vaults[-1].expires_at - timezone.now() > FRESH_FOR:
        return vaults[-1]
    vault = Vault.objects.open_for_guest()
    session[SESSION_KEY] = [*(str(v.pk) for v in vaults), str(vault.pk)]
    return vault


def next_expiry(session) -> datetime | None:
    """When the first of this guest's things will be erased."""
    vaults = guest_vaults(session)
    return vaults[0].expires_at if vaults else None


def keep_in_account(session, user: User) -> int:
    """Take what this guest made into the account; gives the number of vaults taken."""
    ids = session.pop(SESSION_KEY, [])
    return Vault.objects.filter(pk__in=ids, account=None, expires_at__gt=timezone.now()).update(
        account=user, expires_at=None
    )


def forget_guest(session) -> None:
    """Erase everything of this guest, now."""
    ids = [UUID(text) for text in session.pop(SESSION_KEY, [])]
    erase_vaults(list(Vault.objects.filter(pk__in=ids, account=None)))


def erase_expired_guests() -> int:
    """Erase the guest vaults whose time is up; gives their number."""
    expired = list(Vault.objects.filter(account=None, expires_at__lte=timezone.now()))
    erase_vaults(expired)
    return len(expired)
