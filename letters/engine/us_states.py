"""The States of the US with the District of Columbia and Puerto Rico, by their postal codes."""

import re

from letters.engine.words import Words

US_STATES = {
    "AL": Words("Alabama", "Alabama"),
    "AK": Words("Alaska", "Alaska"),
    "AZ": Words("Arizona", "Arizona"),
    "AR": Words("Arkansas", "Arkansas"),
    "CA": Words("California", "California"),
    "CO": Words("Colorado", "Colorado"),
    "CT": Words("Connecticut", "Connecticut"),
    "DE": Words("Delaware", "Delaware"),
    "DC": Words("District of Columbia", "Distrito de Columbia"),
    "FL": Words("Florida", "Florida"),
    "GA": Words("Georgia", "Georgia"),
    "HI": Words("Hawaii", "Hawái"),
    "ID": Words("Idaho", "Idaho"),
    "IL": Words("Illinois", "Illinois"),
    "IN": Words("Indiana", "Indiana"),
    "IA": Words("Iowa", "Iowa"),
    "KS": Words("Kansas", "Kansas"),
    "KY": Words("Kentucky", "Kentucky"),
    "LA": Words("Louisiana", "Luisiana"),
    "ME": Words("Maine", "Maine"),
    "MD": Words("Maryland", "Maryland"),
    "MA": Words("Massachusetts", "Massachusetts"),
    "MI": Words("Michigan", "Míchigan"),
    "MN": Words("Minnesota", "Minnesota"),
    "MS": Words("Mississippi", "Misisipi"),
    "MO": Words("Missouri", "Misuri"),
    "MT": Words("Montana", "Montana"),
    "NE": Words("Nebraska", "Nebraska"),
    "NV": Words("Nevada", "Nevada"),
    "NH": Words("New Hampshire", "Nuevo Hampshire"),
    "NJ": Words("New Jersey", "Nueva Jersey"),
    "NM": Words("New Mexico", "Nuevo México"),
    "NY": Words("New York", "Nueva York"),
    "NC": Words("North Carolina", "Carolina del Norte"),
    "ND": Words("North Dakota", "Dakota del Norte"),
    "OH": Words("Ohio", "Ohio"),
    "OK": Words("Oklahoma", "Oklahoma"),
    "OR": Words("Oregon", "Oregón"),
    "PA": Words("Pennsylvania", "Pensilvania"),
    "PR": Words("Puerto Rico", "Puerto Rico"),
    "RI": Words("Rhode Island", "Rhode Island"),
    "SC": Words("South Carolina", "Carolina del Sur"),
    "SD": Words("South Dakota", "Dakota del Sur"),
    "TN": Words("Tennessee", "Tennessee"),
    "TX": Words("Texas", "Texas"),
    "UT": Words("Utah", "Utah"),
    "VT": Words("Vermont", "Vermont"),
    "VA": Words("Virginia", "Virginia"),
    "WA": Words("Washington", "Washington"),
    "WV": Words("West Virginia", "Virginia Occidental"),
    "WI": Words("Wisconsin", "Wisconsin"),
    "WY": Words("Wyoming", "Wyoming"),
}
CODE_BEFORE_ZIP = re.compile(r"\b([A-Z]{2})\.?,? +[0-9]{5}\b")


def state_of_address(address: str) -> str:
    """The code before the last ZIP code ("Tucson, AZ 85705"); empty where there is none."""
    codes = [code for code in CODE_BEFORE_ZIP.findall(address) if code in US_STATES]
    return codes[-1] if codes else ""
