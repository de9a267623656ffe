"""The patient will be asked again before a new use."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue

ASK_AGAIN = Cue(
    "ask-again",
    en="ask you again / ask your permission / ask for your permission / ask for your consent / ask for your approval / ask for additional / ask for new consent / ask you first / ask you before / asked again / asked before / asked for permission / be asked to / contact you for permission / contact you to ask / contact you for / obtain your permission / obtain your consent / obtain your written / obtain your authorization / obtain your valid / obtain your prior / seek your consent / seek your permission / "
    "seek additional consent / seek your / new authorization / additional consent / additional written / separate consent / separate authorization / separate permission / separate written / separate form / fresh consent / further signature / new consent / re-consent / reconsent / come back to you / agree afresh / explicit permission / expressly said yes / your specific permission / your explicit consent / show you first / wait for your / preguntar",
    es="le preguntaremos / se le preguntar* / volveremos a preguntar* / le pediremos / se le pedira / se le pediria / se le solicitar* / se solicitar* / le solicitaremos su / nuevo consentimiento / nueva autorizacion / nuevo permiso / autorizacion adicional / consentimiento adicional / consentimiento expreso / autorizacion expresa / consentimiento previo y explicito / consentimiento previo / consentimiento especifico / una firma aparte / pedirme antes / primero te pregunto / decida de nuevo / se le consulte / pedir* de nuevo / tendra que pedirme",
)
WITHOUT_ASKING = Cue(
    "without-asking",
    en="with your written / only if you give / only if you tell / unless you tell us / unless you authorize / not without your / without your written / without your explicit / your written permission / your written authorization / require your authorization / requires your authorization / need your written / with your prior / without first / without your approval / without obtaining / without your written consent / without your written permission / without your written authorization / without your permission / without your consent / without your specific / without your express / without your explicit / without your prior / without your authorization / without my written / without my permission / without my consent / without separate written / without further consent / without asking you / unless you give / unless you sign / unless you give us / unless i sign / unless i give / only with your written / only with your consent / only with your permission / only with your authorization / "
    "only be made with your / only with explicit / without the participants' / with your authorization / will be made only with",
    es="sin su consentimiento / sin su autorizacion / sin su permiso / sin mi consentimiento / sin mi autorizacion / sin consentimiento expreso / sin su previo / sin antes / sin que antes / a menos que usted autorice / solo con su consentimiento / solo con su autorizacion / solo con su permiso / sin autorizacion expresa",
)
NOT_DONE = Cue(
    "not-done",
    en="not / no / never / only / other uses / any other",
    es="no / nunca / ningun / ninguna / ningun* / solo / ni",
)
NO_ASKING = Cue(
    "no-asking",
    en="will not ask / not ask for / without asking you / without seeking / no further consent / without additional consent / not be asked / without further / no additional consent / not require / not need your / with or without / not necessary / to disclose without / will be asked to sign / asked to complete / asked questions / be asked to give / be asked to do / be asked to answer / be asked to fill / even without / information without / by law / additional informed consent / legally allowed",
    es="no es necesario / sin necesidad / sin requerir / sin que sea / no se le pedira / aun sin / podra* ... sin su / previsto en la ley / se le pedira que / se le solicitara que / no se requiere",
)

RULE = ClauseRule(
    category="recontact-consent",
    polarity="protection",
    patterns=(
        when(
            ASK_AGAIN,
            unless=(
                NO_ASKING,
                Cue(
                    "this-form",
                    en="this form / be asked to / asking your permission to",
                    es="este formulario",
                ),
            ),
            confidence=LIKELY,
            in_context=False,
        ),
        when(
            ASK_AGAIN,
            Cue(
                "before-use",
                en="before / first / any other / new / if we / future / should / separate / additional / different",
                es="antes / otro / otra / otros / nuevo / nueva / distint* / si se / adicional / aparte",
            ),
            unless=(NO_ASKING,),
            confidence=SURE,
            in_context=False,
        ),
        said(WITHOUT_ASKING, NOT_DONE, unless=(NO_ASKING,), confidence=LIKELY, in_context=False),
    ),
    examples=(
        "We will ask for your permission before any new use.",
        "Your images will not be published without your written consent.",
        "Le pediremos un nuevo consentimiento antes de cualquier otro uso.",
    ),
    counterexamples=(
        "We will not ask for your consent to later studies.",
        "You will be asked to answer questions about sleep.",
        "No se le pedirá su consentimiento para otros estudios.",
    ),
)
