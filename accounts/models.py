"""People who sign in, and the vaults in which everything is kept."""

import uuid
from datetime import timedelta

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from patientprivacy.encryption import create_key


class UserManager(BaseUserManager):
    use_in_migrations = True

    def create_user(self, email: str, password: str | None = None, **fields) -> "User":
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields) -> "User":
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class User(AbstractBaseUser, PermissionsMixin):
    """Someone with an account; the e-mail address is the name they sign in with."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField(_("e-mail address"), unique=True)
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField(auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    def __str__(self) -> str:
        return f"user {self.pk}"


def shown_name(user: User) -> str:
    """What pages and mails call this person: the address they sign in with."""
    return user.email


class VaultManager(models.Manager):
    def open_for_guest(self) -> "Vault":
        """A new vault with its key, erased when the guest's time is up."""
        return self._open(expires_at=timezone.now() + timedelta(minutes=settings.GUEST_MINUTES))

    def open_for_account(self, user: User) -> "Vault":
        return self._open(account=user)

    def _open(self, **fields) -> "Vault":
        with transaction.atomic():
            vault = self.create(**fields)
            create_key(vault.pk)
        return vault


class Vault(models.Model):
    """Everything kept for one person under one encryption key.

    A guest's vault ends by itself; an account's is kept until its owner deletes it. An account may hold several: what
    someone made as a guest joins as a vault of its own, so that nothing has to be encrypted anew.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    account = models.ForeignKey(User, on_delete=models.CASCADE, null=True, blank=True, related_name="vaults")
    expires_at = models.DateTimeField(null=True, blank=True, db_index=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = VaultManager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(account__isnull=False, expires_at__isnull=True)
                | models.Q(account__isnull=True, expires_at__isnull=False),
                name="vault_is_an_accounts_or_ends",
            )
        ]

    def __str__(self) -> str:
        return f"vault {self.pk}"
