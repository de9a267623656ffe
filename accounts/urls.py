from django.urls import path

from accounts import views

app_name = "accounts"
urlpatterns = [
    path("", views.account_home, name="home"),
    path("keep/", views.keep_guest_items, name="keep"),
    path("forget/", views.forget_guest, name="forget"),
    path("delete/", views.delete_account, name="delete"),
]
