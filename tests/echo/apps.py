from django.apps import AppConfig


class EchoConfig(AppConfig):
    name = "tests.echo"
    label = "echo"
