"""What one inspection may cost: one table, one place to change (threats.md, part 1)."""

from dataclasses import dataclass

MIB = 2**20
GIB = 2**30


@dataclass(frozen=True, slots=True)
class InspectionLimits:
    """Sizes are bytes. Crossing one gives a clear sentence and what was read so far."""

    nesting: int = 64
    elements: int = 500_000
    items: int = 100_000
    value_bytes: int = 16 * MIB
    all_values_bytes: int = 32 * MIB
    inflated_bytes: int = 256 * MIB
    zip_entries: int = 50_000
    zip_directory_bytes: int = 64 * MIB
    zip_entry_bytes: int = 4 * GIB
    zip_total_bytes: int = 20 * GIB
    zip_depth: int = 2
    zip_in_zip_bytes: int = 128 * MIB
    enclosed_depth: int = 3
    fields: int = 50_000
    field_bytes: int = 4 * MIB
    inflated_field_bytes: int = 4 * MIB
    nifti_header_bytes: int = 4 * MIB
    xml_nodes: int = 200_000
    pdf_bytes: int = 50 * MIB
    pdf_pages: int = 300
    pdf_characters: int = 1_000_000
    disc_entries: int = 50_000
    disc_nesting: int = 32
