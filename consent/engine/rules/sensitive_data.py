"""The permission covers specially protected information."""

from consent.engine.clause_rule import HINT, LIKELY, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import DATA, KEEP, SHARE, USE

PROTECTED_KIND = Cue(
    "protected-kind",
    en="hiv / aids / sexually transmitted / communicable disease* / venereal / mental health / psychiatr* / psychotherapy / psycholog* ... notes / substance use / substance abuse / drug abuse / alcohol / alcoholism / addiction / drug use / drug or alcohol / genetic information / genetic data / genetic test* / genetic research / genetic studies / genetic traits / genetic makeup / genetic material / "
    "genetic and / your genes / genes found / genome / genomic / exome / dna / reproductive / pregnan* / abortion / birth control / contracept* / family planning / sexual / sexuality / domestic violence / biometric* / facial landmark* / facial geometry / facial recognition / face recognition / voice print* / print of your voice / fingerprint* / voice recording* / sickle cell / "
    "developmental disabilit* / sensitive health / special category / disorders of the mind / suicid* / self-harm / whole genome / therapist / methadone",
    es="vih / sida / transmision sexual / enfermedades infecciosas / enfermedades transmisibles / salud mental / psiquiatr* / psicoterapia / psicolog* / sustancias / adiccion* / alcohol / alcoholismo / drogas / datos geneticos / informacion genetica / genetic* / genes / genoma / genomic* / adn / reproductiv* / embarazo / aborto / anticoncep* / sexual / sexuales / vida sexual / "
    "biometric* / huella* / reconocimiento facial / rostro con / datos sensibles / informacion sensible / hepatitis / sifilis / padecimientos infecciosos / regla, / conducta sexual / de la mente",
)
TAKEN = Cue(
    "taken",
    en="release / released / include* / including / disclos* / shar* / collect / collects / collected / collecting / record / authoriz* / analy* / sequenc* / permission / consent / cover* / contain* / perform* / study / examin* / information / tests / test / records / treatment / reach* / research / obtain / derive / display / extends / counseling / store* / stored / open / conditions / diseases",
    es="divulg* / inclu* / compart* / recab* / recop* / recol* / analiz* / secuenci* / autoriz* / trat* / realizar* / estudi* / almacen* / informacion / pruebas / resultados / registros / consultas / notas / alcanza / revelar / requerim* / secuenciacion / relacionada",
)
NOT_COVERED = Cue(
    "not-covered",
    en="not include / does not include / excluding / except / do not use / do not drink / if you are pregnant / become pregnant / pregnancy test before / risk to pregnan* / are pregnant / may be pregnant / alcohol the / avoid alcohol / alcohol before / psychology department / department of psych* / school of psych* / psychological sciences / nondiscrimination / discriminat* / gina / genetic counsel* is / drink alcohol / no human dna / "
    "no genetic / not be placed / prohibition / not be analyzed / claustrophob* / talk to / not perform / psychotherapy notes / sexual orientation / illegal drug",
    es="no incluye / excepto / si esta embarazada / esta embarazada / embarazadas / riesgo / colegio / facultad / discrimin* / gina / posible embarazo / durante el embarazo / tratamiento psicologico / psicologo sanitario / intervencion / consumo previo / no recaba / no recop* / prohib* / secreto profesional / no esta obligado / no estan obligad* / ninguna actividad",
)

RULE = ClauseRule(
    category="sensitive-data",
    polarity="risk",
    patterns=(
        when(PROTECTED_KIND, TAKEN, unless=(NOT_COVERED,)),
        when(PROTECTED_KIND, SHARE | USE | KEEP, DATA, unless=(NOT_COVERED,), confidence=LIKELY),
        said(
            Cue(
                "sensitive-said",
                en="sensitive health information / hiv-related information / hiv test results / drug and alcohol / substance abuse treatment / mental health records / genetic testing / sexually transmitted diseases / alcohol or drug / mental health conditions / special category data",
                es="datos personales sensibles / abuso de sustancias / informacion genetica / salud reproductiva / relacionada con vih / datos biometricos / datos sensibles",
            ),
            unless=(NOT_COVERED,),
            confidence=HINT,
        ),
    ),
    examples=(
        "This authorization includes records of HIV testing and mental health treatment.",
        "We will sequence the genome in your saliva sample.",
        "Esta autorización incluye información sobre VIH y salud mental.",
    ),
    counterexamples=(
        "This authorization does not include psychotherapy notes.",
        "Tell us if you are pregnant before the scan.",
        "Avise si está embarazada antes de la prueba.",
    ),
)
