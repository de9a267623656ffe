from django.urls import path

from letters import views

app_name = "letters"
urlpatterns = [
    path("", views.start, name="start"),
    path("<uuid:pk>/write/<slug:step_code>/", views.step, name="step"),
    path("<uuid:pk>/check/", views.review, name="review"),
    path("<uuid:pk>/progress/", views.progress, name="progress"),
    path("<uuid:pk>/", views.ready, name="ready"),
    path("<uuid:pk>/received/", views.received, name="received"),
    path("<uuid:pk>/letter.pdf", views.download, name="download"),
    path("<uuid:pk>/forget/", views.forget, name="forget"),
]
