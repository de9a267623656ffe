"""Data are kept, or the permission lasts, with no end date."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import KEEP

NO_END = Cue(
    "no-end",
    en="indefinite* / indefinitely / forever / in perpetuity / perpetual* / permanent / permanently / permanent record / no expiration / no expiry / not expire / never expire* / no end date / no set end / no closing date / no cut-off date / no scheduled / "
    "no time limit / without time limit / without limit of time / no date / without end / unlimited period / unlimited time / not have an expiration / does not expire / will not expire / cannot give you an exact date / no specific end / "
    "no specified time / until they are used up / until used up / used up / grows forever / many years / as long as we / no day being / do not intend to delete / no exact date / not have an end",
    es="indefinid* / indefinidamente / tiempo indefinido / para siempre / a perpetuidad / perpetu* / permanente* / sin limite de tiempo / sin limite temporal / sin plazo / sin fecha de / no expira / no vence / no caduca / no tiene fecha de / "
    "no hay una fecha / no hay fecha / duracion indefinida / plazo indefinido / no las borramos / no se borran nunca / ilimitad*",
)
AS_LONG_AS = Cue(
    "as-long-as",
    en="as long as your account / as long as you / for as long as / until no longer needed / no longer necessary / no longer needed / until it is no longer / long as we have / as needed / until all / until we / reasonable period / period necessary / length of time / for the life of / until the purpose* / required to retain / as long as necessary / as long as needed / as long as is necessary / as long as required / as long as it is / as long as they are / as long as we need / as long as the law / so long as / for the time necessary / as necessary to / long as reasonably / "
    "until the study is / until this study is / until the research is / until the research / until the end of the research / end of the research study / until the study ends / until this research / until the project / "
    "until such time as",
    es="mientras su cuenta / mientras tenga / mientras mantenga / hasta que ya no / hasta cuando / durante el periodo / periodo necesario / durante la vigencia / tiempo razonable / mientras usted / cuando dejen de / todo el tiempo / el tiempo necesario / tiempo que sea necesario / mientras sea necesario / mientras sean necesari* / mientras subsistan / mientras exista / mientras sigan / mientras dure / durante el tiempo necesario / el tiempo que requier* / tiempo que sea / tiempo que resulte / "
    "hasta que finalice el / hasta la conclusion / hasta que se haya completado / hasta que termine el / hasta el final del estudio / cuanto sea necesario / plazo necesario / por el tiempo que",
)
PERMISSION = Cue(
    "permission",
    en="permission / authorization / consent / release / agreement / grant / license / form / right / your choice",
    es="autorizacion / consentimiento / permiso / cesion / licencia / documento",
)
NOT_ABOUT_DATA = Cue(
    "not-data",
    en="permanent damage / permanent injury / permanent address / permanent injuries / permanently block* / permanently delet* / permanently destroy* / permanently remov* / permanent staff / permanent resident / permanent effects / permanently eras*",
    es="dano permanente / lesion permanente / elimina* permanente* / secuelas / domicilio permanente / permanente cuidado",
)

RULE = ClauseRule(
    category="indefinite-retention",
    polarity="risk",
    patterns=(
        said(NO_END, KEEP, unless=(NOT_ABOUT_DATA,)),
        said(NO_END, PERMISSION, unless=(NOT_ABOUT_DATA,)),
        said(AS_LONG_AS, KEEP, unless=(NOT_ABOUT_DATA,), confidence=LIKELY),
        said(
            Cue(
                "no-end-alone",
                en="does not expire / will not expire / no expiration date / no end date / never expires / in perpetuity / perpetuity / perpetual / indefinitely / no scheduled date / cannot give you an exact date",
                es="no expira / no vence / no caduca / sin fecha de vencimiento / sin fecha de expiracion / a perpetuidad / indefinidamente / tiempo indefinido / por tiempo indefinido / sin plazo",
            ),
            unless=(NOT_ABOUT_DATA,),
            confidence=SURE,
        ),
        when(
            AS_LONG_AS,
            Cue(
                "retention-topic",
                en="information / data / samples / records / scores / images",
                es="datos / muestras / imagenes / informacion / catalogos",
            ),
            confidence=LIKELY,
        ),
    ),
    examples=(
        "Your data will be kept indefinitely.",
        "We retain personal information for as long as necessary for our purposes.",
        "Esta autorización no expira.",
    ),
    counterexamples=(
        "Your data will be destroyed after five years.",
        "The procedure may cause permanent damage to the nerve.",
        "Sus datos se conservarán durante cinco años y después se destruirán.",
    ),
)
