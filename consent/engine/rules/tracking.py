"""Cookies, analytics, device identifiers, location or usage data are collected or shared."""

from consent.engine.clause_rule import HINT, UNSURE, ClauseRule, said, when
from consent.engine.cues import Cue
from consent.engine.vocabulary import KEEP, SHARE, USE

TRACKER = Cue(
    "tracker",
    en="log data / web server / browser / search terms / internet service provider / time zone / sensor data / accelerometer / cookie / cookies / beacon / beacons / web beacon* / pixel / pixels / analytics / google analytics / ip address* / internet protocol / device identifier* / device information / device-specific / unique identifier* / advertising identifier* / anonymous identifier* / device id / browser type / browser, / operating system / log file* / server log* / usage data / usage information / browsing / location data / your location / actual location / location information / geolocation / gps / precise location / device sensors / clickstream / pages you visit / pages you view / pages requested / urls / tracking technolog* / web storage / crash* / hardware model / mobile network / make of your device / model of your / user agent / referral url / screens you open / use of the app / domain names / wi-fi access points / measurement scripts / time spent / features accessed / network traffic / when you open the app",
    es="cookie / cookies / baliza* / pixeles / analitica* / google analytics / google ads / direccion ip / direcciones ip / identificador* de dispositivo / identificador* publicitari* / identificador* del / tipo de navegador / el navegador / sistema operativo / datos de uso / uso de la aplicacion / datos de navegacion / informacion de navegacion / geolocalizacion / gps / localizacion / seguimiento de / modelo de telefono / modelo de celular / paginas visitadas / areas mas visitadas / registros de actividad / tiempo en cada / pantallas / reportes automaticos / patrones de uso",
)
COLLECT = Cue(
    "collect",
    en="collect / collects / collected / collecting / record / records / recorded / store / stored / use / uses / used / using / receive / receives / log / logs / logged / monitor* / track / tracks / gather* / capture* / obtain / determine / note / sees / carry / keeps track / send / sent / transmit* / may include / operate / knows / learn / share / associate / identify",
    es="recop* / recab* / recol* / registr* / almacen* / usa / usamos / utiliz* / emple* / obten* / captur* / rastre* / monitor* / anota / lee / reciben / recibir / guard* / inclu* / trata* / supervis*",
)
NOT_TRACKED = Cue(
    "not-tracked",
    en="do not use / does not use / do not collect / no cookies / not collect / without cookies / block all cookies / disable cookies / set your browser / not track / location of the study / study location / gaze / eye movement* / eye track* / session will / study session / imaging session / mri session / heart rate / this session / physical location / wearable / dispositivo medico / not be collected / never collect / not record / opt out",
    es="no usamos cookies / no utiliz* cookies / no recop* / deshabilit* / desactiv* / bloque* / sin cookies / no recab* / dispositivo medico / permanecen / en tu dispositivo / no rastre* / de tu dispositivo / desde tu dispositivo",
)

RULE = ClauseRule(
    category="tracking",
    polarity="risk",
    patterns=(
        when(COLLECT, TRACKER, unless=(NOT_TRACKED,)),
        said(
            Cue(
                "tracker-named",
                en="device information / log data / log files / unique device / browser information / pages you visit / pages visited / clickstream / location data / location information / geolocation / analytics tools / web analytics / analytics services / session cookies / persistent cookies / referring / web server logs / crash reports / ip addresses / advertising id / usage statistics / automatically collect* / collected automatically / tracking pixel* / usage information / app usage / operating system / precise location / cookies / web beacons / ip address / device identifiers / gps / google analytics / usage data / server logs / device event information / internet protocol address / browser type",
                es="direcciones ip / datos de uso / datos de navegacion / informacion del dispositivo / identificador de dispositivo / tipo de dispositivo / datos de ubicacion / analitica web / estadisticas de uso / registros del servidor / sistema operativo / cookies / direccion ip / google analytics / balizas / geolocalizacion",
            ),
            unless=(NOT_TRACKED,),
            confidence=HINT,
        ),
        when(
            USE | KEEP | SHARE,
            Cue(
                "watching",
                en="keeps track of / how you used our / how you use our / pages you visit / your device / when you visit / interest-based",
                es="paginas que visita / como usa",
            ),
            unless=(NOT_TRACKED,),
            confidence=UNSURE,
        ),
    ),
    examples=(
        "We use cookies and collect your IP address and location.",
        "The app records device identifiers and how you use our service.",
        "Usamos cookies y recopilamos su dirección IP.",
    ),
    counterexamples=(
        "We do not use cookies.",
        "The scan session takes about an hour.",
        "No usamos cookies ni rastreadores.",
    ),
)
