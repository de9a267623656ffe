"""The product's settings, with only what differs in tests."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

TEST_VAR = Path(tempfile.mkdtemp(prefix="patientprivacy-tests-"))
(TEST_VAR / "static").mkdir()
atexit.register(shutil.rmtree, TEST_VAR, ignore_errors=True)
os.environ.setdefault("VAR_DIR", str(TEST_VAR))
os.environ.setdefault("SECRET_KEY", "only-for-tests-" + "x" * 50)

from patientprivacy.settings import *  # noqa: E402, F403

INSTALLED_APPS = [*INSTALLED_APPS, "tests.echo.apps.EchoConfig"]  # noqa: F405
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405
EMAIL_HOST = "mail.test"
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
