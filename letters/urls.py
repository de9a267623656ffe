from django.urls import path

from letters.batches import views as batches
from letters.follow_up import views as follow_up
from letters.ledger import views as ledger
from letters.replies import views as replies
from letters.views import choosing, downloads, making, writing

app_name = "letters"
urlpatterns = [
    path("", choosing.start, name="start"),
    path("waiting/", follow_up.waiting, name="waiting"),
    path("<uuid:pk>/write/<slug:step_code>/", writing.step, name="step"),
    path("<uuid:pk>/check/", writing.review, name="review"),
    path("<uuid:pk>/words/", writing.words, name="words"),
    path("<uuid:pk>/facility/<uuid:facility_id>/", writing.use_facility, name="use_facility"),
    path("<uuid:pk>/progress/", making.progress, name="progress"),
    path("<uuid:pk>/", making.ready, name="ready"),
    path("<uuid:pk>/letter.pdf", downloads.pdf, name="download"),
    path("<uuid:pk>/letter.docx", downloads.docx, name="docx"),
    path("<uuid:pk>/letter.txt", downloads.text, name="text"),
    path("<uuid:pk>/pages/<int:number>/", downloads.page, name="page"),
    path("<uuid:pk>/forget/", making.forget, name="forget"),
    path("<uuid:pk>/track/", follow_up.track, name="track"),
    path("<uuid:pk>/track/note/<slug:kind_code>/", follow_up.note, name="note"),
    path("<uuid:pk>/track/remove/<uuid:event_id>/", follow_up.take_back, name="take_back"),
    path("<uuid:pk>/track/remind/", follow_up.remind, name="remind"),
    path("<uuid:pk>/track/answer-due.ics", follow_up.calendar, name="calendar"),
    path("<uuid:pk>/track/history/", follow_up.printed_history, name="history"),
    path("<uuid:pk>/track/go-on/", follow_up.go_on, name="go_on"),
    path("<uuid:pk>/answer/", replies.give, name="reply_give"),
    path("answers/<uuid:reply_id>/reading/", replies.reading, name="reply_reading"),
    path("answers/<uuid:reply_id>/entries/", replies.entries, name="reply_entries"),
    path("answers/<uuid:reply_id>/", replies.result, name="reply"),
    path("answers/<uuid:reply_id>/write/", replies.write, name="reply_write"),
    path("ledger/", ledger.ledger, name="ledger"),
    path("ledger/disclosures.csv", ledger.ledger_csv, name="ledger_csv"),
    path("ledger/add/", ledger.add, name="ledger_add"),
    path("ledger/<uuid:entry_id>/", ledger.change, name="ledger_change"),
    path("ledger/<uuid:entry_id>/remove/", ledger.remove, name="ledger_remove"),
    path("<uuid:pk>/to-many/", batches.start, name="batch_start"),
    path("batches/<uuid:batch_id>/", batches.progress, name="batch"),
    path("batches/<uuid:batch_id>/letters.zip", batches.download_zip, name="batch_zip"),
    path("batches/<uuid:batch_id>/print/", batches.ask_for_print_file, name="batch_ask_print"),
    path("batches/<uuid:batch_id>/letters.pdf", batches.download_print_file, name="batch_print"),
    path("batches/<uuid:batch_id>/forget/", batches.forget, name="batch_forget"),
]
