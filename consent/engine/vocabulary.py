"""Words that many rules share: who acts, on what, what is done, to whom, under which condition.

Kept in one place so that a word learned for one rule serves all of them. See cues.py for the notation.
"""

from consent.engine.cues import Cue

DATA = Cue(
    "data",
    en="data / dataset* / datum / information / info / record / records / recordings / recording / chart / charts / "
    "image / images / scan / scans / photo / photos / photograph* / picture* / video* / sample* / specimen* / biospecimen* / "
    "tissue* / saliva / blood / dna / results / answers / responses / phi / pii / files / history / details / upload* / "
    "likeness / voice / media / material / materials / films / x-ray* / messages / chats / conversations / entries / "
    "profile / reports / report / contents / measurements / markers / diagnos* / summar* / claims",
    es="dato / datos / informacion / expediente* / historia* clinica* / historial* / imagen / imagenes / fotografia* / "
    "foto / fotos / video* / grabacion* / muestra* / tejido* / sangre / saliva / adn / resultados / respuestas / "
    "registro / registros / estudio / estudios / placas / radiografia* / voz / archivos / perfil / casos / reportes / "
    "informe / informes / ficha / diagnostico* / mensajes / contenido* / calendario / series",
)
SHARE = Cue(
    "share",
    en="share / shared / shares / sharing / disclos* / releas* / provid* your / provide personal / provided to / transmit* / transfer* / "
    "sent to / send ... to / sends / given to / give ... to / giving / passed to / pass ... to / made available / make ... available / available to / "
    "accessible to / have access / has access / gain access / given access / granted access / give access / can access / may access / access your / "
    "distribut* / furnish* / supplied / supply / supplies / suppl* to / conveyed / convey / reveal* / hand* over / lend / lent / "
    "seen by / viewed by / reviewed by / uploaded to / deposited / submitted to / reported to / report ... to / "
    "shown to / placed in / put into / exchang* / forwarded / published / publish / posted / goes to / go to / "
    "passes to / passed on / made public* / read by / opened to / viewable",
    es="compart* / divulg* / revel* / cede / ceder / ceden / cedera / cedan / cedid* / cesion / transfer* / transmit* / "
    "envi* / remit* / entreg* / proporcion* / comunic* a / comunicar* / comunicad* / facilit* / suministr* / "
    "pone* a disposicion / poner a disposicion / pondra* a disposicion / a disposicion de / tendra* acceso / tiene* acceso / "
    "acced* / disponible* para / distribu* / public* en / publicar* / publicad* / dar a / damos a / daremos / se dan a / pasar / "
    "pasan / pasa a / mostrar* / revisad* por / recibir* / recibe / reciben / difund* / vista por",
)
USE = Cue(
    "use",
    en="use / used / uses / using / utiliz* / employ / employed / process / processed / processing / analyz* / analys* / "
    "exploit* / reuse / reused / repurpos* / serve as / serves as / draw on / draw from / turned to",
    es="usar / usa / usan / usara* / usaran / usad* / use / usen / usarlo* / usarla* / usamos / uso / utiliz* / emple* / trat* / proces* / "
    "analiz* / aprovech* / sirv* / reutiliz* / destin* / explot*",
)
KEEP = Cue(
    "keep",
    en="keep / keeps / kept / keeping / store / stored / stores / storing / storage / retain* / retention / hold / held / "
    "archiv* / preserv* / maintain* / remain* / remain in effect / save / saved / sav* / rest on / banked",
    es="conserv* / guard* / almacen* / manten* / mantien* / reten* / archiv* / custodi* / permanec* / retien*",
)
SELL = Cue(
    "sell",
    en="sell / sells / sold / selling / rent / rents / licensed to / license to / licensing of / license them / license your / license my / licensees / moneti* / barter* / royalt* / for a price / for sale / for money / in exchange for money / dispose of ... purchasers / let out for hire",
    es="vend* / vent* a / venta / ventas / alquil* / arrend* / comercializ* / licenci* a / licenciar* / a cambio de un precio / "
    "a cambio de dinero / a cambio de pago / monetiz* / comerci* con / compraventa / lucr* / ponemos precio / pondremos precio",
)
OUTSIDER = Cue(
    "outsider",
    en="third part* / third-part* / partner / partners / vendor / vendors / affiliate* / subsidiar* / sponsor / sponsors / "
    "compan* / business associate* / businesses / contractor* / subcontractor* / service provider* / processors / supplier* / "
    "advertis* / analytics / collaborat* / other researchers / other investigators / another investigator / outside researchers / "
    "outside investigator* / outside scientists / other scientists / scientists at / qualified researchers / qualified scientists / approved researchers / "
    "authorized researchers / future researchers / research partners / researchers around / researchers outside / researchers at other / researchers worldwide / "
    "researchers at / researchers who / researchers can / researchers may / researchers and / to researchers / with researchers / "
    "universit* / institutions / other organi* / outside organi* / organizations / outside / pharmaceutical / "
    "industry / biotech* / manufacturer* / developers / repositor* / public database* / open database* / open access database* / data bank* / databank* / "
    "central banks / shared database* / data librar* / scientific community / general public / the public / publicly / anyone / "
    "agents / consultants / auditors / accreditors / lawyers / broker* / firm / firms / investors / buyer / successor / purchaser* / "
    "acquirer / new owner / foundations / funders / funding / news / newspapers / press / media outlets / donors / social media / facebook / google / "
    "amazon / microsoft / openai / dropbox / agency / agencies / laborator* / language model / other customers / other users / "
    "network* / colleagues / museums / studios / producers / hosting / databrary / dbgap / nih / ebi / commercial entit* / entities / others",
    es="tercero / terceros / terceras / socio / socios / proveedor* / filial* / subsidiari* / afiliad* / patrocinador* / empresa / empresas / "
    "compania* / sociedad* del / sociedades / contratista* / encargado* del / aliad* / colaborador* / anunciant* / otros investigadores / "
    "investigadores acreditados / investigadores calificados / investigadores de / investigadores externos / grupos de investigacion / "
    "universidad* / instituciones / otras instituciones / otras entidades / entidades / organizaciones / organismos / farmaceutic* / fabricant* / "
    "laboratorios / industria / desarrollador* / repositori* / bases de datos publicas / banco* de datos / bancos centrales / comunidad cientifica / "
    "publico en general / publicamente / acceso abierto / agentes / consultor* / auditor* / asesores / abogad* / comprador* / inversor* / adquir* / "
    "cesionari* / fundacion* / prensa / medios de comunicacion / redes sociales / facebook / google / dropbox / amazon / microsoft / red publicitaria / "
    "redes que / nube / otras personas / otras partes / partes adicionales / externos / externas / de fuera / marcas / cualquier persona / cualquiera / "
    "aseguradora* / grupo empresarial / mismo grupo / norteamerican*",
)
CARE_TEAM = Cue(
    "care-team",
    en="treatment / care team / your doctor* / my doctor* / your physician / your provider / health care provider* / nurses / "
    "your care / my care / for your treatment / payment",
    es="tratamiento / equipo tratante / su medico / mi medico / atencion medica / personal sanitario / profesionales que lo atienden",
)
RESEARCH_OVERSIGHT = Cue(
    "research-oversight",
    en="institutional review board / irb / ethics committee / ethics board / research oversight / ohrp / fda / food and drug / "
    "human research protection* / monitor the / audit the / oversee / oversight / quality assurance",
    es="comite* de etica / junta de revision / ohrp / fda / supervision de la investigacion / comites",
)
DEIDENTIFIED = Cue(
    "deidentified",
    en="de-identif* / deidentif* / anonym* / pseudonym* / aggregat* / coded / non-identif* / non-personally / unidentif* / "
    "not identif* / cannot identify / does not identify / identifiers removed / identifiers have been removed / identifiers are removed / "
    "identifiers might be removed / identifiers are gone / without identifiers / without names / without your name / without my name / "
    "with your name off / name off / names off / name taken off / names scrubbed / names removed / stripped of / strip names / strip* of ... identif* / "
    "strip* ... names / removed of / removal of names / identifiers / no user ids / excluding pii / exception of pii / "
    "with identities removed / no longer identif* / code number / directly identifying information / no individual shown / pooled records / "
    "statistical / statistics / summaries / in statistical form / limited data set / scrubbed / blanked",
    es="anonim* / desidentific* / seudonim* / pseudonim* / agregad* / disociad* / codificad* / sin identific* / sin datos de identific* / "
    "sin nombre / sin su nombre / sin mi nombre / sin apodos / no identific* / no lo identific* / no le identific* / despersonaliz* / "
    "quitad* el nombre / quitado el nombre / quitar su nombre / quitar el nombre / se quito toda identidad / estadistic* / codigo numerico / ese codigo",
)
FUTURE = Cue(
    "future",
    en="future / later studies / later research / later use / other studies / other research / additional studies / additional research / "
    "further studies / further research / any research / any study / any other research / any purpose / new research / "
    "not yet / nobody has / no one has / nobody has planned / have not yet been / yet to come / to come / any disease / "
    "any health condition / any condition / any illness / any trait / unspecified / other questions / other projects / related projects / "
    "other conditions / other diseases / kinds of research / kinds of medical research / types of research / many types / secondary research / secondary use / "
    "general research / scientific purposes / research purposes / academic purposes / research and development / products or conditions / "
    "other kinds of studies / whatever",
    es="futur* / posterior* / posteriormente / otros estudios / otras investigaciones / otra investigacion / cualquier investigacion / cualquier estudio / "
    "nuevos estudios / nuevas investigaciones / aun no / todavia no / por definir / otras enfermedades / estudios adicionales / fines cientificos / "
    "fines de investigacion / investigacion cientifica / proposito de investigacion / se les vayan / con el tiempo se / lo que quieran / "
    "salud publica / investigacion y desarrollo / fines estadisticos",
)
RESEARCH = Cue(
    "research",
    en="research / researcher* / study / studies / studying / scientific / science / scientist* / biobank* / bio-bank* / registry / registries / repositor* / "
    "investigat* / questions / learn more about / genetic studies / data bank* / databank* / data librar* / biorepositor* / dna database",
    es="investigacion* / investigador* / estudio / estudios / cientific* / biobanco* / registro de pacientes / repositori* / banco* de datos / banco de tejidos / banco de muestras / ensayos",
)
PERMISSION_ASKED = Cue(
    "permission-asked",
    en="with your permission / with your consent / with your written / unless you give / only if you agree / if you agree / if you consent / "
    "if you choose / if you opt / your authorization / your written authorization / without your permission / without your consent / "
    "without your written / without my written / without asking",
    es="con su permiso / con su consentimiento / con su autorizacion / si usted acepta / si acepta / si usted autoriza / "
    "sin su consentimiento / sin su autorizacion / previo consentimiento / consentimiento previo / si usted firma",
)
ONLY = Cue(
    "only",
    en="only / solely / exclusively / for no other / no other purpose / nothing else / nothing beyond / strictly / limited to",
    es="solo / solamente / unicamente / exclusivamente / ningun otro fin / ninguna otra cosa / para nada mas / nada mas que / no se utilizaran para otros / estrictamente",
)
IMAGES = Cue(
    "images",
    en="photo / photos / photograph* / picture* / image / images / video / videos / videotap* / video recordings / recording / recordings / footage / film / films / filmed / "
    "filming / likeness / voice / case / cases / excerpts / clips / clip / scan / scans / x-ray* / slides / portrait* / media / face",
    es="foto / fotos / fotografia* / imagen / imagenes / video / videos / grabacion* / grabad* / filmacion* / rostro / cara / radiografia* / placas / voz / caso / casos / testimoni*",
)
WITHDRAW = Cue(
    "withdraw",
    en="withdraw* / revok* / revoc* / rescind* / cancel* / change your mind / change my mind / take back / opt out / drop out / leave the study / stop participat* / stop taking part",
    es="revoc* / retir* / retract* / cambiar de opinion / cambia de opinion / dejar de participar / abandonar / cancel* / anul*",
)
SIGNING = Cue(
    "signing",
    en="sign / signs / signed / signing / signature / authoriz* / agree / agrees / agreed / accept / accepts / consent / consents / consenting / "
    "authorization / participat* / permission / execute / executes / decline / declines / refuse / refuses / refusing / withdraw / revoke / withdrawing / opting out",
    es="firm* / autoriz* / acept* / consent* / consient* / negar* / niego / niega / negativa / rechaz* / particip* / permiso / revoc* / retir* / admit*",
)
CARE = Cue(
    "care",
    en="care / treatment / treat / treated / services / service / benefits / payment / enrollment / enrolment / eligib* / coverage / admission / appointment",
    es="atencion / tratamiento / atender* / servicio / servicios / beneficios / pago / inscripcion / elegibilidad / cobertura / ingreso / cita",
)
WE_MAY = Cue(
    "we-may",
    en="may / might / can / could / will / shall / agree* / authoriz* / permit* / allow* / consent* / permission / hereby / grant*",
    es="podra* / puede* / podran / pueden / podria* / autoriz* / acept* / permit* / consient* / otorg* / se usar* / sera* / seran",
)
CHOICE = Cue(
    "choice",
    en="optional / opt out / opt-out / opt in / opt-in / initial / initials / check the box / mark the box / tick / choose / choice / "
    "yes or no / if you agree / if you choose / if you do not want / unless you object / decline / you may refuse / checkbox",
    es="opcional* / marque / marcar / casilla* / iniciales / si acepta / si usted acepta / elegir / oponerse / si no desea / rechazar / negarse / optar por",
)
