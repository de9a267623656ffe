"""Encryption, codes, locked or restricted storage, access limits, audit, removal of identifiers, defacing."""

from consent.engine.clause_rule import LIKELY, SURE, ClauseRule, denied, said, when
from consent.engine.cues import Cue

MEASURE = Cue(
    "measure",
    en="file cabinet / secure platform / secure portal / secure video / secure connection / secure website / secure manner / hipaa-compliant / hipaa compliant / physical, electronic / physical, technical / procedural safeguards / industry standard* / appropriately safeguard / minimum necessary / controlled-access / controlled access / access committee / data access / review committee / not attempt to / not try to identify / agree not to try / labeled with / labelled with / unidentifiable / restricted-access / security protocols / network and software security / security software / vpn / two-step / multi-factor / kept separate / trained staff / trained personnel / confidentiality training / approved by an institutional / encod* / scrambled / masked / certificates of / removed from the data / reasonable security / reasonable measures / reasonable steps to / reasonable efforts to protect / safeguard your / safeguard the / encrypt* / password / password-protected / passphrase / locked / lock / secure server* / secure storage / secure location / secure database / secure environment / secure network / secure computer* / secured / securely / secure systems / stored securely / kept secure / firewall* / ssl / tls / restricted access / access controls / access control / limited access / access is restricted / access is limited / restrict access / limit access / need-to-know / need to know / "
    "code number / study code / participant code / subject code / coded / study id / id number / random id / random number / unique number / study number / participant number / assigned a / identification number / pseudonym* / de-identif* / deidentif* / anonymous / anonymously / anonymized / anonymised / anonymize / anonymise / anonymity / identifiers will be removed / identifying information will be removed / names will be removed / names removed / removal of identif* / "
    "remove your name / remove all identif* / remove identif* / stripped / blur / blurred / deface* / faces removed / audit* / logged / audit log / staff training / security measures / security practices / security assessments / security reviews / physical security / technical and organizational / administrative, technical / safeguards / confidentiality agreement* / agree* to maintain confidentiality / agreed to maintain / promise to keep / sign a contract / data use agreement* / "
    "business associate agreement / only authorized / authorized personnel / role-based / two-factor / hashed / backup* encrypted / separately from / separate from your data / stored separately / barcode / sealed envelope / vetted / industry-leading security / standards for security / protect against unauthorized / code key / link* only by",
    es="tecnologias de seguridad / autenticacion / plataforma segura / conexion segura / sistemas seguros / sistema seguro / servidores seguros / de manera segura / base de datos segura / protegida con / protegido con / protegidos con / individuos autorizados / medidas razonables / medidas necesarias / medidas para proteger / medidas de proteccion / sin datos de identificacion / miembros capacitados / registro de cada / sobre cerrado / archivo cerrado / gabinete / proteccion de su privacidad / no podra* ser identificad* / quitaremos / eliminaremos su nombre / codigo unico / numero de codigo / acceso no autorizado / cifrad* / cifrar / encript* / encriptad* / contrasena / bajo llave / armario cerrado / servidor* segur* / forma segura / manera segura / de forma segura / almacenamiento seguro / medidas de seguridad / medidas tecnicas / medidas administrativas / medidas organizativas / estandares de seguridad / cortafuegos / acceso restringido / acceso limitado / acceso controlado / control de acceso / controles de acceso / restringir el acceso / "
    "codigo / codigos / codificad* / numero de identificacion / seudonim* / anonim* / anonimiz* / anonimato / desidentific* / disociad* / se eliminaran los nombres / eliminar* identific* / quitaran los / no sera reconocible / rostro difuminado / auditor* / personal autorizado / acuerdo* de confidencialidad / clausula* de confidencialidad / secreto profesional / https / ssl / rigurosas medidas / protocolos de seguridad / mecanismos de seguridad / salvaguard* / ssl / copias de seguridad",
)
NOT_NAMED = Cue(
    "act-of-naming",
    en="identify you / identify participants / identified / identifies you / identifying information / your name / name will / your identity / identities / identifiable information / identifiable / personally identif* / names / personal identifiers / your email / ip address / your face",
    es="identific* / su nombre / mi nombre / su identidad / nombres / datos personales de",
)
NAME = Cue(
    "name-hidden",
    en="appear / used / be used / published / publish / included / include / contain / reveal* / shared / disclosed / linked / associated / connected / recorded / stored / made public / collected / attached / identify / collect / released / know / keep / ask for / tied / placed / able to",
    es="aparecer* / usar* / utiliz* / public* / inclu* / revel* / divulg* / identificar* / vincul* / compart* / figurar* / permita / contendra / conocera",
)
NOT_SAFE = Cue(
    "not-safeguard",
    en="cannot guarantee / no guarantee / cannot be guaranteed / shared with other researchers / may be shared / can be shared / sold / without your additional / could identify / might be able to identify / could be identified / not be completely / can not be anonym* / other investigators / may be identified / future research / sensitive / could be used to identify / may be used and / may be compromised / published may / not completely secure / locked in / password to / your password / not liable / forget your password / anonymous feedback / we may share / 100% / not secure / no electronic / anonymous identifiers / cannot assure / small chance / there is a risk / small risk",
    es="no podemos garantizar / no se puede garantizar / no garantiz* / riesgo / podra* compartirse / su contrasena / futuros estudios / podra* vender* / no ser completamente / estadistic* / codigo penal / codigo civil / codigo de etica / codigo deontologico / terceros / ninguna transmision",
)

RULE = ClauseRule(
    category="safeguards",
    polarity="protection",
    patterns=(
        when(MEASURE, unless=(NOT_SAFE,), in_context=False),
        denied(
            NAME,
            NOT_NAMED,
            unless=(
                NOT_SAFE,
                Cue(
                    "not-name-promise",
                    en="if you do not / no longer / without your / not be able to withdraw / not limited",
                    es="si no / no autorizo / sin su",
                ),
            ),
            confidence=LIKELY,
        ),
        said(
            Cue(
                "no-names",
                en="will not identify you / not identify you / does not identify you / do not identify you / cannot be identified / cannot be traced back / not be identifiable / name will not / names will not / no names / no identifying / no personal information / no personally identif* / neither your name / never publish / not include your name / not contain any identif* / instead of your name / in place of your name / not by name / not be linked to your name / cannot be linked to you / not be linked to you / not be associated with",
                es="no lo identific* / no se identific* / su nombre no / no se incluira su nombre / sin identificarlo / no aparecera su nombre / no permit* identific* / no contendra* / en lugar de su nombre / no se revelar*",
            ),
            unless=(NOT_SAFE,),
            confidence=SURE,
        ),
    ),
    examples=(
        "Your data are encrypted and stored on a secure server.",
        "Your name will not appear in any publication.",
        "Sus datos se guardarán de forma segura con un código en lugar de su nombre.",
    ),
    counterexamples=(
        "We cannot guarantee that electronic mail is secure.",
        "The scanner is in the next room.",
        "El equipo está en la sala contigua.",
    ),
)
