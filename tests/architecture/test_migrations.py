"""Migrations say what the models say, in every language, and no two apps need each other's."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.utils import translation

OUR_APPS = {"patientprivacy", "accounts", "scans", "consent", "letters"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_migration_is_missing(db, language):
    with translation.override(language):
        call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_no_two_apps_depend_on_each_other(db):
    graph = MigrationLoader(connection).graph
    depends = {
        (app, parent.key[0])
        for (app, name), node in graph.node_map.items()
        if app in OUR_APPS
        for parent in node.parents
        if parent.key[0] in OUR_APPS and parent.key[0] != app
    }
    assert not {(a, b) for a, b in depends if (b, a) in depends}
