"""Sends wrapped keys to a database of their own."""

KEYS = "keys"
KEYS_MODELS = {("patientprivacy", "wrappedkey")}


def _is_key_model(app_label: str, model_name: str | None) -> bool:
    return (app_label, model_name) in KEYS_MODELS


class KeysApart:
    """`WrappedKey` lives in the database "keys", everything else in "default"."""

    def db_for_read(self, model, **hints):
        return KEYS if _is_key_model(model._meta.app_label, model._meta.model_name) else None

    db_for_write = db_for_read

    def allow_relation(self, first, second, **hints):
        keys = [_is_key_model(m._meta.app_label, m._meta.model_name) for m in (first, second)]
        return None if keys[0] == keys[1] else False

    def allow_migrate(self, db, app_label, model_name=None, **hints):
        return (db == KEYS) == _is_key_model(app_label, model_name)
