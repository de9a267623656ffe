"""Who is acting, and whose vaults they may open. The one place that decides an actor's reach."""

from functools import cached_property
from uuid import UUID

from accounts import guests
from accounts.models import User, Vault


class Actor:
    """The person behind a request: a guest of this session, or the holder of an account."""

    def __init__(self, user: User | None, session) -> None:
        self.user = user
        self._session = session

    @cached_property
    def vault_ids(self) -> list[UUID]:
        """The vaults that this actor may read and change."""
        own = list(self.user.vaults.values_list("pk", flat=True)) if self.user else []
        return own + [vault.pk for vault in guests.guest_vaults(self._session)]

    def vault_for_new_item(self) -> Vault:
        """Where a new thing of this actor is kept; opens a vault where there is none."""
        self.__dict__.pop("vault_ids", None)
        if self.user is None:
            return guests.guest_vault_for_new_item(self._session)
        return self.user.vaults.order_by("created_at").first() or Vault.objects.open_for_account(self.user)
