/// Letters of a town that does not exist.
enum Letters {
  /// Ends in findings.
  static let official = """
    Sehr geehrte Frau Beispiel,

    hinsichtlich Ihres Antrags teilen wir Ihnen mit, dass die Angelegenheit abgelehnt wird. Käse 🧀 \
    wird diesbezüglich nicht erstattet. Bitte zahlen Sie 250 Euro bis zum 3. Mai 2026.

    Mit freundlichen Grüßen
    Rita Rathaus

    """

  /// The same in plain words.
  static let plain = """
    Sehr geehrte Frau Beispiel,

    wir können Ihren Antrag leider nicht annehmen. Käse 🧀 zahlen wir nicht. Bitte zahlen Sie \
    250 Euro bis zum 03.05.2026.

    Mit freundlichen Grüßen
    Rita Rathaus

    """
}
