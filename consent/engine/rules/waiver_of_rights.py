"""The patient gives up a right: ownership, approval, claims, liability, a jury, notice, privacy."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue

WAIVE = Cue(
    "waive",
    en="no ownership / assume all / assume the risk / assume any / at my own risk / at your own risk / give up any / releasing / release and hold / agrees to release / forever discharge / disclaim / no rights to / no right, title / accept full responsibility / accept all risk* / waive / waives / waived / waiver / give up / gives up / giving up / relinquish* / forfeit* / forgo / forgoing / surrender / let go of / pass up / renounce* / release and discharge / hereby release / hold harmless / holds ... harmless / hold ... harmless / indemnif* / discharge / "
    "agree to release / release ... from / releases ... from / not hold / covenant not to sue / agree not to sue / agree not to / hold ... liable for nothing / hold its / assign all / no claim / make no ... claim / make no accounting",
    es="renunci* / cede todos / cedo todos / libero / libera / liberar de / exoner* / eximir / exime / se compromete a no reclamar* / no reclamar* / desistir / indemne / exim*",
)
RIGHT = Cue(
    "right",
    en="risk / risks / consequences / ownership of / harmless / responsible / intellectual property / copyright / right / rights / claim / claims / liability / liabilities / liable / damages / ownership / title / interest / inspect* / approv* / compensation / jury / court / sue / lawsuit* / privacy / royalt* / responsib* / action / actions / entitlement / say over / responsibility",
    es="derecho / derechos / reclam* / responsabilidad / danos / propiedad / titularidad / indemniz* / demand* / accion / acciones / fuero / fueros / jurado / privacidad / exigir*",
)
OWNED = Cue(
    "owned",
    en="property of / owns the / owns what / owns all / become* the property / becomes ... property / becomes our / sole property / exclusive property / title to / vests in / vest in / belong* to the / belongs to us / shall own / will own / retain ownership / retains ownership / owned by / own the copyright / copyright to",
    es="propiedad de / propiedad exclusiva / propiedad del / pertenece* a / sera* propiedad / pasan a ser propiedad / titularidad de / seran de propiedad / dueno* de",
)
DISPUTE = Cue(
    "dispute",
    en="arbitrat* / jury trial / trial by jury / class action* / collective suit / bring a claim only / individual basis / leave the courts",
    es="arbitraje / arbitro / juicio por jurado / accion colectiva / renunciando a / jurisdiccion de",
)
NOT_LIABLE = Cue(
    "not-liable",
    en="not be liable / not liable / not responsible for / not be responsible / no liability / no responsibility / bears no responsibility / bear no responsibility / shall not be held / not be held / assumes no / accept* no responsibility / in no event shall / disclaim* / as is / not hold / no warranty / makes no warrant* / not answerable",
    es="no sera responsable / no seran responsables / no es responsable / no somos responsables / no se hace responsable / no se hara responsable / no nos hacemos responsables / no asume responsabilidad / no asume* / no se responsabiliza / no responde / solo respondera / libre de cualquier responsabilidad / exclusiva responsabilidad / sin responsabilidad / no sera responsabilidad / no garantiza ni",
)
KEPT = Cue(
    "rights-kept",
    en="do not give up / not giving up / do not waive / does not waive / not waive / no way does this waive / no way waives / do not lose / does not limit / does not take / not release the / in no way / without prejudice / before releasing / release of information / release my medical / cannot be waived / retain all / keep your own / still use your / do not release / release of protected",
    es="no renunci* / no pierde / no perder* / no limita / sin renunciar / no implica renunciar / no supone la renuncia",
)
NOT_TOLD = Cue(
    "not-told",
    en="not be informed about / will not be informed / not be told / will not be notified / not be notified / not be shown / not required to release to you / no right to / no rights to / not have the right / not entitled to / will not be asked to approve / without my approval / without inspection / no opportunity to / not have a right / not receive notice / not be contacted again / no longer have any right",
    es="no sera informado / no seran informados / no se le informar* / no tendra derecho / no tiene derecho / no tengo derecho / sin mi aprobacion / sin su aprobacion / sin derecho a",
)

RULE = ClauseRule(
    category="waiver-of-rights",
    polarity="risk",
    patterns=(
        when(WAIVE, RIGHT, unless=(KEPT,), confidence=SURE, in_context=False),
        said(
            OWNED,
            Cue(
                "ownable",
                en="record* / chart* / film* / image* / photo* / sample* / specimen* / tissue / data / invention* / dna / recordings / give / information / media / material*",
                es="expediente* / placas / muestras / imagenes / datos / fotografias / grabaciones / historia / videos",
            ),
            unless=(KEPT,),
            confidence=LIKELY,
            in_context=False,
        ),
        said(DISPUTE, unless=(KEPT,)),
        said(NOT_LIABLE, unless=(KEPT,), confidence=LIKELY),
        said(NOT_TOLD, unless=(KEPT,), confidence=LIKELY),
    ),
    examples=(
        "I waive any right to inspect or approve the finished photographs.",
        "You agree to settle disputes by binding arbitration.",
        "Renuncio a cualquier derecho de reclamar por el uso de mis imágenes.",
    ),
    counterexamples=(
        "You do not give up any legal rights by signing this form.",
        "You have the right to see your records.",
        "Al firmar no renuncia a ninguno de sus derechos.",
    ),
)
