"""A form's report as an HL7 FHIR R4 `Consent` resource."""
