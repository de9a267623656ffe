"""How forms become HTML: every field goes through the page's own field component."""

from django.forms.renderers import TemplatesSetting


class PageFormRenderer(TemplatesSetting):
    """The project's FORM_RENDERER: label, hint, error and control in the order and look of `components/`."""

    form_template_name = "components/form_fields.html"
    field_template_name = "components/field.html"
