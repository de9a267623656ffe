"""What every page may show about the product itself."""

from django.conf import settings


def product(request) -> dict:
    return {"can_send_email": bool(settings.EMAIL_HOST)}
