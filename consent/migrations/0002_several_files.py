import uuid

import django.db.models.deletion
from django.db import migrations, models


def move_files(apps, schema_editor):
    """A file that waits to be read becomes the first file of its form."""
    document_file = apps.get_model("consent", "DocumentFile")
    for document in apps.get_model("consent", "ConsentDocument").objects.filter(stored__isnull=False):
        document_file.objects.create(
            vault_id=document.vault_id, document=document, position=0, stored_id=document.stored_id
        )


class Migration(migrations.Migration):
    dependencies = [
        ("consent", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="consentdocument",
            name="keeps_files",
            field=models.BooleanField(default=False),
        ),
        migrations.CreateModel(
            name="DocumentFile",
            fields=[
                (
                    "id",
                    models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("position", models.PositiveSmallIntegerField()),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="files",
                        to="consent.consentdocument",
                    ),
                ),
                (
                    "stored",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="patientprivacy.encryptedfile",
                    ),
                ),
                (
                    "vault",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="accounts.vault"
                    ),
                ),
            ],
            options={
                "verbose_name": "file of a consent form",
                "ordering": ["position"],
                "constraints": [
                    models.UniqueConstraint(fields=("document", "position"), name="one_form_file_a_position")
                ],
            },
        ),
        migrations.RunPython(move_files, migrations.RunPython.noop),
        migrations.RemoveField(model_name="consentdocument", name="stored"),
    ]
