"""What the law asks a form to say beyond an authorization: research consents and forms under the GDPR."""
