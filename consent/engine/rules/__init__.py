"""The rules: one module for each category of the label guide."""

from consent.engine.clause_rule import ClauseRule
from consent.engine.rules import (
    access_copy,
    ai_training,
    blanket_scope,
    broad_research,
    can_revoke,
    commercial_use,
    conditioned,
    cross_border_cloud,
    data_linkage,
    deemed_consent,
    deidentified_reuse,
    deletion,
    employer_insurer,
    expiry,
    government_legal,
    hie_sharing,
    identity_risk,
    image_publication,
    indefinite_retention,
    irrevocable,
    legal_protection,
    marketing_contact,
    no_sale,
    no_sharing,
    not_conditioned,
    opt_out,
    purpose_limited,
    recontact_consent,
    redisclosure,
    safeguards,
    sensitive_data,
    third_party_sharing,
    tracking,
    unilateral_change,
    waiver_of_rights,
)

RISK_RULES: tuple[ClauseRule, ...] = tuple(
    module.RULE
    for module in (
        ai_training,
        broad_research,
        third_party_sharing,
        commercial_use,
        deidentified_reuse,
        identity_risk,
        indefinite_retention,
        irrevocable,
        redisclosure,
        conditioned,
        blanket_scope,
        waiver_of_rights,
        marketing_contact,
        image_publication,
        sensitive_data,
        government_legal,
        employer_insurer,
        cross_border_cloud,
        deemed_consent,
        unilateral_change,
        data_linkage,
        hie_sharing,
        tracking,
    )
)
PROTECTION_RULES: tuple[ClauseRule, ...] = tuple(
    module.RULE
    for module in (
        opt_out,
        can_revoke,
        deletion,
        no_sharing,
        no_sale,
        not_conditioned,
        expiry,
        purpose_limited,
        safeguards,
        access_copy,
        legal_protection,
        recontact_consent,
    )
)
RULES = RISK_RULES + PROTECTION_RULES
