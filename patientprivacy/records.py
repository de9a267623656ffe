"""What every kept row has: an unguessable id, the vault it belongs to, and a query that starts from the person."""

import uuid

from django.db import models


class VaultRecordQuerySet(models.QuerySet):
    def visible_to(self, actor):
        """Rows in the vaults that this actor may open; everything else does not exist for them."""
        return self.filter(vault_id__in=actor.vault_ids)


class VaultRecord(models.Model):
    """A row kept for one person. Columns with what they entered, or what a file said, are encrypted."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    vault = models.ForeignKey("accounts.Vault", on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = VaultRecordQuerySet.as_manager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.pk}"
