"""Attaches the actor to every request."""

from accounts.representation import Actor


def attach_actor(get_response):
    def middleware(request):
        user = request.user if request.user.is_authenticated else None
        request.actor = Actor(user, request.session)
        return get_response(request)

    return middleware
