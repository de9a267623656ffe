"""The patient may see, correct or get a copy of the form or the data."""

from consent.engine.clause_rule import SURE, ClauseRule, said, when
from consent.engine.cues import Cue

COPY = Cue(
    "copy",
    en="ask to see / ask for a copy / ask us to correct / ask us to amend / electronic or paper copy / get a list / a list of / list of those / list of the times / list of disclosures / see your records / see and get / log in to view / print a copy / edit your / edit and export / update or correct / update, correct / review and update / receive a report / receive your results / receive the results / results returned / have access to your / access to your data / copies of the information / obtain copies / receive copies / view your / review your / summary of your / printout / transcript / export / grab a zip / download / access, correct / access and correct / access or correct / know who / copy of this / copy of the form / copy of the signed / copy of your / copy of my / copy of the consent / copy of it / copy of any / a copy / signed copy / paper copy / photocopy of the signed / receive a copy / given a copy / get a copy / obtain a copy / request a copy / copies of your / inspect / inspect and copy / right to access / right of access / access to your personal / access your personal / access to your medical record / access your data / right to see / see your records / look at your / view your / review your / "
    "right to amend / amend your / request an amendment / request for amendment / correct your / correction / correct it / rectif* / accounting of disclosures / accounting of / data portability / portability / download your / view and download / download and / may be downloaded / can be saved or printed / saved or printed / update your information / know what information / request access / results will be returned / be told the results / see it / read my chart / read the chart / who has looked / put right / save a copy / print or download / executed counterpart / keep for your records / for your records",
    es="pedir copia / resumen o copia / copia por escrito / copia firmada / darán una copia / daran una copia / ver todos / ver tus / ver sus datos / puedes ver / puedes editar / editar tu / modificar sus / acceso a la informacion / solicitar el acceso / acceso: / correccion: / informe completo / los resultados / devolucion de resultados / pedir esa lista / acceder a su / acceder al / solicitar informacion / obtener informacion sobre / copia de la / copia de su / se descargan / entregara una copia / corregirlo / actualizar sus / copia de este / copia de esta / copia del / copia firmada / una copia / recibir* copia / obtener copia / obtener una copia / solicitar copia / quedarme con / derecho de acceso / derechos de acceso / derecho a acceder / acceder a sus / acceder a mis / acceder a tus / acceso, / acceso a sus datos / acceso a mi / conocer sus datos / conocer, / conocer que datos / consultar sus / consultar mi / rectific* / correccion de / corregir sus / corregir / actualizar y rectificar / portabilidad / derechos arco / arco / ver, editar / ver mi / exportar tu / exportar / inspeccionar / revisar mi / descargar",
)
YOU = Cue(
    "you",
    en="you / your / i / my / right / rights / may / patient / participant* / enrollee / will / can / requests / keep / data / errors / personal",
    es="usted / su / sus / mi / mis / derecho / derechos / puede* / podra* / puedo / titular* / tu / tus / se le / recibir* / datos",
)
NOT_YOURS = Cue(
    "not-your-copy",
    en="waive / no right to / not have the right / researchers may / we may obtain / obtain copies / copies of your medical records from / not be given / sponsor / may look at / may inspect and copy / regulatory / fda / monitors / who may inspect / may inspect / auditors / copies of your records to / not guarantee / created a copy / already created / review your medical record / carbon / third part* / ethics / keep a copy / keep copies / not be able to / residual copies / may also review / approve the finished / approve any",
    es="renunci* / obtener copias de sus / no tendra / no tiene / pueden solicitar / copias de seguridad / los investigadores / copias que / copia en la nube / en su poder",
)

RULE = ClauseRule(
    category="access-copy",
    polarity="protection",
    patterns=(
        when(COPY, YOU, unless=(NOT_YOURS,), in_context=False),
        said(
            Cue(
                "copy-right",
                en="copy of this form / copy of this consent / copy of this authorization / copy of the consent form / copy of this document / copy of this notice / right to inspect / inspect and copy / accounting of disclosures / right to receive a copy / right to access / data portability",
                es="copia de este formulario / copia de este consentimiento / copia de este documento / copia de esta autorizacion / derechos arco / derecho de acceso / derecho a acceder / acceso, rectificacion / derechos de acceso",
            ),
            unless=(NOT_YOURS,),
            confidence=SURE,
            in_context=False,
        ),
    ),
    examples=(
        "You will receive a signed copy of this form.",
        "You have the right to inspect and copy your health information.",
        "Usted tiene derecho a acceder a sus datos y rectificarlos.",
    ),
    counterexamples=(
        "I waive any right to inspect the finished pictures.",
        "The sponsor may inspect and copy your records.",
        "Renuncio al derecho de revisar las imágenes.",
    ),
)
