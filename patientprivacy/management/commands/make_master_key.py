"""Prints a new master key."""

from django.core.management.base import BaseCommand

from patientprivacy.encryption import new_master_key


class Command(BaseCommand):
    help = "Print a new master key for MASTER_KEY. Keep it apart from the data and its backups."
    requires_system_checks = []

    def handle(self, *args, **options):
        self.stdout.write(new_master_key())
