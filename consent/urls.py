from django.urls import path

from consent import export_views, page_views, views
from consent.comparing import views as comparing
from consent.negotiation import views as negotiation

app_name = "consent"
urlpatterns = [
    path("", views.start, name="start"),
    path("<uuid:job_id>/", views.progress, name="progress"),
    path("<uuid:job_id>/report/", views.report, name="report"),
    path("<uuid:job_id>/report.json", export_views.download_json, name="download_json"),
    path("<uuid:job_id>/consent.fhir.json", export_views.download_fhir, name="download_fhir"),
    path("<uuid:job_id>/print/", export_views.start_print, name="start_print"),
    path("<uuid:job_id>/print/<uuid:print_id>/", export_views.print_progress, name="print"),
    path("<uuid:job_id>/print/<uuid:print_id>/report.pdf", export_views.download_pdf, name="download_pdf"),
    path("<uuid:job_id>/pages/<int:number>/", page_views.page, name="page"),
    path("<uuid:job_id>/pages/<int:number>/picture.jpg", page_views.page_picture, name="page_picture"),
    path("<uuid:job_id>/forget/", views.forget, name="forget"),
    path("compare/", comparing.start, name="compare"),
    path("compare/<uuid:older_id>/<uuid:newer_id>/", comparing.comparison, name="comparison"),
    path("<uuid:job_id>/compare/", comparing.start_from_report, name="compare_with"),
    path("<uuid:job_id>/limits/", negotiation.choose, name="choose_limits"),
    path("<uuid:job_id>/redline/", negotiation.redline, name="redline"),
    path("<uuid:job_id>/limited-form.txt", negotiation.download_text, name="limited_text"),
    path("<uuid:job_id>/form-with-changes.docx", negotiation.download_word, name="redline_word"),
]
