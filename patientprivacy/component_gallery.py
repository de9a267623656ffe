"""All components on one page, for those who build with them. In the site's map only while DEBUG is on."""

from itertools import groupby

from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.http import require_safe

from patientprivacy.component_examples import component_examples, example_form


@require_safe
def component_gallery(request):
    components = [
        {
            "name": name,
            "drawn": [render_to_string(f"components/{name}.html", variables) for _, variables in examples],
        }
        for name, examples in groupby(component_examples(), key=lambda example: example[0])
    ]
    return render(request, "pages/components.html", {"components": components, "form": example_form()})
