"""Engines run anywhere that Python runs: without Django, Celery or numpy, and without looking for them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINES = ("scans.engine", "consent.engine", "letters.engine")
BLOCKED = ("django", "celery", "numpy", "allauth", "redis", "weasyprint", "PIL", "tink")

IMPORT_ALL = """
import importlib, pkgutil, sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked!r}:
            raise ImportError(name + " is blocked")

sys.meta_path.insert(0, Blocked())
engine = importlib.import_module({engine!r})
modules = [engine.__name__] + [m.name for m in pkgutil.walk_packages(engine.__path__, engine.__name__ + ".")]
for name in modules:
    importlib.import_module(name)
print(len(modules))
"""


@pytest.mark.parametrize("engine", ENGINES)
def test_every_module_of_an_engine_imports_where_django_celery_and_numpy_are_blocked(engine):
    code = IMPORT_ALL.format(blocked=BLOCKED, engine=engine)
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 5
