from django.urls import path

from scans import export_views, inside_views, picture_views, piece_views, views

app_name = "scans"
urlpatterns = [
    path("", views.start, name="start"),
    path("uploads/", piece_views.announce, name="announce"),
    path("uploads/<uuid:upload_id>/", piece_views.upload_state, name="upload"),
    path(
        "uploads/<uuid:upload_id>/files/<int:position>/pieces/<int:index>/",
        piece_views.receive_piece,
        name="piece",
    ),
    path("uploads/<uuid:upload_id>/finish/", piece_views.finish, name="finish"),
    path("uploads/<uuid:upload_id>/cancel/", piece_views.cancel, name="cancel"),
    path("<uuid:job_id>/", views.progress, name="progress"),
    path("<uuid:job_id>/report/", views.report, name="report"),
    path("<uuid:job_id>/face/", picture_views.face, name="face"),
    path("<uuid:job_id>/text/", picture_views.text, name="text"),
    path("<uuid:job_id>/pictures/<slug:name>/", picture_views.picture, name="picture"),
    path("<uuid:job_id>/erase-files/", picture_views.erase_files, name="erase_files"),
    path("<uuid:job_id>/report.json", export_views.download_json, name="download_json"),
    path("<uuid:job_id>/report.csv", export_views.download_csv, name="download_csv"),
    path("<uuid:job_id>/print/", export_views.start_print, name="start_print"),
    path("<uuid:job_id>/print/<uuid:print_id>/", export_views.print_progress, name="print"),
    path("<uuid:job_id>/print/<uuid:print_id>/report.pdf", export_views.download_pdf, name="download_pdf"),
    path("<uuid:job_id>/inside/", inside_views.part, name="inside"),
    path("<uuid:job_id>/inside/found/", inside_views.search, name="search_inside"),
    path("<uuid:job_id>/inside/<slug:part>/<int:number>/", inside_views.part, name="inside_part"),
    path("<uuid:job_id>/forget/", views.forget, name="forget"),
]
