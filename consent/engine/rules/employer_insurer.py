"""Disclosure to employers, schools, life or disability insurers, or discrimination by them is possible."""

from consent.engine.clause_rule import HINT, LIKELY, SURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, SHARE, USE

EMPLOYER = Cue(
    "employer",
    en="workers compensation / work-related / employers / employer / your boss / my boss / workers' compensation / worker's compensation / injured-worker / on-the-job injury / life insur* / disability insur* / long-term care / long-term-care / life, disability / life or disability / disability carrier / life or income policy / underwriter* / insurance compan* / insurer / insurers / insurance carrier* / landlord / employment purposes / employment / plan sponsor / firm where / insurance or employment / insurability / employability / disability determination",
    es="empleador* / patron / su jefe / su empresa / empresa donde / oficina de personal / compensacion laboral / compensacion de trabajadores / accidentes de trabajo / mutua / seguro de vida / seguros de vida / seguro de invalidez / seguros por discapacidad / compania de seguros / companias de seguros / companias aseguradoras / escuela / guarderia / colegio de mi / empleo / determinacion de discapacidad / riesgos laborales / atencion a largo plazo / planes medicos / arl",
)
DISCRIMINATE = Cue(
    "discriminate",
    en="discriminat* / denied insurance / deny insurance / lose your job / affect your job / affect your insur* / affect your employ* / used against you / influence insurance / influence decisions about / harm your employ* / higher premiums / insurability / employability / may not give you a job",
    es="discrimin* / perder su empleo / negar* un seguro / afectar su empleo / afectar a su empleo / usarse en su contra / decidir sobre su puesto",
)
FOR_BILL = Cue(
    "for-the-bill",
    en="bill your / bill to your / billing / for payment / to obtain payment / will not share / not be shared / nothing / get no access / bars / prohibit* / protects you / does not allow / makes it illegal / illegal for / generally will not / may not use / not discriminate / school of / medical school / health plan's privacy / protected by law / charged to your / not paid by / pay for / paid by / cost* / high school / students",
    es="para el pago / facturar / prohib* / protege a las personas frente / no compart* / facultad / escuela de medicina / no divulg* / gastos / rige / ilegal / relacion con la institucion",
)
GINA_GAP = Cue(
    "gina-gap",
    en="does not protect you against / does not protect against / does not protect / does not cover / does not apply to ... insur* / says nothing of / leaves out / not protect you from / not prohibit / will not cover all",
    es="no protege* / no cubre / no se aplica a ... seguro* / no prohibe",
)

RULE = ClauseRule(
    category="employer-insurer",
    polarity="risk",
    patterns=(
        when(SHARE | USE, EMPLOYER, unless=(FOR_BILL,), confidence=LIKELY),
        when(
            DISCRIMINATE,
            Cue(
                "could",
                en="could / may / might / can / risk / possib* / potential*",
                es="podria* / puede* / riesgo / posib* / pueda*",
            ),
            unless=(Cue("forbidden", en="illegal / prohibit* / bars / not discriminate", es="prohib*"),),
            confidence=LIKELY,
        ),
        said(GINA_GAP, EMPLOYER, confidence=SURE),
        when(
            Cue(
                "employer-item",
                en="workers' compensation / workers compensation / employer / life insurance / disability insurance / disability determination / school or camp / insurance application / employment",
                es="empleo / determinacion de discapacidad / seguro de vida / oficina de personal / mutua de accidentes",
            ),
            DATA | SHARE,
            unless=(FOR_BILL,),
            confidence=HINT,
        ),
    ),
    examples=(
        "We may disclose information to your employer or to a life insurance company.",
        "This law does not protect you against discrimination by companies that sell life or disability insurance.",
        "Podremos comunicar sus datos a su empleador o a su aseguradora de vida.",
    ),
    counterexamples=(
        "We will not share your information with your employer.",
        "We send the bill to your health insurer for payment.",
        "No compartiremos sus datos con su empleador.",
    ),
)
