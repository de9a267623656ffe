"""Erasing for good: keys first, so that nothing can be read from that moment on; then files and rows."""

from accounts.models import User, Vault
from patientprivacy.encryption import destroy_keys
from patientprivacy.storage import erase_folder


def erase_vaults(vaults: list[Vault]) -> None:
    destroy_keys([vault.pk for vault in vaults])
    for vault in vaults:
        erase_folder(str(vault.pk))
        vault.delete()


def erase_account(user: User) -> None:
    """Everything that the account keeps, and the account."""
    erase_vaults(list(user.vaults.all()))
    user.delete()
