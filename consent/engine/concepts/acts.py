"""What is done: collected, used, shared, sold, kept, erased, published; who is contacted."""

from consent.engine.concepts.concept import Concept

ACTS = (
    Concept(
        "collect",
        en="""
            collect* / gather* / obtain* / record / receive* / receiving / ask for / acquire* / capture* /
            log / monitor / measure* / track / tracks / collected automatically / automatically
        """,
        es="""
            recab* / recog* / recopil* / recolect* / obten* / obtien* / reciba* / recib* / captur* / capta*
            / registr* / recoleccion / automaticamente / monitor*
        """,
    ),
    Concept(
        "use",
        en="""
            use / used / uses / using / utiliz* / utilis* / process / processed / processes / processing /
            analyz* / analys* / employed / examine* / study / studied / reuse* / re use* / re using /
            repurpos* / secondary use* / put to use / make use / makes use / made use / draw on / drawn on /
            draws on / tap / tapped / tapping / rely on / dip into / mining / lean on / put to work / employ
            / employs / take advantage / worked on / work on / work with your / run through / pressed into
            service / press into service / sift / sifts / sifted / sifting / comb / combed / combing /
            crunch* / revisit* / recycl* / second life / pull from / pulled from / put them to / put it to /
            look again / turn to
        """,
        es="""
            usar* / usa / usan / use / usen / usad* / uso / usos / utiliz* / utilic* / trat* / proces* /
            analiz* / analic* / emple* / aprovech* / reutiliz* / uso secundario / explot* / usamos /
            usaremos / usara* / usaran / usando / utiliza* / sirv* / servir* / recurr* / echar mano /
            echaremos mano / echamos mano / servir* de / valer* / valemos / nos valemos / sacar partido /
            sacar provecho / a base de / apoy* en / dedic* / volver a usar* / volver a utiliz* / hacer uso /
            haremos uso / haga* uso / destinar* / destinan / destinad* / destine* / destinamos / aplicar* a
            / ocuparemos / recicl* / reaprovech*
        """,
    ),
    Concept(
        "share",
        en="""
            share / shared / shares / sharing / disclos* / release / released / releases / releasing /
            provid* / transmit* / transfer* / send / sends / sent / sending / give / given / giving / gives
            / pass / passed / forward* / suppl* / furnish* / distribut* / exchang* / make available / made
            available / makes available / making available / reveal* / communicat* / deliver* / upload* /
            deposit* / submit* / report to / access to / have access / gain access / hand over / turn over /
            divulg* / disseminat* / convey* / show / shown / place / placed / available / handed / hand it /
            hand them / hand your / hand on / hand out / hand these / hand this / hands over / hands on /
            passing / passes / turned over / turning over / circulat* / lend / lends / lent / lending / loan
            / loaned / open up / opened up / open to / opened to / opens to / opening up / let others / let
            other / lets others / lets other / letting others / get a look / get to see / gets to see /
            granted access / given access / giving access / allowed access / grant access / in the hands /
            into the hands / ends up with / end up with / ending up with / change hands / changes hands /
            hand off / handoff / relay* / dispatch* / ship / shipped / shipping / ship out / swap / swapped
            / swaps / swapping / pooled with / tell others / told to others / tell other / let in on / put
            before / lay before / laid before / pass around / passed around / go around / goes around /
            funnel* / stream* to / pipe* / deal out / give out / given out / give away / given away / issue
            to / entrust* / cede / ceded / cedes / routed / routing / at the disposal / at their disposal /
            at its disposal / their disposal / confided / handing over / handing on / handing out /
            channelled to / channeled to / channel it to / acquaint* / apprise* / attention of / up to date
            on / informed of / let into / sit in on / listen in / window onto / fingertips / delivery of /
            laid open / let out to / word of / borrow* / make over / made over / in the loop / let in / made
            known / make known / be told / are told / is told / get at your / reach in / mailed to / ship to
            / sent on / dispatched to / offer around / offered around / get a copy / gets a copy / keep a
            copy / have a copy / farm out / farmed out / send along / sent along / sign over / signed over /
            parcel out / parceled out / beam / beamed / shuttle / shuttled / ferry / ferried / slip /
            slipped / find its way / finds its way / find their way / wind up / winds up / cross the desk /
            land on / lands on / show around / hand around / handed around / tip off / fill in others /
            place with / lodged with / lodge with / bring to / brought to / moves to / move on to / moved on
            / make its way
        """,
        es="""
            compart* / compartan / divulg* / revel* / cesion* / transfer* / transfier* / transmit* /
            transmis* / envi* / remit* / entreg* / proporcion* / comunic* / facilit* / suministr* / difund*
            / difusion / poner a disposicion / puest* a disposicion / a disposicion / distribu* / dara* /
            dado / dada / dados / pasar / pasa / mostrar / mostrad* / deposit* / acceso / acceder* / accedan
            / disponible* / subir / intercambi* / exhib* / ceder* / cede / ceden / cedan / cedemos / cedid*
            / cesiones / dar a / da a / dan a / damos / daremos / daran / dara a / pasamos / pasan /
            pasaremos / pasara* / poner en manos / llega a / llegan a / llegar* a / salir de / sale de /
            hacer llegar / muestr* / comparta* / dejar ver / dejamos ver / dejar que / dejaremos que /
            dejamos que / permitir que otr* / pon* a disposicion / pone* en manos / pusier* / ponerse en
            manos / puesto en manos / puestos en manos / puestas en manos / en manos / a manos / de mano en
            mano / dar acceso / damos acceso / daremos acceso / tendran acceso / abrir* a / abre a / abiert*
            a / hacemos llegar / haremos llegar / hara llegar / hicier* llegar / repart* / reenvi* / turnar
            / turnad* / turnaremos / pasarse / pasarle* / pasen / darse a / dar* a conocer / da a conocer /
            conocer por / acab* en / acab* con / termin* en / ir a parar / va a parar / van a parar / vaya*
            a parar / ira* a parar / parar a / brind* a / aport* a / otorg* a / canaliz* / dej* en manos /
            traspas* / encomend* / soltar / soltamos / presentar ante / circular / circula / circulan /
            circulara* / prestamos a / presta a / prestarse a / se prestan / se prestara* / prestad* a /
            abrimos a / abrir a / abrimos la / abren a / trasladar* / trasladamos / trasladan / regalar /
            regalamos / confiamos a / confiar a / confian a / mandar a / mandan a / mandamos a / mandarl* a
            / brindar acceso / brindar a / en conocimiento de / al tanto / al corriente / noticia de / a la
            vista / canje / canjea* / canjear / despach* / ensenar su / ensenarse / ensenar tu / se contara*
            / contar su / contaremos / dar cuenta / dar noticia / dar parte / damos parte / dar traslado /
            damos traslado / tomar prestad* / quedarse con copia / con copia / sacar copia / a oidos /
            trasladarse a / soltarse / moverse a / mandarse / mandamos / se mandan / se manda / se mandara*
            / contamos a / contamos su / ventil* / turna / turnamos / hacer saber / hara saber / ir a dar /
            va a dar / van a dar
        """,
    ),
    Concept(
        "see-access",
        en="""
            access / accessed / accessible / accessing / view / viewed / views / see / seen / look at / read
            / inspect* / review / reviewed / consult / consulted / open to / look through / look over / peek
            / peer into / go through / going through / pore over / browse / leaf through / study them /
            consults / examine / inspected / glimps* / seen by
        """,
        es="""
            acceso / acceder* / accede / accedan / accesible* / ver / vea / vean / visto / vist* / consult*
            / leer / revis* / inspec* / mirar / miren / mira / miran / ojear / hojear / asomar* / examin* /
            echar un vistazo / vistazo / leerl* / leen / lean / verl* / veran / vera / ven
        """,
    ),
    Concept(
        "sell",
        en="""
            sell / sells / sold / selling / sale / rent / rented / rents / trade / traded / leas* / licens*
            / moneti* / for money / price / barter* / exchange for value / valuable consideration
        """,
        es="""
            vend* / venta / ventas / alquil* / arrend* / comercializ* / comercialic* / licenci* / monetiz* /
            a cambio de dinero / a cambio de un pago / precio / compraventa / lucr* / negoci*
        """,
    ),
    Concept(
        "profit",
        en="""
            profit* / commercial* / financial gain / money / revenue / royalt* / compensat* / patent* /
            invention* / product / products / new product* / commercial product* / develop new / economic
            benefit* / financial benefit* / financially benefit / share in / paid / payment for / remunerat*
            / consideration / intellectual property / discoveries / discovery / diagnostic tests /
            commercial value / marketable / proprietary / no payment / not be paid / not receive any /
            residuals / proceeds / honorarium* / commission / license fee / licence fee / share of sales /
            pays us / pay us / cash in / cash / earn / earns / earning / earnings / pays off / make money /
            bring to market / to market / on the market / bottom line
        """,
        es="""
            lucro / comercial* / ganancia* / beneficio* economico* / ingresos / dinero / regalia* /
            compens* / patente* / invent* / producto / productos / remuner* / contraprestacion /
            retribu* / beneficio* financier* / propiedad intelectual / descubrimiento* / desarrollo
            de productos / no recibira / pago alguno / sin pago / utilidades / repart* / gratuit* /
            mercado / mercanc* / mercader* / marca registrada / hacer caja
        """,
    ),
    Concept(
        "keep",
        en="""
            keep / keeps / kept / keeping / store / stored / stores / storing / storage / retain* /
            retention / hold / held / holds / archiv* / preserv* / maintain* / remain / remains /
            save / saved / bank / banked / banking / stay / stays / backup* / back up* / vault /
            vaults / warehouse / put by
        """,
        es="""
            conserv* / guard* / almacen* / manten* / mantien* / reten* / archiv* / custodi* / permanec* /
            retien* / resguard* / copia* de seguridad / respaldo*
        """,
    ),
    Concept(
        "delete",
        en="""
            delet* / destroy* / destruct* / eras* / remov* / discard* / shred* / dispos* / wipe* /
            purg* / throw away / take down / taken down / withdrawn from / eliminat* / right to be
            forgotten / expunge* / overwritten / binned / autoclaved / incinerat* / crushed
        """,
        es="""
            elimin* / destru* / borr* / suprim* / supresion / desech* / descart* / quit* / retir* /
            cancelacion / olvido / purga* / depur*
        """,
    ),
    Concept(
        "publish",
        en="""
            publish* / publication* / post / posted / posting / present* / presentation* / display*
            / exhibit* / broadcast* / journal* / article* / conference* / lecture* / teach* /
            classroom / educat* / book / books / textbook* / print / printed / report / poster* /
            meetings / talk / talks / scientific meeting* / thesis / dissertation / aired / airing /
            livestream* / live stream* / webcast* / billboard* / repost* / screenshot* / casting
            call*
        """,
        es="""
            publiq* / exposicion* / expon* / exhib* / difund* / emit* / revista* / articulo* /
            congreso* / conferencia* / docen* / ensenanza / educativ* / clase / clases / libro* /
            impres* / tesis / ponencia* / jornada* / divulgacion / charla* / publicar* / publicaci*
            / publican / publicad* / publicamos / publique / publicara* / presentacion* / presentar
            / presentara* / presentad* / carteler* / valla / vallas / colgar / cuelg*
        """,
    ),
    Concept(
        "train-ai",
        en="""
            train / trains / trained / training / teach / develop / develops / developed /
            developing / development / build / building / improve / improving / improvement /
            improves / validate* / validation / test / testing / refine* / fine tun* / evaluate /
            benchmark* / learn / learns / creat* / construct* / enhance* / calibrat* / design /
            teaches / taught / teaching / feed / feeds / fed / feeding / fodder / fuel / fuels /
            fuelling / fueling / tutor / coach / coaches / coached / coaching / schooling / drill /
            drilled / practice on / practise on / practice material / study material / learning
            material / raw material / teaching material / lessons / examples / ingest* / digest* /
            powering / sharpen* / tune / tuned / tunes / tuning / hone / hones / honing / smarter /
            better at / cleverer / tried out / try out / proving ground / tested on / get better /
            gets better / check how well / self taught / learned / learnt / learning / raised on /
            brought up on / food for / perfecting / educate / instructing / to power / teach itself
            / teach themselves / teaches itself / smarten / sharper / more accurate / retrain* /
            recalibrat* / teach the next / fed to / fed into / learns from / learn from / recogni*
            better
        """,
        es="""
            entren* / ensen* / desarroll* / mejor* / prueb* / ajust* / perfeccion* / optimiz* /
            aprend* / evalu* / constru* / afin* / calibr* / disen* / alimentar / probar / probad* /
            validar / validacion / validad* / crear / crea / crean / creacion / creamos / alimentan
            / alimentara* / alimenten / alimentando / alimentad* / adiestr* / educar / educan /
            amaestr* / ejemplo para / ejemplos para / de ejemplo / como ejemplo / como ejemplos /
            ejemplos de los / leccion* / materia prima / material de estudio / material de practica
            / combustible / pulir / pulen / pulim* / practicar / practiqu* / practica con / ejercit*
            / dar de comer / da de comer / ingerir / ingier* / digerir / mas list* / mas intelig* /
            mas acert* / form* sistemas / formar / foguear* / poner a punto / puesta a punto /
            nutran / educarse / instruir / pongan a prueba / poner* a prueba / pone a prueba / a
            prueba / moldear / nutrir / nutren / nutre / instruyen / corrija su rumbo / aprendizaje
            / aprendan / aprenda / acierten mas / acierte mas / mas precis* / reentren* / afinar /
            afinen
        """,
    ),
    Concept(
        "ai",
        en="""
            artificial intelligence / ai / machine learning / deep learning / algorithm* / neural network* /
            model / models / language model* / llm / llms / software / automated / chatbot* / computer
            program* / computer vision / classifier* / predictive / automatic / computer / tool / tools /
            technology / technologies / detector* / decision support / computer aided / digital assistant /
            bot / bots / neural / neural net / robot* / smart system* / smart software / smart program* /
            smart tool* / smart machine* / intelligent / self learning / self teaching / self improving /
            thinking machine* / computerized / computerised / pattern finding / pattern recogn* / pattern
            spotting / electronic brain* / digital brain* / artificial brain* / virtual doctor* / virtual
            assistant* / copilot* / generative / foundation model* / predictor* / prediction* / predict /
            predicts / autonom* / learns by / learn by / learn on / electronic reader* / digital reader*
        """,
        es="""
            inteligencia artificial / ia / aprendizaje automatico / aprendizaje profundo / machine learning
            / algoritm* / red* neuronal* / modelo / modelos / software / automatizad* / chatbot* / programa*
            informatico* / programa* de computo / vision por computador* / predictiv* / automatic* /
            herramienta* / tecnolog* / detector* / asistente virtual / sistema / sistemas / computador* /
            robot* / neuronal* / cerebro* electronic* / cerebro* digital* / cerebro* artificial* / que
            aprende* / aprende* sol* / intelig* / autonom* / generativ* / predic* / asistente* / aplicacion*
            inteligente* / lector* automatic*
        """,
    ),
    Concept(
        "link",
        en="""
            link / linked / linking / linkage / combin* / merg* / match / matched / matching / cross
            referenc* / supplement* / enrich* / connect* / correlat* / integrat* / pool / pooled /
            from other sources / other sources / other databases / additional sources / together
            with / obtained from / public records / publicly available sources / cross check* /
            blend* / tie to / tied to / set beside / joined to / joined with / token / tokens /
            tokeniz* / stitched / matched with / matched to / matched against / put together with /
            looked up in / laid next to / side by side / pulled from / filled in with / death index
            / claims data
        """,
        es="""
            vincul* / enlaz* / combin* / cruz* / cotej* / relacion* con / correlacion* / complet* con /
            integr* / fusion* / unir / unid* / junt* con / de otras fuentes / otras fuentes / otras bases /
            fuentes publicas / fuentes externas / enriquec* / asoci* / contrast*
        """,
    ),
    Concept(
        "contact",
        en="""
            contact* / call / calls / called / text / texts / text message* / sms / email / emails / e mail
            / mail / newsletter* / notification* / message* / reach you / reach out / invit* / phone /
            autodial* / prerecorded / robocall* / reminders / follow up / write to you / send you / survey*
        """,
        es="""
            contact* / llam* / mensaje* / sms / correo* / boletin* / notific* / invit* / encuesta* /
            escribir* / enviarle / enviarte / comunicarnos / recordatorio* / recordar* / avisar* / avisos /
            avisamos / avisarle
        """,
    ),
    Concept(
        "marketing",
        en="""
            market / marketing / promot* / advertis* / offer / offers / fundrais* / donat* /
            solicit* / campaign* / special offers / publicity / newsletter* / promotional / upcoming
            studies / future studies / other studies / future research / new studies / products and
            services / products or services / goods and services / services that may / interest to
            you / interest you / outreach / recruit* / gala / raffle* / coupon* / catalog* /
            mailing* / appeal letter*
        """,
        es="""
            mercadotecnia / marketing / promocion* / promov* / publicidad / publicitari* / oferta* / recaud*
            / donacion* / donativ* / campana* / fines promocionales / novedades / estudios futuros / nuevos
            estudios / otros estudios / productos y servicios / productos o servicios / ofrecer* /
            ofrecimiento / de su interes / de interes / mercadeo / prospeccion
        """,
    ),
    Concept(
        "host",
        en="""
            cloud / server / servers / hosted / hosting / host / data center* / datacenter* / aws / amazon
            web services / data centre* / storage provider* / platform / platforms / online storage / remote
        """,
        es="""
            nube / servidor* / alojad* / alojamiento / hosting / centro de datos / centros de datos /
            plataforma* / amazon web services / computo en la nube / remot*
        """,
    ),
    Concept(
        "abroad",
        en="""
            other countr* / another country / countries / country / abroad / overseas / international* /
            outside the united states / outside the u s / outside the us / outside the european / united
            states / european union / europe / eea / eu / worldwide / around the world / throughout the
            world / across the world / global* / foreign / cross border / jurisdiction* / canada / india /
            china / ireland / germany / uk / offshore / outside of the united states / outside your country
            / standard contractual clauses / privacy shield
        """,
        es="""
            otro pais / otros paises / paises / pais / extranjero / exterior / internacional* / fuera de /
            estados unidos / union europea / europa / espacio economico europeo / eee / ue / todo el mundo /
            mundial* / global* / transfronteriz* / jurisdiccion* / tercer pais / terceros paises / irlanda /
            alemania / mexico / colombia / peru / clausulas contractuales
        """,
    ),
)
