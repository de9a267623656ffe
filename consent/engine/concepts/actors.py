"""Who acts and who receives: the person, the clinic, outsiders, authorities, insurers, the public."""

from consent.engine.concepts.concept import Concept

ACTORS = (
    Concept(
        "you",
        en="""
            you / your / yours / yourself / i / my / me / mine / myself / patient / patients / participant*
            / subject / subjects / individual / individuals / user / users / volunteer* / member / members /
            customer* / client / clients / person / persons / consumer* / donor / donors / respondent* /
            signer / undersigned
        """,
        es="""
            usted / ustedes / su / sus / mi / mis / me / yo / tu / tus / te / paciente* / participante* /
            usuari* / persona / personas / titular / titulares / interesad* / donante* / cliente / clientes
            / suscrit* / firmante* / abajo
        """,
    ),
    Concept(
        "child",
        en="""
            child / children / minor / minors / parent / parents / guardian* / son / daughter / student /
            students / teen* / adolescent* / kid / kids / legal representative / personal representative /
            dependent*
        """,
        es="""
            nino / ninos / nina / ninas / menor / menores / hij* / padre / padres / madre / tutor* / alumn*
            / adolescente* / representante* / estudiante / estudiantes
        """,
    ),
    Concept(
        "family",
        en="""
            family / families / relative / relatives / friend / friends / spouse / sibling* / caregiver* /
            next of kin / loved ones / emergency contact*
        """,
        es="""
            familia / familias / familiar / familiares / amig* / pariente* / conyuge / allegad* / cuidador*
            / herman* / seres queridos
        """,
    ),
    Concept(
        "we",
        en="we / our / us / ours / ourselves",
        es="nosotros / nosotras / nuestr* / nos",
    ),
    Concept(
        "clinic",
        en="""
            clinic / clinics / hospital / hospitals / practice / practices / facility / facilities / medical
            center* / health center* / health system / center / centre / office / imaging center* /
            department / provider / providers / covered entity / institution / organization
        """,
        es="""
            clinica / clinicas / hospital / hospitales / centro / centros / consultorio* / consulta /
            establecimiento / sanatorio / entidad / institucion / organizacion / servicio de salud / ips /
            policlinic*
        """,
    ),
    Concept(
        "company",
        en="""
            company / companies / corporation* / firm / firms / business / businesses / enterprise* /
            startup* / corporate / manufacturer* / developer / developers / vendor / vendors / supplier* /
            commercial entit* / private entit* / for profit / industry / industrial / biotech* / pharma /
            pharmaceutical* / drug maker* / drugmaker* / tech / employer s / brand / brands / outfit /
            outfits / consultanc* / conglomerate* / marketer* / venture / ventures / shops
        """,
        es="""
            empresa / empresas / compania / companias / corporacion* / sociedad / sociedades / firma
            comercial / fabricante* / desarrollador* / proveedor / proveedores / industria / industrias /
            farmaceutic* / biotecnolog* / emprendimiento* / laboratorio comercial / laboratorios / marcas /
            casa comercial / casas comerciales / corporativo / consultora* / negocio / negocios
        """,
    ),
    Concept(
        "third-party",
        en="""
            third part* / third persons / outside part* / other part* / another party / other persons /
            others / other people / anyone else / someone else / others outside / outsider* / external /
            outside / elsewhere / unaffiliated / recipient / recipients / those outside / outside people /
            people outside / others beyond / other hands / outside hands / third hands / stranger /
            strangers / not on our staff / not part of our / do not work here / work elsewhere / whoever /
            whomever / beyond our / beyond this / beyond these / outside world / people you have never /
            people you do not / people you don / no connection / unconnected / unrelated / interested
            parties / any taker / takers / third company / somebody else / different organi* / different
            compan* / different hospital* / anyone who asks / whoever asks / other offices / other outfits /
            other firms / other businesses / newcomer* / parties we / folks / folks outside / other places /
            other quarters / other teams / another office / another firm
        """,
        es="""
            tercero / terceros / tercera / terceras / otras personas / otra persona / otros / otras /
            alguien mas / alguien ajeno / ajen* / extern* / fuera / destinatari* / cesionari* / gente de
            fuera / gente ajena / otras manos / manos ajenas / manos de otr* / terceras manos / desconocidos
            / extranos / quien sea / quienquiera / de afuera / afuera / particulares / no pertenec* / no
            trabajan aqui / no forman parte / no son parte / otros lugares / otros sitios / otra parte /
            otras casas / demas interesados / partes interesadas / otra gente
        """,
    ),
    Concept(
        "partner",
        en="""
            partner / partners / affiliate* / affiliated / subsidiar* / collaborat* / sponsor / sponsors /
            sponsoring / co sponsor* / parent company / joint venture / alliance* / cooperat* / associates /
            contract research organization* / licensee* / investor* / funder* / funding agenc* / funding
            source* / teamed up / team up / work with us / works with us / working with us / we work with /
            work alongside / work closely / ally / allies / counterpart* / backer / backers / in league /
            join forces / do business with / does business with / doing business / arrangement with /
            arrangements with / deals with / tie with / ties with / ties to / alongside us / who fund / who
            funds / paid for by / friends of the / stakeholder* / consorti* / sister compan* / sister
            organi* / sister clinic* / invests in / teammate* / friends in / friendly / our network / circle
            of / who support us / supporters / companions / allied
        """,
        es="""
            socio / socios / aliad* / alianza* / filial / filiales / afiliad* / subsidiari* / colaborador* /
            colaboracion* / patrocinador* / promotor / promotora / promotores / grupo empresarial / matriz /
            inversor* / inversionista* / financiador* / licenciatari* / colabor* / trabajan con nosotros /
            trabaja con nosotros / trabajan con / convenio* / tratos con / trato con / hacemos negocios /
            negocios con / nos financ* / financia* / quien paga / consorci* / de la mano / entidades amigas
            / amigos / relacion comercial / hermanad* / empresa hermana / empresas hermanas / mantenemos
            vinculos / red de / nuestros asociados / entidades asociadas / empresas asociadas /
            instituciones asociadas / centros asociados / trabajamos con / con quienes trabajamos / con los
            que trabajamos / con quienes tratamos / con las que trabajamos / benefactor* / arreglo con /
            empresas amigas / hospitales amigos / nos apoya* / nos respald* / nos surte* / nos patrocin*
        """,
    ),
    Concept(
        "contractor",
        en="""
            contractor* / subcontractor* / service provider* / business associate* / vendor / vendors /
            processor / processors / agent / agents / consultant* / advisor* / auditor* / accountant* /
            lawyers / attorneys / hosting provider* / cloud provider* / it provider* / on our behalf / on
            behalf of / performs services / perform services / outsourc* / subprocessor* / service compan* /
            assist us / help us / helps us / work for us / works for us / billing compan* / transcription
        """,
        es="""
            contratista* / subcontrat* / encargado del tratamiento / encargad* / prestador* de
            servicio* / proveedor* de servicio* / agente / agentes / asesor / asesores / consultor*
            / auditor* / abogad* / contador / gestor* / por cuenta / en nuestro nombre / en nombre
            de / tercerizad* / presten servicios / prestan servicios / nos ayudan / nos prestan /
            operador tecnologico / subencargad* / adjudicatari* / concesionari*
        """,
    ),
    Concept(
        "researcher",
        en="""
            researcher* / scientist* / investigator* / principal investigator / pi / study team / research
            team / study staff / research staff / study doctor* / experimenter* / academics / scholar* /
            faculty / scientific community / research community / scientific team* / explorer* / curious
            minds / doctoral / phd / postdoc* / professors / professor / brains / laborator* / lab workers /
            inventors / inventor
        """,
        es="""
            investigador* / cientifico / cientificos / cientifica / cientificas / equipo del estudio /
            equipo de investigacion / personal del estudio / medico del estudio / comunidad cientifica /
            experimentador* / academico / academicos / doctorand* / tesista* / pesquis* / estudioso /
            estudiosos / estudiosa / estudiosas
        """,
    ),
    Concept(
        "other-research",
        en="""
            other researcher* / other investigator* / other scientist* / outside researcher* / outside
            investigator* / qualified researcher* / qualified investigator* / approved researcher* /
            authorized researcher* / future researcher* / researchers worldwide / researchers around /
            researchers at other / other institution* / other universit* / other hospital* / other
            organization* / other group* / other center* / other team* / other stud* / another researcher /
            another institution / another study / fellow researcher* / any researcher / citizen scientist* /
            researchers outside / other research / other lab* / another lab / other scholar* / another team
            / another group / outside scholar* / outside lab* / teams elsewhere / researchers elsewhere /
            scientists elsewhere / scientists anywhere / scholars anywhere / colleagues elsewhere /
            colleagues at other / colleagues in other
        """,
        es="""
            otros investigadores / otro investigador / otras investigador* / investigadores externos /
            investigadores calificados / investigadores acreditados / investigadores autorizados /
            investigadores de otr* / otras instituciones / otra institucion / otras universidades / otros
            hospitales / otros centros / otros grupos / otros equipos / otras organizaciones / otras
            entidades / otros estudios / otras investigaciones / otra investigacion / otro estudio / otros
            cientificos / otros laboratorios / otro laboratorio / otro equipo / otro grupo / otro centro /
            colegas de otr* / colegas en otr* / cientificos de otr* / cientificos de cualquier / otros
            estudiosos / otros doctores / otros medicos / otras clinicas / otros establecimientos /
            otras sedes
        """,
    ),
    Concept(
        "university",
        en="""
            universit* / college / colleges / academic / campus / institute / institutes / foundation* /
            nonprofit* / charit* / think tank* / school of medicine / medical school*
        """,
        es="""
            universidad* / universitari* / facultad / instituto* / fundacion* / academic* / sin fines de
            lucro / escuela* de medicina / catedra* / casa* de estudio*
        """,
    ),
    Concept(
        "public",
        en="""
            public / publicly / world / everyone / everybody / anyone / anybody / general public / open
            access / open data / open source / freely available / widely available / broad audience* /
            audience* / viewer* / community / worldwide web / internet
        """,
        es="""
            publico / publica / publicos / publicas / publicamente / mundo / cualquiera / cualquier persona
            / acceso abierto / datos abiertos / libremente / libre acceso / audiencia* / espectador* /
            comunidad / internet
        """,
    ),
    Concept(
        "care-team",
        en="""
            doctor / doctors / physician* / nurse / nurses / care team / clinician* / therapist* /
            specialist* / radiologist* / technologist* / dentist* / psychologist* / counselor* / health care
            professional* / healthcare professional* / health professional* / healthcare provider* / health
            care provider* / treating / attending / pharmacist* / pharmac*
        """,
        es="""
            medico / medicos / medica / doctor / doctora / doctores / enfermer* / equipo medico / equipo
            tratante / tratante / terapeuta* / especialista* / radiolog* / tecnic* / odontolog* / psicolog*
            / profesional* de la salud / profesionales sanitarios / profesional sanitario / personal medico
            / personal sanitario / personal de salud / farmaceutico
        """,
    ),
    Concept(
        "staff",
        en="""
            staff / personnel / employee / employees / workforce / trainee* / residents / interns / team /
            administrator* / operator* / moderator*
        """,
        es="""
            personal / empleado / empleados / empleada / plantilla / equipo / becari* / administrador* /
            operador*
        """,
    ),
    Concept(
        "authority",
        en="""
            authorit* / government* / agency / agencies / regulator* / regulatory / federal / state
            / state law* / official / officials / ministry / department of health / secretary /
            inspector* / hhs / fda / ohrp / nih / cdc / commissioner* / sheriff* / ombuds* /
            attorney general / inspector general
        """,
        es="""
            autoridad* / gobierno* / gubernamental* / agencia* / regulador* / organismo* /
            ministerio / secretaria / superintendencia / funcionari* / inspector* / administracion
            publica / administraciones / judicial* / entes reguladores / ente regulador / ministerio
            publico / procurador* / susalud / inai / fiscalia*
        """,
    ),
    Concept(
        "police",
        en="""
            law enforcement / police / court / courts / judge / judges / subpoena* / warrant /
            judicial / legal process / legal proceeding* / lawsuit* / litigation / national security
            / intelligence / military / correctional / immigration / coroner* / medical examiner* /
            prosecutor* / prison* / court order* / legal request* / legal demand* / legal
            obligation* / required by law / law requires / law allows / permitted by law / comply
            with the law / comply with a / crime / crimes / criminal* / fraud / illegal / custody /
            protect rights / public safety / sheriff* / inmate* / jail* / probation / parole
        """,
        es="""
            policia / policial* / fuerzas de seguridad / fuerzas del orden / fuerza publica /
            tribunal* / juez / jueces / juzgado* / judicial / orden judicial / orden de un juez /
            mandato / requerimiento* / proceso legal / procesos legales / seguridad nacional /
            militar* / forense* / fiscalia / fiscal / delito* / fraude / obligacion* legal* /
            exigido por ley / exija la ley / exige la ley / exigencia legal / por ley / por la ley /
            la ley lo / cumplimiento de la ley / inmigracion / penal / migrator* / carabiner* /
            guardia civil / agentes del orden / gendarmer*
        """,
    ),
    Concept(
        "public-health",
        en="""
            public health / health authorit* / health department* / communicable / outbreak / disease
            registr* / cancer registr* / vital statistics / reportable / report abuse / abuse / neglect /
            harm to yourself / harm yourself / danger / threat to / suspected / mandated report* / mandatory
            report* / self harm / suicid* / domestic violence / disaster / organ procurement / adverse
            event* / recall*
        """,
        es="""
            salud publica / autoridad* sanitaria* / epidemiolog* / notificacion obligatoria / declaracion
            obligatoria / abuso / maltrato / negligencia / peligro / riesgo para terceros / dano a / hacerse
            dano / violencia / suicid* / catastrofe* / sospecha* / autolesion* / reportar
        """,
    ),
    Concept(
        "insurer",
        en="""
            insurer* / insurance / insurance compan* / health plan* / payer* / payor* / life
            insurance / disability insurance / long term care insurance / medicare / medicaid / hmo
            / underwrit* / reinsur* / coverage / benefits administrator / underwriter* / reinsurer*
            / adjuster* / claims department / premium* / burial policy / comp carrier
        """,
        es="""
            asegurador* / seguro / seguros / seguro de vida / compania* de seguro* / plan de salud /
            planes de salud / obra social / obras sociales / mutual / prepaga* / eps / poliza* /
            cobertura / isapre* / aseguradora de riesgos
        """,
    ),
    Concept(
        "employer",
        en="""
            employer / employers / employment / your job / workplace / human resources /
            occupational / workers compensation / worker s compensation / workers comp / supervisor*
            / school / schools / landlord* / lender* / creditor* / credit bureau* / collection
            agenc* / boss / bosses / coach / coaches / trustees / payroll / plan sponsor* / wellness
            program*
        """,
        es="""
            empleador* / patron / empleo / su trabajo / lugar de trabajo / recursos humanos /
            ocupacional* / compensacion laboral / compensacion al trabajador / compensacion de
            trabajadores / mutua / laboral* / escuela* / colegio* / banco / bancos / acreedor* /
            jefe / jefes / empleadores / ente empleador / patron* / patrono / arl
        """,
    ),
    Concept(
        "media-org",
        en="""
            press / media / news / newspaper* / magazine* / television / tv / radio / broadcast* /
            journalist* / reporter* / film maker* / filmmaker* / studio* / producer* / documentar* /
            podcast*
        """,
        es="""
            prensa / medios / noticia* / periodic* / revista / revistas / television / radio / difusion /
            emisora* / periodista* / productora* / documental*
        """,
    ),
    Concept(
        "social-media",
        en="""
            social media / facebook / instagram / twitter / youtube / tiktok / linkedin / whatsapp / social
            network* / post online / posted online / blog* / newsletter* / web site* / website* / web page*
            / webpage* / online / brochure* / flyer* / annual report / press release*
        """,
        es="""
            redes sociales / facebook / instagram / twitter / youtube / tiktok / linkedin / whatsapp / red
            social / blog* / boletin* / sitio web / sitios web / pagina web / paginas web / web / en linea /
            folleto* / cartel* / memoria anual
        """,
    ),
    Concept(
        "big-tech",
        en="""
            google / amazon / aws / microsoft / azure / apple / openai / chatgpt / gpt / anthropic / gemini
            / meta / firebase / dropbox / zoom / stripe / paypal / salesforce / twilio / sendgrid /
            mailchimp / hotjar / mixpanel / segment / amplitude / heroku / vercel / supabase / mongodb /
            cloudflare / github / qualtrics / redcap / prolific / mturk / mechanical turk / aws s3
        """,
        es="""
            google / amazon / aws / microsoft / azure / apple / openai / chatgpt / gpt / anthropic / gemini
            / meta / firebase / dropbox / zoom / stripe / paypal / mercado pago / twilio / supabase /
            mongodb / cloudflare / hotjar / revenuecat / vercel
        """,
    ),
    Concept(
        "oversight",
        en="""
            institutional review board* / irb / ethics committee* / ethics board* / review board* / ethics
            review / monitor* / data safety / quality assurance / inspect and copy / human subjects / human
            research protection* / data access committee*
        """,
        es="""
            comite de etica / comites de etica / comite etico / junta de revision / cei / ceic / comite de
            bioetica / supervision / monitor* / comite de acceso
        """,
    ),
    Concept(
        "advertiser",
        en="""
            advertiser* / advertising partner* / ad network* / ads / advertis* / marketer* / marketing
            partner* / marketing compan* / data broker* / broker*
        """,
        es="""
            anunciante* / red* publicitaria* / anuncio* / publicidad / publicitari* / corredor* de datos /
            intermediari*
        """,
    ),
    Concept(
        "exchange-org",
        en="""
            health information exchange* / hie / exchange / information exchange / health
            information network* / health information organization* / qualified entity / shared
            record* / shared chart / regional record* / record locator / care everywhere /
            commonwell / carequality / shin ny / healthix / record network* / interoperab* / patient
            portal network / network participants / switchboard* / event notification* / patient
            index / shared summary / referral network* / look up network* / care record / shared
            record / regional record / my health record / health information network
        """,
        es="""
            intercambio de informacion / intercambio de expediente* / intercambio / red de salud /
            red clinica / historia clinica compartida / historia compartida / expediente compartido
            / historia clinica electronica unica / interoperab* / red regional / nodo / historia
            social unica / red de intercambio / expediente unico / interconect* / historia unica
        """,
    ),
)
