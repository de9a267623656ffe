"""Sessions in the database, encrypted: what a sign-in in progress remembers (an e-mail address) is nobody's to read."""

import base64
import binascii
import json

from django.contrib.sessions.backends.db import SessionStore as DatabaseSessionStore

from patientprivacy.encryption import Tampered, decrypt_for_server, encrypt_for_server

PURPOSE = "session"


class SessionStore(DatabaseSessionStore):
    def encode(self, session_dict: dict) -> str:
        return base64.b64encode(encrypt_for_server(PURPOSE, json.dumps(session_dict).encode())).decode()

    def decode(self, session_data: str) -> dict:
        """The session's values; empty for a session of another master key, which asks the person to sign in again."""
        try:
            return json.loads(decrypt_for_server(PURPOSE, base64.b64decode(session_data, validate=True)))
        except (Tampered, binascii.Error):
            return {}
