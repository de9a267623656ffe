"""The permission ends on a stated date, event or period; data kept for a stated period."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import KEEP

EXPIRE = Cue(
    "expire",
    en="expire / expires / expiring / expiration / expiry / ends on / end on / ends / ends when / lapses / lapse / terminates / terminate on / in effect until / valid until / valid for / effective until / remain in effect for / remain in effect until / good for / in force until / remain valid / runs out / stop* on",
    es="expira* / expire / vence* / vencer* / vencimiento / caduca* / valid* hasta / valida por / vigencia / vigente / termina / finaliza* / estara en vigor / tendra validez / validez de / vale hasta / vale por",
)
PERIOD = Cue(
    "period",
    en="year / years / month / months / days / hours / weeks / one year / date / january / february / march / april / june / july / august / september / october / november / december / 2024 / 2025 / 2026 / 2027 / 2028 / 2029 / 2030 / end of treatment / end of the study / following event / event / discharge / fortnight / completion",
    es="ano / anos / mes / meses / dias / horas / semanas / fecha / enero / febrero / marzo / abril / mayo / junio / julio / agosto / septiembre / octubre / noviembre / diciembre / 2024 / 2025 / 2026 / 2027 / 2028 / alta / evento / un ano / al finalizar / siguiente",
)
FOR_PERIOD = Cue(
    "for-period",
    en="(for|after|within|at least|minimum of|period of|up to|until) ...(one|two|three|four|five|six|seven|ten|fifteen|twenty|thirty|sixty|ninety|twelve|1|2|3|5|6|7|10|12|15|20|25|30|60|90) (\\(\\d+\\) )?(year|month|day|week|hour)* / until january / until december / for the duration of the study",
    es="(durante|por|hasta|tras|despues de|al menos|minimo de|a los|plazo de|periodo de) ...(un|uno|dos|tres|cuatro|cinco|seis|siete|diez|quince|veinte|treinta|sesenta|noventa|1|2|3|5|6|7|10|12|15|20|30|60|90) (\\(\\d+\\) )?(ano|mes|dia|semana|hora)* / durante el tiempo que dure",
)
NO_EXPIRY = Cue(
    "no-expiry",
    en="not expire / no expiration / never expire* / no end date / does not expire / indefinite* / withdraw / respond / study takes / will last / last about / visit / visits / follow-up / notify / your participation will / notice / reply / within / answer",
    es="no expira / no vence / sin fecha / indefinid* / no tiene fecha / respuesta / respond* / visita* / sesiones / contest* / habiles",
)

RULE = ClauseRule(
    category="expiry",
    polarity="protection",
    patterns=(
        when(
            EXPIRE,
            PERIOD,
            unless=(
                Cue(
                    "never",
                    en="not expire / no expiration / never expire* / does not expire / no expiry / session* / study ends / when the study",
                    es="no expira / no vence / sin fecha / no caduca",
                ),
            ),
            confidence=LIKELY,
            in_context=False,
        ),
        when(KEEP, FOR_PERIOD, unless=(NO_EXPIRY,), confidence=LIKELY, in_context=False),
        said(
            Cue(
                "authorization-expires",
                en="authorization expires / authorization will expire / consent expires / consent will expire / permission ends / permission expires / release expires / valid until / expires on / expiration date / this consent lapses",
                es="autorizacion expira / autorizacion vence / autorizacion caduca / valida hasta / vence el / expira el / fecha de vencimiento / fecha de expiracion",
            ),
            unless=(Cue("never2", en="not expire / no expiration", es="no expira / no vence / sin fecha"),),
            confidence=SURE,
            in_context=False,
        ),
    ),
    examples=(
        "This authorization expires one year after I sign it.",
        "Recordings are kept for five years.",
        "Esta autorización vence en un año.",
    ),
    counterexamples=(
        "This authorization does not expire.",
        "The study visit takes two hours.",
        "Esta autorización no expira.",
    ),
)
