"""Turns of plain speech: what people say where a lawyer would name the thing."""

from consent.engine.concepts.concept import Concept

PLAIN_SPEECH = (
    Concept(
        "machine",
        en="""
            machine / machines / robot / robots / programs / code / systems / engine / engines / computer /
            computers / computerized / computerised / patterns / circuit* / artificial / synthetic / silicon
            / gadget* / technolog* / electronic mind* / programmer* / coder* / engineer / engineers / data
            scientist* / smart program*
        """,
        es="""
            maquina / maquinas / robot / robots / programa / programas / motor / motores / aplicaciones /
            ordenador* / computador* / informatic* / patrones / circuito* / artificial* / sintetic* /
            tecnolog* / programador* / ingenier* / cientific* de datos / codigo que
        """,
    ),
    Concept(
        "learning-machine",
        en="""
            artificial intelligence / ai / machine learning / deep learning / neural / algorithm* / language
            model* / llm / llms / self learning / self teaching / self improving / thinking machine* /
            learning machine* / machines that / machine that / programs that / program that / systems that /
            system that / software that / computers that / computer that / robots that / code that / model
            that / models that / learns by / learn by themselves / learns from / learn from / teach itself /
            teach themselves / teaches itself / pattern finding / pattern recogn* / pattern spotting /
            pattern hunting / find patterns / spot patterns / predict / predicts / prediction* / predictor*
            / electronic brain* / digital brain* / artificial brain* / artificial mind* / virtual doctor* /
            robot doctor* / chatbot* / generative / copilot* / autonomous / automated read* / automatic
            read* / smart system* / smart software / smart program* / smart tool* / smart machine* /
            intelligent system* / intelligent software / intelligent program* / intelligent tool* /
            intelligent machine* / computer intelligence / machine intelligence
        """,
        es="""
            inteligencia artificial / ia / aprendizaje automatico / aprendizaje profundo / aprendizaje de
            maquina* / neuronal* / algoritm* / modelo* de lenguaje / maquinas que / maquina que / programas
            que / programa que / sistemas que / sistema que / ordenadores que / ordenador que / computadoras
            que / computadora que / robots que / software que / modelo que / modelos que / codigo que /
            herramientas que / que aprend* / aprend* sol* / aprend* por si / hallar patrones / buscar
            patrones / reconoc* patrones / busca* patrones / reconocimiento de patrones / predic* /
            pronostic* / cerebro* electronic* / cerebro* digital* / cerebro* artificial* / mente*
            artificial* / medico virtual / asistente* virtual* / generativ* / lector* automatic* / lectura
            automatica / sistema* intelig* / programa* intelig* / software intelig* / maquina* intelig* /
            herramienta* intelig* / sistema* autonom* / inteligencia de la maquina
        """,
    ),
    Concept(
        "teach",
        en="""
            teach / teaches / taught / teaching / train / trains / trained / training / feed / feeds / fed /
            feeding / fodder / fuel / fuels / tutor / coach / coaching / drill / drilled / practice on /
            practise on / practice material / study material / learning material / raw material / lesson /
            lessons / examples / example for / ingest* / sharpen* / tune / tuned / tuning / fine tun* / hone
            / honing / smarter / cleverer / better at / get better / gets better / getting better / more
            accurate / learn / learns / learned / learnt / learning / textbook for / raised on / food for /
            improve itself / instruct / educate / groom / homework / exercise book / pick up / picks up /
            imitat* / mimic*
        """,
        es="""
            ensen* / entren* / aprend* / alimentar / alimentan / alimentara* / alimenten / alimentando /
            alimentad* / nutrir / nutren / nutran / nutre / instruir / instruy* / adiestr* / educar / educan
            / eduquen / amaestr* / ejemplo para / ejemplos para / de ejemplo / como ejemplo / como ejemplos
            / leccion* / materia prima / material de estudio / material de practica / combustible / pulir /
            pulen / afin* / practicar / practiquen / practique / ejercit* / dar de comer / da de comer / mas
            list* / mas intelig* / mas acertad* / mas precis* / perfeccion* / foguear* / imitar / imiten /
            aprendizaje
        """,
    ),
    Concept(
        "inquiry",
        en="""
            find out / finding out / look into / looking into / looked into / look for answers / learn more
            / learn about / knowledge / insight* / understand better / better understand / understanding of
            / puzzles / riddles / mysteries / curious / curiosity / cure / cures / remed* / wonder /
            wondering / answers to / probe / probing / theories / theory / what causes / why people / how
            people / how diseases / how illness* / work out why / get to the bottom / advance / advances /
            advancing / improve care / help others / help future / better treatments / secret / secrets /
            unlock* / uncover* / reveal how / look for / looking for / search for / in search / quest /
            seeking / pursue* / pursuit / hunt / hunts / clue / clues / unravel / leads / poke / dig / digs
            / scholars / thinkers / learn new / new things / something new / explor* / delve* / scrutin* /
            ponder* / crack / cracking / solve / solves / solving / figure out / make sense / shed light /
            light on / pinpoint / discover* / puzzle over / questions
        """,
        es="""
            averigu* / indag* / saber mas / conocimiento* / conocer mejor / entender mejor / comprender
            mejor / enigma* / incognita* / misterio* / curios* / cura / curas / remedio* / preguntarse /
            teoria* / que causa / por que enferm* / por que la gente / avance* / avanz* / progres* / ayudar
            a otr* / respuestas a / mejores tratamientos / secretos / desvel* / desentran* / busqueda /
            buscar / buscan / en busca / en pos / pistas / hurgar / rebusc* / rastrear / saberes /
            pensadores / algo nuevo / cosas nuevas / novedad* / examin* / mirar de nuevo / inquietud* /
            escudrin* / escrut* / escarb* / esclarec*
        """,
    ),
    Concept(
        "innovation",
        en="""
            research and development / r d / r and d / innovat* / invent* / new product* / new treatment* /
            new drug* / new device* / new medicine* / new tool* / new technique* / new test* / new therap* /
            new method* / new idea* / new service* / new ways / new way / better product* / better
            treatment* / product development / develop new / prototyp* / pipeline / tinker* / come up with /
            next generation / create new / build new / design new / pilot* / lab work / breakthrough* /
            dream up / try out / try things / trying out / trial and error / invention* / future product* /
            future treatment* / future medicine* / tomorrow s / ideas / idea / test bed* / testbed* / new
            projects / in the lab / in our labs / gadget / gadgets / novel / cook up / hatch / brew / bring
            to market / to market / new equipment / new apps / new software / next invention / trials of
        """,
        es="""
            investigacion y desarrollo / i d / i d i / innova* / invent* / nuevos productos / nuevo producto
            / nuevos tratamientos / nuevos medicamentos / nuevos farmacos / nuevas terapias / nuevas
            tecnicas / nuevas herramientas / nuevos aparatos / nuevos dispositivos / nuevos metodos / nuevas
            pruebas / nuevos servicios / nuevas ideas / nueva idea / nuevas formas / nuevas maneras / nuevas
            soluciones / nuevos remedios / ideas / idea / idear / prototip* / desarroll* / ensayar / ensayen
            / proxima generacion / probar ideas / probar cosas / productos futuros / futuros productos /
            banco de pruebas / mejores productos / creacion de / crear nuev* / disenar nuev* / lineas de
            trabajo / mesa de trabajo / nuevos proyectos / ocurrencia* / tante* / semillero* / aparatos
            nuevos / al mercado
        """,
    ),
    Concept(
        "unknown-yet",
        en="""
            unknown / not known / not yet / nobody knows / no one knows / who knows / don t know / do not
            know / unforesee* / unforeseen / cannot foresee / can t foresee / cannot predict / can t predict
            / cannot name / can t name / cannot say / can t say / cannot tell you / can t tell you / cannot
            list / cannot describe / hard to say / undecided / undetermined / undefined / unplanned /
            unnamed / unspecified / to be determined / to be decided / be decided / decided later / has
            decided / have decided / have not decided / haven t decided / not decided / not been decided /
            not defined / not described / not planned / not been planned / not specified / not set / not
            thought / thought of / imagine / imagined / imaginable / dreamed / dreamt / still to be / yet to
            / as yet / may arise / might arise / arise / arises / come up / comes up / crop up / crops up /
            turn up / open ended / blank check / in mind / at present / at the moment / not settled /
            unsettled / not fixed / not possible to say / nature of which / time will tell / we ll see /
            come next / comes next / is open / left open / leave open / stay open / stays open / still open
            / blank / no set plan / no plan / not picked / not chosen / not listed / not mentioned / yet
            picked / as the need / ahead of us / anyone s guess / what for / for what / down the road / down
            the line / some day / someday / one day / years from now / years to come / who can say / nobody
            has / no one has / has yet / have yet / haven t been / hasn t been / not been invented / not
            invented / unborn / in due course / sooner or later / eventually / whenever / at some point /
            later on
        """,
        es="""
            desconoc* / no se conoc* / no sabemos / nadie sabe / quien sabe / vaya a saber / no se sabe / no
            sepamos / aun no / todavia no / aun sin / todavia sin / por decidir / por definir / por
            determinar / por precisar / por concretar / por ver / sin definir / sin decidir / sin determinar
            / sin concretar / sin precisar / indeterminad* / imprevist* / imprevisib* / no previst* / sin
            prever / no podemos prever / no podemos anticipar / no podemos decir / no podemos precisar / no
            podemos nombrar / no se puede prever / no ha decidid* / no han decidid* / no hemos decidid* / no
            esta* decidid* / no esta* definid* / no imagin* / imagin* / surj* / surg* / se presente* /
            aparezca* / se plante* / se ocurra* / se nos ocurra / hoy en dia / por ahora / de momento / por
            el momento / cheque en blanco / ni siquiera / por resolver / sin resolver / resueltos / tiempo
            dira / ya se vera* / ya veremos / luego veremos / los que vengan / quienes vengan / queda
            abiert* / esta abiert* / dejar abierto / todavia abiert* / sin fijar / no figura* / no se
            nombra* / no se menciona* / en blanco / nadie ha / sin elegir / ignor* / no cabe decir / por
            planear / sin planear / sin nombre todavia / vaya usted a saber / para que servira / segun haga
            falta / se ofrezca* / vaya* saliendo / salgan al paso / por inventar / por formular / en el
            tintero
        """,
    ),
    Concept(
        "whatever",
        en="""
            whatever / whichever / anything / any topic / any subject / any question / any field / any area
            / any aim / any goal / any project / any work / any idea / all sorts / all kinds / every kind /
            any sort / any way / any use / many uses / other uses / other things / other work / something
            else / things other than / no limit / limitless / boundless / as they like / as we like / as it
            likes / they like / we like / they want / we want / they please / we please / they see fit / we
            see fit / they choose / we choose / they wish / we wish / free rein / free hand / at will / open
            door / of interest / interesting / seems fit / beyond this / beyond the present / beyond today /
            than this / unrelated / different aim / different aims / other aims / other ends / other reasons
            / of their own / of our own choosing / many kinds / of all kinds / of every kind / any kind /
            quite different / any ailment / any disease / any illness / undertaking* / no single / beyond
            what / no matter what / no matter which / come what may / over and over / again and again / as
            many times / however many / other than your care / besides your care / apart from your care /
            beyond your care / beyond your own care / beyond your treatment / beyond treating / besides
            treating
        """,
        es="""
            lo que sea / lo que surja / lo que quier* / lo que haga falta / lo que se nos / lo que dese* /
            lo que conveng* / cualquier tema / cualquier asunto / cualquier pregunta / cualquier cosa /
            cualquier idea / cualquier uso / cualquier proyecto / cualquier trabajo / cualquier campo /
            cualquier area / cualquier otra / todo tipo / toda clase / otros usos / otras cosas / otro uso /
            otros trabajos / otras tareas / otro asunto / cosas distintas / fines distintos / fin distinto /
            distint* de est* / ajen* a est* / a su antojo / a nuestro antojo / como quier* / como le*
            parezca / como mejor / le* parezca / nos parezca / gust* / carta blanca / manos libres / rienda
            suelta / sin limite* / de interes / interesante* / mas alla de est* / mas alla del / otras metas
            / otra meta / otros motivos / otras razones / propios fines / de toda clase / de muchas clases /
            cualquier indole / de cualquier / muy distint* / cualquier mal / cualquier enfermedad / otra
            cosa / otra indole / mas alla de lo / cuantas veces / se le* antoje / a su modo
        """,
    ),
    Concept(
        "who-you-are",
        en="""
            who you are / who they are / who it is / who it was / who gave / who is who / whose / your name
            / your identity / your face / point to you / points to you / point at you / pointing to you /
            tied to you / tied back / linked to you / traced / traceable / trace / traced back / lead back /
            leads back / back to you / tell it is you / know it is you / know it was you / know you / tell
            who / knows who / knowing who / say who / saying who / belongs to / is yours / are yours / was
            yours / came from you / comes from you / came from / recogniz* / recognis* / give you away /
            gives you away / picked out / pick you out / singled out / single you out / hint of / the person
            behind / be known by / known to them / tell apart / told apart / isn t on it / s not on it /
            guess / find you / not the name / who is behind / name you / names you / signature / lead anyone
            to / leads anyone to / lead to you / leads to you / connect* you / connect* it to you / connect*
            them to you / match* to you / match* you / spot you / trace you / tell whose / know whose
        """,
        es="""
            quien es usted / quien es / quien eres / quien soy / quienes son / de quien / quien se trata /
            quien fue / quien era / su nombre / su identidad / su rostro / hasta usted / que es usted / que
            fue usted / que se trata de usted / rastre* / de que persona / pertenec* / es suy* / son suy* /
            procede* / proviene* / delat* / distingu* / adivin* / pista / la persona detras / conocerle /
            conocerlo / identificarl* / le nombra / lo nombra / no a la persona / es usted / que eres tu /
            eres tu / saber quien / sepa quien / se sepa / detras de / dar con usted / llegar a usted /
            lo senal* / la senal* / reconocible* / reconocerl* / lo reconoz* / la reconoz* /
            individualiz*
        """,
    ),
    Concept(
        "take-off",
        en="""
            strip* / scrub* / remov* / take off / taken off / takes off / take out / taken out / taking out
            / taking off / leave out / left out / leaves out / leaving out / left off / leave off / cut off
            / cut out / cut away / black out / blacked out / blot* / cross out / crossed out / peel* / wip*
            / scrambl* / blur* / disguis* / mask / masked / masks / masking / cover* up / hide / hides /
            hidden / hiding / conceal* / dropped / dropping / detach* / disconnect* / unlink* / minus /
            clean* / replac* / swap* / gone / trim* / crop* / redact* / obscur* / shorn / snip* / rub* out /
            tear off / torn off / fade* / made unreadable / whited out / white out / blank* out / deleted /
            delete / erase* / separat* / divorced from / sever* / cut loose / pulled off / lifted off /
            stays behind / left behind / put aside / set aside
        """,
        es="""
            quit* / borr* / tach* / suprim* / arranc* / recort* / despoj* / limpi* / depur* / ocult* / tap*
            / cubr* / cubiert* / difumin* / enmascar* / camufl* / disfraz* / desvincul* / deslig* / disoci*
            / reemplaz* / cambiad* por / omit* / sin mencion* / prescind* / excluy* / desprov* / desprend* /
            revuelt* / mezcl* / emborron* / escond* / esconder / lavad* / sustrae* / sustraid* / rasp*
        """,
    ),
    Concept(
        "lumped",
        en="""
            lump* / mixed in / mixed with / mixed together / mix / blend* / pool / pooled / grouped / group
            figures / totals / averages / average / averag* / sums / percentages / figures / statistics /
            charts and graphs / tallies / tally / crowd / in bulk / bundle* / merged / heap / one of many /
            among many / with those of / with others / added up / adding up / numbers only / only numbers /
            headcount*
        """,
        es="""
            mezcl* / agrup* / en bloque / en conjunto / totales / promedio* / cifras / porcentaje* /
            recuento* / sumad* / sumas / juntad* / monton / entre much* / con los de otr* / con las de otr*
            / estadistic* / solo numeros / numeros / a granel / promedi* / tablas
        """,
    ),
    Concept(
        "goes-out",
        en="""
            go to / goes to / going to other / go out / goes out / go on to / goes on to / end up / ends up
            / reach / reaches / travel / travels / leaves the / leave our / leaves our / leave here / find
            its way / find their way / finds its way / make its way / make their way / land / lands / land
            on / wind up / winds up / out of our hands / beyond these walls / outside these walls / outside
            our walls / out the door / get hold / gets hold / welcome to / free to use / help themselves /
            work from / available to / come to know / learn of / hear of / hears of / pick up / get your /
            gets your / use of your / in their hands / moves on / move on / have your data / will receive
            your / look at your / told about
        """,
        es="""
            van a otr* / ira a / iran a / irse a / sale / salen / saldra* / salir / sal* hacia / llega /
            llegan / llegara* / llegue* / viaj* / acab* en / acaba* en / acabara* / termin* en / para en /
            ir a parar / a parar / fuera de / en poder / en manos / reciba* / obteng* / obtendra* /
            conocera* / conozcan / se enter* / a la vista / a la mano / al alcance / alcance de / quedara* a
            / sirva* de / le* llegu* / hacerse con / se hara* con / tendra* en / dispondra* / entera de /
            enteran de / enterarse de / quede en poder / cambi* de manos / rumbo a / con rumbo
        """,
    ),
    Concept(
        "organizations",
        en="""
            organizations / organisations / organisation / groups / group / bodies / entities / entity /
            institutions / agencies / associations / association / networks / outfit / outfits / teams /
            societies / bureau* / shop / shops / players / folks / professionals / consorti* / charities
        """,
        es="""
            organizaciones / entidades / entidad / grupos / instituciones / organismos / organismo /
            asociaciones / asociacion / equipos / sociedades / actores / entes / ente / negocios / negocio /
            gente / firmas / casas / consorci* / profesionales / despacho* / sedes / dependencias /
            agrupaciones / instancias / colectivos / establecimientos
        """,
    ),
    Concept(
        "stays-here",
        en="""
            stay in / stays in / stay with / stays with / stay here / stays here / stay inside / stays
            inside / stay within / stays within / stay put / stays put / stay on / stays on / these walls /
            four walls / our walls / under our roof / never leave* / not leave / t leave / leave this / in
            house / in our own / inhouse / go no / goes no / no further / no farther / goes nowhere / go
            nowhere / nowhere / between you and / this building / this room / inside our / inside this /
            within our / within this / kept here / remain here / remains here / remain with / remains with /
            remain in / remains in / remain within / remains within / to ourselves / closed doors / locally
            / our own / stay in this / in this clinic / in this hospital / in this building / within our
            walls / inside our walls / inside the clinic / inside the hospital / within the clinic / within
            the hospital / on this device / on your phone
        """,
        es="""
            queda en / quedan en / se queda / se quedan / quedara* en / se quedar* / no sale* / nunca sale*
            / jamas sale* / no saldra* / sin salir / de aqui / entre usted y / dentro del / puertas adentro
            / paredes / esta casa / bajo nuestro techo / permanece / permanecen / permanecera* / no va* mas
            / propio centro / propia clinica / en el centro / en la clinica / en el hospital / no abandon* /
            no pasa* de / no traspas* / en su telefono / en este aparato / de la casa / de aqui no / no se
            mueve / no se mueven
        """,
    ),
    Concept(
        "forbidden",
        en="""
            forbid* / prohibit* / barred / banned / ban / bans / off limits / ruled out / rule out / rules
            out / off the table / refuse to / refuses to / not allowed / t allowed / not permitted / t
            permitted / may not / must not / under no circumstance* / by no means / never ever / in no case
            / no circumstances / promise* / pledge* / vow* / undertake* not / keep from / kept from / stop
            short / excluded / exclude* / out of bounds / no one may / nobody may / stays out / stay out /
            keep out / keeps out / kept out / instead of / commit not / commits not / committed not
        """,
        es="""
            prohib* / vedad* / vetad* / descart* / queda fuera / quedan fuera / exclui* / excluy* / de
            ningun modo / de ninguna manera / ninguna circunstancia / ningun caso / ningun concepto / no
            esta permitid* / no se permit* / promet* / promesa* / compromet* / compromiso / en vez de / en
            lugar de / al margen / se compromete / nos comprometemos
        """,
    ),
    Concept(
        "your-say",
        en="""
            unless you / only if you / only when you / only after you / until you / if you say / if you
            agree / if you tick / if you want / if you allow / say yes / says yes / said yes / say so / your
            okay / your ok / okay / your go ahead / go ahead / your blessing / your yes / a yes / your
            signature / your approval / your consent / your permission / your say / your word / you tick /
            you sign / you agree / you allow / you approve / you let us / check with you / asks you / asked
            you / asking you / asking first / asked first / ask first / come back to you / get back to you /
            each time / every time / case by case / one by one / in advance / beforehand / new form /
            another form / anew / up to you / you can say / ask you first / asks you first / ask you before
            / ask you each / yes first
        """,
        es="""
            salvo que / a menos que / solo si / solo cuando / hasta que / si usted / usted quier* / usted
            acept* / usted autori* / usted dig* / usted permit* / usted firm* / usted marc* / usted decid* /
            diga que si / dice que si / decir que si / su visto bueno / visto bueno / su venia / su
            aprobacion / su permiso / su autorizacion / su consentimiento / su si / su palabra / cada vez /
            caso por caso / cada ocasion / cada uso / le pregunt* / le ped* / le pid* / preguntar* / pidamos
            / consultarl* / le consult* / antes le / de antemano / con antelacion / lo permita / lo autoric*
            / nos autoric* / otro formulario / nuevo formulario / otra hoja / nueva firma / otra firma / de
            nuevo / otra vez / nos diga / lo diga / marca la / en sus manos / usted manda / pedir* permiso /
            pidamos permiso / marque la / sin su firma / marca usted
        """,
    ),
)
