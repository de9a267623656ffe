"""Where allauth sends people after they signed in."""

from allauth.account.adapter import DefaultAccountAdapter
from django.urls import reverse

from accounts.guests import guest_vaults


class AccountAdapter(DefaultAccountAdapter):
    """Someone who made things as a guest is asked first whether to keep them."""

    def get_login_redirect_url(self, request) -> str:
        if guest_vaults(request.session):
            return reverse("accounts:keep")
        return super().get_login_redirect_url(request)

    def get_signup_redirect_url(self, request) -> str:
        return self.get_login_redirect_url(request)
