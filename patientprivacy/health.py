"""`/healthz`: can this server do its work? Database, keys, broker and worker, each asked."""

from django.db import connections
from django.http import JsonResponse
from django.views.decorators.http import require_safe
from kombu.exceptions import OperationalError
from redis.exceptions import RedisError

from patientprivacy.celery import app

WORKER_ANSWER_SECONDS = 1.5


@require_safe
def healthz(request):
    """200 where everything answers, 503 otherwise; the body names each part."""
    parts = {
        "database": _answers_query("default"),
        "keys": _answers_query("keys"),
        **_broker_and_worker(),
    }
    is_healthy = all(parts.values())
    body = {"status": "ok" if is_healthy else "degraded", **{name: _word(ok) for name, ok in parts.items()}}
    return JsonResponse(body, status=200 if is_healthy else 503)


def _word(is_ok: bool) -> str:
    return "ok" if is_ok else "no answer"


def _answers_query(alias: str) -> bool:
    try:
        with connections[alias].cursor() as cursor:
            cursor.execute("SELECT 1")
            return cursor.fetchone() == (1,)
    except connections[alias].Database.Error:
        return False


def _broker_and_worker() -> dict[str, bool]:
    try:
        with app.connection_for_write(connect_timeout=2) as connection:
            connection.ensure_connection(max_retries=1, timeout=2)
            workers = app.control.inspect(
                timeout=WORKER_ANSWER_SECONDS, limit=1, connection=connection
            ).ping()
    except (OperationalError, RedisError, OSError):
        return {"broker": False, "worker": False}
    return {"broker": True, "worker": bool(workers)}
