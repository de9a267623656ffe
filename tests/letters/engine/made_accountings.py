"""Accountings made for the tests: clean ones in the forms they come in, and defects planted in them one at a time."""

from datetime import date

from letters.engine.accounting_audit.accounting import (
    Accounting,
    AskedFor,
    DisclosureEntry,
    Extension,
    ResearchProtocol,
    SignedForm,
)

ASKED = AskedFor(
    written_on=date(2026, 3, 1),
    received_on=date(2026, 3, 3),
    period_from=date(2020, 3, 1),
    known_recipients=(
        "State Department of Health",
        "Harbor Research Institute",
        "County Superior Court",
        "Riverside Orthopedics",
    ),
    signed_forms=(SignedForm("Lakeside Life Insurance", date(2023, 5, 1)),),
)
ANSWERED = date(2026, 4, 20)

HEALTH_DEPARTMENT = DisclosureEntry(
    date_text="04/03/2024",
    on=date(2024, 4, 3),
    recipient="State Department of Health",
    address="100 Capitol Ave, Phoenix, AZ 85007",
    description="Positive tuberculosis test with name and address",
    purpose="Public health report required by state law",
)
COURT = DisclosureEntry(
    date_text="January 15, 2023",
    on=date(2023, 1, 15),
    recipient="County Superior Court",
    address="201 W Jefferson St, Phoenix, AZ 85003",
    description="MRI of the knee, report of 2 December 2022",
    purpose="Court order in case CV-2022-0117",
)
INSURER = DisclosureEntry(
    date_text="06/02/2023",
    on=date(2023, 6, 2),
    recipient="Lakeside Life Insurance",
    address="9 Bay Street, Seattle, WA 98101",
    description="Laboratory results of 2022",
    purpose="Patient authorization of 1 May 2023",
)
REPEATED = DisclosureEntry(
    date_text="02/01/2022",
    on=date(2022, 2, 1),
    recipient="Harbor Research Institute",
    address="77 Dock Rd, Boston, MA 02110",
    description="Chest CT images",
    purpose="Waiver research, protocol 2021-44",
    frequency="monthly, 12 times",
    last_date="01/03/2023",
)
STUDY = ResearchProtocol(
    name="Lung nodules in routine CT",
    description="Whether software finds small nodules; chest CT of adults in 2022",
    information="Chest CT images and ages",
    dates="January to June 2022",
    last_date="06/30/2022",
    contact="Harbor Research Institute, 77 Dock Rd, Boston; Dr. L. Brandt, +1 617 555 0100",
    people=1200,
)
MAY_OR_MAY_NOT = "Your information may or may not have been disclosed for each study below."


def accounting(*entries: DisclosureEntry, **facts) -> Accounting:
    return Accounting(**{"answered_on": ANSWERED, "entries": entries, **facts})


CSV_TABLE = """Accounting of disclosures for the period 03/01/2020 to 03/01/2026
Date of Disclosure,Disclosed To,Address,Description of Information,Purpose of Disclosure
04/03/2024,State Department of Health,"100 Capitol Ave, Phoenix, AZ 85007",Positive tuberculosis test,Public health report required by law
01/15/2023,County Superior Court,"201 W Jefferson St, Phoenix, AZ 85003","MRI of the knee, report",Court order CV-2022-0117
"""
TEXT_TABLE = """Riverside Imaging
Re: your request of March 1, 2026

This list covers the six years before your request.

Date          Recipient                     Address                    Information              Purpose
04/03/2024    State Department of Health    100 Capitol Ave            Positive tuberculosis    Public health report
                                            Phoenix, AZ 85007          test
01/15/2023    County Superior Court         201 W Jefferson St         MRI report of the knee   Court order CV-2022-0117

If you have questions, call our privacy officer at 602 555 0100 on weekdays.
"""
LABELLED_BLOCKS = """Below are the disclosures of your health information.

Date of disclosure: April 3, 2024
Disclosed to: State Department of Health
Address: 100 Capitol Ave, Phoenix, AZ 85007
Information disclosed: Positive tuberculosis test
Purpose: Public health report required by law

Date of disclosure: January 15, 2023
Disclosed to: County Superior Court
Address: 201 W Jefferson St,
   Phoenix, AZ 85003
Information disclosed: MRI of the knee, report
Purpose: Court order CV-2022-0117
"""
SPANISH_TABLE = """Fecha | Destinatario | Dirección | Descripción | Motivo
3 de abril de 2024 | State Department of Health | 100 Capitol Ave, Phoenix | Prueba de tuberculosis positiva | Informe de salud pública
"""

CLEAN = {
    "nothing was disclosed": accounting(remarks="We made no disclosures that have to be listed."),
    "one public health report": accounting(HEALTH_DEPARTMENT),
    "three in full": accounting(HEALTH_DEPARTMENT, COURT, INSURER),
    "one that stands for several": accounting(REPEATED),
    "the short form for research": accounting(protocols=(STUDY,), remarks=MAY_OR_MAY_NOT),
    "a period stated in full": accounting(
        COURT,
        covers_from=date(2020, 3, 1),
        covers_to=date(2026, 3, 1),
        remarks="It covers the last six years.",
    ),
    "an extension in time": accounting(
        COURT,
        answered_on=date(2026, 5, 28),
        extensions=(Extension(date(2026, 4, 28), date(2026, 6, 1)),),
    ),
    "the last day": accounting(COURT, answered_on=date(2026, 5, 2)),
    "vendors asked too": accounting(
        HEALTH_DEPARTMENT,
        remarks="This list includes disclosures to and by our business associates. There is no charge.",
    ),
    "entries held back until a day": accounting(
        HEALTH_DEPARTMENT,
        remarks="Entries were withheld at the request of a law enforcement agency until June 1, 2026.",
    ),
}
