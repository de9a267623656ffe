from django.urls import path

from consent import page_views, views

app_name = "consent"
urlpatterns = [
    path("", views.start, name="start"),
    path("<uuid:job_id>/", views.progress, name="progress"),
    path("<uuid:job_id>/report/", views.report, name="report"),
    path("<uuid:job_id>/report.json", views.download_json, name="download_json"),
    path("<uuid:job_id>/pages/<int:number>/", page_views.page, name="page"),
    path("<uuid:job_id>/pages/<int:number>/picture.jpg", page_views.page_picture, name="page_picture"),
    path("<uuid:job_id>/forget/", views.forget, name="forget"),
]
