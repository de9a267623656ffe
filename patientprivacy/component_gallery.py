"""All components on one page, for those who build with them. In the site's map only while DEBUG is on."""

from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe

from patientprivacy.component_examples import component_examples, example_form


@require_safe
def component_gallery(request):
    examples = [
        {"name": name, "markup": render_to_string(f"components/{name}.html", variables)}
        for name, variables in component_examples()
    ]
    return render(request, "pages/components.html", {"examples": examples, "form": example_form()})
