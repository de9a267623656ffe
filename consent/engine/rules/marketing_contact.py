"""Contact for marketing, fundraising, products, new studies, or automated calls not about this care."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue

CONTACT = Cue(
    "contact",
    en="contact you / contact me / contacting me / contacting you / contacted / recontact* / re-contact* / approach you / be approached / call you / call me / place calls / reach me / reach you / text you / send you / send me / email you / e-mail you / mail you / write to you / invite you / invitations / tell you of / hearing from us / "
    "inform you about / notify you about / receive / tell you about / get in touch / may call / shall text / invite / write, telephone / inform you of / contact the",
    es="contactar* / contacto / comunicarnos con / comunicarse con / ponernos en contacto / ponerse en contacto / pondran en contacto / llamar* / enviar* / envio de / recibir* / escribirle / invitar* / ofrecer* / informarle / hacerle llegar / proponerle / te mostramos / invitaciones",
)
PITCH = Cue(
    "pitch",
    en="marketing / fundrais* / fund drive / donation* / donate / appeals for / promotion* / promotional / advertis* / special offers / offers / products and services / products or services / newsletter* / surveys / new studies / other studies / future studies / further studies / future research / additional studies / other research studies / "
    "another research / different or future / new trials / clinical trials / follow up studies / follow-up studies / open days / events / new services / interested in participating / research opportunities / study opportunities / other remedies / seasonal / paid courses / memberships / health-related benefits / goods or services",
    es="mercadotecnia / marketing / publicidad / publicitari* / promocion* / promocional* / ofertas / recaudacion de fondos / donativo* / donacion* de dinero / boletin* / productos o servicios / servicios y productos / servicios y o productos / productos y servicios / nuestros servicios / encuestas / otros estudios / estudios adicionales / futuros estudios / nuevos estudios / otro estudio / "
    "eventos / prospeccion comercial / propaganda / comercial* / seguros / membresias / cuestionarios adicionales / cuestionarios de seguimiento / fines mercadotecnicos / avisos de productos",
)
DIALER = Cue(
    "dialer",
    en="auto-dial* / autodial* / automatic dialer / automated calls / automated text / prerecorded / pre-recorded / artificial voice / robocall* / dialing equipment / recorded voice",
    es="llamadas automaticas / mensajes automaticos / marcador automatico / pregrabad* / medios telefonicos / sms, chat",
)
CARE_ONLY = Cue(
    "care-only",
    en="reminder* / results of your / about your care / if you have questions / have any questions / questions about / not contact / will not receive / unsubscribe / opt out of / without your authorization / only with your / receive treatment / receive care / receive a copy / receive the results / receive payment / receive any / need your written",
    es="recordatorio* / si tiene preguntas / preguntas sobre / cualquier duda / dudas / no recibir / recibir tratamiento / darse de baja / recibir atencion / no autorizo / evitar",
)

RULE = ClauseRule(
    category="marketing-contact",
    polarity="risk",
    patterns=(
        when(CONTACT, PITCH, unless=(CARE_ONLY,)),
        when(DIALER, unless=(CARE_ONLY,), confidence=LIKELY),
        when(
            Cue(
                "for-marketing",
                en="for marketing / marketing purposes / for fundraising / fundraising purposes / marketing communications / targeted advertising / personalized advertising / marketing and / marketing or / showing you advertisements / tailored to",
                es="fines de marketing / propositos de marketing / acciones de marketing / fines publicitarios / fines promocionales / fines mercadotecnicos / recaudacion de fondos / materiales publicitarios / fines comerciales y / prospeccion comercial",
            ),
            unless=(CARE_ONLY,),
            confidence=LIKELY,
        ),
        said(
            Cue(
                "recontact",
                en="recontacted for / be recontacted / willing to be approached / contact you in the future / contact me in the future / contact me again / contact you again",
                es="volver a contactar* / contactarlo en el futuro / contactarle en el futuro",
            ),
            confidence=SURE,
        ),
    ),
    examples=(
        "We may contact you about products, offers and fundraising events.",
        "I agree to be contacted about future studies.",
        "Podremos enviarle publicidad y promociones.",
    ),
    counterexamples=(
        "We will call you with a reminder of your appointment.",
        "If you have questions about this study, contact Dr. Lee.",
        "Si tiene preguntas, puede llamar a la clínica.",
    ),
)
