"""The account page, keeping what a guest made, and erasing."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts import guests
from accounts.erasure import erase_account
from accounts.personal_data import kept_items
from accounts.representation import Actor


@login_required
@require_GET
def account_home(request):
    return render(request, "accounts/home.html", {"kept": kept_items(request.actor)})


@login_required
@require_http_methods(["GET", "POST"])
def keep_guest_items(request):
    """After sign-in: keep what was made as a guest, or forget it."""
    if request.method == "POST":
        if request.POST.get("choice") == "keep":
            guests.keep_in_account(request.session, request.user)
            messages.success(request, _("Your things are now kept in your account."))
        else:
            guests.forget_guest(request.session)
            messages.success(request, _("What you made as a guest is erased."))
        return redirect("accounts:home")
    guest_items = kept_items(Actor(None, request.session))
    if not guest_items:
        guests.forget_guest(request.session)
        return redirect("accounts:home")
    return render(request, "accounts/keep_guest_items.html", {"kept": guest_items})


@require_POST
def forget_guest(request):
    """Erase everything of this guest, at once."""
    guests.forget_guest(request.session)
    messages.success(request, _("Everything you gave us is erased."))
    return redirect("home")


@login_required
@reauthentication_required
@require_http_methods(["GET", "POST"])
def delete_account(request):
    if request.method == "POST":
        user = request.user
        logout(request)
        erase_account(user)
        messages.success(request, _("Your account and everything in it are erased."))
        return redirect("home")
    return render(request, "accounts/delete.html", {"kept": kept_items(request.actor)})
