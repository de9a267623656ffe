"""What a valid HIPAA authorization holds, looked for in a form."""
