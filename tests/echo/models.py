"""A job for the tests of what all jobs share: it gives back the words that it was given, or does what they ask."""

from django.db import models

from patientprivacy.encryption import EncryptedTextField
from patientprivacy.jobs import Job, JobRefused, Lease, job_task


class EchoJob(Job):
    FAILURE_SENTENCES = {"too-loud": "The words are too loud. Write them in small letters."}

    words = EncryptedTextField()
    echo = EncryptedTextField(null=True)
    times_worked = models.PositiveIntegerField(default=0)


@job_task(EchoJob)
def echo_words(job: EchoJob, lease: Lease) -> None:
    EchoJob.objects.filter(pk=job.pk).update(times_worked=models.F("times_worked") + 1)
    lease.report_progress(1, 2)
    if job.words.isupper():
        raise JobRefused("too-loud")
    if job.words == "stumble":
        raise ValueError("a name that must not be logged")
    lease.finish(echo=job.words)
