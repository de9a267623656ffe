"""How much of a document is read."""

MIB = 2**20
MAX_PDF_BYTES = 50 * MIB
MAX_PDF_PAGES = 300
MAX_DOCX_BYTES = 20 * MIB
MAX_DOCX_UNPACKED = 200 * MIB
MAX_DOCX_ENTRIES = 2_000
MAX_TEXT_BYTES = 8 * MIB
MAX_CHARACTERS = 1_000_000
MAX_PHOTOS = 10
MAX_PHOTO_BYTES = 25 * MIB
MAX_PHOTO_PIXELS = 40_000_000
# Reading a picture takes seconds, so that more pages than these would hold up everyone else's.
MAX_SCANNED_PAGES = 60
# A page with fewer letters than these is a picture with a stamp or a page number on it.
FEWEST_LETTERS_OF_A_PAGE = 12
FEWEST_LETTERS = 20
